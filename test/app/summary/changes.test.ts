// The line about what changed since the last build: states are no zeros, and units and KPIs that come or go are named once.
import { type SeenSummary, seenNow } from '../../../src/app/summary/changes';
import { type GivenOffice, type GivenReport, kpi, summarised, target } from './support/summaryBook';

const [A, B] = ['บางคล้า', 'พนมสารคาม'];
const targets = [A, B].flatMap((of) => [
  target(of, 'T1', { bases: [1000] }),
  target(of, 'P9', { bases: [10] }),
]);
const sent = (values: readonly unknown[], code = 'T1'): GivenReport => ({ unit: A, kpi: code, values });
const OFFICE: GivenOffice = { targets, reports: [sent([900, 0, 1000, 0])] };

/** The line after these offices were summarised one after the other. */
function lineOf(...offices: GivenOffice[]): string {
  const seen = offices.reduce<SeenSummary | null>((before, office, i) => {
    return seenNow(summarised(office).summary, before, `ครั้งที่ ${i + 1}`);
  }, null);
  return seen?.line ?? '';
}
const change = (...offices: GivenOffice[]) => lineOf(OFFICE, ...offices).replace(/^.*?: /, '');

test('a first build has nothing to be held against, and says so', () => {
  expect(lineOf(OFFICE)).toBe('ยังไม่มีการเปลี่ยนแปลงตั้งแต่จัดทำครั้งแรก (ครั้งที่ 1)');
  expect(lineOf(OFFICE, OFFICE)).toBe(lineOf(OFFICE));
});

test('wrong data are no 0, nor is a 0 that was wrong before', () => {
  const wrong = { ...OFFICE, reports: [sent([900, 0, 0, 0])] };
  const nothing = { ...OFFICE, reports: [sent([0, 0, 1000, 0])] };
  expect(change(wrong)).toBe('อ.บางคล้า 1.1 ใช้จ่ายงบประมาณ 3 → ข้อมูลผิด');
  expect(change(wrong, nothing)).toBe('อ.บางคล้า 1.1 ใช้จ่ายงบประมาณ ข้อมูลผิด → 0');
});

test('a score that fell at the same level', () => {
  const { summary } = summarised(OFFICE);
  const units = summary.units.map((one) => ({
    ...one,
    pairs: one.pairs.map((pair) => (pair.level === 3 ? { ...pair, score: 2.5 } : pair)),
  }));
  const { line } = seenNow({ ...summary, units }, seenNow(summary, null, ''), '');
  expect(line).toMatch(/: อ\.บางคล้า 1\.1 ใช้จ่ายงบประมาณ 3 → 3 \(2\.50 คะแนน\)$/);
});

test('a pair that leaves the agreement', () => {
  const excluded = target(A, 'T2', { measured: false, reason: 'ไม่มีพื้นที่' });
  const line = lineOf({ ...OFFICE, targets: [...targets, excluded] }, { ...OFFICE, targets });
  expect(line).toMatch(/อ\.บางคล้า 1\.2 .* ไม่ประเมิน → ไม่อยู่ในข้อตกลง$/);
});

test('units and KPIs that are gone or new', () => {
  const without = { ...OFFICE, targets: targets.slice(0, 2), kpis: [kpi('T1'), kpi('T2')] };
  const fewer = { ...without, targets: targets.filter(({ unit, code }) => unit === A && code === 'T1') };
  expect(change(fewer)).toMatch(
    /^พนมสารคาม ไม่อยู่ในสรุปแล้ว · 2\.2 [^·]+ ไม่อยู่ในสรุปแล้ว · 2\.9 [^·]+ ไม่อยู่ในสรุปแล้ว$/,
  );
  expect(lineOf(fewer, OFFICE)).toMatch(
    /: อ\.พนมสารคาม เพิ่มเข้ามา · 2\.2 [^·]+ เพิ่มเข้ามา · 2\.9 [^·]+ เพิ่มเข้ามา/,
  );
});
