// Which columns of an office's own sheet are the add-on's: those it has added, wherever they stand by now; never one that only has
// the same heading.
import type { Workbench } from '../../../workbench/run/workbench';
import { CHECK, lastSaid, openApp, UNDO } from '../support/openApp';

const SHEET = 'ชีต1';
const TABLE = [
  ['หน่วยงาน', 'รวมงบประมาณทั้งสิ้น', 'เบิกจ่ายแล้ว', 'PO'],
  ['บางปะกง', 506480, 504980, 0],
  ['คลองเขื่อน', 483150, 198020, 238954.72],
  ['บางคล้า', 721070, 353800, 240715.04],
];
const RESULTS = ['ผลการดำเนินงาน', 'ระดับคะแนน', 'ค่าคะแนนที่ได้', 'ค่าคะแนนถ่วงน้ำหนัก', 'ผลการตรวจสอบ'];
const TYPED = [['ระดับคะแนน'], [2], [2], [2]];

let workbench: Workbench;

beforeEach(async () => {
  workbench = await openApp();
  await workbench.paste(SHEET, 'A1', TABLE);
  await workbench.click(CHECK);
  expect(await workbench.read(SHEET, 'E1:I1')).toEqual([RESULTS]);
});

async function expectTypedKept(): Promise<void> {
  expect(await workbench.read(SHEET, 'E1:E4')).toEqual(TYPED);
  await workbench.type(SHEET, 'C2', 500000);
  expect(await workbench.read(SHEET, 'E1:E4')).toEqual(TYPED);
  await workbench.select(SHEET, 'A1');
  await workbench.click(CHECK);
  expect(await workbench.read(SHEET, 'E1:E4')).toEqual(TYPED);
  const [headings = []] = await workbench.read(SHEET, 'A1:J1');
  const column = headings.indexOf('ระดับคะแนน (คำนวณ)');
  expect((await workbench.read(SHEET)).slice(1).map((row) => row[column])).toEqual([4, 3, 1]);
  expect(JSON.stringify(await workbench.read(SHEET))).toContain('ต้องแก้ไข: คอลัมน์ “ระดับคะแนน” มีค่า “2”');
}

test("an office's own column of levels, typed where the add-on's were emptied, is never written", async () => {
  await workbench.paste(SHEET, 'E1', new Array(4).fill(new Array(5).fill('')));
  await workbench.paste(SHEET, 'E1', TYPED);
  await expectTypedKept();
});

test("the same pasted over the add-on's column, heading and all", async () => {
  await workbench.paste(SHEET, 'F1', new Array(4).fill(new Array(4).fill('')));
  await workbench.paste(SHEET, 'E1', TYPED);
  await expectTypedKept();
});

test('the same after the check was taken back', async () => {
  await workbench.click(UNDO);
  await workbench.paste(SHEET, 'E1', TYPED);
  await expectTypedKept();
});

test("the add-on's columns are known when they were moved, and written again", async () => {
  await workbench.moveColumn(SHEET, 6, 2);
  await workbench.type(SHEET, 'D2', 100);
  expect((await workbench.read(SHEET, 'A1:B2'))[1]).toEqual(['บางปะกง', 0]);
  await workbench.click(CHECK);
  const [headings = []] = await workbench.read(SHEET);
  expect(headings.filter((heading) => heading !== '')).toHaveLength(9);
});

test('a second column under the heading of one of them is refused: which counts, nobody can know', async () => {
  await workbench.paste(SHEET, 'J1', TYPED);
  const before = await workbench.read(SHEET);
  await workbench.select(SHEET, 'A1');
  await workbench.click(CHECK);
  expect(await lastSaid(workbench)).toContain('อ่านเป็น “ระดับคะแนน” เหมือนกัน');
  expect(await workbench.read(SHEET)).toEqual(before);
});
