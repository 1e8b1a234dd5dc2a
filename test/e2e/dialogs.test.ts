// What a script can open on the page, used as people use it: alerts, sidebars, dialogs that wait and that do not.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { seriousFindings } from './support/axe';
import { cell, eventually, type OpenedPage, PageHost, typeCell } from './support/openPage';

const CODE = `
function onOpen() {
  const ui = SpreadsheetApp.getUi();
  const menu = ui.createMenu('Dialogs');
  ['askOk', 'askOkCancel', 'askYesNo', 'askYesNoCancel', 'first', 'second', 'modeless', 'modal'].forEach((name) => menu.addItem(name, name));
  menu.addToUi();
}
function said(button) { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('said ' + button); }
function askOk() { said(SpreadsheetApp.getUi().alert('Saved.')); }
function ask(set) { const ui = SpreadsheetApp.getUi(); said(ui.alert('A title', 'Go on?', ui.ButtonSet[set])); }
function askOkCancel() { ask('OK_CANCEL'); }
function askYesNo() { ask('YES_NO'); }
function askYesNoCancel() { ask('YES_NO_CANCEL'); }
function page(name) {
  return HtmlService.createHtmlOutput('<p>I am ' + name + '</p>'
    + '<button onclick="google.script.host.setHeight(180)">Low</button>'
    + '<button onclick="google.script.host.setWidth(320)">Narrow</button>'
    + '<button onclick="google.script.host.editor.focus()">To the sheet</button>'
    + '<button onclick="google.script.host.close()">Close me</button>');
}
function first() { SpreadsheetApp.getUi().showSidebar(page('first').setTitle('First')); }
function second() { SpreadsheetApp.getUi().showSidebar(page('second').setTitle('Second')); }
function modeless() { SpreadsheetApp.getUi().showModelessDialog(page('modeless').setWidth(400).setHeight(220), 'Beside'); }
function modal() { SpreadsheetApp.getUi().showModalDialog(page('modal').setWidth(400).setHeight(220), 'Above'); }
`;

const dist = mkdtempSync(path.join(tmpdir(), 'kpi-dialogs-'));
writeFileSync(path.join(dist, 'Code.js'), CODE);
const host = new PageHost(dist);
const SHEET = 'ชีต1';
let opened: OpenedPage;
let page: Page;

jest.setTimeout(120_000);
beforeAll(async () => {
  opened = await host.open();
  page = opened.page;
  await page.getByRole('menuitem', { name: 'สมุดงาน' }).click();
  await page.getByRole('menuitem', { name: 'สมุดงานเปล่า' }).click();
  await page.getByRole('button', { name: 'ตกลง' }).click();
  await eventually(() => page.evaluate(() => workbench.sheets()), [SHEET]);
});
afterAll(async () => {
  await host.close();
  rmSync(dist, { recursive: true });
});

async function menu(item: string): Promise<void> {
  await page.getByRole('menuitem', { name: 'Dialogs' }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

const dialog = () => page.getByRole('dialog');
const said = () => cell(page, SHEET, 'A1');
const focused = () => page.evaluate(() => document.activeElement?.textContent);

test.each([
  ['askOk', ['ตกลง'], 'ตกลง', 'said OK'],
  ['askOkCancel', ['ตกลง', 'ยกเลิก'], 'ยกเลิก', 'said CANCEL'],
  ['askYesNo', ['ใช่', 'ไม่ใช่'], 'ใช่', 'said YES'],
  ['askYesNoCancel', ['ใช่', 'ไม่ใช่', 'ยกเลิก'], 'ไม่ใช่', 'said NO'],
])(
  '%s shows its buttons in Thai and returns the one that was pressed',
  async (item, buttons, press, reply) => {
    await menu(item);
    await dialog().waitFor();
    await eventually(() => dialog().getByRole('button').allTextContents(), buttons);
    expect(await seriousFindings(page)).toEqual([]);
    await dialog().getByRole('button', { name: press, exact: true }).click();
    await eventually(said(), reply);
    await dialog().waitFor({ state: 'detached' });
  },
);

test('an alert by keyboard: the first button has the focus, Tab stays inside, Esc is no button', async () => {
  await menu('askYesNo');
  await dialog().waitFor();
  await eventually(focused, 'ใช่');
  await page.keyboard.press('Tab');
  await eventually(focused, 'ไม่ใช่');
  for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.querySelector('dialog')?.contains(document.activeElement))).toBe(
    true,
  );
  await page.keyboard.press('Escape');
  await eventually(said(), 'said CLOSE');
  await menu('askYesNo');
  await dialog().waitFor();
  await page.keyboard.press('Enter');
  await eventually(said(), 'said YES');
});

test('a second sidebar takes the place of the first', async () => {
  await menu('first');
  const sidebar = page.frameLocator('#sidebar iframe');
  await sidebar.getByText('I am first').waitFor();
  await menu('second');
  await sidebar.getByText('I am second').waitFor();
  expect(await page.locator('#sidebar iframe').count()).toBe(1);
  expect(await page.locator('#sidebar h2').allTextContents()).toEqual(['Second']);
  expect(await page.locator('#sidebar').boundingBox()).toMatchObject({ width: 300 });
  await sidebar.getByText('Close me').click();
  await page.locator('#sidebar').waitFor({ state: 'hidden' });
});

test('from a sidebar the keyboard goes to the sheet when the script asks for it', async () => {
  await menu('first');
  await page.frameLocator('#sidebar iframe').getByText('To the sheet').click();
  await eventually(() => page.evaluate(() => document.activeElement?.tagName !== 'IFRAME'), true);
  await page.evaluate((name) => workbench.select(name, 'C3'), SHEET);
  await page.keyboard.type('typed', { delay: 30 });
  await page.keyboard.press('Enter');
  await eventually(cell(page, SHEET, 'C3'), 'typed');
  await page.locator('#sidebar').getByRole('button', { name: 'ปิด' }).click();
  await page.locator('#sidebar').waitFor({ state: 'hidden' });
});

test('a modeless dialog leaves the sheet to work in, moves and closes by Esc', async () => {
  await menu('modeless');
  const frame = page.frameLocator('dialog iframe');
  await frame.getByText('I am modeless').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  const left = async () => Math.round((await page.locator('dialog').boundingBox())?.x ?? 0);
  const before = await left();
  const title = await page.locator('dialog h2').boundingBox();
  const [x, y] = [(title?.x ?? 0) + 20, (title?.y ?? 0) + 10];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 200, y + 100, { steps: 4 });
  await page.mouse.up();
  await eventually(left, before + 200);
  await typeCell(page, SHEET, 'D4', 'beside');
  await frame.getByText('I am modeless').waitFor();
  await page.locator('dialog').getByRole('button', { name: 'ปิด' }).focus();
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
});

test('a dialog changes its size and closes itself; another takes its place', async () => {
  await menu('modal');
  const size = async () => {
    const box = await page.locator('dialog iframe').boundingBox();
    return [Math.round(box?.width ?? 0), Math.round(box?.height ?? 0)];
  };
  const frame = page.frameLocator('dialog iframe');
  await eventually(size, [400, 220]);
  await frame.getByText('Low').click();
  await eventually(size, [400, 180]);
  await frame.getByText('Narrow').click();
  await eventually(size, [320, 180]);
  await page.evaluate(() => workbench.click('modeless'));
  await frame.getByText('I am modeless').waitFor();
  expect(await page.locator('dialog').count()).toBe(1);
  await frame.getByText('Close me').click();
  await page.locator('dialog').waitFor({ state: 'detached' });
});

test('nothing left the machine, and the console stayed silent', () => {
  expect(opened.foreign).toEqual([]);
  expect(opened.errors).toEqual([]);
});
