// What a tab is, its headings say: entry tables go by any name, and an office's own table may be named like one.
import { countCalls, lastSaid } from '../support/openApp';
import {
  BANG_KHLA,
  CHECKED,
  EntryTab,
  LEVEL,
  makeForKpi,
  makeForUnit,
  openStartedBuilt,
  reports,
  SEND,
  SPENT,
  sendBlock,
  T1,
  UNCHANGED,
} from './support/entryTab';

const CHECK = 'ตรวจสอบและคำนวณคะแนนในชีตนี้';
const SHEET = 'ชีต1';
const RENAMED = 'T1 มิถุนายน';
const OWN = 'กรอก งบอำเภอ';

test('an office’s own table named like an entry table is checked again when it is edited', async () => {
  const workbench = await openStartedBuilt();
  await workbench.renameSheet(SHEET, OWN);
  await workbench.paste(OWN, 'A1', [
    ['หน่วยงาน', 'รวมงบประมาณทั้งสิ้น', 'เบิกจ่ายแล้ว', 'PO'],
    ['บางปะกง', 506480, 504980, 0],
  ]);
  await workbench.select(OWN, 'A1');
  await workbench.click(CHECK);
  const own = new EntryTab(workbench, OWN);
  expect(await own.cell(2, LEVEL)).toBe(4);
  await own.type(2, 'เบิกจ่ายแล้ว', 100);
  expect(await own.cell(2, LEVEL)).toBe(0);
  await own.type(2, 'เบิกจ่ายแล้ว', 'abc');
  expect((await workbench.notes(OWN, 'C2'))[0]?.[0]).toContain('abc');
});

test.each([
  [['เดือน', 'หน่วยงาน', 'ตัวชี้วัด', 'เบิกจ่ายแล้ว', 'PO', 'รวมงบประมาณทั้งสิ้น']],
  [['เดือน', 'หน่วยงาน', 'ตัวชี้วัด', 'เบิกจ่ายแล้ว', 'PO', 'รวมงบประมาณทั้งสิ้น', 'ส่งรายงาน']],
])('nor do headings that entry tables have too make it one: %j', async (headings) => {
  const workbench = await openStartedBuilt();
  await workbench.renameSheet(SHEET, OWN);
  await workbench.paste(OWN, 'A1', [headings, ['มิ.ย. 65', 'บางปะกง', 'T1', 504980, 0, 506480]]);
  await workbench.merge(OWN, 'H5:I6');
  await workbench.select(OWN, 'A1');
  await workbench.click(CHECK);
  const own = new EntryTab(workbench, OWN);
  expect(await own.cell(2, LEVEL)).toBe(4);
  await own.type(2, 'เบิกจ่ายแล้ว', 100);
  expect(await own.cell(2, LEVEL)).toBe(0);
  await workbench.click(CHECK);
  expect(await lastSaid(workbench)).toContain('ตรวจสอบแล้ว 1 แถว');
  expect((await workbench.dialogs()).some(({ html }) => html.includes('ผสาน'))).toBe(false);
});

test('an entry table without the tick of last month still sends', async () => {
  const workbench = await openStartedBuilt();
  await makeForUnit(workbench, 'บางคล้า');
  const tab = new EntryTab(workbench, BANG_KHLA);
  await workbench.type(BANG_KHLA, await tab.a1(1, UNCHANGED), '');
  await sendBlock(tab, '1.1 ใช้จ่ายงบประมาณ', { [SPENT]: 721070 });
  expect(await reports(workbench)).toMatchObject([{ หน่วยงาน: 'บางคล้า', 'ค่า 1': 721070 }]);
});

test('a renamed entry table sends, opens what is changed again, and is tried by the check', async () => {
  const workbench = await openStartedBuilt();
  await makeForKpi(workbench, 'T1');
  await workbench.renameSheet(T1, RENAMED);
  const tab = new EntryTab(workbench, RENAMED);
  await tab.type(3, SPENT, 721070);
  await tab.type(3, SEND, true);
  expect(await tab.cell(3, LEVEL)).toBe(5);
  expect(await reports(workbench)).toMatchObject([{ หน่วยงาน: 'บางคล้า', 'ค่า 1': 721070 }]);
  await tab.type(3, SPENT, 600000);
  expect([await tab.cell(3, SEND), await tab.cell(3, CHECKED)]).toEqual([
    false,
    expect.stringContaining('แก้ไขหลังส่งแล้ว'),
  ]);
  const headings = await tab.headings();
  await workbench.select(RENAMED, 'A1');
  await workbench.click(CHECK);
  expect(await lastSaid(workbench)).toContain('ส่งได้ 1 รายการ');
  expect(await tab.headings()).toEqual(headings);
});

describe('what was typed into a sent row of a renamed table without an answer is kept', () => {
  const ORDERED = 'PO (ใบสั่งซื้อ/สั่งจ้าง) (บาท สะสม)';
  const TITLE = '1.1 ใช้จ่ายงบประมาณ';
  const NEXT = 'ก.ค. 65';

  test('in the table of a KPI', async () => {
    const workbench = await openStartedBuilt();
    await makeForKpi(workbench, 'T1');
    const tab = new EntryTab(workbench, T1);
    for (const row of [3, 4]) {
      await tab.type(row, SPENT, 380000);
      await tab.type(row, SEND, true);
    }
    await workbench.renameSheet(T1, RENAMED);
    await new EntryTab(workbench, RENAMED).type(3, ORDERED, 5000);
    await workbench.renameSheet(RENAMED, T1);
    await makeForKpi(workbench, 'T1', NEXT);
    expect(await lastSaid(workbench)).toContain('ยังไม่ได้ส่ง 1 รายการยังอยู่ครบ');
    expect([await tab.cell(3, 'เดือน'), await tab.cell(3, ORDERED)]).toEqual(['มิ.ย. 65', 5000]);
    expect([await tab.cell(4, 'เดือน'), await tab.cell(4, SPENT)]).toEqual([NEXT, '']);
  });

  test('in the table of a unit, a text too', async () => {
    const workbench = await openStartedBuilt();
    await makeForUnit(workbench, 'บางคล้า');
    const tab = new EntryTab(workbench, BANG_KHLA);
    const line = await sendBlock(tab, TITLE, { [SPENT]: 380000 });
    await workbench.renameSheet(BANG_KHLA, RENAMED);
    await new EntryTab(workbench, RENAMED).type(line, 'ปัญหาอุปสรรค', 'ฝนตก');
    await workbench.renameSheet(RENAMED, BANG_KHLA);
    await makeForUnit(workbench, 'บางคล้า', NEXT);
    expect([await tab.cell(line, 'เดือน'), await tab.cell(line, 'ปัญหาอุปสรรค')]).toEqual(['มิ.ย. 65', 'ฝนตก']);
  });

  test('figures and texts as people type them are still known for what was sent', async () => {
    const workbench = await openStartedBuilt();
    await makeForKpi(workbench, 'T1');
    const tab = new EntryTab(workbench, T1);
    await tab.type(3, SPENT, '๓๘๐,๐๐๐');
    await tab.type(3, ORDERED, '–');
    await tab.type(3, 'ปัญหาอุปสรรค', ' ฝนตก\n=1+1 ');
    await tab.type(3, SEND, true);
    expect(await tab.cell(3, SEND)).toBe(true);
    await makeForKpi(workbench, 'T1', NEXT);
    expect([await tab.cell(3, 'เดือน'), await tab.cell(3, ORDERED)]).toEqual([NEXT, '']);
  });
});

test('typing into blank cells of a sheet the add-on does not know costs no look at it', async () => {
  const workbench = await openStartedBuilt();
  await workbench.resetServiceCalls();
  await workbench.type(SHEET, 'A1', 'ของอำเภอ');
  const blank = await countCalls(workbench);
  await workbench.resetServiceCalls();
  await workbench.type(SHEET, 'A1', 'ของจังหวัด');
  expect([blank, await countCalls(workbench)]).toEqual([1, 3]);
});
