// Rules that look at several months: direction, standing still, unusual changes, falling levels.
import { check, type Report, tableOf } from './sampleReports';

const MONTHS = ['2565-04', '2565-05', '2565-06', '2565-07', '2565-08', '2565-09'];
const over = (kpi: string, ...values: readonly (readonly unknown[])[]): Report[] =>
  values.map((row, i) => ({ kpi, unit: 'พนมสารคาม', month: MONTHS[i] as string, values: row }));
const found = (reports: readonly Report[]) =>
  check(tableOf(reports)).map(({ row, code, other }) => [row, code, other]);

test('poor households that remain may not rise', () => {
  expect(found(over('P1', [20, 192], [21, 192]))).toEqual([[1, 'cumulative-against-direction', 'rose']]);
  expect(found(over('P1', [20, 192], [19, 192]))).toEqual([]);
});

test('figures begin anew with each round', () => {
  const [march, april] = over('P2', [18, 30], [3, 30]) as [Report, Report];
  const reports = [
    { ...march, month: '2565-03' },
    { ...april, month: '2565-04' },
  ];
  expect(check(tableOf(reports), { round: undefined } as never)).toEqual([]);
});

test('ticks may stand still, and so may figures at level 5, with other months between, or without a goal', () => {
  expect(found(over('T5', [true, 1, 8, 8], [true, 1, 8, 8], [true, 1, 8, 8]))).toEqual([]);
  const ticks = [true, true, true, '', '', false];
  const bases = over('P9', ticks, ticks, ticks).map((row) => ({ ...row, percent: 20 }));
  expect(found(bases)).toEqual([]);
  const complaints = [true, 0, 1, 1, true, 7, 10];
  const P7 = [7, 8, 9].map((n) => complaints.map((value, i) => (i === 5 ? n - 0.5 : value)));
  expect(found(over('P7', ...P7)).filter(([, code]) => code === 'unchanged-three-months')).toEqual([]);
});

test('four changes are needed, and changes that are all alike say nothing', () => {
  const spent = (...figures: number[]) => over('T1', ...figures.map((figure) => [figure, 0, 1000, 0]));
  expect(found(spent(100, 110, 121, 900))).toEqual([]);
  expect(found(spent(100, 110, 120, 130, 140, 900))).toEqual([]);
  expect(found(spent(100, 110, 121, 130, 900))).toEqual([[4, 'change-unusual', 770]]);
});

test('a fallen level asks for an obstacle', () => {
  const reports = over('T1', [960, 0, 1000, 0], [960, 0, 1000, 0], [960, 0, 1050, 0]).map((row, i) => ({
    ...row,
    obstacle: i === 1 ? '' : ' ',
  }));
  const [finding] = check(tableOf(reports)).filter(({ code }) => code === 'obstacle-missing');
  expect([finding?.row, finding?.expected, finding?.other]).toEqual([2, 3, 4]);
});

test('a row beside its twin is compared with the month before, not with the twin', () => {
  const [may, june] = over('P2', [10, 30], [12, 30]) as [Report, Report];
  const codes = check(tableOf([may, june, { ...june, values: [11, 30] }])).map(({ row, code }) => [
    row,
    code,
  ]);
  expect(codes).toEqual([
    [1, 'report-twice'],
    [2, 'report-twice'],
  ]);
});
