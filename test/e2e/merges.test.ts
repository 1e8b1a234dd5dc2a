// Merged cells of the report tab on the page: asked about before the check, taken apart and filled, and taken back.
import { cell, clearReports, eventually, type OpenedPage, PageHost } from './support/openPage';

const REPORTS = 'ผลการดำเนินงาน';
const host = new PageHost();
let opened: OpenedPage;

jest.setTimeout(180_000);
beforeAll(async () => {
  opened = await host.open();
  await clearReports(opened.page);
  await opened.page.evaluate(async (tab) => {
    await workbench.paste(tab, 'A2', [
      ['2565-05', 'บางปะกง', 'T1', '', 404980, 0, 506480, 0],
      ['2565-06', '', 'T1', '', 504980, 0, 506480, 0],
    ]);
    await workbench.merge(tab, 'B2:B3');
    await workbench.select(tab, 'A1');
  }, REPORTS);
});
afterAll(() => host.close());

test('by keyboard: the question names the range; no fills every cell, and undo merges it again', async () => {
  const { page } = opened;
  const menu = async (...labels: string[]) => {
    for (const name of ['ตัวชี้วัด', ...labels]) await page.getByRole('menuitem', { name }).click();
  };
  await menu('ตรวจสอบและคำนวณคะแนนในชีตนี้');
  await page.getByText('B2:B3').waitFor();
  await page.getByRole('button', { name: 'ไม่ใช่' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('ยกเลิกการผสานและเติมค่า 1 ช่วง').waitFor();
  await page.keyboard.press('Enter');
  await eventually(cell(page, REPORTS, 'B3'), 'บางปะกง');
  await eventually(cell(page, REPORTS, 'Q3'), 4);
  await menu('เครื่องมือ', 'ยกเลิกการดำเนินการล่าสุด');
  await page.getByText('ยกเลิกแล้ว: ยกเลิกการผสานและเติมค่า 1 ช่วง').waitFor();
  await page.keyboard.press('Enter');
  await eventually(cell(page, REPORTS, 'B3'), '');
  expect(opened.errors).toEqual([]);
});
