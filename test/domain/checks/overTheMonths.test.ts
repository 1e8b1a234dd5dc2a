// Rules that look at several months: direction, standing still, unusual changes, falling levels.
import { readReportColumns } from '../../../src/catalogue/reportHeadings';
import { checkReports } from '../../../src/domain/checks/checkReports';
import { rowResults } from '../../../src/domain/checks/rowResults';
import { P9 } from './pairs/rulePair';
import { check, type Report, SOURCES, tableOf } from './sampleReports';

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

test('a complaint found substantiated takes its half point from every later month of the round, ticked again or not', () => {
  const scoresOf = (...reports: readonly Report[]) => {
    const { headings, rows } = tableOf(reports);
    const request = { columns: readReportColumns(headings), rows, sources: SOURCES };
    const { table } = checkReports(request);
    return table.rows.map((row) => [row.judgement?.level, rowResults(row, () => 5, -1, 0).score]);
  };
  const [may, june, july] = [P9('2565-05', true), P9('2565-06', ''), P9('2565-07', false)];
  expect(scoresOf(P9('2565-04', false), may, june, july)).toEqual([
    [2, 2],
    [2, 1.5],
    [2, 1.5],
    [2, 1.5],
  ]);
  const march = { ...may, month: '2565-03' };
  expect(scoresOf(march, june).map(([, score]) => score)).toEqual([1.5, 2]);
  const [draft, sent] = [
    { ...may, sentOn: '' },
    { ...june, sentOn: '18 มิ.ย. 2565' },
  ];
  expect(scoresOf(draft, sent).map(([, score]) => score)).toEqual([1.5, 2]);
});

test('the month in which the complaint was ticked first is named in each later month without it', () => {
  const told = check(
    tableOf([P9('2565-05', true), P9('2565-06', ''), P9('2565-07', true), P9('2565-08', '')]),
  );
  expect(told.map(({ row, code, expected }) => [row, code, expected])).toEqual([
    [1, 'deduction-unticked', '2565-05'],
    [3, 'deduction-unticked', '2565-05'],
  ]);
});

test('a step of a milestone waits for its base: the levels that ask for it are named, since the others count', () => {
  const [told] = check(tableOf([{ kpi: 'P9', values: [true, true, true, 5, '', false] }]));
  expect(told).toMatchObject({ code: 'base-missing', levels: [3, 4, 5] });
  const [whole] = check(tableOf([{ kpi: 'P2', unit: 'พนมสารคาม', values: [15, ''] }]));
  expect([whole?.code, whole?.levels]).toEqual(['base-missing', undefined]);
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
