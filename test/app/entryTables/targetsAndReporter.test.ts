// What an entry table tells beside the inputs: targets of the levels, of the month, and the position of whoever reports.
import type { Workbench } from '../../../workbench/run/workbench';
import {
  BANG_KHLA,
  EntryTab,
  forBangKhla,
  makeForKpi,
  makeForUnit,
  openStartedBuilt,
  reports,
  SEND,
  SPENT,
  sendBlock,
  T1,
  VALUE,
} from './support/entryTab';

const REPORTER = 'ผู้รายงาน (ตำแหน่ง)';
const P5 = 'กรอก 2.5 รายได้ OTOP ออนไลน์';
const P5_TITLE = '2.5 รายได้ OTOP ออนไลน์';
const T1_TITLE = '1.1 ใช้จ่ายงบประมาณ';
const COLLECTOR = 'นักวิชาการพัฒนาชุมชนปฏิบัติการ';

let workbench: Workbench;

beforeEach(async () => {
  workbench = await openStartedBuilt();
});

async function typeCollector(unit: string, position: string): Promise<void> {
  const [headings = [], ...rows] = await workbench.read('หน่วยงาน');
  const column = String.fromCharCode(65 + headings.indexOf('ผู้จัดเก็บข้อมูล (ตำแหน่ง)'));
  await workbench.type('หน่วยงาน', `${column}${rows.findIndex(([name]) => name === unit) + 2}`, position);
}

describe('targets', () => {
  test('of a KPI: right behind its inputs, level by level, with the running total of the month', async () => {
    await makeForKpi(workbench, 'P5', 'มิ.ย. 65');
    const tab = new EntryTab(workbench, P5);
    const row = await tab.row({ หน่วยงาน: 'แปลงยาว' });
    expect(await tab.cell(row, 'เป้าหมาย')).toBe('ระดับ 5: 48,300\nสะสมถึง มิ.ย. 65: 24,150');
    const headings = await tab.headings();
    expect(headings.indexOf('เป้าหมาย')).toBe(7);
    await makeForKpi(workbench, 'P5', 'ก.ค. 65');
    expect(await tab.cell(row, 'เป้าหมาย')).toBe('ระดับ 5: 48,300\nสะสมถึง ก.ค. 65: 32,200');
  });

  test('of a unit: in the line of each KPI, under the heading that a telephone has in sight', async () => {
    const tab = await forBangKhla(workbench, 'พ.ค. 65');
    const line = async (title: string) => tab.cell(await tab.row({ รายการ: title }), VALUE);
    expect(await line('2.1 ครัวเรือนยากจนคงเหลือ')).toBe('ระดับ 1–5: 23 / 20 / 17 / 13 / 10');
    expect(await line(T1_TITLE)).toBe('ระดับ 1–5 (ร้อยละ): 80 / 85 / 90 / 95 / 100');
    expect(await line(P5_TITLE)).toContain('สะสมถึง พ.ค. 65: 128,000');
    expect(await line('1.2 ผลงานตามแผน (BPM)')).toBe('');
  });

  test('what the office types in เป้าหมาย is what the tables show', async () => {
    const [headings = [], ...rows] = await workbench.read('เป้าหมาย');
    const row = rows.findIndex(([code, unit]) => code === 'P5' && unit === 'บางคล้า') + 2;
    const at = (heading: string) => String.fromCharCode(65 + headings.indexOf(heading));
    for (const heading of ['เป้าหมายระดับ 5', 'เป้าหมายสะสม มิ.ย.'])
      await workbench.type('เป้าหมาย', `${at(heading)}${row}`, '');
    await workbench.type('เป้าหมาย', `${at('เป้าหมายไม่ระบุระดับ')}${row}`, 1500000);
    await makeForKpi(workbench, 'P5', 'มิ.ย. 65');
    const tab = new EntryTab(workbench, P5);
    expect(await tab.cell(await tab.row({ หน่วยงาน: 'บางคล้า' }), 'เป้าหมาย')).toBe('เป้าหมาย: 1,500,000');
  });

  test('a target that changes from month to month is nothing a person has typed', async () => {
    const tab = await forBangKhla(workbench, 'พ.ค. 65');
    const rows = (await tab.rows()).filter(([item]) => item !== '').length;
    const line = await tab.row({ รายการ: P5_TITLE });
    await makeForUnit(workbench, 'บางคล้า', 'มิ.ย. 65');
    expect((await tab.rows()).filter(([item]) => item !== '')).toHaveLength(rows);
    expect(await tab.cell(line, VALUE)).toContain('สะสมถึง มิ.ย. 65: 194,000');
  });
});

describe('the position of whoever reports', () => {
  test('comes from หน่วยงาน, is sent with the report and stands in its history', async () => {
    await typeCollector('บางคล้า', COLLECTOR);
    await makeForKpi(workbench);
    const tab = new EntryTab(workbench, T1);
    expect([await tab.cell(2, REPORTER), await tab.cell(3, REPORTER)]).toEqual(['', COLLECTOR]);
    await tab.type(3, SPENT, 721070);
    await tab.type(3, SEND, true);
    expect(await reports(workbench)).toMatchObject([{ หน่วยงาน: 'บางคล้า', [REPORTER]: COLLECTOR }]);
    const [, line] = await workbench.read('ประวัติ', 'A1:C2');
    expect(line).toEqual(['21 มิ.ย. 2565 09.00', COLLECTOR, '2565-06|บางคล้า|T1']);
  });

  test('another one typed in the row is sent; changed later it takes the tick off', async () => {
    await typeCollector('บางคล้า', COLLECTOR);
    const tab = await forBangKhla(workbench);
    const line = await tab.row({ รายการ: T1_TITLE });
    await tab.type(line, REPORTER, 'พัฒนาการอำเภอ');
    await sendBlock(tab, T1_TITLE, { [SPENT]: 721070 });
    expect(await reports(workbench)).toMatchObject([{ [REPORTER]: 'พัฒนาการอำเภอ' }]);
    await makeForUnit(workbench, 'บางคล้า');
    expect(await tab.cell(line, REPORTER)).toBe('พัฒนาการอำเภอ');
    await tab.type(line, REPORTER, COLLECTOR);
    expect(await tab.cell(line, SEND)).toBe(false);
  });

  test('alone it is no report, and no reason to keep a row for last month', async () => {
    await typeCollector('บางคล้า', COLLECTOR);
    const tab = await forBangKhla(workbench, 'พ.ค. 65');
    const rows = (await tab.rows()).filter(([item]) => item !== '').length;
    const line = await tab.row({ รายการ: T1_TITLE });
    await tab.type(line, SEND, true);
    expect(await tab.cell(line, SEND)).toBe(false);
    await makeForUnit(workbench, 'บางคล้า', 'มิ.ย. 65');
    expect((await tab.rows()).filter(([item]) => item !== '')).toHaveLength(rows);
    expect(await tab.cell(line, 'เดือน')).toBe('มิ.ย. 65');
  });

  test('without a collector, last month’s reporter is proposed; a table made before gets the column', async () => {
    const tab = await forBangKhla(workbench, 'พ.ค. 65');
    const line = await tab.row({ รายการ: T1_TITLE });
    await workbench.type(BANG_KHLA, await tab.a1(1, REPORTER), '');
    await sendBlock(tab, T1_TITLE, { [SPENT]: 600000 }, 'พ.ค. 65');
    await makeForUnit(workbench, 'บางคล้า', 'พ.ค. 65');
    await tab.type(line, REPORTER, 'พัฒนาการอำเภอ');
    await tab.type(line, SEND, true);
    await makeForUnit(workbench, 'บางคล้า', 'มิ.ย. 65');
    expect(await tab.cell(line, REPORTER)).toBe('พัฒนาการอำเภอ');
  });
});
