// Every state a pair of unit and KPI can be in, and what each does to totals, rates, roll-ups and ranks.
import type { SummaryUnit } from '../../../src/domain/summary/monthSummary';
import { type GivenReport, KPIS, kpi, summarised, target, unit } from './support/summaryBook';

const A = 'บางคล้า';
const B = 'พนมสารคาม';
const spent = (of: string, amount: unknown, more: Partial<GivenReport> = {}): GivenReport => {
  return { unit: of, kpi: 'T1', values: [amount, 0, 1000, 0], ...more };
};
const steps = (of: string, ...ticks: unknown[]): GivenReport => ({ unit: of, kpi: 'P9', values: ticks });
const T1 = (of: string, more = {}) => target(of, 'T1', { bases: [1000], ...more });
const byName = (units: readonly SummaryUnit[], name: string) => {
  const found = units.find((one) => one.unit.name === name);
  if (!found) throw new Error(`no unit ${name}`);
  return found;
};
const T1_AT = 0;
const P9_AT = 3;

test.each<[string, Partial<GivenReport> | null, object]>([
  ['counted', { values: [905, 0, 1000, 0] }, { status: 'counted', level: 3, score: 3, sentOn: '2022-06-15' }],
  ['by percentage', { values: [], percent: 96 }, { status: 'counted', level: 4 }],
  ['reported 0', { values: [0, 0, 1000, 0] }, { status: 'counted', level: 0, score: 0 }],
  ['missing', null, { status: 'missing', level: null, score: null, row: null }],
  ['a draft', { sentOn: '', status: 'ฉบับร่าง' }, { status: 'missing', row: null }],
  ['a reason alone', { values: [], reason: 'รอข้อมูล' }, { status: 'missing', score: null }],
  ['sent back', { status: 'ส่งคืนให้แก้ไข' }, { status: 'returned', score: null, level: null }],
  ['no figure', { values: ['รอข้อมูล', 0, 1000, 0] }, { status: 'fault', score: 0, level: null }],
  ['more than the whole', { values: [1001, 0, 1000, 0] }, { status: 'fault', score: 0 }],
  ['nothing in it', { values: [] }, { status: 'fault', score: 0 }],
])('%s', (_, given, expected) => {
  const reports = given ? [spent(A, 905, given)] : [];
  const { units } = summarised({ targets: [T1(A), T1(B)], reports: [...reports, spent(B, 1000)] }).summary;
  expect(byName(units, A).pairs[T1_AT]).toMatchObject(expected);
});

test('a base that nobody knows is waited for: reported, and 0 points', () => {
  const { units, rates } = summarised({
    targets: [T1(A, { bases: [null] })],
    reports: [spent(A, 905, { values: [905, 0, '', 0] })],
  }).summary;
  expect(byName(units, A).pairs[T1_AT]).toMatchObject({ status: 'waiting', score: 0 });
  expect(byName(units, A).totals.team).toMatchObject({ score: 0, count: 1, notReported: 0 });
  expect(rates).toEqual({ expected: 1, reported: 1, onTime: 1 });
});

test('not measured leaves the weights, outside is nothing, and both are told apart', () => {
  const targets = [T1(A), target(A, 'T2', { measured: false, reason: 'ไม่มีโครงการ' }), target(B, 'T2')];
  const office = { targets, reports: [spent(A, 1000)] };
  const { units, rates, distribution } = summarised(office).summary;
  const own = byName(units, A);
  expect(own.pairs.map(({ status }) => status)).toEqual(['counted', 'excluded', 'outside', 'outside']);
  expect(own.totals.team).toEqual({
    score: 5,
    otherwise: 5,
    percent: 100,
    weight: 20,
    count: 1,
    notReported: 0,
  });
  expect(own.totals.individual).toBeNull();
  expect(rates.expected).toBe(2);
  expect(distribution).toEqual([1, 0, 0, 0, 0, 1]);
  const held = summarised({ ...office, settings: [['ตัวชี้วัดที่ไม่ประเมิน', 'คงน้ำหนัก']] }).summary;
  expect(byName(held.units, A).totals.team).toMatchObject({ score: 2.5, percent: 50, weight: 20 });
});

test('who uses the province’s result gets level and score of a share, and the mean of a milestone KPI', () => {
  const targets = [
    T1(A),
    T1(B),
    target(A, 'P9', { bases: [100] }),
    target(B, 'P9', { bases: [100] }),
    T1('ยุทธศาสตร์', { from: 'province' }),
    target('ยุทธศาสตร์', 'P9', { from: 'province' }),
  ];
  const units = [unit(A), unit(B), unit('ยุทธศาสตร์', 'กลุ่มงาน')];
  const reports = [spent(A, 1000), spent(B, 850), steps(A, true, true, true, 25, 100, true)];
  const { summary } = summarised({ targets, units, reports });
  const group = byName(summary.units, 'ยุทธศาสตร์');
  expect(group.pairs[T1_AT]).toMatchObject({ status: 'province', level: 3, score: 3, result: 92.5 });
  // 4 less 0.5 for a complaint, and a unit that sent nothing.
  expect(group.pairs[P9_AT]).toMatchObject({ status: 'province', level: null, score: 1.75 });
  expect(group.rates.expected).toBe(0);
  expect(group.totals.team).toMatchObject({ score: 3, notReported: 0 });
  expect(summary.kpis[T1_AT]).toMatchObject({
    score: 3,
    levels: { mean: 3.5, lowest: 2, highest: 5 },
    below3: [B],
  });
  expect(summary.kpis[P9_AT]?.mean).toMatchObject({ reachedByAll: 0, distribution: [1, 0, 0, 0, 1, 0] });
  expect(summary.province.team).toMatchObject({ score: 3, count: 1, weight: 20 });
});

test('a head of office has totals and rates, but is in no roll-up; the province is in nothing', () => {
  const targets = [T1(A), T1('พัฒนาการจังหวัด'), T1('ฉะเชิงเทรา')];
  const units = [unit(A), unit('พัฒนาการจังหวัด', 'ตำแหน่ง'), unit('ฉะเชิงเทรา', 'จังหวัด')];
  const reports = [spent(A, 1000), spent('พัฒนาการจังหวัด', 100), spent('ฉะเชิงเทรา', 100)];
  const { summary } = summarised({ targets, units, reports });
  expect(summary.units.map(({ unit: { name } }) => name)).toEqual([A, 'พัฒนาการจังหวัด']);
  expect(summary.kpis[T1_AT]?.share).toMatchObject({ part: 1000, whole: 1000 });
  expect(summary.kpis[T1_AT]?.levels).toEqual({ mean: 5, lowest: 5, highest: 5 });
  expect(summary.kpis[T1_AT]?.below3).toEqual(['พัฒนาการจังหวัด']);
  expect(summary.rates).toEqual({ expected: 2, reported: 2, onTime: 2 });
});

test('districts are ranked, equal totals share a rank, and the names stand in Thai order', () => {
  const names = ['แปลงยาว', 'เมืองฉะเชิงเทรา', 'คลองเขื่อน', 'บางปะกง'];
  const units = [...names.map((name) => unit(name)), unit('ประสาน', 'กลุ่มงาน')];
  const targets = [...names, 'ประสาน'].map((name) => T1(name));
  const reports = [900, 1000, 800, 1000].map((amount, i) => spent(names[i] as string, amount));
  const shown = summarised({ targets, units, reports, settings: [['แสดงอันดับ', 'แสดง']] }).summary.units;
  expect(shown.map(({ unit: { name }, rank }) => [name, rank])).toEqual([
    ['คลองเขื่อน', 4],
    ['บางปะกง', 1],
    ['แปลงยาว', 3],
    ['เมืองฉะเชิงเทรา', 1],
    ['ประสาน', null],
  ]);
  const off = summarised({ targets, units, reports, settings: [['แสดงอันดับ', 'ไม่แสดง']] }).summary.units;
  expect(off.every(({ rank }) => rank === null)).toBe(true);
});

test('the combined total needs its ratio, and takes it', () => {
  const office = { targets: [T1(A), target(A, 'P9', { bases: [100] })], reports: [spent(A, 1000)] };
  expect(summarised(office).summary.units[0]?.totals.combined).toBeNull();
  const settings = [['สัดส่วนรายทีม:รายบุคคล', '๖๐ : 40']] as const;
  const combined = summarised({ ...office, settings }).summary.units[0]?.totals.combined;
  expect(combined).toMatchObject({ score: 3, percent: 60, count: 2, notReported: 1, weight: 16 });
});

test('both roundings are known, the difference with them', () => {
  // 4 × 85.51 + 5 × 14.49 over 100 is 4.1449: 4.14 at once, 4.15 by way of 4.145.
  const kpis = [kpi('T1', { weight: 85.51 }), kpi('T2', { weight: 14.49 })];
  const done: GivenReport = { unit: A, kpi: 'T2', values: [true, true, 3, 95] };
  const office = { kpis, targets: [T1(A), target(A, 'T2')], reports: [spent(A, 950), done] };
  expect(summarised(office).summary.units[0]?.totals.team).toMatchObject({ score: 4.14, otherwise: 4.15 });
  const dpis = summarised({ ...office, settings: [['การปัดเศษ', 'แบบ DPIS']] }).summary;
  expect(dpis.units[0]?.totals.team).toMatchObject({ score: 4.15, otherwise: 4.14 });
});

test('below level 1 the office’s point is given to what was sent, never to what is missing', () => {
  const settings = [['คะแนนกรณีผลต่ำกว่าระดับ 1', 1]] as const;
  const { units } = summarised({ targets: [T1(A), T1(B)], reports: [spent(A, 10)], settings }).summary;
  expect(byName(units, A).totals.team?.score).toBe(1);
  expect(byName(units, B).totals.team?.score).toBe(0);
});

test('nobody has sent anything: the month of today, all missing', () => {
  const { summary } = summarised({ targets: [T1(A)] });
  expect(summary).toMatchObject({ month: '2565-06', rates: { expected: 1, reported: 0, onTime: 0 } });
  expect(summary.distribution).toEqual([1, 0, 0, 0, 0, 0]);
  expect(summary.province.team).toMatchObject({ score: 0, notReported: 0 });
  expect(summary.units[0]).toMatchObject({ change: null, totals: { team: { score: 0, notReported: 1 } } });
});

test('nothing is measured at all', () => {
  const targets = KPIS.map(({ code }) => target(A, code, { measured: false, reason: 'ไม่มีพื้นที่' }));
  const { summary } = summarised({ targets });
  expect(summary.units[0]?.totals).toEqual({ team: null, individual: null, combined: null });
  expect(summary.province).toEqual({ team: null, individual: null, combined: null });
  expect(summary).toMatchObject({ push: [], rates: { expected: 0 }, distribution: [0, 0, 0, 0, 0, 0] });
  expect(summary.kpis[0]).toMatchObject({ share: null, score: null, levels: null, below3: [], plan: '' });
});

test('without any agreement it is said what to fill in', () => {
  expect(() => summarised({ targets: [], units: [unit(A)] })).toThrow(
    expect.objectContaining({ problem: expect.objectContaining({ code: 'refused' }) }),
  );
});
