// Two tables of the same reports, both made before either was sent: what came in later than a table shows is not lost to it.
import type { Workbench } from '../../../workbench/run/workbench';
import {
  CHECKED,
  EntryTab,
  forBangKhla,
  LEVEL,
  makeForKpi,
  openStartedBuilt,
  reports,
  SEND,
  SENT_ON,
  SPENT,
  T1,
  TODAY,
  VALUE,
} from './support/entryTab';

const ORDERED = 'PO (ใบสั่งซื้อ/สั่งจ้าง) (บาท สะสม)';
const TITLE = '1.1 ใช้จ่ายงบประมาณ';
const EVIDENCE = 'หลักฐานอ้างอิง 1';

let workbench: Workbench;
let ofUnit: EntryTab;
let ofKpi: EntryTab;
let line: number;

beforeEach(async () => {
  workbench = await openStartedBuilt();
  ofUnit = await forBangKhla(workbench);
  await makeForKpi(workbench, 'T1');
  ofKpi = new EntryTab(workbench, T1);
  line = await ofUnit.row({ รายการ: TITLE });
  await ofKpi.type(3, SPENT, 600000);
  await ofKpi.type(3, ORDERED, 100000);
  await ofKpi.type(3, EVIDENCE, 'https://example.go.th/po');
  await ofKpi.type(3, SEND, true);
});

const input = (item: string) => ofUnit.row({ รายการ: item, ตัวชี้วัด: TITLE });

test('a figure that is not the one sent meanwhile is refused with that figure, and sent when ticked again', async () => {
  await ofUnit.type(await input(SPENT), VALUE, 610000);
  await ofUnit.type(line, SEND, true);
  expect(await reports(workbench)).toMatchObject([{ 'ค่า 1': 600000, 'ค่า 2': 100000, ครั้งที่ส่ง: 1 }]);
  expect([await ofUnit.cell(line, SEND), await ofUnit.cell(line, LEVEL)]).toEqual([false, '']);
  const said = await ofUnit.cell(line, CHECKED);
  expect(said).toContain(`“${SPENT}” 600,000`);
  expect(said).toContain(TODAY);
  // What the table has never shown stands beside what was typed.
  expect(await ofUnit.cell(await input(SPENT), VALUE)).toBe(610000);
  expect(await ofUnit.cell(await input(ORDERED), VALUE)).toBe(100000);
  expect([await ofUnit.cell(line, EVIDENCE), await ofUnit.cell(line, SENT_ON)]).toEqual([
    'https://example.go.th/po',
    TODAY,
  ]);
  await ofUnit.type(line, SEND, true);
  expect([await ofUnit.cell(line, SEND), await ofUnit.cell(line, LEVEL)]).toEqual([true, 4]);
  expect(await reports(workbench)).toMatchObject([{ 'ค่า 1': 610000, 'ค่า 2': 100000, ครั้งที่ส่ง: 2 }]);
});

test('an input left blank keeps what was sent, is scored with it, and shows it from then on', async () => {
  await ofUnit.type(await input(SPENT), VALUE, 600000);
  await ofUnit.type(line, 'ปัญหาอุปสรรค', 'ผู้รับจ้างส่งงานล่าช้า');
  await ofUnit.type(line, SEND, true);
  expect([await ofUnit.cell(line, SEND), await ofUnit.cell(line, LEVEL)]).toEqual([true, 4]);
  expect(await reports(workbench)).toMatchObject([
    { 'ค่า 1': 600000, 'ค่า 2': 100000, ปัญหาอุปสรรค: 'ผู้รับจ้างส่งงานล่าช้า', ครั้งที่ส่ง: 2 },
  ]);
  expect(await ofUnit.cell(await input(ORDERED), VALUE)).toBe(100000);
  // Blanked by whoever has seen it.
  await ofUnit.type(await input(ORDERED), VALUE, '');
  await ofUnit.type(line, SEND, true);
  expect(await reports(workbench)).toMatchObject([{ 'ค่า 1': 600000, 'ค่า 2': '', ครั้งที่ส่ง: 3 }]);
});

test('a table that sent before the last sending is stale, too', async () => {
  await ofUnit.type(await input(SPENT), VALUE, 600000);
  await ofUnit.type(line, 'ปัญหาอุปสรรค', 'ผู้รับจ้างส่งงานล่าช้า');
  await ofUnit.type(line, SEND, true);
  await ofKpi.type(3, ORDERED, 110000);
  await ofKpi.type(3, SEND, true);
  expect(await ofKpi.cell(3, CHECKED)).toContain('ผู้รับจ้างส่งงานล่าช้า');
  await ofKpi.type(3, SEND, true);
  expect(await reports(workbench)).toMatchObject([
    { 'ค่า 2': 110000, ปัญหาอุปสรรค: 'ผู้รับจ้างส่งงานล่าช้า', ครั้งที่ส่ง: 3 },
  ]);
});

test('the same report twice, and its own next sending, need no second tick', async () => {
  await ofUnit.type(await input(SPENT), VALUE, 600000);
  await ofUnit.type(line, SEND, true);
  expect(await ofUnit.cell(line, SEND)).toBe(true);
  expect(await reports(workbench)).toMatchObject([{ ครั้งที่ส่ง: 1 }]);
  await ofKpi.type(3, SPENT, 620000);
  await ofKpi.type(3, SEND, true);
  expect(await ofKpi.cell(3, SEND)).toBe(true);
  expect(await reports(workbench)).toMatchObject([{ 'ค่า 1': 620000, ครั้งที่ส่ง: 2 }]);
});
