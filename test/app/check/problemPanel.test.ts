// The panel's list of problems and its one-click mends in the strict host.
import type { Workbench } from '../../../workbench/run/workbench';
import { openStarted, REPORTS, UNDO } from '../support/openApp';

interface Problem {
  row: number;
  column: number;
  severity: string;
  text: string;
  holds: string;
  mend?: unknown;
}
interface List {
  tab: string;
  rows: number;
  total: number;
  hint: string;
  problems: Problem[];
}

let workbench: Workbench;

beforeEach(async () => {
  workbench = await openStarted();
  await workbench.paste(REPORTS, 'A2', [
    ['2565-06', 'อ.บางปะกง', 'T1', '', 504980, 0, 506480, 0],
    ['2565-06', 'สารสินเทศ', 'T1', '', 'abc', 0, 90120, 0],
  ]);
  await workbench.select(REPORTS, 'A1');
});

const list = () => workbench.call('list') as Promise<List>;

test('what must be mended comes first; a known mend is offered', async () => {
  const { rows, problems, total, hint } = await list();
  expect([rows, hint, total]).toEqual([2, '', problems.length]);
  expect(problems[0]).toMatchObject({ row: 3, column: 5, severity: 'must', holds: 'abc' });
  expect(problems.filter(({ mend }) => mend !== undefined).map(({ row, mend }) => [row, mend])).toEqual(
    expect.arrayContaining([[3, 'สารสนเทศ']]),
  );
});

test('a mend is written, its row checked again, and can be undone', async () => {
  const { tab, problems } = await list();
  const mends = problems.filter(({ row, mend }) => row === 3 && mend !== undefined);
  expect(await workbench.call('take', { tab, mends })).toBe(mends.length);
  expect(await workbench.read(REPORTS, 'B3')).toEqual([['สารสนเทศ']]);
  expect((await workbench.notes(REPORTS, 'B3')).flat()).toEqual(['']);
  await workbench.click(UNDO);
  expect(await workbench.read(REPORTS, 'B3')).toEqual([['สารสินเทศ']]);
  expect((await workbench.notes(REPORTS, 'B3')).flat()[0]).toContain('สารสนเทศ');
});

test('a cell that has changed meanwhile, and a mend nobody offered, are left alone', async () => {
  const { tab, problems } = await list();
  const [mend] = problems.filter((problem) => problem.mend !== undefined && problem.row === 3);
  expect(await workbench.call('take', { tab, mends: [{ ...mend, mend: '=IMPORTXML("x")' }] })).toBe(0);
  await workbench.type(REPORTS, 'B3', 'ส่งเสริม');
  expect(await workbench.call('take', { tab, mends: [mend] })).toBe(0);
  expect(await workbench.read(REPORTS, 'B3')).toEqual([['ส่งเสริม']]);
});

test('a sheet that was never checked says what to do first', async () => {
  await workbench.select('ชีต1', 'A1');
  expect((await list()).hint).toContain('ตรวจสอบและคำนวณคะแนนในชีตนี้');
});

test('the mend of a percentage shown as 85% leaves a cell that shows 85', async () => {
  await workbench.paste(REPORTS, 'A4', [['2565-06', 'บางคล้า', 'T2', '', true, true, 3, '91.5%']]);
  await workbench.paste(REPORTS, 'A5', [['2565-06', 'บางปะกง', 'T2', '', true, true, 3, '1,234.00']]);
  await workbench.type(REPORTS, 'H5', 0.915);
  expect(await workbench.numberFormats(REPORTS, 'H4:H5')).toEqual([['0.00%'], ['#,##0.00']]);
  const { tab, problems } = await list();
  const mends = problems.filter(({ column, mend }) => column === 8 && mend !== undefined);
  expect(mends.map(({ row, holds, mend }) => [row, holds, mend])).toEqual([
    [4, '0.915', 91.5],
    [5, '0.915', 91.5],
  ]);
  expect(await workbench.call('take', { tab, mends })).toBe(2);
  // A format of the office's own that is none of percent stays.
  expect(await workbench.numberFormats(REPORTS, 'H4:H5')).toEqual([['General'], ['#,##0.00']]);
  expect(await workbench.read(REPORTS, 'H4:H5')).toEqual([[91.5], [91.5]]);
  expect((await list()).problems.filter(({ column }) => column === 8)).toEqual([]);
});
