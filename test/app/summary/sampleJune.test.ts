// The sample of June 2565: every total again, in whole numbers of any length, straight from the rows of `ผลการดำเนินงาน`.
import { type MonthRead, readMonth } from '../../../src/app/summary/readMonth';
import { tabName } from '../../../src/catalogue/workbookTabs';
import { openBuilt } from '../support/openApp';
import { tabsBook } from './support/tabsBook';

/** n ÷ d. */
type Exact = readonly [n: bigint, d: bigint];
type Cells = Record<string, unknown>;

let reports: Cells[];
let targets: Cells[];
let kpis: Cells[];
let units: Cells[];
let read: MonthRead;

const NAMES = [
  'settings',
  'calendar',
  'kpis',
  'criteria',
  'inputs',
  'units',
  'targets',
  'reports',
  'decisions',
] as const;

beforeAll(async () => {
  const workbench = await openBuilt({ sample: 'june-2565' });
  const tabs: Record<string, unknown[][]> = {};
  for (const name of NAMES) tabs[tabName(name)] = await workbench.read(tabName(name));
  const table = (name: (typeof NAMES)[number]): Cells[] => {
    const [headings = [], ...rows] = tabs[tabName(name)] ?? [];
    return rows.map((row) =>
      Object.fromEntries(headings.map((heading, i) => [String(heading), row[i] ?? ''])),
    );
  };
  reports = table('reports').filter((row) => row.เดือน === '2565-06' && row.วันที่ส่ง !== '');
  [targets, kpis, units] = [table('targets'), table('kpis').filter((row) => row.รหัส !== ''), table('units')];
  read = readMonth({ book: tabsBook(tabs), today: { year: 2565, month: 6 }, day: '21 มิ.ย. 2565' });
});

/** Of a number as it is written: 0.1 is one tenth. */
function exact(value: unknown): Exact {
  const [whole = '0', part = ''] = String(value === '' ? 0 : value).split('.');
  return [BigInt(whole + part), 10n ** BigInt(part.length)];
}
const plus = (a: Exact, b: Exact): Exact => [a[0] * b[1] + b[0] * a[1], a[1] * b[1]];
const minus = (a: Exact, b: Exact): Exact => plus(a, [-b[0], b[1]]);
const times = (a: Exact, b: Exact): Exact => [a[0] * b[0], a[1] * b[1]];
const over = (a: Exact, b: Exact): Exact => [a[0] * b[1], a[1] * b[0]];
const reaches = (a: Exact, b: number) => a[0] >= BigInt(b) * a[1];

/** Two decimals, halves up. */
function shown([n, d]: Exact): number {
  return Number((n * 200n + d) / (d * 2n)) / 100;
}

const agreement = (unit: unknown, code: unknown) =>
  targets.find((row) => row.หน่วยงาน === unit && row.รหัส === code);
const reportOf = (unit: unknown, code: unknown) =>
  reports.find((row) => row.หน่วยงาน === unit && row.รหัส === code && row.สถานะ !== 'ส่งคืนให้แก้ไข');
const weightOf = (kpi: Cells) => exact(kpi.น้ำหนัก);
/** Units that report a KPI themselves. */
const reporters = (code: unknown) =>
  units
    .map((row) => row.ชื่อ)
    .filter((name) => {
      const row = agreement(name, code);
      return row?.สถานะการประเมิน === 'ประเมิน' && row.ที่มาของผลการดำเนินงาน === 'รายงานเอง';
    });

const LADDERS: Record<string, readonly number[]> = {
  T1: [80, 85, 90, 95, 100],
  P1: [35, 30, 25, 20, 15],
  P2: [45, 50, 55, 60, 65],
  P3: [80, 85, 90, 95, 100],
  P5: [11, 12, 13, 14, 15],
};

/** Part and whole of a report, or of the base alone where there is none; null without a base. */
function share(code: string, unit: unknown): readonly [Exact, Exact] | null {
  const row = reportOf(unit, code);
  const isJudged = row && row.ระดับคะแนน !== '';
  const value = (n: number) => exact(isJudged ? row[`ค่า ${n}`] : '');
  const agreed = agreement(unit, code)?.['ค่าฐาน 1'];
  const base = isJudged ? row[code === 'T1' ? 'ค่า 3' : 'ค่า 2'] : agreed;
  if (base === '' || base === 0) return null;
  const whole = code === 'T1' ? minus(exact(base), value(4)) : exact(base);
  if (!isJudged) return [code === 'P1' ? whole : exact(0), whole];
  if (code === 'T1') return [plus(value(1), value(2)), whole];
  return [code === 'P5' ? minus(value(1), whole) : value(1), whole];
}

/** Points of the province. */
function provincial(code: string): Exact {
  const ladder = LADDERS[code];
  if (!ladder) {
    const scores = reporters(code).map((unit) => exact(reportOf(unit, code)?.ค่าคะแนนที่ได้ ?? 0));
    return over(scores.reduce(plus), exact(scores.length));
  }
  const shares = reporters(code).flatMap((unit) => {
    const one = share(code, unit);
    return one ? [one] : [];
  });
  const part = shares.map(([own]) => own).reduce(plus);
  const whole = shares.map(([, own]) => own).reduce(plus);
  const percent = over(times(part, exact(100)), whole);
  const reached = ladder.filter((threshold) =>
    code === 'P1' ? percent[0] <= BigInt(threshold) * percent[1] : reaches(percent, threshold),
  );
  return exact(reached.length);
}

/** Σ score × weight ÷ Σ weight of what is measured. */
function total(group: string, scoreOf: (kpi: Cells) => Exact | null): number | null {
  const own = kpis.filter((kpi) => kpi.ประเภทตัวชี้วัด === group);
  const counted = own.flatMap((kpi) => {
    const score = scoreOf(kpi);
    return score ? [{ score, weight: weightOf(kpi) }] : [];
  });
  if (counted.length === 0) return null;
  const points = counted.map(({ score, weight }) => times(score, weight)).reduce(plus);
  return shown(over(points, counted.map(({ weight }) => weight).reduce(plus)));
}

function scoreIn(unit: unknown): (kpi: Cells) => Exact | null {
  return ({ รหัส: code }) => {
    const row = agreement(unit, code);
    if (row?.สถานะการประเมิน !== 'ประเมิน') return null;
    if (row.ที่มาของผลการดำเนินงาน !== 'รายงานเอง') return provincial(String(code));
    return exact(reportOf(unit, code)?.ค่าคะแนนที่ได้ ?? 0);
  };
}

test('the totals of every unit', () => {
  const { summary } = read;
  expect(summary.month).toBe('2565-06');
  expect(summary.units).toHaveLength(15);
  const again = summary.units.map(({ unit: { name } }) => [
    name,
    total('รายทีม', scoreIn(name)),
    total('รายบุคคล', scoreIn(name)),
  ]);
  expect(
    summary.units.map(({ unit, totals: { team, individual } }) => [
      unit.name,
      team?.score ?? null,
      individual?.score ?? null,
    ]),
  ).toEqual(again);
});

test('the totals of the province', () => {
  const { team, individual } = read.summary.province;
  const scoreOf = ({ รหัส: code }: Cells) => provincial(String(code));
  expect([team?.score, individual?.score]).toEqual([total('รายทีม', scoreOf), total('รายบุคคล', scoreOf)]);
  // The document's own weights of the individual KPIs.
  expect(individual?.weight).toBe(105);
});

test('the rates, and how many pairs stand at each level', () => {
  const pairs = kpis.flatMap(({ รหัส: code }) => reporters(code).map((unit) => ({ unit, code })));
  const sent = ({ unit, code }: (typeof pairs)[number]) =>
    reports.find((row) => row.หน่วยงาน === unit && row.รหัส === code);
  const dayOf = (row: Cells) => Number(String(row.วันที่ส่ง).split(' ')[0]);
  const reported = pairs.map(sent).filter((row): row is Cells => row !== undefined);
  const { rates, distribution } = read.summary;
  expect(rates).toEqual({
    expected: 145,
    reported: reported.length,
    onTime: reported.filter((row) => dayOf(row) <= 20).length,
  });
  const levels = pairs.map(({ unit, code }) => Number(reportOf(unit, code)?.ระดับคะแนน ?? 0));
  expect(distribution).toEqual([0, 1, 2, 3, 4, 5].map((n) => levels.filter((level) => level === n).length));
});

test('the printed budget table of 17 June is the province’s first KPI', () => {
  const [budget] = read.summary.kpis;
  expect(budget?.kpi.code).toBe('T1');
  expect(budget?.share?.shares).toHaveLength(15);
  // What is printed as allocated, added up.
  expect(budget?.share?.whole).toBe(9326161.28);
});
