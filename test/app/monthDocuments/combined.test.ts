// Where the ratio of รายทีม to รายบุคคล is set, every document with points shows the combined total, rounded as the office has it.
import { districtPages } from '../../../src/app/monthDocuments/districtPages';
import type { DocumentSource } from '../../../src/app/monthDocuments/documentSource';
import { finalResult } from '../../../src/app/monthDocuments/finalResult';
import { unitReport } from '../../../src/app/monthDocuments/unitReport';
import { kpi, summarised, target } from '../summary/support/summaryBook';

const OF = 'บางคล้า';
const RATIO = ['สัดส่วนรายทีม:รายบุคคล', '50:50'] as const;
/** Level 4 of T1 and of a copy of it, level 5 of T2: 4.2898 for the team, 4 for the head, 4.1449 for both. */
const OFFICE = {
  kpis: [
    kpi('T1', { weight: 71.02 }),
    kpi('T2', { weight: 28.98 }),
    kpi('T1', { code: 'P1', number: '2.1', short: 'ของหัวหน้า', group: 'individual', weight: 100 }),
  ],
  targets: [target(OF, 'T1', { bases: [1000] }), target(OF, 'T2'), target(OF, 'P1', { bases: [1000] })],
  reports: [
    { unit: OF, kpi: 'T1', values: [950, 0, 1000, 0] },
    { unit: OF, kpi: 'T2', values: [true, true, 3, 95] },
    { unit: OF, kpi: 'P1', values: [950, 0, 1000, 0] },
  ],
};

function sourceWith(...settings: (readonly [string, string])[]): DocumentSource {
  const head = { office: '', round: '', asOf: '', builtAt: '' };
  const rest = { head, notes: [], day: '', month: 'มิถุนายน 2565', overdue: [], orders: [] };
  return { ...summarised({ ...OFFICE, settings }), ...rest };
}

/** The rows of all three that say something of the combined total. */
function shown(source: DocumentSource) {
  const rowsOf = ({ content: { cells } }: ReturnType<typeof finalResult>) => cells;
  const final = rowsOf(finalResult(source));
  const at = final.find((row) => row.includes('คะแนนรวม'))?.indexOf('คะแนนรวม') ?? -1;
  const of = (row: readonly unknown[] = []) => (at < 0 ? [] : row.slice(at, at + 2));
  return {
    final: of(final.find(([name]) => name === `อ.${OF}`)),
    unit: rowsOf(unitReport(source, [0])).find(([name]) => name === 'รวมทั้งสองส่วน')?.[5],
    district: rowsOf(districtPages(source, [0])).find(([text]) =>
      String(text).startsWith('รวมทั้งสองส่วน'),
    )?.[0],
  };
}

test('team 50 : individual 50, rounded once, and as DPIS does', () => {
  const once = shown(sourceWith(RATIO));
  expect(once).toMatchObject({ final: [4.14, 82.9], unit: 4.14 });
  expect(once.district).toContain('รวมทั้งสองส่วน 4.14 คะแนน (ร้อยละ 82.9)');
  expect(once.district).toContain('3 ตัวชี้วัด');
  expect(shown(sourceWith(RATIO, ['การปัดเศษ', 'แบบ DPIS']))).toMatchObject({
    final: [4.15, 82.9],
    unit: 4.15,
  });
});

test('without a ratio none of them says anything of it', () => {
  expect(shown(sourceWith())).toEqual({ final: [], unit: undefined, district: undefined });
});
