// The sidebars that list problems, used as people do: of a sheet that was checked, and of criteria and targets.
import type { Frame, FrameLocator, Page } from 'playwright-core';
import { seriousFindings } from './support/axe';
import { cell, clearReports, eventually, type OpenedPage, PageHost } from './support/openPage';

const REPORTS = 'ผลการดำเนินงาน';
const host = new PageHost();
let opened: OpenedPage;

jest.setTimeout(180_000);
beforeAll(async () => {
  opened = await host.open();
  await clearReports(opened.page);
  await opened.page.evaluate(async () => {
    await workbench.paste('ผลการดำเนินงาน', 'A2', [
      ['2565-06', 'บางปะกง', 'T1', '', 504980, 0, 506480, 0],
      ['2565-06', 'สารสินเทศ', 'T1', '', 'abc', 0, 90120, 0],
    ]);
    await workbench.select('ผลการดำเนินงาน', 'A1');
  });
});
afterAll(() => host.close());

const sidebar = (page: Page): FrameLocator => page.frameLocator('#sidebar iframe').first();

async function sidebarFrame(page: Page): Promise<Frame> {
  const frame = await (await page.locator('#sidebar iframe').first().elementHandle())?.contentFrame();
  if (!frame) throw new Error('no sidebar');
  return frame;
}

async function menu(page: Page, ...labels: string[]): Promise<void> {
  for (const name of ['ตัวชี้วัด', ...labels]) await page.getByRole('menuitem', { name }).click();
}

test('a check opens the list; a mend is taken with one click, and the row is clean', async () => {
  const { page } = opened;
  await menu(page, 'ตรวจสอบและคำนวณคะแนนในชีตนี้');
  await page.getByText('ตรวจสอบแล้ว 2 แถว').waitFor();
  await page.getByRole('button', { name: 'ตกลง' }).click();
  const list = sidebar(page);
  await list.getByRole('heading', { name: 'ผลการตรวจสอบ' }).waitFor();
  await list.getByText('“abc”').first().waitFor();
  await list.getByRole('button', { name: /แก้ไขตามที่แนะนำ: สารสนเทศ/ }).click();
  await eventually(cell(page, REPORTS, 'B3'), 'สารสนเทศ');
  await list.getByText('แก้ไขแล้ว 1 เซลล์').waitFor();
  expect(await list.getByText('สารสินเทศ').count()).toBe(0);
});

test('the way to a cell selects it', async () => {
  const { page } = opened;
  await page.evaluate(() => workbench.select('ตั้งค่า', 'A1'));
  await page.evaluate(() => workbench.select('ผลการดำเนินงาน', 'A1'));
  await sidebar(page).getByRole('listitem').filter({ hasText: '“abc”' }).getByRole('button').first().click();
  await eventually(
    () =>
      page
        .locator('#cell-status')
        .textContent()
        .then((text) => text?.includes('E3')),
    true,
  );
});

test('the list has nothing serious for axe', async () => {
  expect(await seriousFindings(opened.page)).toEqual([]);
  expect(await seriousFindings(await sidebarFrame(opened.page))).toEqual([]);
});

test('criteria and targets: the slips of the shipped tables, and one figure mended', async () => {
  const { page } = opened;
  await menu(page, 'เครื่องมือ', 'ตรวจสอบเกณฑ์และเป้าหมาย');
  const list = sidebar(page);
  await list.getByRole('button', { name: 'ตรวจแท็บเกณฑ์และเป้าหมาย' }).click();
  await list.getByRole('heading', { name: /^พบ \d+ รายการ/ }).waitFor();
  await list.getByText('น้ำหนักของกลุ่ม “รายบุคคล” รวมได้ 105').waitFor();
  const weights = await page.evaluate(() => workbench.read('ตัวชี้วัด', 'J2:J17'));
  expect(weights.flat().reduce((sum: number, weight) => sum + Number(weight), 0)).toBe(205);
  await list
    .getByRole('listitem')
    .filter({ hasText: 'น้ำหนักของกลุ่ม' })
    .getByRole('button', { name: /แก้ไขตามที่แนะนำ/ })
    .click();
  await list.getByText(/แก้ไขเซลล์ J\d+ แล้ว/).waitFor();
  expect(await list.getByText('น้ำหนักของกลุ่ม').count()).toBe(0);
  expect(await seriousFindings(await sidebarFrame(page))).toEqual([]);
});

test('a selected table: the total that does not add up', async () => {
  const { page } = opened;
  await page.evaluate(async () => {
    await workbench.paste('ทดลอง', 'T1', [
      ['อำเภอ', 'เป้าหมาย'],
      ['หนึ่ง', 10],
      ['สอง', 20],
      ['สาม', 30],
      ['รวม', 70],
    ]);
    await workbench.select('ทดลอง', 'T1:U5');
  });
  const list = sidebar(page);
  await list.getByRole('button', { name: 'ตรวจตารางที่เลือกในชีต' }).click();
  await list.getByText(/เซลล์ U5.*“70”.*60/).waitFor();
});

test('nothing left the machine, and the console stayed silent', () => {
  expect(opened.foreign).toEqual([]);
  expect(opened.errors).toEqual([]);
});
