// What holds for any table: one bad row is found, order does not matter, a mend mends.
import fc from 'fast-check';
import { checkRules } from '../../../src/domain/checks/checkRules';
import type { Finding } from '../../../src/domain/checks/finding';
import { check, type Report, tableOf } from './sampleReports';

const T1: Report = { kpi: 'T1', values: [900, 0, 1000, 0] };
const codesOf = (findings: readonly Finding[]) => findings.map(({ row, code }) => `${row} ${code}`);

describe('any table', () => {
  const many = Array.from(
    { length: 1000 },
    (_, i): Report => ({ ...T1, unit: `อำเภอที่ ${i}`, values: [900 + (i % 50), 0, 1000, 0] }),
  );

  test('of a thousand rows the one bad is found', () => {
    const table = tableOf(many);
    (table.rows[617] as unknown[])[3] = '๙๐O';
    expect(codesOf(check(table, { units: null, targets: () => null }))).toEqual(['617 number-unreadable']);
  });

  const PER_ROW = checkRules.filter(
    ({ code }) => !/twice|mixed|shared|last-month|direction|three-months|unusual|obstacle/.test(code),
  );
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      'T1',
      'P2',
      'T3',
      'บางคล้า',
      'อ.พนมสารคาม',
      '2565-06',
      '2022-05',
      'มิ.ย. 65',
      '#REF!',
      '-',
      true,
      0.5,
      -3,
    ),
    fc.integer({ min: -5, max: 1500 }),
    fc.string({ maxLength: 12 }),
  );
  const report = fc.record({
    month: fc.oneof(fc.constantFrom('2565-06', '2565-07'), cell),
    unit: fc.oneof(fc.constantFrom('บางคล้า', 'พนมสารคาม'), cell),
    kpi: fc.oneof(fc.constantFrom('T1', 'P1', 'P2', 'T2', 'P9'), cell),
    values: fc.array(cell, { minLength: 4, maxLength: 4 }),
    level: cell,
    score: cell,
    evidence1: cell,
    reason: cell,
  });

  test('the order of the rows never changes what is found in a row by itself', () => {
    fc.assert(
      fc.property(fc.array(report, { minLength: 2, maxLength: 6 }), (reports) => {
        // Rates alone look at other months.
        const rateless = reports.filter(({ kpi }) => kpi !== 'T2');
        const found = (list: readonly object[]) =>
          check(tableOf(list as Report[], ['value1', 'value4']), {}, PER_ROW);
        const forwards = found(rateless);
        const backwards = found(rateless.slice().reverse());
        const turned = backwards.map((f) => ({ ...f, row: rateless.length - 1 - f.row }));
        const sorted = (list: readonly Finding[]) => list.map((f) => JSON.stringify(f)).sort();
        expect(sorted(turned)).toEqual(sorted(forwards));
      }),
      { numRuns: 300 },
    );
  });

  test('a mend, written, silences its finding', () => {
    fc.assert(
      fc.property(fc.array(report, { minLength: 1, maxLength: 4 }), (reports) => {
        const table = tableOf(reports as Report[]);
        for (const { code, row, column, mend } of check(table)) {
          if (mend === undefined || column < 0) continue;
          const rows = table.rows.map((cells) => cells.slice());
          (rows[row] as unknown[])[column] = mend;
          const after = check({ ...table, rows });
          expect(after.some((f) => f.code === code && f.row === row && f.column === column)).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });
});
