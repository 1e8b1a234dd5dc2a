// Texts in the form of a report that a sheet or a page could take for something else, and texts as long as a cell holds.
import type { Page } from 'playwright-core';
import { clearReports, PageHost } from './support/openPage';
import { ReportSidebar, SPENT } from './support/reportSidebar';

const REPORTS = 'ผลการดำเนินงาน';
const FIGURES = 'ข้อมูลผลการดำเนินงาน';
const SUGGESTION = 'ข้อเสนอแนะสำหรับการดำเนินงานในปีต่อไป';
const LONG = 'ก'.repeat(50_000);

const host = new PageHost();
let page: Page;
let sidebar: ReportSidebar;
let side: ReportSidebar['side'];

jest.setTimeout(120_000);
beforeAll(async () => {
  page = (await host.open({ width: 1366, height: 900 })).page;
  sidebar = new ReportSidebar(page);
  side = sidebar.side;
  await clearReports(page);
});
afterAll(() => host.close());

const field = () => side.getByLabel(SUGGESTION);

/** Milliseconds from the key to the text it brought, laid out. */
async function pressed(key: string): Promise<number> {
  await field().evaluate((one: HTMLTextAreaElement) => {
    const owner = globalThis as unknown as { took: number };
    owner.took = -1;
    let from = 0;
    one.onkeydown = () => {
      from = performance.now();
    };
    one.oninput = () => {
      one.getBoundingClientRect();
      owner.took = performance.now() - from;
    };
  });
  await page.keyboard.press(key);
  const frame = await sidebar.frame();
  await frame.waitForFunction(() => (globalThis as unknown as { took: number }).took >= 0);
  return frame.evaluate(() => (globalThis as unknown as { took: number }).took);
}

/** By way of a field of one line, which needs no ends of words. */
async function copy(text: string): Promise<void> {
  await (await sidebar.frame()).evaluate((copied) => {
    const line = document.body.appendChild(document.createElement('input'));
    line.id = 'copied';
    line.value = copied;
    line.select();
  }, text);
  await page.keyboard.press('Control+c');
  await (await sidebar.frame()).evaluate(() => document.getElementById('copied')?.remove());
}

test('50,000 letters without a space are pasted and typed on in no noticeable time', async () => {
  await sidebar.pick('บางคล้า', 'T1');
  await copy(LONG.slice(10));
  await field().focus();
  expect(await pressed('Control+v')).toBeLessThan(2000);
  for (const letter of 'abc') expect(await pressed(letter)).toBeLessThan(500);
  expect(await field().inputValue()).toBe(`${LONG.slice(10)}abc`);
});

test('what cannot be done to a sheet or a page is stored and shown as text', async () => {
  await sidebar.pick('ท่าตะเกียบ', 'T1');
  const formula = '=IMPORTXML("http://example.com","//a")';
  const markup = '<img src=x onerror="document.title=1">';
  await side.getByLabel(SPENT).fill('100');
  await side.getByLabel(FIGURES).fill(formula);
  await side.getByLabel('คำชี้แจงการปฏิบัติงาน/มาตรการที่ได้ดำเนินการ').fill(markup);
  await side.getByLabel('ปัจจัยสนับสนุนต่อการดำเนินงาน').fill('ดี 🎉👩‍🌾');
  await side.getByLabel('อุปสรรคต่อการดำเนินงาน').fill('บัตร 1101400000014');
  await side.getByLabel(SUGGESTION).fill(`${LONG}ก`);
  await side.getByText(/มีเลขประจำตัวประชาชนหรือหมายเลขโทรศัพท์/).waitFor();
  await sidebar.sendButton.click();
  await side.getByText(/ยาว 50,001 ตัวอักษร เกิน 50,000/).waitFor();
  expect(await sidebar.rows('ท่าตะเกียบ', 'T1')).toEqual([]);
  await side.getByLabel(SUGGESTION).fill(LONG);
  await sidebar.sendButton.click();
  await sidebar.sent();
  const [row] = await sidebar.rows('ท่าตะเกียบ', 'T1');
  expect(row).toMatchObject({ ข้อมูลผลการดำเนินงาน: formula, คำชี้แจงการปฏิบัติงาน: markup, ปัจจัยสนับสนุน: 'ดี 🎉👩‍🌾' });
  expect(row?.ข้อเสนอแนะ).toBe(LONG);
  const formulas = await page.evaluate((name) => workbench.formulas(name), REPORTS);
  expect(formulas.flat().filter((one) => String(one).includes('IMPORTXML'))).toEqual([]);
  await sidebar.pick('ท่าตะเกียบ', 'T1');
  expect(await side.getByLabel(FIGURES).inputValue()).toBe(formula);
  expect(await side.locator('img').count()).toBe(0);
});
