// What people do in Univer itself, past the host: the grid hears of it, tells it apart from the host's own changes, and shows it.
import { createUniver, type UniverBook } from '../../workbench/grid/univer/createUniver';
import type { PersonChange } from '../../workbench/grid/univer/personChanges';
import { UniverGrid } from '../../workbench/grid/univer/univerGrid';
import type { Workbench } from '../../workbench/run/workbench';
import { openScript, run, SHEET } from './support/openScript';

const CELL = { rows: 1, columns: 1 };

let book: UniverBook;
let workbench: Workbench;
let heard: PersonChange[];

beforeEach(async () => {
  book = createUniver();
  const grid = new UniverGrid(book);
  workbench = await openScript('', { grid });
  await workbench.paste(SHEET, 'A1', [
    ['หัว', 'ค่า'],
    ['ข', 2],
    ['ก', '=B2*2'],
  ]);
  heard = [];
  grid.onPersonEdit((change) => heard.push(change));
});

const sheet = () => book.workbook.getActiveSheet();

/** A person's commands are told in the next turn. */
async function done(): Promise<PersonChange[]> {
  await new Promise((resolve) => setTimeout(resolve, 5));
  return heard.splice(0);
}

test('nothing the host does is heard', async () => {
  await workbench.type(SHEET, 'C1', '=B2');
  await workbench.insertRows(SHEET, 2);
  await run(workbench, 'SpreadsheetApp.getActiveSheet().getRange("A1").setBackground("red").setNote("ก")');
  expect(await done()).toEqual([]);
});

test('a cell typed over: where, and what it held before', async () => {
  sheet().getRange('B2').setValue(7);
  expect(await done()).toEqual([
    { kind: 'edit', sheetId: 0, rects: [{ row: 2, column: 2, ...CELL }], oldValue: '2' },
  ]);
  expect(await workbench.read(SHEET, 'B2:B3')).toEqual([[7], [14]]);
  sheet().getRange('B3').setValue(true);
  expect((await done())[0]?.oldValue).toBe('=B2*2');
  sheet().getRange('D1').setValue('ใหม่');
  expect((await done())[0]?.oldValue).toBeUndefined();
  sheet().getRange('B3').clearContent();
  expect(await done()).toMatchObject([{ kind: 'edit', oldValue: 'TRUE' }]);
});

test('several cells at once are one edit without an old value', async () => {
  sheet()
    .getRange('A2:B3')
    .setValues([
      ['x', 1],
      ['y', 2],
    ]);
  expect(await done()).toEqual([
    { kind: 'edit', sheetId: 0, rects: [{ row: 2, column: 1, rows: 2, columns: 2 }], oldValue: undefined },
  ]);
});

test('a formula a person types is calculated without the host', async () => {
  sheet().getRange('C1').setFormula('=B2+1');
  await done();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(sheet().getRange('C1').getValue()).toBe(3);
});

test('rows inserted are no edit, though formulas change, and protections follow', async () => {
  await workbench.protect(SHEET, 'B3', []);
  sheet().insertRowsBefore(1, 2);
  expect((await done()).map(({ kind, rects }) => [kind, rects])).toEqual([['shape', []]]);
  expect(await workbench.formulas(SHEET, 'B5')).toEqual([['=B4*2']]);
  expect((await workbench.protections())[0]?.range).toBe('B5');
});

test('a new look is no edit', async () => {
  sheet().getRange('A1').setFontWeight('bold');
  expect((await done()).map(({ kind }) => kind)).toEqual(['look']);
  expect(await run(workbench, 'return SpreadsheetApp.getActiveSheet().getRange("A1").getFontWeight()')).toBe(
    'bold',
  );
});

test('merges and filters a person makes are those of the script', async () => {
  sheet().getRange('D1:E2').merge();
  expect((await done()).some(({ kind }) => kind === 'look')).toBe(true);
  const filter = sheet().getRange('A1:B3').createFilter();
  filter?.setColumnFilterCriteria(0, { colId: 0, filters: { filters: ['ก'] } });
  await done();
  const body = `const s = SpreadsheetApp.getActiveSheet(); const f = s.getFilter();
    return [s.getRange("E2").getMergedRanges()[0].getA1Notation(), f.getRange().getA1Notation(), f.getColumnFilterCriteria(1).getHiddenValues(),
      s.isRowHiddenByFilter(2), s.isRowHiddenByFilter(3)]`;
  expect(await run(workbench, body)).toEqual(['D1:E2', 'A1:B3', ['ข'], true, false]);
});

test('a merge that empties cells is no edit, and the next one typed is', async () => {
  sheet().getRange('A2:B3').merge();
  expect((await done()).map(({ kind, rects }) => [kind, rects])).toEqual([
    ['look', [{ row: 2, column: 1, rows: 2, columns: 2 }]],
  ]);
  expect(await workbench.read(SHEET, 'A2:B2')).toEqual([['ข', '']]);
  sheet().getRange('D1').setValue(1);
  expect((await done()).map(({ kind }) => kind)).toEqual(['edit']);
});

test('a validation, a note, a tab and hidden rows a person makes are those of the script', async () => {
  const list = book.api.newDataValidation().requireValueInList(['ก', 'ข']).build();
  await sheet().getRange('D1').setDataValidation(list);
  sheet()
    .getRange('D2')
    .createOrUpdateNote({ id: 'n', row: 1, col: 3, note: 'ของคน', width: 100, height: 50 });
  sheet().hideRows(3, 1);
  book.workbook.insertSheet('ของคน');
  await done();
  const body = `const ss = SpreadsheetApp.getActive(); const s = ss.getSheets()[0];
    return [s.getRange("D1").getDataValidation().getCriteriaValues()[0], s.getRange("D2").getNote(), s.isRowHiddenByUser(4), ss.getSheets()[1].getSheetId() > 0]`;
  expect(await run(workbench, body)).toEqual([['ก', 'ข'], 'ของคน', true, true]);
  expect(await workbench.sheets()).toEqual([SHEET, 'ของคน']);
});
