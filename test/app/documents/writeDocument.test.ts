// A generated tab is written in place; whatever call of the service fails, it is as before or complete, and the next run completes it.
import type { Workbench } from '../../../workbench/run/workbench';
import { countCalls, openApp } from '../support/openApp';

const TAB = 'หน้า';
const FEW = [
  ['ก', 1],
  ['ข', 2],
];
const MANY = [...FEW, ['ค', 3], ['ง', 4], ['จ', 5]];

let workbench: Workbench;

beforeEach(async () => {
  workbench = await openApp();
});

const write = (rows: unknown) => workbench.call('writePage', rows);

/** What people see of it. */
async function seen(): Promise<string> {
  const { grid } = (await workbench.snapshot()) as { grid: { sheets: { name: string }[] } };
  const looks = { ...grid.sheets.find(({ name }) => name === TAB), rowCount: 0 };
  const charts = await workbench.charts(TAB);
  return JSON.stringify([await workbench.read(TAB), await workbench.formulas(TAB), looks, charts]);
}

test('made, made again, grown and shrunk: the same tab, with nothing left over', async () => {
  await write(FEW);
  const few = await seen();
  await write(FEW);
  expect(await seen()).toBe(few);
  await write(MANY);
  expect((await workbench.read(TAB)).map(([cell]) => cell)).toEqual([
    'หน้าทดสอบ',
    'ชื่อ',
    'ก',
    'ข',
    'ค',
    'ง',
    'จ',
    '— สิ้นสุดรายงาน —',
  ]);
  await write(FEW);
  expect(await workbench.read(TAB)).toHaveLength(5);
  expect(await workbench.charts(TAB)).toHaveLength(1);
});

test("a person's own chart stays", async () => {
  await write(FEW);
  await workbench.call('ownChart', TAB);
  await write(MANY);
  const titles = async () =>
    (await workbench.charts(TAB)).map(({ options }) => (options as { title: string }).title).sort();
  expect(await titles()).toEqual(['5', 'ของฉัน']);
});

describe.each(['throw', 'replyLost', 'hang'] as const)('%s at any call', (kind) => {
  test('of a tab that is written again', async () => {
    await write(FEW);
    await workbench.type(TAB, 'F9', 'ของฉัน');
    const before = await workbench.snapshot();
    const old = await seen();
    await workbench.resetServiceCalls();
    await write(MANY);
    const calls = await countCalls(workbench);
    const complete = await seen();
    expect(calls).toBeGreaterThan(20);
    for (let at = 1; at <= calls; at++) {
      await workbench.restore(before);
      await workbench.resetServiceCalls();
      await workbench.fail({ at, kind });
      await write(MANY).catch(() => undefined);
      // A run that was ended leaves putting back to the next one.
      if (kind !== 'hang') expect([old, complete]).toContain(await seen());
      await write(MANY);
      expect([at, await seen()]).toEqual([at, complete]);
    }
  });

  test('of a tab that is made', async () => {
    const before = await workbench.snapshot();
    await workbench.resetServiceCalls();
    await write(FEW);
    const calls = await countCalls(workbench);
    const values = await workbench.read(TAB);
    for (let at = 1; at <= calls; at++) {
      await workbench.restore(before);
      await workbench.resetServiceCalls();
      await workbench.fail({ at, kind });
      await write(FEW).catch(() => undefined);
      await write(FEW);
      const sheets = await workbench.sheets();
      expect([at, sheets.filter((name) => name === TAB || name === '_กำลังสร้าง')]).toEqual([at, [TAB]]);
      expect(await workbench.read(TAB)).toEqual(values);
      expect(await workbench.charts(TAB)).toHaveLength(1);
    }
  });
});
