// Protections against the acting person. https://developers.google.com/apps-script/reference/spreadsheet/protection

import type { Workbench } from '../../workbench/run/workbench';
import { OWNER } from '../../workbench/sample/setting';
import { openScript, run, SHEET } from './support/openScript';

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
const DISTRICT = 'bangkla@example.go.th';
const S = 'const ss = SpreadsheetApp.getActive(); const s = ss.getSheets()[0];';

let workbench: Workbench;

beforeEach(async () => {
  workbench = await openScript();
});

const js = (body: string) => run(workbench, `${S} ${body}`);

test('a protected range keeps others out, scripts and people alike, and nobody else', async () => {
  await workbench.protect(SHEET, 'A1:B2', []);
  await js('s.getRange("A1").setValue(1)');
  await workbench.actAs(DISTRICT);
  await expect(js('s.getRange("B2:C3").setValue(2)')).rejects.toThrow(PROTECTED);
  await expect(workbench.type(SHEET, 'A1', 2)).rejects.toThrow(PROTECTED);
  await expect(js('s.getRange("A1").setBackground("red")')).rejects.toThrow(PROTECTED);
  await expect(js('s.deleteRow(1)')).rejects.toThrow(PROTECTED);
  await workbench.type(SHEET, 'C3', 3);
  expect(await workbench.read(SHEET, 'A1:C3')).toEqual([
    [1, '', ''],
    ['', '', ''],
    ['', '', 3],
  ]);
});

test('a protected tab has its open ranges', async () => {
  await js('s.protect().removeEditors([]).setUnprotectedRanges([s.getRange("B1:B9")])');
  await js(
    `s.getProtections(SpreadsheetApp.ProtectionType.SHEET).forEach((p) => p.removeEditors(p.getEditors()))`,
  );
  await workbench.actAs(DISTRICT);
  await expect(workbench.type(SHEET, 'A1', 1)).rejects.toThrow(PROTECTED);
  await workbench.type(SHEET, 'B1', 1);
  await expect(workbench.renameSheet(SHEET, 'ใหม่')).rejects.toThrow(PROTECTED);
  await expect(workbench.deleteSheet(SHEET)).rejects.toThrow();
});

test('a new protection leaves in everybody who could edit before', async () => {
  await workbench.actAs(DISTRICT);
  await workbench.actAs(OWNER);
  await js('s.getRange("A1").protect().setDescription("ก")');
  await workbench.actAs(DISTRICT);
  await workbench.type(SHEET, 'A1', 1);
  expect(await workbench.protections()).toEqual([
    {
      sheet: SHEET,
      range: 'A1',
      description: 'ก',
      editors: [OWNER, DISTRICT],
      warningOnly: false,
      unprotected: [],
    },
  ]);
});

test('a warning keeps nobody out', async () => {
  await js('const p = s.getRange("A1").protect(); p.removeEditors(p.getEditors()); p.setWarningOnly(true)');
  await workbench.actAs(DISTRICT);
  await workbench.type(SHEET, 'A1', 1);
  expect(await workbench.read(SHEET, 'A1')).toEqual([[1]]);
});

test('only those who may edit can lift a protection', async () => {
  await workbench.protect(SHEET, 'A1', []);
  await workbench.actAs(DISTRICT);
  const lift = 's.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].remove()';
  await expect(js(lift)).rejects.toThrow(PROTECTED);
  await workbench.actAs(OWNER);
  await js(lift);
  expect(await workbench.protections()).toEqual([]);
});

test('a protected range follows its cells', async () => {
  await workbench.protect(SHEET, 'A2:A3', []);
  await workbench.insertRows(SHEET, 1, 2);
  expect((await workbench.protections()).map(({ range }) => range)).toEqual(['A4:A5']);
});
