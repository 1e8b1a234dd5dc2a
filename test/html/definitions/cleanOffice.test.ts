// No slip is found where there is none; one changed figure is found, and its mend restores the table.
import fc from 'fast-check';
import { checkDefinitionTables } from '../../../html/definitions/checkDefinitions';
import {
  type CleanTable,
  monthTables,
  percentTables,
  printed,
  subtotalTables,
  sumTables,
  targetTables,
} from './cleanTables';
import { placed } from './fixtureTables';

const KINDS = { sums: sumTables, subtotals: subtotalTables, months: monthTables, percentages: percentTables };
const RULES = ['half', 'up', 'down', 'none'];

const check = (values: readonly (readonly (string | number)[])[]) =>
  checkDefinitionTables([placed('ตาราง', values)]);

describe.each(Object.keys(KINDS) as (keyof typeof KINDS)[])('%s', (kind) => {
  test('clean tables have no finding', () => {
    fc.assert(
      fc.property(KINDS[kind], ({ values }) => {
        expect(check(values)).toEqual([]);
        expect(check(printed(values))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('a changed figure is found by its row or its total, and mending all that is said restores the sums', () => {
    fc.assert(
      fc.property(KINDS[kind], fc.nat(), fc.integer({ min: 3, max: 90 }), (table, which, by) => {
        const [row, column] = pick(table, which);
        const values = changed(table, row, column, by);
        const findings = check(values);
        expect(findings.length).toBeGreaterThan(0);
        for (const finding of findings) {
          const isNear = finding.row - 1 === row || finding.column - 1 === column;
          expect(isNear).toBe(true);
        }
        // Any row of a group may be the one that makes its subtotal and the grand total wrong.
        if (findings.some(({ mend }) => !mend)) {
          expect(kind).toBe('subtotals');
          return;
        }
        const mended = values.map((cells) => cells.slice());
        for (const { mend } of findings) {
          if (mend) (mended[mend.row - 1] as (string | number)[])[mend.column - 1] = mend.value;
        }
        expect(check(mended)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

test('where rows and columns are both summed, the mend is the very figure', () => {
  fc.assert(
    fc.property(
      fc.oneof(sumTables, monthTables),
      fc.nat(),
      fc.integer({ min: 3, max: 90 }),
      (table, which, by) => {
        const [row, column] = pick(table, which);
        const findings = check(changed(table, row, column, by));
        for (const { mend } of findings) {
          expect(mend).toMatchObject({
            row: row + 1,
            column: column + 1,
            value: table.values[row]?.[column],
          });
        }
      },
    ),
    { numRuns: 60 },
  );
});

describe.each(RULES)('targets rounded %s', (rounding) => {
  test('no slip; exactly the figures that fall short of the percentage are named', () => {
    fc.assert(
      fc.property(targetTables(rounding), ({ values }) => {
        const short: string[] = [];
        values.slice(2, -1).forEach((cells, r) => {
          cells.slice(3).forEach((cell, c) => {
            const percents = (values[1] ?? [])
              .slice(3)
              .map((heading) => Number(/\d+$/.exec(String(heading))));
            const gap = Number(cell) * 100 - Number(cells[2]) * Number(percents[c]);
            const isLowBest = Number(percents[0]) > Number(percents[1]);
            if (isLowBest ? gap > 1e-6 : gap < -1e-6) short.push(`${r + 3} ${c + 4}`);
          });
        });
        for (const findings of [check(values), check(printed(values))]) {
          expect(findings.map(({ code }) => code).filter((code) => code !== 'target-misses-percent')).toEqual(
            [],
          );
          expect(findings.map(({ row, column }) => `${row} ${column}`)).toEqual(short);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('a changed target is found and mended', () => {
    fc.assert(
      fc.property(targetTables(rounding), fc.nat(), fc.integer({ min: 3, max: 90 }), (table, which, by) => {
        const targets = table.figures.filter(([row, column]) => column > 2 && row < table.values.length - 1);
        const [row, column] = pick({ ...table, figures: targets }, which);
        const findings = check(changed(table, row, column, by));
        const slip = findings.find(({ code }) => code === 'target-differs');
        expect(slip).toMatchObject({ row: row + 1, column: column + 1 });
        expect(slip?.mend?.value).toBe(table.values[row]?.[column]);
      }),
      { numRuns: 40 },
    );
  });
});

function pick({ figures }: CleanTable, which: number): readonly [number, number] {
  return figures[which % figures.length] as readonly [number, number];
}

/** The table with one figure raised by so many of its smallest units, and by a tenth at least. */
function changed({ values }: CleanTable, row: number, column: number, by: number): (string | number)[][] {
  const isMoney = values.some((cells) => cells.some((cell) => typeof cell === 'number' && cell % 1 !== 0));
  const raised = (figure: number) =>
    Math.max(figure * 100 + by * (isMoney ? 1 : 100), Math.ceil(figure * 1.1) * 100) / 100;
  return values.map((cells, r) =>
    cells.map((cell, c) => (r === row && c === column ? raised(Number(cell)) : cell)),
  );
}
