// ประวัติ for those who may not write there: their lines wait in _ระบบ, and the next account that may write moves them over.
import type { Workbench } from '../../../workbench/run/workbench';
import { EntryTab, makeForKpi, SEND, SPENT, T1 as TABLE } from '../entryTables/support/entryTab';
import { ask, CHECK, countCalls, lastSaid, openStarted, REPORTS, START } from '../support/openApp';

const HISTORY = 'ประวัติ';
const SYSTEM = '_ระบบ';
const OWNER = 'province@example.go.th';
const SENDER = 'bangkhla@example.go.th';

const T1 = {
  month: '2565-06',
  unit: 'บางคล้า',
  kpi: 'T1',
  cells: { value1: 600000, value2: 0, value3: 721070, value4: 0, reporter: 'นักวิชาการพัฒนาชุมชน' },
  send: true,
};
const P1 = { month: '2565-06', unit: 'บางปะกง', kpi: 'P1', cells: { value1: 38, value2: 192 }, send: true };
const spent = (value1: number) => ({ ...T1, cells: { ...T1.cells, value1 } });

let workbench: Workbench;

beforeEach(async () => {
  // The first run offers to protect the province's tabs, and the answer is yes.
  workbench = await openStarted();
});

const save = (entries: unknown[], options = {}) => workbench.call('save', entries, options);

async function sends(...entries: unknown[]): Promise<void> {
  await workbench.actAs(SENDER);
  await save(entries);
}

async function history(): Promise<unknown[][]> {
  return (await workbench.read(HISTORY, 'A2:F40')).filter(([at]) => at !== '');
}

async function keys(): Promise<unknown[]> {
  return (await history()).map((line) => line[2]);
}

async function waits(): Promise<boolean> {
  return (await workbench.read(SYSTEM, 'D2:D90')).some(([piece]) => piece !== '');
}

test('what a collector sends waits, and is there after the next menu item of an account that may write, first things first', async () => {
  await sends(T1);
  await workbench.setNow('2022-06-21T03:00:00Z');
  await sends(spent(721070));
  expect(await history()).toEqual([]);
  await workbench.actAs(OWNER);
  await workbench.setNow('2022-06-21T04:00:00Z');
  await workbench.click(CHECK);
  await save([P1]);
  expect((await history()).map((line) => [line[0], line[1], line[2]])).toEqual([
    ['21 มิ.ย. 2565 09.00', 'นักวิชาการพัฒนาชุมชน', '2565-06|บางคล้า|T1'],
    ['21 มิ.ย. 2565 10.00', 'นักวิชาการพัฒนาชุมชน', '2565-06|บางคล้า|T1'],
    ['21 มิ.ย. 2565 11.00', '', '2565-06|บางปะกง|P1'],
  ]);
  expect((await history())[1]?.[3]).toContain('ค่า 1: 600000');
  expect((await history())[1]?.[4]).toContain('ค่า 1: 721070');
  expect(await waits()).toBe(false);
});

test.each([CHECK, START])('“%s” of the province moves it, too; of a collector it waits on', async (label) => {
  await sends(T1, P1);
  await workbench.click(label);
  expect([await keys(), await waits()]).toEqual([[], true]);
  await workbench.actAs(OWNER);
  await workbench.click(label);
  expect([await keys(), await waits()]).toEqual([['2565-06|บางคล้า|T1', '2565-06|บางปะกง|P1'], false]);
  const before = JSON.stringify(await workbench.snapshot());
  await workbench.click(label);
  expect(JSON.stringify(await workbench.snapshot())).toBe(before);
});

describe('what the province does while lines wait comes below them', () => {
  const { send, ...report } = P1;
  const OWN = { ...report, request: 'own', seen: '' };

  beforeEach(async () => {
    await sends(T1);
    await workbench.actAs(OWNER);
    await workbench.setNow('2022-06-21T04:00:00Z');
  });

  test('a report saved in the sidebar', async () => {
    await ask(workbench, 'saveReports', { reports: [OWN], send });
    expect([await keys(), await waits()]).toEqual([['2565-06|บางคล้า|T1', '2565-06|บางปะกง|P1'], false]);
  });

  test('a month that is closed', async () => {
    await ask(workbench, 'closeMonth', { month: '2565-06', by: 'พัฒนาการจังหวัด', reason: '' });
    expect([await keys(), await waits()]).toEqual([['2565-06|บางคล้า|T1', '2565-06'], false]);
  });

  test('a row ticked in an entry table', async () => {
    await makeForKpi(workbench, 'T1');
    const table = new EntryTab(workbench, TABLE);
    const row = await table.row({ หน่วยงาน: 'บางปะกง' });
    await table.type(row, SPENT, 504980);
    await sends({ ...T1, unit: 'แปลงยาว' });
    await workbench.actAs(OWNER);
    await table.type(row, SEND, true);
    expect(await keys()).toEqual(['2565-06|บางคล้า|T1', '2565-06|แปลงยาว|T1', '2565-06|บางปะกง|T1']);
  });
});

test('where the tab was deleted lines wait until it is there again', async () => {
  await workbench.deleteSheet(HISTORY);
  await save([T1]);
  await workbench.click(START);
  expect(await history()).toEqual([]);
  await workbench.click(START);
  expect(await keys()).toEqual(['2565-06|บางคล้า|T1']);
});

test('long texts are kept whole across cells', async () => {
  const long = { ...T1, cells: { ...T1.cells, figures: 'ก"\n'.repeat(9000), obstacle: 'ข'.repeat(9000) } };
  await sends(long, P1);
  await workbench.actAs(OWNER);
  await workbench.click(CHECK);
  const [first] = await history();
  expect(first?.[4]).toContain('ก"\n'.repeat(9000));
  expect(await keys()).toEqual(['2565-06|บางคล้า|T1', '2565-06|บางปะกง|P1']);
});

test('more than there is room for is refused with what to do, and nothing of it is saved', async () => {
  const units = (await workbench.read('หน่วยงาน', 'A2:A12')).map(([unit]) => unit);
  const long = { ...T1, cells: { ...T1.cells, figures: 'ก'.repeat(39_000) } };
  await sends(...units.map((unit) => ({ ...long, unit })));
  await sends(...units.map((unit) => ({ ...long, unit, month: '2565-05' })));
  const full = units.map((unit) => ({ ...long, unit, month: '2565-04' }));
  await expect(save(full)).rejects.toThrow();
  expect((await workbench.read(REPORTS, 'A2:A40')).flat()).not.toContain('2565-04');
  await workbench.actAs(OWNER);
  await workbench.click(CHECK);
  await sends(...full);
  expect(await keys()).toHaveLength(2 * units.length);
});

test('a workbook of a newer version is left alone', async () => {
  await sends(T1);
  await workbench.actAs(OWNER);
  await workbench.type(SYSTEM, 'A2', '~99');
  await workbench.select(REPORTS, 'A1');
  await workbench.click(CHECK);
  expect(await lastSaid(workbench)).toContain('รุ่นใหม่กว่า');
  expect([await history(), await waits()]).toEqual([[], true]);
});

describe('services that fail', () => {
  const kinds = ['throw', 'replyLost'] as const;

  test.each(kinds)('%s at any call of a sending that is repeated: one line, whole', async (kind) => {
    await sends(P1);
    const start = await workbench.snapshot();
    await workbench.resetServiceCalls();
    await sends(T1);
    const calls = await countCalls(workbench);
    for (let at = 1; at <= calls; at++) {
      await workbench.restore(start);
      await workbench.actAs(SENDER);
      await workbench.resetServiceCalls();
      await workbench.fail({ at, kind });
      await save([T1]).catch(() => undefined);
      await save([T1]);
      await workbench.actAs(OWNER);
      await workbench.click(CHECK);
      expect([at, await keys()]).toEqual([at, ['2565-06|บางปะกง|P1', '2565-06|บางคล้า|T1']]);
    }
  });

  test.each(kinds)('%s at any call of the move: nothing lost, nothing twice, in order', async (kind) => {
    await sends(T1);
    await workbench.setNow('2022-06-21T03:00:00Z');
    await sends(spent(721070), P1);
    await workbench.actAs(OWNER);
    const start = await workbench.snapshot();
    const whole = ['2565-06|บางคล้า|T1', '2565-06|บางคล้า|T1', '2565-06|บางปะกง|P1'];
    await workbench.resetServiceCalls();
    await workbench.click(CHECK);
    const calls = await countCalls(workbench);
    expect(await keys()).toEqual(whole);
    for (let at = 1; at <= calls; at++) {
      await workbench.restore(start);
      await workbench.resetServiceCalls();
      await workbench.fail({ at, kind });
      await workbench.click(CHECK).catch(() => undefined);
      await workbench.click(CHECK);
      expect([at, await keys(), await waits()]).toEqual([at, whole, false]);
    }
  });
});
