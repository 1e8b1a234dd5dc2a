// พิมพ์แบบรายงานการประเมินผลตนเอง: chosen in the dialog, seen as sheets, printed as a PDF with as many pages and the texts in order.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { arabicDigits } from '../../src/domain/thaiText';
import { seriousFindings } from './support/axe';
import { clearReports, eventually, type OpenedPage, PageHost } from './support/openPage';

const PRINT = 'พิมพ์แบบรายงานการประเมินผลตนเอง';
const JUNE = 'มิถุนายน 2565';
const { forms } = JSON.parse(
  readFileSync(path.resolve(__dirname, '../fixtures/forms/form-fields.json'), 'utf8'),
) as { forms: { id: string; fields: { key: string; label: string }[] }[] };

const host = new PageHost();
let opened: OpenedPage;
let dialog: Frame;

jest.setTimeout(120_000);
beforeAll(async () => {
  opened = await host.open({ width: 1366, height: 900 });
});
beforeEach(async () => {
  const { page } = opened;
  await page.evaluate((label) => workbench.click(label), PRINT);
  const frame = await (await page.waitForSelector('dialog.html-dialog iframe')).contentFrame();
  if (!frame) throw new Error('no dialog is open');
  dialog = frame;
  await choose('month', JUNE);
});
afterAll(() => host.close());

async function choose(id: string, label: string): Promise<void> {
  await dialog.locator(`#${id}`).selectOption({ label });
  await laidOut();
}

/** Waits until the sheets are those of the last choice. */
async function laidOut(): Promise<void> {
  await dialog.waitForTimeout(300);
  await dialog.waitForFunction(
    () =>
      document.querySelector('main')?.getAttribute('aria-busy') !== 'true' &&
      /^(ตัวอย่าง|ยังไม่มีสิ่ง)/.test(document.querySelector('.status')?.textContent ?? ''),
  );
}

/** The dialog's document in a page of its own, as its print would be. */
async function printed(): Promise<{ page: Page; pdfPages: number }> {
  const html = await dialog.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const script of Array.from(copy.querySelectorAll('script'))) script.remove();
    return `<!doctype html>${copy.outerHTML}`;
  });
  const page = await (await host.context).newPage();
  await page.setContent(html);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return { page, pdfPages: (pdf.match(/\/Type\s*\/Page\b/g) ?? []).length };
}

/** Nothing may reach into the foot of its sheet, or out of a cell. */
function tooLow(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('.sheet')).flatMap((sheet) => {
      const low = sheet.querySelector('.room')?.lastElementChild?.getBoundingClientRect().bottom ?? 0;
      const limit = sheet.querySelector('.sheet-foot')?.getBoundingClientRect().top ?? low;
      const wide = Array.from(sheet.querySelectorAll('td, th, .text')).filter(
        (one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0,
      );
      return [...(low > limit ? ['low'] : []), ...wide.map((one) => one.textContent ?? '')];
    }),
  );
}

/** Labels of a form in the order they are printed. */
async function expectOrder(page: Page, id: string): Promise<void> {
  const text = await page.evaluate(() =>
    Array.from(document.querySelectorAll('.sheet .room'), ({ textContent }) => textContent).join(' '),
  );
  let from = 0;
  for (const { key, label } of forms.find((form) => form.id === id)?.fields ?? []) {
    const wanted = arabicDigits(key.startsWith('reportMonth') ? label.replace(/ มิถุนายน.*/, '') : label);
    const at = arabicDigits(text).indexOf(wanted, from);
    expect([key, at >= from]).toEqual([key, true]);
    from = at + wanted.length;
  }
}

const numbers = () => dialog.locator('.sheet-foot span:last-child').allTextContents();

test.each([
  ['1.1 ใช้จ่ายงบประมาณ', 'quantitative'],
  ['2.9 หนี้กองทุนสตรี', 'milestone'],
])('%s: its sheets are the pages of the PDF, the fields in the official order', async (kpi, form) => {
  await choose('unit', 'อำเภอบางคล้า');
  await choose('kpi', kpi);
  const { page, pdfPages } = await printed();
  expect(await page.locator('.sheet').count()).toBe(pdfPages);
  expect(await tooLow(page)).toEqual([]);
  await expectOrder(page, form);
  expect((await numbers())[0]).toMatch(/^หน้า ๑\/[๒๓]$/);
  expect(await page.locator('.choices').isVisible()).toBe(false);
  await page.close();
});

test('digits by switch, empty forms, signatures, and names that stay although nothing can be kept', async () => {
  await dialog.getByLabel('ใช้เลขไทย').uncheck();
  await laidOut();
  expect((await numbers())[0]).toMatch(/^หน้า 1\/\d$/);
  expect(await dialog.locator('.sheets').textContent()).not.toMatch(/[๐-๙]/);
  await dialog.getByLabel('แบบเปล่าสำหรับเขียนด้วยมือ').check();
  await choose('month', 'เว้นว่างไว้เขียนเอง');
  expect(await dialog.locator('.sheets').textContent()).not.toContain(JUNE);
  await dialog.getByLabel('มีช่องลงชื่อ').check();
  await dialog.getByLabel('ผู้จัดเก็บข้อมูล: ชื่อ').fill('ผู้ทดสอบ');
  await dialog.locator('.signatures').getByText('(ผู้ทดสอบ)').waitFor();
  await choose('cover', 'บันทึกข้อความ');
  await dialog.locator('.sheet.cover').getByText('บันทึกข้อความ').waitFor();
  expect(await dialog.getByLabel('ผู้จัดเก็บข้อมูล: ชื่อ').inputValue()).toBe('ผู้ทดสอบ');
});

test('a unit’s whole set begins every KPI on a page of its own', async () => {
  await choose('what', 'ทุกตัวชี้วัดของหน่วยงาน');
  await choose('unit', 'อำเภอบางคล้า');
  const { page, pdfPages } = await printed();
  expect(await page.locator('.sheet').count()).toBe(pdfPages);
  expect(await tooLow(page)).toEqual([]);
  const firsts = (await numbers()).filter((number) => /^หน้า ๑\//.test(number));
  const kinds = await page.locator('.sheet > .room > .kind:first-child').count();
  expect(firsts).toHaveLength(12);
  expect(kinds).toBeGreaterThanOrEqual(12);
  expect(await dialog.locator('.notes').textContent()).toContain('ไม่ประเมินสำหรับหน่วยงานนี้');
  await page.close();
});

test('the province has its form and the table of its units', async () => {
  await choose('what', 'หนึ่งตัวชี้วัดภาพรวมจังหวัด พร้อมตารางรายหน่วยงาน');
  await choose('kpi', '1.1 ใช้จ่ายงบประมาณ');
  const rows = await dialog.locator('.sheet.districts tbody tr').allTextContents();
  expect(rows).toHaveLength(16);
  expect(rows[3]).toContain('๕๐๔,๙๘๐');
  expect(rows[15]).toContain('๘๕.๐๒');
  const { page } = await printed();
  expect(await tooLow(page)).toEqual([]);
  await page.close();
});

test('a text longer than a page flows on, a row taller than a page is cut between lines, nothing is lost', async () => {
  const words = Array.from({ length: 1500 }, (_, i) => `คำที่${i + 1}`).join(' ');
  const at = await opened.page.evaluate(async (text) => {
    const tab = 'ผลการดำเนินงาน';
    const rows = await workbench.read(tab);
    const row = rows.findIndex(
      ([month, unit, kpi]) => month === '2565-06' && unit === 'บางคล้า' && kpi === 'P9',
    );
    for (const heading of ['ปัญหาอุปสรรค', 'ข้อมูลผลการดำเนินงาน']) {
      const column = (rows[0] ?? []).indexOf(heading);
      const letters = `${column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : ''}${String.fromCharCode(65 + (column % 26))}`;
      await workbench.paste(tab, `${letters}${row + 1}`, [[text]]);
    }
    return row;
  }, words);
  expect(at).toBeGreaterThan(0);
  await opened.page.evaluate((label) => workbench.click(label), PRINT);
  const frame = await (await opened.page.waitForSelector('dialog.html-dialog iframe')).contentFrame();
  dialog = frame as Frame;
  await choose('month', JUNE);
  await choose('unit', 'อำเภอบางคล้า');
  await choose('kpi', '2.9 หนี้กองทุนสตรี');
  await dialog.getByLabel('ใช้เลขไทย').uncheck();
  await laidOut();
  const { page, pdfPages } = await printed();
  expect(await tooLow(page)).toEqual([]);
  expect(await page.locator('.sheet').count()).toBe(pdfPages);
  const shown = await page
    .locator('.room')
    .evaluateAll((rooms) => rooms.map((one) => one.textContent).join(' '));
  for (const n of [1, 777, 1500]) expect(shown.split(new RegExp(`คำที่${n}(?!\\d)`)).length - 1).toBe(2);
  await page.close();
});

test('the dialog is open to assistive technology and asks for nothing from elsewhere', async () => {
  await dialog.getByLabel('มีช่องลงชื่อ').check();
  await laidOut();
  expect(await seriousFindings(dialog)).toEqual([]);
  expect(opened.foreign).toEqual([]);
  expect(opened.errors).toEqual([]);
});

test('without reports the form is printed with room to write, and says so', async () => {
  await clearReports(opened.page);
  await opened.page.evaluate((label) => workbench.click(label), PRINT);
  dialog = (await (await opened.page.waitForSelector('dialog.html-dialog iframe')).contentFrame()) as Frame;
  await choose('month', JUNE);
  await dialog.locator('.notes').getByText('ยังไม่มีรายงานของตัวชี้วัด').waitFor();
  await eventually(
    () =>
      dialog
        .locator('.sheet')
        .count()
        .then((count) => count >= 2),
    true,
  );
  await choose('what', 'หนึ่งตัวชี้วัดภาพรวมจังหวัด พร้อมตารางรายหน่วยงาน');
  await dialog.locator('.notes').getByText('ยังไม่มีหน่วยงานใดส่งรายงาน').waitFor();
});
