// Simple triggers, menus and their authority. https://developers.google.com/apps-script/guides/triggers
import type { Workbench } from '../../workbench/run/workbench';
import { openScript, run, SHEET } from './support/openScript';

const CODE = `
function onOpen(e) {
  SpreadsheetApp.getUi().createMenu('ตัวชี้วัด').addItem('ทำงาน', 'work').addSeparator()
    .addSubMenu(SpreadsheetApp.getUi().createMenu('เครื่องมือ').addItem('ถาม', 'ask').addItem('ทีละส่วน', 'chunk')).addToUi();
}
function onEdit(e) {
  const log = e.source.getSheetByName('บันทึก');
  if (!log) return;
  log.appendRow(["'" + JSON.stringify([e.authMode, e.range.getA1Notation(), typeof e.value, e.value, e.oldValue])]);
}
function work() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('ทำแล้ว'); }
function ask() {
  const ui = SpreadsheetApp.getUi();
  const sure = ui.alert('ยืนยัน', 'ทำต่อหรือไม่', ui.ButtonSet.YES_NO);
  const name = sure === ui.Button.YES ? ui.prompt('ชื่อ', ui.ButtonSet.OK_CANCEL) : null;
  SpreadsheetApp.getActiveSheet().getRange('A1').setValue(sure + ':' + (name ? name.getSelectedButton() + ':' + name.getResponseText() : ''));
}
function chunk() {
  const p = PropertiesService.getDocumentProperties();
  const n = Number(p.getProperty('n') || 0) + 1;
  p.setProperty('n', String(n));
  return { done: n === 2 };
}
`;

let workbench: Workbench;

beforeEach(async () => {
  workbench = await openScript(CODE);
});

async function edits(): Promise<unknown[]> {
  return (await workbench.read('บันทึก')).map(([text]) => JSON.parse(String(text)));
}

describe('onEdit (https://developers.google.com/apps-script/guides/triggers/events#edit)', () => {
  beforeEach(() =>
    run(
      workbench,
      `const ss = SpreadsheetApp.getActive(); const s = ss.getSheets()[0]; ss.insertSheet('บันทึก').getRange('A:A').setNumberFormat('@'); s.activate();`,
    ),
  );

  test('a typed cell has value and old value, both as text', async () => {
    await workbench.type(SHEET, 'B2', 5);
    await workbench.type(SHEET, 'B2', true);
    await workbench.type(SHEET, 'B2', '');
    expect(await edits()).toEqual([
      ['LIMITED', 'B2', 'string', '5', null],
      ['LIMITED', 'B2', 'string', 'TRUE', '5'],
      ['LIMITED', 'B2', 'undefined', null, 'TRUE'],
    ]);
  });

  test('a paste fires once, with the range and without values', async () => {
    await workbench.paste(SHEET, 'B2', [
      [1, 2],
      [3, 4],
    ]);
    expect(await edits()).toEqual([['LIMITED', 'B2:C3', 'undefined', null, null]]);
  });

  test('scripts, sorting and deleting rows do not fire it', async () => {
    await workbench.click('ทำงาน');
    await workbench.sort(SHEET, 'A1:B3', 1);
    await workbench.deleteRows(SHEET, 3);
    expect(await workbench.read('บันทึก')).toEqual([['']]);
  });
});

test('the menu is a tree with separators', async () => {
  expect(await workbench.menu()).toEqual([
    {
      label: 'ตัวชี้วัด',
      items: [
        { label: 'ทำงาน' },
        { separator: true },
        { label: 'เครื่องมือ', items: [{ label: 'ถาม' }, { label: 'ทีละส่วน' }] },
      ],
    },
  ]);
});

test('click runs the item with that label and says whether it is done', async () => {
  expect(await workbench.click('ทำงาน')).toEqual({ done: true });
  expect(await workbench.read(SHEET, 'A1')).toEqual([['ทำแล้ว']]);
  expect(await workbench.click('ทีละส่วน')).toEqual({ done: false });
  expect(await workbench.click('ทีละส่วน')).toEqual({ done: true });
  await expect(workbench.click('ไม่มี')).rejects.toThrow('no menu item "ไม่มี"; there are: ทำงาน, ถาม, ทีละส่วน');
});

test('no answers at all: those still queued are forgotten', async () => {
  await workbench.answers(['NO', 'NO']);
  await workbench.answers([]);
  await workbench.click('ถาม');
  expect(await workbench.read(SHEET, 'A1')).toEqual([['YES:OK:']]);
});

test('questions take the queued answers in order, then the first button and no text', async () => {
  await workbench.answers(['YES', { button: 'OK', text: 'บางคล้า' }]);
  await workbench.click('ถาม');
  expect(await workbench.read(SHEET, 'A1')).toEqual([['YES:OK:บางคล้า']]);
  await workbench.answers(['NO']);
  await workbench.click('ถาม');
  expect(await workbench.read(SHEET, 'A1')).toEqual([['NO:']]);
  await workbench.click('ถาม');
  expect(await workbench.read(SHEET, 'A1')).toEqual([['YES:OK:']]);
  expect((await workbench.dialogs()).map(({ kind, html }) => `${kind} ${html}`)).toEqual([
    'alert ทำต่อหรือไม่',
    'prompt ชื่อ',
    'alert ทำต่อหรือไม่',
    'alert ทำต่อหรือไม่',
    'prompt ชื่อ',
  ]);
});

test('onOpen runs in AuthMode.NONE: menus only (https://developers.google.com/apps-script/add-ons/concepts/editor-auth-lifecycle)', async () => {
  const open = (body: string) => openScript(`function onOpen(e) { ${body} }`);
  await expect(open('SpreadsheetApp.getActiveSpreadsheet()')).rejects.toThrow(
    'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet',
  );
  await expect(open('PropertiesService.getDocumentProperties()')).rejects.toThrow(
    'You do not have permission',
  );
  await expect(open('SpreadsheetApp.getUi().alert("ก")')).rejects.toThrow(
    'You do not have permission to call Ui.alert',
  );
  const addon = await open('SpreadsheetApp.getUi().createAddonMenu().addItem("ก", "run").addToUi()');
  expect(await addon.menu()).toEqual([{ label: 'ส่วนขยาย', items: [{ label: 'ก' }] }]);
});

test('onEdit has no dialogs, and people never see that it failed', async () => {
  const limited = await openScript('function onEdit() { SpreadsheetApp.getUi().alert("ก") }');
  const { triggerError } = await limited.type(SHEET, 'A1', 1);
  expect(triggerError).toContain(
    'You do not have permission to call Ui.alert. Required permissions: (https://www.googleapis.com/auth/script.container.ui)',
  );
  expect(await limited.read(SHEET, 'A1')).toEqual([[1]]);
});

test('simple triggers end after 30 seconds, menus after 6 minutes (https://developers.google.com/apps-script/guides/services/quotas)', async () => {
  const slow = await openScript('function onEdit() { Utilities.sleep(31000) }');
  expect(await slow.type(SHEET, 'A1', 1)).toEqual({ triggerError: 'Exceeded maximum execution time' });
  expect(await run(slow, 'Utilities.sleep(299000); return 1')).toBe(1);
  await expect(run(slow, 'Utilities.sleep(300000); Utilities.sleep(61000); return 1')).rejects.toThrow(
    'Exceeded maximum execution time',
  );
});

test('sidebars are 300 pixels wide and come from files, never from templates', async () => {
  const html = await openScript('', {}, { form: '<p>ก</p>' });
  await run(
    html,
    'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("form").setTitle("แบบ"))',
  );
  await run(
    html,
    'SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput("<b>").setWidth(500), "พิมพ์")',
  );
  expect(await html.dialogs()).toEqual([
    { kind: 'sidebar', title: 'แบบ', width: 300, html: '<p>ก</p>' },
    { kind: 'modal', title: 'พิมพ์', width: 500, html: '<b>' },
  ]);
  await expect(run(html, 'HtmlService.createHtmlOutputFromFile("nope")')).rejects.toThrow(
    'No HTML file named nope was found.',
  );
  await expect(run(html, 'HtmlService.createTemplate("")')).rejects.toThrow(
    'not in the workbench: HtmlService.createTemplate',
  );
});
