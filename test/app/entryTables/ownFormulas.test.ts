// Formulas a person has put into cells to fill in: nothing the add-on fills in comes over them, whatever they show.
import type { Workbench } from '../../../workbench/run/workbench';
import {
  BANG_KHLA,
  EntryTab,
  forBangKhla,
  makeForKpi,
  openStartedBuilt,
  SEND,
  SPENT,
  sendBlock,
  T1,
  UNCHANGED,
  VALUE,
} from './support/entryTab';

const TITLE = '1.1 ใช้จ่ายงบประมาณ';
const FORMULA = '=IF(ชีต1!A1="","",ชีต1!A1)';

let workbench: Workbench;
let tab: EntryTab;

beforeEach(async () => {
  workbench = await openStartedBuilt();
});

const formula = async (row: number, heading: string) =>
  (await workbench.formulas(tab.name, await tab.a1(row, heading)))[0]?.[0];

async function ofKpi(month: string): Promise<number> {
  await makeForKpi(workbench, 'T1', month);
  tab = new EntryTab(workbench, T1);
  return tab.row({ หน่วยงาน: 'บางคล้า', เดือน: month });
}

test('the table made again for the same month, while the formula shows nothing', async () => {
  const row = await ofKpi('พ.ค. 65');
  await sendBlock(await forBangKhla(workbench, 'พ.ค. 65'), TITLE, { [SPENT]: 600000 }, 'พ.ค. 65');
  await tab.type(row, SPENT, FORMULA);
  await ofKpi('พ.ค. 65');
  expect(await tab.cell(row, SEND)).toBe(true);
  expect(await formula(row, SPENT)).toBe(FORMULA);
});

test('a sent row brought to the next month', async () => {
  const row = await ofKpi('พ.ค. 65');
  await workbench.type('ชีต1', 'A1', 600000);
  await tab.type(row, SPENT, FORMULA);
  await tab.type(row, SEND, true);
  expect(await ofKpi('มิ.ย. 65')).toBe(row);
  expect(await formula(row, SPENT)).toBe(FORMULA);
  expect(await tab.cell(row, SEND)).toBe(false);
});

test('last month’s figures fill other cells only', async () => {
  const may = await forBangKhla(workbench, 'พ.ค. 65');
  await sendBlock(may, TITLE, { [SPENT]: 600000 }, 'พ.ค. 65');
  tab = await forBangKhla(workbench);
  const spent = await tab.row({ รายการ: SPENT });
  await tab.type(spent, VALUE, FORMULA);
  await tab.type(await tab.row({ รายการ: TITLE }), UNCHANGED, true);
  expect(await formula(spent, VALUE)).toBe(FORMULA);
});

test('what a newer report holds fills other cells only', async () => {
  await forBangKhla(workbench);
  const row = await ofKpi('มิ.ย. 65');
  await tab.type(row, SPENT, 600000);
  await tab.type(row, SEND, true);
  tab = new EntryTab(workbench, BANG_KHLA);
  const [spent, ordered] = [
    await tab.row({ รายการ: SPENT, ตัวชี้วัด: TITLE }),
    await tab.row({ รายการ: 'PO (ใบสั่งซื้อ/สั่งจ้าง) (บาท สะสม)', ตัวชี้วัด: TITLE }),
  ];
  await tab.type(spent, VALUE, FORMULA);
  await tab.type(ordered, VALUE, 1);
  await tab.type(await tab.row({ รายการ: TITLE }), SEND, true);
  expect(await formula(spent, VALUE)).toBe(FORMULA);
});
