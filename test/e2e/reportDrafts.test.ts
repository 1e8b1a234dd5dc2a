// Drafts of the sidebar รายงานผลการประเมินตนเอง: found again after a reload, whether the browser keeps anything or not.
import type { Page } from 'playwright-core';
import { allowStorage } from './support/allowStorage';
import { clearReports, eventually, PageHost } from './support/openPage';
import { ReportSidebar, SPENT } from './support/reportSidebar';

const host = new PageHost();
let page: Page | null = null;
let wasAllowed = false;

jest.setTimeout(120_000);
afterAll(() => host.close());

/** Frames of the page keep nothing, as many of Google's do, unless they are allowed to. */
async function opened(isAllowed: boolean) {
  if (!page || wasAllowed !== isAllowed) {
    await page?.close();
    page = (await host.open({ width: 1366, height: 900 }, isAllowed ? allowStorage : undefined)).page;
    wasAllowed = isAllowed;
  }
  await clearReports(page);
  const sidebar = new ReportSidebar(page);
  return { sidebar, side: sidebar.side };
}

test('a browser that keeps nothing: what was typed is in the workbook, and offered again', async () => {
  const { sidebar, side } = await opened(false);
  await sidebar.pick('แปลงยาว', 'T1');
  await side.getByLabel(SPENT).fill('123456');
  await side.getByText(/^เก็บฉบับร่างไว้ในสมุดงานแล้ว .*เบราว์เซอร์นี้เก็บเองไม่ได้/).waitFor();
  await sidebar.pick('แปลงยาว', 'T1');
  await side.getByRole('heading', { name: 'พบฉบับร่างที่ยังไม่ได้ส่ง' }).waitFor();
  await side.getByText(/^บันทึกเมื่อ .* จาก Chrome บน Linux/).waitFor();
  expect(await side.getByLabel(SPENT).inputValue()).toBe('');
  await side.getByRole('button', { name: 'ใช้ฉบับร่างนี้' }).click();
  expect(await side.getByLabel(SPENT).inputValue()).toBe('123456');
  await sidebar.sendButton.click();
  await sidebar.sent();
  await sidebar.pick('แปลงยาว', 'T1');
  await sidebar.page.waitForTimeout(500);
  expect(await side.getByRole('heading', { name: 'พบฉบับร่างที่ยังไม่ได้ส่ง' }).count()).toBe(0);
});

test.each([false, true])(
  'another KPI and back, the script out of reach: what was typed stands there (%s)',
  async (isAllowed) => {
    const { sidebar, side } = await opened(isAllowed);
    await sidebar.pick('บางคล้า', 'T2');
    await sidebar.hinder(50, 'NetworkError');
    await side.getByLabel('ปัจจัยสนับสนุนต่อการดำเนินงาน').fill('ย่อหน้าแรก');
    await sidebar.page.waitForTimeout(50);
    await sidebar.kpi.selectOption('T4');
    await sidebar.page.waitForTimeout(200);
    await sidebar.kpi.selectOption('T2');
    await side.getByText(/^กรอกไว้ก่อนหน้านี้ในหน้านี้และยังไม่ได้ส่ง/).waitFor();
    expect(await side.getByLabel('ปัจจัยสนับสนุนต่อการดำเนินงาน').inputValue()).toBe('ย่อหน้าแรก');
  },
);

test('what was typed a moment ago is offered after a reload, and gone when this device is cleared', async () => {
  const { sidebar, side } = await opened(true);
  await sidebar.pick('คลองเขื่อน', 'T1');
  await side.getByLabel(SPENT).fill('777');
  await sidebar.page.waitForTimeout(50);
  await sidebar.open();
  await eventually(() => side.getByLabel('หน่วยงาน').inputValue(), 'คลองเขื่อน');
  await side.getByText(/^บันทึกเมื่อ .* จาก เครื่องนี้/).waitFor();
  await side.getByRole('button', { name: 'ใช้ฉบับร่างนี้' }).first().click();
  expect(await side.getByLabel(SPENT).inputValue()).toBe('777');
  await side.getByRole('button', { name: 'ล้างฉบับร่างในเครื่องนี้' }).click();
  const kept = await (await sidebar.frame()).evaluate(() => JSON.stringify({ ...localStorage }));
  expect(kept).not.toContain('draft:');
});
