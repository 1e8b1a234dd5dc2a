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
