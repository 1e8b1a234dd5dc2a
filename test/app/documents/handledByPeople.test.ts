// What people do to a generated tab between two runs: notes beside it, other names, cells merged over its edge, `_ระบบ` lost.
import type { Workbench } from '../../../workbench/run/workbench';
import { lastSaid, openApp } from '../support/openApp';

const TAB = 'หน้า';
const ROWS = [
  ['ก', 1],
  ['ข', 2],
];

let workbench: Workbench;

beforeEach(async () => {
  workbench = await openApp();
  await write();
});

const write = (name = TAB, more: number[] = []) => workbench.call('writePage', ROWS, false, name, more);
const found = async (text: string) => (await workbench.read(TAB)).flat().includes(text);

test('a note beside a page that gets wider moves to the right', async () => {
  await workbench.type(TAB, 'E3', 'บันทึก');
  await write(TAB, [50, 50]);
  expect(await workbench.read(TAB, 'G3')).toEqual([['บันทึก']]);
  await write();
  await write(TAB, [50, 50]);
  expect(await found('บันทึก')).toBe(true);
});

describe.each(['Sheet.insertRowsAfter', 'Sheet.insertColumnsAfter', 'Range.setWraps', 'Range.mergeAcross'])(
  'a page that grows breaks off at %s',
  (method) => {
    const grow = () => workbench.call('writePage', [...ROWS, ['ค', 3], ['ง', 4]], false, TAB, [50, 50]);

    test.each([
      ['put in', () => workbench.insertRows(TAB, 3, 1)],
      ['taken out', () => workbench.deleteRows(TAB, 3, 2)],
    ])('rows were %s: nothing of people is lost, nor what they type before the next run', async (_, move) => {
      await move();
      await workbench.type(TAB, 'E3', 'ข้าง');
      await workbench.type(TAB, `B${(await workbench.read(TAB)).length + 1}`, 'ใต้');
      const before = await workbench.snapshot();
      for (const kind of ['throw', 'replyLost', 'hang'] as const) {
        await workbench.restore(before);
        await workbench.fail({ method, kind });
        await expect(grow()).rejects.toThrow();
        await workbench.type(TAB, `B${(await workbench.read(TAB)).length + 1}`, 'ใหม่');
        await grow();
        const texts = await Promise.all(['ข้าง', 'ใต้', 'ใหม่'].map(found));
        expect([kind, ...texts]).toEqual([kind, true, true, true]);
      }
    });
  },
);

describe('what people have typed into the page', () => {
  const MOVED = expect.stringContaining('ย้ายมาไว้ใต้รายงาน');
  const below = async () => {
    const rows = await workbench.read(TAB);
    const end = rows.findIndex(([cell]) => cell === '— สิ้นสุดรายงาน —');
    return rows.slice(end + 1).filter((row) => row.some((cell) => cell !== ''));
  };

  test('in rows of their own, or over what stood there, moves below it, once', async () => {
    await workbench.insertRows(TAB, 4, 1);
    await workbench.type(TAB, 'A4', 'ข');
    await workbench.type(TAB, 'B4', 1);
    await workbench.type(TAB, 'D4', 'โทรแล้ว');
    await workbench.type(TAB, 'A2', 'รายการ');
    await workbench.type(TAB, 'A12', 'ใต้รายงาน');
    const before = await workbench.snapshot();
    await write();
    const moved = [
      [expect.stringContaining('ใต้รายงาน'), '', '', '', '', '', '', ''],
      [MOVED],
      ['รายการ', 'ค่า'],
      ['ข', 1, '', 'โทรแล้ว'],
    ].map((row) => expect.arrayContaining(row.slice(0, 1)));
    expect(await below()).toEqual(moved);
    expect((await below()).at(-1)?.slice(0, 4)).toEqual(['ข', 1, '', 'โทรแล้ว']);
    const once = await below();
    await write();
    expect(await below()).toEqual(once);
    // Put back by a run that broke off, it is there twice for a while, and is not moved again.
    await workbench.restore(before);
    await workbench.resetServiceCalls();
    await write();
    const calls = Object.values(await workbench.serviceCalls()).reduce((a, b) => a + b, 0);
    await workbench.restore(before);
    await workbench.resetServiceCalls();
    await workbench.fail({ at: calls - 6, kind: 'hang' });
    await write().catch(() => undefined);
    await write();
    expect(await below()).toEqual(once);
  });

  test('in a cell that is put back by the page itself stays there alone', async () => {
    await workbench.type(TAB, 'D4', 'ก');
    await write();
    expect(await below()).toEqual([]);
  });
});

test("a tab that was given another document's name stays the document it is", async () => {
  await workbench.renameSheet(TAB, 'อื่น');
  await write('อื่น');
  expect(await workbench.sheets()).toEqual(expect.arrayContaining(['อื่น', 'อื่น (2)']));
  await workbench.type('อื่น', 'F1', 'เดิม');
  await write();
  await write('อื่น');
  expect((await workbench.sheets()).filter((name) => name.startsWith('อื่น'))).toHaveLength(2);
  expect(await workbench.read('อื่น', 'F1')).toEqual([['เดิม']]);
});

test('cells merged over the edge are named, and what stood there stands', async () => {
  const before = await workbench.read(TAB);
  await workbench.merge(TAB, 'D3:F3');
  await expect(write()).rejects.toThrow();
  await workbench.call('tellWritePage', ROWS);
  expect(await lastSaid(workbench)).toContain('D3:F3');
  expect(await workbench.read(TAB)).toEqual(before);
});

test('charts do not double where `_ระบบ` was deleted or damaged', async () => {
  await workbench.deleteSheet('_ระบบ');
  await write();
  expect(await workbench.charts(TAB)).toHaveLength(1);
  const [first, ...rest] = await workbench.read('_ระบบ');
  const column = (rest[0] ?? []).findIndex((cell) => String(cell).includes('"tabs"'));
  expect(first).toBeDefined();
  await workbench.type('_ระบบ', `${String.fromCharCode(65 + column)}2`, '~{"tabs":{"หน้า":{"id');
  await write();
  expect(await workbench.charts(TAB)).toHaveLength(1);
});

test('nothing is remembered of tabs that are gone', async () => {
  await write('อื่น');
  await workbench.deleteSheet('อื่น');
  await write();
  expect(JSON.stringify(await workbench.read('_ระบบ'))).not.toContain('อื่น');
});
