// The panel's list of problems and its one-click mends in the strict host.
import type { Workbench } from '../../../workbench/run/workbench';
import { ask, openStarted, REPORTS, UNDO } from '../support/openApp';

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

describe('what would be refused is not offered', () => {
  const offered = async () =>
    (await list()).problems.filter(({ mend }) => mend !== undefined).map(({ row, column }) => [row, column]);

  test('in a closed month; the others stay', async () => {
    await workbench.paste(REPORTS, 'A4', [['2565-05', 'สารสินเทศ', 'T1', '', 5, 0, 90120, 0]]);
    const before = await offered();
    expect(before).toEqual(
      expect.arrayContaining([
        [3, 2],
        [4, 2],
      ]),
    );
    await ask(workbench, 'closeMonth', { month: '2565-05', by: 'พัฒนาการจังหวัด', reason: '' });
    expect(await offered()).toEqual(before.filter(([row]) => row !== 4));
  });

  test('in a certified report, except putting back what was certified', async () => {
    const key = { month: '2565-06', unit: 'แปลงยาว', kpi: 'T1' };
    const cells = {
      value1: 392510,
      value2: 0,
      value3: 393000,
      value4: 0,
      evidence1: 'https://example.go.th/t1',
    };
    const more = { evidence2: 'https://example.go.th/t2', evidence3: 'https://example.go.th/t3' };
    const [{ row } = { row: 0 }] = (await workbench.call(
      'save',
      [{ ...key, cells: { ...cells, ...more }, send: true }],
      {},
    )) as Problem[];
    const mark = (await ask(workbench, 'readReports', key)).rows[0]?.mark ?? '';
    const words = { opinion: '', reason: '', by: 'พัฒนาการจังหวัด' };
    const [done] = await ask(workbench, 'decide', { reports: [{ ...key, mark }], to: 'certified', ...words });
    expect(done).toMatchObject({ kind: 'done' });
    await workbench.type(REPORTS, `B${row}`, 'อ.แปลงยาว');
    await workbench.type(REPORTS, `E${row}`, 390000);
    const { problems } = await list();
    const own = problems.filter((one) => one.row === row);
    expect(own.map(({ column }) => column)).toEqual(expect.arrayContaining([2, 5]));
    expect(own.filter(({ mend }) => mend !== undefined).map(({ column, mend }) => [column, mend])).toEqual([
      [5, 392510],
    ]);
    const { tab } = await list();
    const mends = own.filter(({ mend }) => mend !== undefined);
    expect(await workbench.call('take', { tab, mends })).toBe(1);
  });
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
