// What runs over the months: the month that is meant, changes, rates by the calendar, plans, and what was certified.
import { type GivenOffice, type GivenReport, kpi, summarised, target, unit } from './support/summaryBook';

const A = 'บางคล้า';
const B = 'พนมสารคาม';
const TARGETS = [target(A, 'T1', { bases: [1000] }), target(B, 'T1', { bases: [1000] })];
const spent = (of: string, amount: number, month: string, more: Partial<GivenReport> = {}): GivenReport => {
  const [, number] = month.split('-');
  const short = { '04': 'เม.ย.', '05': 'พ.ค.', '06': 'มิ.ย.', '07': 'ก.ค.' }[number as '04'];
  return { month, unit: of, kpi: 'T1', values: [amount, 0, 1000, 0], sentOn: `15 ${short} 2565`, ...more };
};

test('the newest month in which something was sent is meant; a draft of a later one is none', () => {
  const reports = [spent(A, 800, '2565-05'), spent(A, 900, '2565-06', { sentOn: '', status: 'ฉบับร่าง' })];
  expect(summarised({ targets: TARGETS, reports }).summary.month).toBe('2565-05');
  expect(summarised({ targets: TARGETS, reports }, '2565-06').summary).toMatchObject({
    month: '2565-06',
    rates: { reported: 0 },
  });
  const other = [spent(A, 800, '2565-05'), spent(A, 900, '2566-06')];
  expect(summarised({ targets: TARGETS, reports: other }).summary.month).toBe('2565-05');
});

test('the change of the province, too', () => {
  const reports = [
    spent(A, 800, '2565-05'),
    spent(B, 900, '2565-05'),
    spent(A, 950, '2565-06'),
    spent(B, 990, '2565-06'),
  ];
  expect(summarised({ targets: TARGETS, reports }).summary.provinceChange).toBe(2);
  expect(summarised({ targets: TARGETS, reports: reports.slice(2) }).summary.provinceChange).toBeNull();
});

test('the change is that of the total as shown; a month nobody reported changes nothing', () => {
  const reports = [spent(A, 800, '2565-05'), spent(A, 950, '2565-06'), spent(B, 1000, '2565-06')];
  const { summary } = summarised({ targets: TARGETS, reports });
  expect(summary.units.map(({ change }) => change)).toEqual([3, 5]);
  expect(summary.units[0]?.pairs[0]?.lastLevel).toBe(1);
  expect(summary.units[1]?.pairs[0]?.lastLevel).toBeNull();
  const april = summarised({ targets: TARGETS, reports: [spent(A, 950, '2565-04')] }).summary;
  expect(april.units.map(({ change }) => change)).toEqual([null, null]);
});

test('late is what the calendar says, for a KPI of its own too; one sent back counts as sent', () => {
  const office: GivenOffice = {
    targets: [...TARGETS, target(A, 'T2')],
    calendar: [
      ['20 มิ.ย. 2565', 'กำหนดส่งรายงานเดือนมิถุนายน 2565', '', ''],
      ['14 มิ.ย. 2565', 'กำหนดส่งรายงานเดือนมิถุนายน 2565', 'T2', ''],
    ],
    reports: [
      spent(A, 900, '2565-05', { sentOn: '30 มิ.ย. 2565' }),
      spent(A, 900, '2565-06', { sentOn: '20 มิ.ย. 2565', status: 'ส่งคืนให้แก้ไข' }),
      spent(B, 900, '2565-06', { sentOn: '21 มิ.ย. 2565' }),
      { unit: A, kpi: 'T2', values: [true, true, 3, 95] },
    ],
  };
  const { summary } = summarised(office);
  expect(summary.rates).toEqual({ expected: 3, reported: 3, onTime: 1 });
  expect(summary.units.map(({ rates }) => rates.onTime)).toEqual([1, 0]);
  expect(summary.byMonth).toEqual([
    { month: '2565-04', expected: 3, reported: 0, onTime: 0 },
    // The calendar says nothing of May.
    { month: '2565-05', expected: 3, reported: 1, onTime: 1 },
    { month: '2565-06', expected: 3, reported: 3, onTime: 1 },
  ]);
  expect(summary.units[0]?.pairs[1]).toMatchObject({ due: '2022-06-14', sentOn: '2022-06-15' });
});

describe('the plan', () => {
  const planned = (monthly: (number | null)[], more: GivenReport[] = []) => {
    const P5 = (of: string, own: (number | null)[]) => target(of, 'P5', { bases: [100], monthly: own });
    const reports = [{ unit: A, kpi: 'P5', values: [60, 100] }, ...more];
    const { summary } = summarised({ kpis: [kpi('P5')], targets: [P5(A, monthly), P5(B, [])], reports });
    return summary.kpis[0]?.plan;
  };
  test.each([
    [[20, 40, 60, 80, 100, 120], 'on-plan'],
    [[20, 40, 61, 80, 100, 120], 'behind'],
    [[20, 40, null, 80, 100, 120], 'on-plan'],
    [[null, null, null, 80, null, 120], 'not-yet'],
    [[], ''],
  ])('%j is %s', (monthly, state) => {
    expect(planned(monthly)).toBe(state);
  });
});

describe('the plan of a milestone KPI, to be reached by the month', () => {
  const plan = (
    own: ReturnType<typeof kpi>,
    goal: number,
    months: readonly [month: string, unknown[], more?: object][],
  ) => {
    const targets = [target(A, own.code, { monthly: [null, null, goal, null, null, null] })];
    const reports = months.map(([month, values, more]) => ({
      unit: A,
      kpi: own.code,
      month,
      values,
      ...more,
    }));
    return summarised({ kpis: [own], targets, reports }, '2565-06').summary.kpis[0]?.plan;
  };
  test.each([
    [8, 'on-plan'],
    [9, 'behind'],
  ])('of what stands on the day it is reported, %d', (goal, state) => {
    const months: [string, unknown[]][] = [
      ['2565-05', [5, 2, 5, 2, 1, 1]],
      ['2565-06', [8, 2, 5, 2, 1, 1]],
    ];
    expect(plan(kpi('T3'), goal, months)).toBe(state);
    expect(plan(kpi('T3'), goal, [])).toBe('behind');
  });
  test.each(['monthly', 'rate'])('of what is counted by the month: %s', (kind) => {
    const T3 = kpi('T3');
    const inputs = T3.inputs.map((input, i) => {
      const { whatIf: _, ...plain } = input;
      if (kind === 'monthly') return i === 0 ? { ...input, span: 'monthly' as const } : input;
      return i === 4 ? { ...plain, whatIf: 'up' as const } : plain;
    });
    const values = (count: number) => [count, 2, 5, 2, count, 1];
    const months: [string, unknown[], object?][] = [
      ['2565-04', values(3)],
      ['2565-05', values(100), { sentOn: '', status: 'ฉบับร่าง' }],
      ['2565-06', values(4)],
    ];
    expect(plan({ ...T3, inputs }, 7, months)).toBe('on-plan');
    expect(plan({ ...T3, inputs }, 8, months)).toBe('behind');
  });
});

test('where less is better a report that is missing is no success', () => {
  const P1 = (of: string) => target(of, 'P1', { bases: [100], monthly: [50, 40, 30, 20, 10, 0] });
  const plan = (...reports: GivenReport[]) =>
    summarised({ kpis: [kpi('P1')], targets: [P1(A), P1(B)], reports }, '2565-06').summary.kpis[0]?.plan;
  const left = (of: string, count: number) => ({ unit: of, kpi: 'P1', values: [count, 100] });
  expect(plan(left(A, 30), left(B, 30))).toBe('on-plan');
  expect(plan(left(A, 30), left(B, 31))).toBe('behind');
  expect(plan(left(A, 30))).toBe('behind');
});

test('what is no month means the newest', () => {
  expect(summarised({ targets: TARGETS, reports: [spent(A, 900, '2565-05')] }, 'เดือนนี้').summary.month).toBe(
    '2565-05',
  );
});

describe('what was certified', () => {
  const KEY = `2565-06|${A}|T1`;
  const frozen = JSON.stringify([950, 0, 1000, 0, '', '', '', '', '', '']);
  const office = (amount: unknown): GivenOffice => ({
    targets: TARGETS,
    reports: [spent(A, 0, '2565-06', { values: [amount, 0, 1000, 0], status: 'รับรองผลแล้ว' })],
    decisions: [[KEY, 'รับรองผลแล้ว', frozen]],
  });
  test('counts, though the row was typed over', () => {
    const { summary, changed } = summarised(office(1000));
    const pair = summary.units[0]?.pairs[0];
    expect(pair).toMatchObject({ isCertified: true, isChanged: true, level: 4, score: 4 });
    expect(pair?.row?.cells).toContain(950);
    expect([...changed.values()][0]).toContain(1000);
  });
  test('is unchanged where the same is written otherwise', () => {
    const pair = summarised(office('๙๕๐.00')).summary.units[0]?.pairs[0];
    expect(pair).toMatchObject({ isCertified: true, isChanged: false, level: 4 });
  });
  test('is known by its key however the row writes it', () => {
    const typed = spent('อ.บางคล้า', 1000, 'มิ.ย. 2565', { kpi: '1.1', sentOn: '15 มิ.ย. 2565' });
    const { summary } = summarised({ ...office(1000), reports: [typed] });
    expect(summary.units[0]?.pairs[0]).toMatchObject({ isCertified: true, isChanged: true, level: 4 });
  });
  test('no longer counts once it was sent back', () => {
    const decisions = [[KEY, 'รับรองผลแล้ว', frozen] as const, [KEY, 'ส่งคืนให้แก้ไข'] as const];
    const pair = summarised({ ...office(1000), decisions }).summary.units[0]?.pairs[0];
    expect(pair).toMatchObject({ status: 'returned', isCertified: false, isChanged: false });
  });
});

test('of two rows of one report the first counts, in the rates too', () => {
  const reports = [spent(A, 900, '2565-06'), spent(A, 1000, '2565-06')];
  const { summary } = summarised({ targets: TARGETS, reports });
  expect(summary.units[0]?.pairs[0]?.level).toBe(3);
  expect(summary.rates).toEqual({ expected: 2, reported: 1, onTime: 1 });
});

test('outside the round that was set a month belongs to its half of the fiscal year', () => {
  const late = spent(A, 900, '2565-11', { sentOn: '15 พ.ย. 2565' });
  const { summary } = summarised(
    { targets: [TARGETS[0] as never], units: [unit(A)], reports: [late] },
    '2565-11',
  );
  expect(summary.byMonth.map(({ month, reported }) => [month, reported])).toEqual([
    ['2565-10', 0],
    ['2565-11', 1],
  ]);
});
