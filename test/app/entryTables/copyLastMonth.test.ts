// ไม่มีการเปลี่ยนแปลงจากเดือนก่อน: one tick copies last month's figures into what is blank.
import type { Workbench } from '../../../workbench/run/workbench';
import {
  BANG_KHLA,
  CHECKED,
  forBangKhla,
  LEVEL,
  openStartedBuilt,
  reports,
  SEND,
  SENT_ON,
  SPENT,
  sendBlock,
  TODAY,
  UNCHANGED,
  VALUE,
} from './support/entryTab';

let workbench: Workbench;

beforeEach(async () => {
  workbench = await openStartedBuilt();
});

beforeEach(async () => {
  const may = await forBangKhla(workbench, 'พ.ค. 65');
  await sendBlock(may, '1.1 ใช้จ่ายงบประมาณ', { [SPENT]: 600000 }, 'พ.ค. 65');
});

test('one tick copies its figures into what is blank, and never over what was typed', async () => {
  const tab = await forBangKhla(workbench);
  const line = await tab.row({ รายการ: '1.1 ใช้จ่ายงบประมาณ' });
  const spent = await tab.row({ รายการ: SPENT });
  expect(await tab.cell(spent, 'เดือนก่อน')).toBe(600000);
  await tab.type(line, UNCHANGED, true);
  expect(await tab.cell(spent, VALUE)).toBe(600000);
  expect(await tab.cell(line, CHECKED)).toContain('คัดลอกข้อมูลเดือนก่อนลงช่องที่ว่างแล้ว');
  await tab.type(line, SEND, true);
  expect(await tab.cell(line, LEVEL)).toBe(1);
  expect((await reports(workbench)).map((row) => row['ค่า 1'])).toEqual([600000, 600000]);
});

test('a figure that differs stays and is named', async () => {
  const tab = await forBangKhla(workbench);
  const spent = await tab.row({ รายการ: SPENT });
  await tab.type(spent, VALUE, 650000);
  const line = await tab.row({ รายการ: '1.1 ใช้จ่ายงบประมาณ' });
  await tab.type(line, UNCHANGED, true);
  expect(await tab.cell(spent, VALUE)).toBe(650000);
  expect(await tab.cell(line, CHECKED)).toContain(`ต่างจากเดือนก่อน จึงไม่ได้คัดลอกทับ: ${SPENT}`);
});

test('without a report of last month the tick comes off', async () => {
  const tab = await forBangKhla(workbench);
  const line = await tab.row({ รายการ: '1.3 ผ้าไทย' });
  await tab.type(line, UNCHANGED, true);
  expect(await tab.cell(line, UNCHANGED)).toBe(false);
  expect(await tab.cell(line, CHECKED)).toContain('ไม่มีรายงานของเดือนก่อนให้คัดลอก');
});

test('both ticks pasted together copy first and send then', async () => {
  const tab = await forBangKhla(workbench);
  const line = await tab.row({ รายการ: '1.1 ใช้จ่ายงบประมาณ' });
  await workbench.paste(BANG_KHLA, await tab.a1(line, SEND), [[true, '', 'มิ.ย. 65', '', true]]);
  expect([await tab.cell(line, LEVEL), await tab.cell(line, SENT_ON)]).toEqual([1, TODAY]);
});
