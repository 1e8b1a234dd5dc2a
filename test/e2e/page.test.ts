// The dialog of generated tabs: opened after a summary was made, drawn as in the sheet, printed on A4 landscape, reminders copied.
import type { Frame, Page } from 'playwright-core';
import { seriousFindings } from './support/axe';
import { type OpenedPage, PageHost } from './support/openPage';

const SUMMARY = 'สรุป มิ.ย. 2565';
const [SHEET_WIDTH, SHEET_HEIGHT] = [842, 595];
const DISTRICTS = 11;

const host = new PageHost();
let opened: OpenedPage;
let dialog: Frame;

jest.setTimeout(180_000);
beforeAll(async () => {
  opened = await host.open({ width: 1440, height: 900 });
  dialog = await clicked('สรุปผลประจำเดือน');
});
afterAll(() => host.close());

async function clicked(label: string, answers = 2): Promise<Frame> {
  const { page } = opened;
  await page.evaluate(
    async ([item, count]) => {
      await workbench.answers(new Array<'OK'>(count).fill('OK'));
      await workbench.click(item);
    },
    [label, answers] as const,
  );
  const frame = await (await page.waitForSelector('dialog.html-dialog iframe')).contentFrame();
  if (!frame) throw new Error('no dialog is open');
  return frame;
}

/** The dialog's document in a page of its own, as its print would be. */
async function printed(): Promise<{ page: Page; sizes: string[] }> {
  const html = await dialog.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const script of Array.from(copy.querySelectorAll('script'))) script.remove();
    return `<!doctype html>${copy.outerHTML}`;
  });
  const page = await (await host.context).newPage();
  await page.setContent(html);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
  return {
    page,
    sizes: boxes.map(([, width, height]) => `${Math.round(Number(width))}×${Math.round(Number(height))}`),
  };
}

const rowsOf = (name: string) =>
  dialog.evaluate(
    (first) =>
      Array.from(document.querySelectorAll('.paper tr'))
        .filter((row) => row.children[0]?.textContent === first)
        .map((row) => Array.from(row.children, (cell) => cell.textContent)),
    name,
  );

test('the tab is drawn as the sheet shows it: levels with their colours, headings upright, totals to two decimals', async () => {
  await dialog.waitForSelector('.paper table');
  const values = await opened.page.evaluate((tab) => workbench.read(tab), SUMMARY);
  const row = values.find(([name]) => name === 'อ.บางคล้า') as unknown[];
  const [shown] = await rowsOf('อ.บางคล้า');
  expect(shown?.slice(1, 6).map((text) => text?.replace(/\s/g, ''))).toEqual(
    row.slice(1, 6).map((value) => String(value).replace(/\s/g, '')),
  );
  const look = await dialog.evaluate(() => {
    const cell = Array.from(document.querySelectorAll<HTMLElement>('.paper td.boxed')).find(
      ({ textContent }) => textContent === '5',
    );
    return cell && [cell.style.backgroundColor, cell.style.fontWeight, cell.style.textAlign];
  });
  expect(look).toEqual(['rgb(232, 246, 226)', '700', 'center']);
  expect(await dialog.locator('.paper th.upright').count()).toBeGreaterThan(16);
});

test('every section is there, with its headings in a thead and its charts drawn', async () => {
  const facts = await dialog.evaluate(() => ({
    sections: document.querySelectorAll('.paper .part').length,
    heads: document.querySelectorAll('.paper thead').length,
    charts: Array.from(document.querySelectorAll('.paper svg'), (svg) => svg.getAttribute('aria-label')),
    bars: document.querySelectorAll('.paper svg rect').length,
  }));
  expect(facts.sections).toBe(9);
  expect(facts.heads).toBeGreaterThanOrEqual(8);
  expect(facts.charts).toEqual([
    'คะแนนรายหน่วยงาน (เต็ม 5)',
    'อัตราการรายงานรายเดือน (ร้อยละ)',
    'จำนวนคู่หน่วยงาน–ตัวชี้วัดตามระดับ',
  ]);
  // 15 units with two totals, and six levels.
  expect(facts.bars).toBeGreaterThan(30);
});

test('prints on A4 landscape, nothing wider than the sheet, nothing but the paper', async () => {
  const { page, sizes } = await printed();
  expect(new Set(sizes)).toEqual(new Set([`${SHEET_WIDTH}×${SHEET_HEIGHT}`]));
  expect(sizes.length).toBeGreaterThan(3);
  await page.emulateMedia({ media: 'print' });
  const shown = await page.evaluate(() => ({
    widest: Math.max(...Array.from(document.querySelectorAll('.paper table'), (one) => one.clientWidth)),
    isAlone: getComputedStyle(document.querySelector('.choices') as Element).display === 'none',
    cut: Array.from(document.querySelectorAll('.paper td, .paper th'))
      .filter((cell) => cell.scrollWidth > cell.clientWidth + 1)
      .map((cell) => cell.textContent),
  }));
  expect(shown.cut).toEqual([]);
  expect(shown.widest).toBeLessThanOrEqual(1062);
  expect(shown.isAlone).toBe(true);
  await dialog.locator('#newSheets').check();
  const apart = await printed();
  expect(apart.sizes.length).toBeGreaterThanOrEqual(sizes.length);
  await dialog.locator('#newSheets').uncheck();
  await Promise.all([page.close(), apart.page.close()]);
});

test('Thai digits', async () => {
  await dialog.locator('#isThai').check();
  expect(await dialog.locator('.paper').textContent()).not.toMatch(/\d/);
  await dialog.locator('#isThai').uncheck();
});

test('the text for all who are late is copied, below a thousand letters; each unit has its own', async () => {
  const field = dialog.locator('#reminder');
  const all = await field.inputValue();
  expect(all).toMatch(/^เรียน ทุกหน่วยงานที่เกี่ยวข้อง\n/);
  expect(all).toContain('ครบกำหนดเมื่อวันที่ 20 มิ.ย. 65');
  expect(all.length).toBeLessThan(1000);
  await dialog.getByRole('button', { name: 'คัดลอกข้อความ' }).click();
  await dialog.waitForFunction(() => /คัดลอก/.test(document.querySelector('.status')?.textContent ?? ''));
  await dialog.locator('#reminderOf').selectOption({ index: 1 });
  expect(await field.inputValue()).toMatch(/^เรียน (?!ทุกหน่วยงาน)/);
});

test('axe finds nothing serious', async () => {
  expect(await seriousFindings(dialog, '.paper tr:nth-child(n + 12)')).toEqual([]);
});

test('a document opens in it as soon as it is made; a page of each district is one upright sheet', async () => {
  dialog = await clicked('แบบสรุปผลรายอำเภอ', 3);
  await dialog.waitForSelector('.paper table');
  expect(await dialog.locator('#tab').inputValue()).toMatch(/^สรุปรายอำเภอ/);
  const { page, sizes } = await printed();
  expect(sizes).toEqual(new Array(DISTRICTS).fill(`${SHEET_HEIGHT}×${SHEET_WIDTH}`));
  await page.close();
});

test('suppositions are chosen from the list, and printed too', async () => {
  await opened.page.evaluate(async () => {
    await workbench.answers(['OK', 'OK', 'OK']);
    await workbench.click('จำลองผลคะแนน');
  });
  dialog = await clicked('พิมพ์แบบรายงานการประเมินผลตนเอง');
  await dialog.getByRole('button', { name: 'พิมพ์แท็บสรุปผลและเอกสาร' }).click();
  // The dialog of forms gives way to the one of tabs.
  await opened.page.frameLocator('dialog.html-dialog iframe').locator('.paper table').first().waitFor();
  const frame = await (await opened.page.waitForSelector('dialog.html-dialog iframe')).contentFrame();
  if (!frame) throw new Error('no dialog is open');
  dialog = frame;
  expect(await dialog.locator('#tab').inputValue()).toMatch(/^จำลองผลคะแนน/);
  const { page, sizes } = await printed();
  expect(new Set(sizes)).toEqual(new Set([`${SHEET_WIDTH}×${SHEET_HEIGHT}`]));
  await page.close();
  await dialog.locator('#tab').selectOption(SUMMARY);
  await dialog.waitForFunction(() =>
    document.querySelector('.paper')?.textContent?.includes('ผลการประเมินรายหน่วยงาน'),
  );
});
