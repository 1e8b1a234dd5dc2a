// What people do in the grid by hand, and what the add-on hears of it: pasting, sorting, filtering, merging, worked values.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { eventually, goTo, type OpenedPage, PageHost } from './support/openPage';

const CODE = `
function onEdit(e) {
  const store = PropertiesService.getDocumentProperties();
  const heard = JSON.parse(store.getProperty('heard') || '[]');
  heard.push([e.range.getA1Notation(), 'value' in e ? e.value : null, 'oldValue' in e ? e.oldValue : null]);
  store.setProperty('heard', JSON.stringify(heard));
}
function heard() { return PropertiesService.getDocumentProperties().getProperty('heard'); }
function forget() { PropertiesService.getDocumentProperties().deleteProperty('heard'); }
function state() {
  const s = SpreadsheetApp.getActiveSheet();
  const hidden = [1, 2, 3, 4, 5].filter((row) => s.isRowHiddenByFilter(row));
  const filter = s.getFilter();
  return {
    names: s.getRange('A1:B4').getValues(),
    merged: s.getRange('A1:H20').getMergedRanges().map((range) => range.getA1Notation()),
    filter: filter && filter.getRange().getA1Notation(),
    hidden: hidden,
  };
}
`;

const SHEET = 'ชีต1';
const ROWS = [
  ['หัว', 'ค่า'],
  ['ค', 3],
  ['ก', 1],
  ['ข', 2],
];

const dist = mkdtempSync(path.join(tmpdir(), 'kpi-hand-'));
writeFileSync(path.join(dist, 'Code.js'), CODE);
const host = new PageHost(dist);
let opened: OpenedPage;
let page: Page;

jest.setTimeout(120_000);
beforeAll(async () => {
  await (await host.context).grantPermissions(['clipboard-read', 'clipboard-write']);
  opened = await host.open();
  page = opened.page;
  await menu('สมุดงาน', 'สมุดงานเปล่า');
  await page.getByRole('button', { name: 'ตกลง' }).click();
  await eventually(() => page.evaluate(() => workbench.sheets()), [SHEET]);
});
afterAll(async () => {
  await host.close();
  rmSync(dist, { recursive: true });
});
beforeEach(async () => {
  await page.evaluate(([name, rows]) => workbench.paste(name as string, 'A1', rows as unknown[][]), [
    SHEET,
    ROWS,
  ] as const);
  await page.evaluate(() => workbench.call('forget'));
});

async function menu(title: string, item: string): Promise<void> {
  await page.getByRole('menuitem', { name: title, exact: true }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

const heard = () => page.evaluate(async () => JSON.parse(String((await workbench.call('heard')) ?? '[]')));
const state = () => page.evaluate(() => workbench.call('state')) as Promise<Record<string, unknown>>;
const part = (name: string) => async () => (await state())[name];
const read = (a1: string) => () =>
  page.evaluate(([name, at]) => workbench.read(name as string, at as string), [SHEET, a1]);

/** Long enough for an edit that should not have been told to be told. */
async function nothingHeard(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await heard()).toEqual([]);
}

test('a block pasted from elsewhere is one edit of the whole range', async () => {
  await page.evaluate(() => navigator.clipboard.writeText('ก\t10\nข\t20\nค\t30'));
  await goTo(page, SHEET, 'D2');
  await page.keyboard.press('Control+v');
  await eventually(read('D2:E4'), [
    ['ก', 10],
    ['ข', 20],
    ['ค', 30],
  ]);
  await eventually(heard, [['D2:E4', null, null]]);
  await nothingMore([['D2:E4', null, null]]);
});

test('a block copied in the grid and pasted is one edit of the whole range', async () => {
  await goTo(page, SHEET, 'A2:B4');
  await page.keyboard.press('Control+c');
  await page.waitForTimeout(200);
  await page.evaluate((name) => workbench.select(name, 'D12'), SHEET);
  await page.keyboard.press('Control+v');
  await eventually(read('D12:E14'), ROWS.slice(1));
  await eventually(heard, [['D12:E14', null, null]]);
  await nothingMore([['D12:E14', null, null]]);
});

async function nothingMore(expected: unknown): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await heard()).toEqual(expected);
}

test('sorting by the menu: the script reads the new order, and onEdit hears nothing', async () => {
  await goTo(page, SHEET, 'A2:B4');
  await menu('ข้อมูล', 'เรียงจากน้อยไปมาก (ก ถึง ฮ)');
  await eventually(part('names'), [ROWS[0], ['ก', 1], ['ข', 2], ['ค', 3]]);
  await goTo(page, SHEET, 'A2:B4');
  await menu('ข้อมูล', 'เรียงจากมากไปน้อย (ฮ ถึง ก)');
  await eventually(part('names'), [ROWS[0], ['ค', 3], ['ข', 2], ['ก', 1]]);
  await nothingHeard();
});

test('merging by the menu: the script sees the merged range, and onEdit hears nothing', async () => {
  await goTo(page, SHEET, 'F6:G8');
  await menu('รูปแบบ', 'ผสานเซลล์');
  await eventually(part('merged'), ['F6:G8']);
  await nothingHeard();
  await goTo(page, SHEET, 'F6:G8');
  await menu('รูปแบบ', 'ยกเลิกการผสานเซลล์');
  await eventually(part('merged'), []);
  await nothingHeard();
});

test('merging filled cells by the menu asks first, keeps the first value, and onEdit hears nothing', async () => {
  await goTo(page, SHEET, 'A3:B4');
  await menu('รูปแบบ', 'ผสานเซลล์');
  await page.getByRole('button', { name: 'ผสานต่อ' }).click();
  await eventually(part('merged'), ['A3:B4']);
  expect(await part('names')()).toEqual([ROWS[0], ROWS[1], ['ก', ''], ['', '']]);
  await nothingHeard();
  await menu('แก้ไข', 'เลิกทำ');
  await eventually(part('merged'), []);
  await eventually(part('names'), ROWS);
  await nothingHeard();
});

test('a table pasted from a page is one edit of the whole range', async () => {
  await page.evaluate(async () => {
    const html =
      '<table><tr><td style="background:#ff0000">1</td><td><b>ก</b></td></tr><tr><td>2</td><td>ข</td></tr></table>';
    const blob = (text: string, type: string) => new Blob([text], { type });
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': blob(html, 'text/html'),
        'text/plain': blob('1\tก\n2\tข', 'text/plain'),
      }),
    ]);
  });
  await goTo(page, SHEET, 'H2');
  await page.keyboard.press('Control+v');
  await eventually(read('H2:I3'), [
    [1, 'ก'],
    [2, 'ข'],
  ]);
  await nothingMore([['H2:I3', null, null]]);
});

test('a filter from the menu: the script sees its range and the rows it hides, and onEdit hears nothing', async () => {
  await goTo(page, SHEET, 'A1:B4');
  await menu('ข้อมูล', 'เปิดหรือปิดตัวกรอง');
  await eventually(part('filter'), 'A1:B4');
  await page
    .locator('#grid canvas[id^=univer-sheet-main]')
    .click({ position: { x: 46 + 100 - 10, y: 20 + 30 - 12 } });
  const values = '//*[@data-u-comp="sheets-filter-panel-values-virtual"]';
  await page.locator(`xpath=${values}//*[@data-u-comp="checkbox"][contains(.., "ก")]`).click();
  await page.getByRole('button', { name: 'ตกลง' }).click();
  await eventually(part('hidden'), [3]);
  expect(await part('names')()).toEqual(ROWS);
  await nothingHeard();
});

test('sorting and merging over protected cells are taken back', async () => {
  await page.evaluate((name) => workbench.protect(name, 'B4', []), SHEET);
  await page.getByLabel('ใช้งานในฐานะ').selectOption('bangkhla@example.go.th');
  const refusals = page.getByText('เซลล์นี้ถูกป้องกันไว้');
  await goTo(page, SHEET, 'A2:B4');
  await menu('ข้อมูล', 'เรียงจากน้อยไปมาก (ก ถึง ฮ)');
  await refusals.waitFor();
  await eventually(part('names'), ROWS);
  await page.locator('.toast .close').click();
  await refusals.waitFor({ state: 'detached' });
  await goTo(page, SHEET, 'A3:B4');
  await menu('รูปแบบ', 'ผสานเซลล์');
  await page.getByRole('button', { name: 'ผสานต่อ' }).click();
  await refusals.waitFor();
  await eventually(part('merged'), []);
  await eventually(part('names'), ROWS);
  await nothingHeard();
  await page.getByLabel('ใช้งานในฐานะ').selectOption('province@example.go.th');
});

test('the console stayed silent', () => {
  expect(opened.errors).toEqual([]);
});
