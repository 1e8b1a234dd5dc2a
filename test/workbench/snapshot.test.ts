// The whole workbook as JSON and back, and what people do at the sheet.
import { backends } from './support/backends';
import { openScript, run, SHEET } from './support/openScript';

const CODE = `
/** @customfunction */
function TWICE(x) { return 2 * x; }
`;

const FILL = `const ss = SpreadsheetApp.getActive(); const s = ss.getSheets()[0];
s.getRange('A1:B2').setValues([[1, 'ก'], [new Date(2022, 5, 17), true]]).setNote('หมายเหตุ').setBackground('#00ff00');
s.getRange('C1').setFormula('=TWICE(A1)'); s.getRange('E1').setFormula('=TRANSPOSE({1;2})');
s.getRange('A5:B6').merge(); s.setColumnWidth(2, 250); s.hideRows(7); s.getRange('A9').insertCheckboxes();
s.getRange('A1:B2').protect().setDescription('กัน'); ss.setNamedRange('ONE', s.getRange('A1')); ss.insertSheet('สอง').hideSheet();
PropertiesService.getDocumentProperties().setProperty('k', 'v'); s.activate();`;

describe.each(backends)('on the $name grid', ({ make }) => {
  test('restore brings back everything a snapshot holds', async () => {
    const first = await openScript(CODE, { grid: make() });
    await run(first, FILL);
    const snapshot = JSON.parse(JSON.stringify(await first.snapshot()));
    const second = await openScript(CODE, { grid: make(), now: '2023-01-01T00:00:00Z' });
    await second.restore(snapshot);
    expect(await second.snapshot()).toEqual(snapshot);
    expect(await second.read(SHEET, 'A1:F2')).toEqual(await first.read(SHEET, 'A1:F2'));
    expect(await second.read(SHEET, 'C1:F1')).toEqual([[2, '', 1, 2]]);
    const body = `const ss = SpreadsheetApp.getActive(); const s = ss.getSheets()[0];
    return [s.getColumnWidth(2), s.isRowHiddenByUser(7), s.getRange('A5').isPartOfMerge(), s.getRange('A9').isChecked(), ss.getSheetByName('สอง').isSheetHidden(),
      s.getRange('B2').getNote(), PropertiesService.getDocumentProperties().getProperty('k'), ss.getRangeByName('ONE').getA1Notation(), new Date().getFullYear()]`;
    expect(await run(second, body)).toEqual([250, true, true, false, true, 'หมายเหตุ', 'v', 'A1', 2022]);
  });

  test('a snapshot is a copy', async () => {
    const workbench = await openScript(CODE, { grid: make() });
    await workbench.type(SHEET, 'A1', 1);
    const before = await workbench.snapshot();
    await workbench.type(SHEET, 'A1', 2);
    await run(workbench, "PropertiesService.getDocumentProperties().setProperty('k', 'v')");
    await workbench.restore(before);
    expect(await workbench.read(SHEET, 'A1')).toEqual([[1]]);
    expect(await run(workbench, "return PropertiesService.getDocumentProperties().getProperty('k')")).toBe(
      null,
    );
    await expect(workbench.restore({})).rejects.toThrow('not a snapshot');
  });

  test('people sort, filter, merge, move and rename', async () => {
    const workbench = await openScript(CODE, { grid: make() });
    await workbench.paste(SHEET, 'A1', [
      ['หัว', 'ค่า'],
      ['ข', 2],
      ['ก', 1],
    ]);
    await workbench.sort(SHEET, 'A2:B3', 1);
    expect(await workbench.read(SHEET)).toEqual([
      ['หัว', 'ค่า'],
      ['ก', 1],
      ['ข', 2],
    ]);
    await workbench.filter(SHEET, 'A1:B3', 1, ['ก']);
    expect(await run(workbench, 'return SpreadsheetApp.getActiveSheet().isRowHiddenByFilter(2)')).toBe(true);
    await workbench.moveColumn(SHEET, 'A', 'C');
    expect(await workbench.read(SHEET, 'A1:B1')).toEqual([['ค่า', 'หัว']]);
    await workbench.merge(SHEET, 'D1:E1');
    await workbench.unmerge(SHEET, 'D1:E1');
    await workbench.renameSheet(SHEET, 'ใหม่');
    expect(await workbench.sheets()).toEqual(['ใหม่']);
    await workbench.select('ใหม่', 'B2:B3');
    expect(await run(workbench, 'return SpreadsheetApp.getActiveRange().getA1Notation()')).toBe('B2:B3');
    await expect(workbench.read('ไม่มี')).rejects.toThrow('no tab named ไม่มี');
  });
});

test.each([
  ['memory', 'univer'],
  ['univer', 'memory'],
] as const)('a snapshot of the %s grid opens on the %s grid', async (from, to) => {
  const first = await openScript(CODE, { grid: from });
  await run(first, FILL);
  const snapshot = await first.snapshot();
  const second = await openScript(CODE, { grid: to });
  await second.restore(snapshot);
  expect(await second.read(SHEET, 'A1:F9')).toEqual(await first.read(SHEET, 'A1:F9'));
  const body = `const s = SpreadsheetApp.getActive().getSheets()[0]; const r = s.getRange('A1');
    return [s.getColumnWidth(2), s.isRowHiddenByUser(7), s.getRange('A5').isPartOfMerge(), s.getRange('A9').isChecked(), r.getNote(), r.getBackground()]`;
  expect(await run(second, body)).toEqual([250, true, true, false, 'หมายเหตุ', '#00ff00']);
});
