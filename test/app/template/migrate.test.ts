// A workbook brought to newer versions by steps invented here: resumable, nobody's own text touched, newer ones left alone.
import type { Workbench } from '../../../workbench/run/workbench';
import { CHECK, countCalls, lastSaid, openStarted, REPORTS, START } from '../support/openApp';

const TARGETS = 'เป้าหมาย';
const SYSTEM = '_ระบบ';
const VERSION_2 = {
  to: 2,
  changes: [
    { tab: 'units', from: 'ชื่อเรียกอื่น', into: 'ชื่ออื่น' },
    { tab: 'targets', column: 'measured', from: 'ไม่ประเมิน', into: 'ไม่วัด' },
  ],
};
const VERSION_3 = { to: 3, changes: [{ tab: 'settings', column: 'setting', from: 'รอบ', into: 'รอบที่' }] };

let workbench: Workbench;

beforeEach(async () => {
  workbench = await openStarted();
  // What people typed: a note that holds the word, the word from a formula, another word of their own, a column of their own.
  await workbench.type(TARGETS, 'C2', 'ไม่ประเมิน');
  await workbench.type(TARGETS, 'D2', 'ไม่ประเมิน');
  await workbench.type(TARGETS, 'C3', '="ไม่ประเมิน"');
  await workbench.type(TARGETS, 'C4', 'ไม่ประเมินรอบนี้');
  await workbench.type('หน่วยงาน', 'C2', 'ชื่อเรียกอื่น');
});

const migrateTo = (...migrations: unknown[]) => workbench.call('migrateTo', migrations);
const version = async () => (await workbench.read(SYSTEM, 'A2'))[0]?.[0];
const tabs = async () => Promise.all(['หน่วยงาน', TARGETS, 'ตั้งค่า', REPORTS].map((tab) => workbench.read(tab)));

test('headings and words are written anew, and nothing else is', async () => {
  const [units = [], targets = []] = await tabs();
  const notMeasured = targets.filter((row, i) => row[2] === 'ไม่ประเมิน' && i !== 2).length;
  await migrateTo(VERSION_2);
  expect(await version()).toBe('~2');
  expect(await lastSaid(workbench)).toContain('ปรับสมุดงานเป็นรุ่นปัจจุบันแล้ว');
  const [unitsNow = [], targetsNow = []] = await tabs();
  expect(unitsNow[0]).toEqual(units[0]?.map((heading) => (heading === 'ชื่อเรียกอื่น' ? 'ชื่ออื่น' : heading)));
  expect(unitsNow.slice(1)).toEqual(units.slice(1));
  expect(targetsNow.filter((row) => row[2] === 'ไม่วัด')).toHaveLength(notMeasured);
  expect((await workbench.read(TARGETS, 'C2:D4')).map((row) => row[0])).toEqual([
    'ไม่วัด',
    'ไม่ประเมิน',
    'ไม่ประเมินรอบนี้',
  ]);
  expect(await workbench.formulas(TARGETS, 'C3')).toEqual([['="ไม่ประเมิน"']]);
  expect(await workbench.read(TARGETS, 'D2')).toEqual([['ไม่ประเมิน']]);
  const before = JSON.stringify(await workbench.snapshot());
  await migrateTo(VERSION_2);
  expect(JSON.stringify(await workbench.snapshot())).toBe(before);
  expect(await lastSaid(workbench)).toContain('ครบถ้วน');
});

test('a column whose words change offers what this version knows, in its last row, too', async () => {
  const offered = await workbench.call('choices', TARGETS, 'C2');
  expect(offered).toEqual(['ประเมิน', 'ไม่ประเมิน']);
  expect(await workbench.call('choices', TARGETS, 'C2:C90', ['ไม่ประเมิน'])).toEqual(['ไม่ประเมิน']);
  await migrateTo(VERSION_2);
  for (const cell of ['C2', 'C9', 'C200'])
    expect(await workbench.call('choices', TARGETS, cell)).toEqual(offered);
});

test('a heading that stands there already, a person’s own, is not made twice', async () => {
  await workbench.type('หน่วยงาน', 'H1', 'ชื่ออื่น');
  const [units] = await tabs();
  await migrateTo(VERSION_2);
  expect((await tabs())[0]).toEqual(units);
  expect(await version()).toBe('~2');
});

test('a tab or column that is gone is passed over; a workbook without a version gets one', async () => {
  await workbench.type(TARGETS, 'C1', 'อื่น');
  await workbench.deleteSheet(SYSTEM);
  await migrateTo(VERSION_2);
  expect(await version()).toBe('~2');
  expect(await workbench.read(TARGETS, 'C2')).toEqual([['ไม่ประเมิน']]);
});

test('two versions behind: one after the other; of the first it goes on with the second', async () => {
  await migrateTo(VERSION_2);
  await workbench.type(TARGETS, 'C2', 'ไม่ประเมิน');
  await migrateTo(VERSION_2, VERSION_3);
  expect(await version()).toBe('~3');
  // Typed after its version: a person's word.
  expect(await workbench.read(TARGETS, 'C2')).toEqual([['ไม่ประเมิน']]);
  expect((await workbench.read('ตั้งค่า', 'A2:A4')).flat()).toEqual(['ชื่อหน่วยงาน', 'ปีงบประมาณ', 'รอบที่']);
});

test('a script of an older version leaves it alone', async () => {
  await migrateTo(VERSION_2);
  const before = JSON.stringify(await tabs());
  for (const label of [START, CHECK]) {
    await workbench.select(REPORTS, 'A1');
    await workbench.click(label);
    expect(await lastSaid(workbench)).toContain('รุ่นใหม่กว่า');
  }
  expect([JSON.stringify(await tabs()), await version()]).toEqual([before, '~2']);
});

test.each(['throw', 'replyLost'] as const)(
  '%s at any call: the next run completes it',
  async (kind) => {
    const start = await workbench.snapshot();
    await workbench.resetServiceCalls();
    await migrateTo(VERSION_2, VERSION_3);
    const calls = await countCalls(workbench);
    const whole = JSON.stringify(await tabs());
    for (let at = 1; at <= calls; at++) {
      await workbench.restore(start);
      await workbench.resetServiceCalls();
      await workbench.fail({ at, kind });
      await migrateTo(VERSION_2, VERSION_3).catch(() => undefined);
      // The version never says more than is done.
      if ((await version()) === '~3') expect([at, JSON.stringify(await tabs())]).toEqual([at, whole]);
      await migrateTo(VERSION_2, VERSION_3);
      expect([at, await version(), JSON.stringify(await tabs())]).toEqual([at, '~3', whole]);
    }
  },
  60_000,
);
