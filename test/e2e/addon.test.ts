// A published add-on's plain pattern of menus, sidebar and dialogs runs unchanged on the page, operated as people do.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { seriousFindings } from './support/axe';
import { cell, eventually, type OpenedPage, PageHost, typeCell } from './support/openPage';

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Sheet Tools')
    .addItem('Open sidebar', 'openSidebar')
    .addSeparator()
    .addSubMenu(SpreadsheetApp.getUi().createMenu('More')
      .addItem('Open dialog', 'openDialog')
      .addItem('Ask for a name', 'askName'))
    .addItem('Leaks', 'leaks')
    .addItem('Draw', 'draw')
    .addToUi();
}
function onEdit(e) {
  if (e.range.getColumn() === 1) e.range.offset(0, 1).setValue([e.oldValue, e.value].join(' -> '));
}
function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Sheet Tools'));
}
function openDialog() {
  const html = HtmlService.createHtmlOutput('<p>Hello</p><button onclick="google.script.host.close()">Done</button>')
    .setWidth(400).setHeight(220);
  SpreadsheetApp.getUi().showModalDialog(html, 'A dialog');
}
function askName() {
  const ui = SpreadsheetApp.getUi();
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.appendRow(['asked']);
  const reply = ui.prompt('Name', 'What is your name?', ui.ButtonSet.OK_CANCEL);
  if (reply.getSelectedButton() !== ui.Button.OK) return;
  sheet.appendRow([reply.getResponseText()]);
  SpreadsheetApp.getActiveSpreadsheet().toast('Hello ' + reply.getResponseText(), 'Greeting', 30);
}
function leaks() {
  const direct = [typeof window, typeof document, typeof fetch, typeof location, typeof top, typeof self];
  SpreadsheetApp.getActiveSheet().getRange('H1').setValue(direct.join());
}
function draw() {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('J1:K3').setValues([['Unit', 'Score'], ['A', 3], ['B', 5]]);
  sheet.insertChart(sheet.newChart().asColumnChart().addRange(sheet.getRange('J1:K3'))
    .setPosition(1, 1, 0, 0).setOption('title', 'Scores').build());
}
function countRows(more) { return { rows: SpreadsheetApp.getActiveSheet().getLastRow() + more }; }
function fail() { throw new Error('It went wrong'); }
/**
 * Doubles a number.
 * @param {number} value the number
 * @return {number} twice as much
 * @customfunction
 */
function TWICE(value) { return value * 2; }
`;

const SIDEBAR = `<!DOCTYPE html><html><head><base target="_top"></head><body>
<label>More <input id="more" type="number" value="10"></label>
<button id="count">Count</button><button id="fail">Fail</button><input type="file" aria-label="File">
<p id="out"></p>
<script>
  const out = document.getElementById('out');
  document.getElementById('count').onclick = () => google.script.run
    .withSuccessHandler((reply, user) => { out.textContent = user + ': ' + reply.rows; })
    .withUserObject('rows')
    .countRows(Number(document.getElementById('more').value));
  document.getElementById('fail').onclick = () => google.script.run
    .withFailureHandler((error) => { out.textContent = 'failed: ' + error.message; })
    .fail();
  document.querySelector('[type=file]').onchange = async ({ target }) => {
    out.textContent = target.files[0].name + ': ' + await target.files[0].text();
  };
</script></body></html>`;

const dist = mkdtempSync(path.join(tmpdir(), 'kpi-addon-'));
writeFileSync(path.join(dist, 'Code.js'), CODE);
writeFileSync(path.join(dist, 'Sidebar.html'), SIDEBAR);
const host = new PageHost(dist);
const SHEET = 'ชีต1';
let opened: OpenedPage;

jest.setTimeout(120_000);
beforeAll(async () => {
  opened = await host.open();
  const { page } = opened;
  await page.getByRole('menuitem', { name: 'สมุดงาน' }).click();
  await page.getByRole('menuitem', { name: 'สมุดงานเปล่า' }).click();
  await page.getByRole('button', { name: 'ตกลง' }).click();
  await eventually(() => page.evaluate(() => workbench.sheets()), [SHEET]);
});
afterAll(async () => {
  await host.close();
  rmSync(dist, { recursive: true });
});

test('the menu opens the sidebar by keyboard, and the sidebar calls the script', async () => {
  const { page } = opened;
  await page.getByRole('menuitem', { name: 'Sheet Tools' }).focus();
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Open sidebar');
  await page.keyboard.press('Enter');
  const sidebar = page.frameLocator('#sidebar iframe');
  await sidebar.getByText('Count').click();
  await sidebar.getByText('rows: 10').waitFor();
  await sidebar.getByText('Fail').click();
  await sidebar.getByText('failed: It went wrong').waitFor();
  await page.evaluate(() => workbench.chooseFiles([{ name: 'a.csv', text: '1,2' }]));
  await sidebar.getByText('a.csv: 1,2').waitFor();
  expect(await page.locator('#sidebar').boundingBox()).toMatchObject({ width: 300 });
  expect(await seriousFindings(page)).toEqual([]);
});

test('what is typed by hand reaches onEdit with the old and the new value', async () => {
  const { page } = opened;
  await typeCell(page, SHEET, 'A5', 'one');
  await eventually(cell(page, SHEET, 'B5'), ' -> one');
  await typeCell(page, SHEET, 'A5', 'two');
  await eventually(cell(page, SHEET, 'B5'), 'one -> two');
  await typeCell(page, SHEET, 'D5', '=TWICE(21)');
  await eventually(cell(page, SHEET, 'D5'), 42);
});

test('a prompt in the middle of a script: nothing happens twice, Esc is a way out', async () => {
  const { page } = opened;
  const rows = () => page.evaluate(async (name) => (await workbench.read(name)).length, SHEET);
  const before = await rows();
  const ask = async () => {
    await page.getByRole('menuitem', { name: 'Sheet Tools' }).click();
    await page.getByRole('menuitem', { name: 'More' }).hover();
    await page.getByRole('menuitem', { name: 'Ask for a name' }).click();
    await page.getByRole('dialog').waitFor();
  };
  await ask();
  expect(await rows()).toBe(before);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  await page.keyboard.type('สมชาย');
  expect(await seriousFindings(page)).toEqual([]);
  for (let i = 0; i < 4; i++) await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.querySelector('dialog')?.contains(document.activeElement))).toBe(
    true,
  );
  await page.getByRole('button', { name: 'ตกลง' }).click();
  await page.getByText('Hello สมชาย').waitFor();
  await eventually(rows, before + 2);
  await ask();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await eventually(rows, before + 3);
});

test('a modal dialog closes itself', async () => {
  const { page } = opened;
  await page.evaluate(() => workbench.click('Open dialog'));
  const frame = page.locator('dialog iframe');
  expect(await frame.boundingBox()).toMatchObject({ width: 400, height: 220 });
  await page.frameLocator('dialog iframe').getByText('Done').click();
  await page.locator('dialog').waitFor({ state: 'detached' });
});

test('a chart the script inserts is drawn beside the grid', async () => {
  const { page } = opened;
  await page.evaluate(() => workbench.click('Draw'));
  const chart = page.getByRole('img', { name: 'Scores' });
  await chart.waitFor();
  const painted = () =>
    chart.evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {
        data: [],
      };
      return Array.from(data).some((channel) => channel > 0);
    });
  await eventually(painted, true);
  expect(await seriousFindings(page)).toEqual([]);
});

test('the script sees nothing of the browser', async () => {
  const { page } = opened;
  await page.evaluate(() => workbench.click('Leaks'));
  expect(await cell(page, SHEET, 'H1')()).toBe(Array(6).fill('undefined').join());
});

test('nothing left the machine, and the console stayed silent', () => {
  expect(opened.foreign).toEqual([]);
  expect(opened.errors).toEqual([]);
});
