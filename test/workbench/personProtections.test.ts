// What a person does by hand where cells are protected for somebody else: taken back as a whole, and nothing else with it.

import { intersectRects, type Rect } from '../../workbench/grid/rect';
import { createUniver, type UniverBook } from '../../workbench/grid/univer/createUniver';
import { UniverGrid } from '../../workbench/grid/univer/univerGrid';
import { IUniverInstanceService } from '../../workbench/grid/univer/univerLibrary';
import type { Workbench } from '../../workbench/run/workbench';
import { openScript, SHEET } from './support/openScript';

const ROWS = [
  ['หัว', 'ค่า'],
  ['ค', 3],
  ['ก', 1],
  ['ข', 2],
];
/** B4 is somebody else's. */
const CLOSED: Rect = { row: 4, column: 2, rows: 1, columns: 1 };

let book: UniverBook;
let grid: UniverGrid;
let workbench: Workbench;
let refused: number;
let heard: string[];
let isClosed: boolean;

beforeEach(async () => {
  book = createUniver();
  grid = new UniverGrid(book);
  // On a page the grid has the keyboard, and Univer undoes what happened where the keyboard is.
  book.univer
    .__getInjector()
    .get<IUniverInstanceService>(IUniverInstanceService)
    .focusUnit(book.workbook.getId());
  workbench = await openScript('', { grid });
  await workbench.paste(SHEET, 'A1', ROWS);
  [refused, heard, isClosed] = [0, [], true];
  grid.guardPersonEdits(
    (_sheet, rect) => !isClosed || (rect !== null && !intersectRects(rect, CLOSED)),
    () => {
      refused++;
    },
  );
  grid.onPersonEdit(({ kind }) => heard.push(kind));
});

const sheet = () => book.workbook.getActiveSheet();

async function done(): Promise<{ refused: number; heard: string[]; rows: unknown[][] }> {
  await new Promise((resolve) => setTimeout(resolve, 10));
  const result = { refused, heard, rows: await workbench.read(SHEET, 'A1:B4') };
  [refused, heard] = [0, []];
  return result;
}

const REFUSED = { refused: 1, heard: [], rows: ROWS };

test.each<[string, () => unknown]>([
  ['typing', () => sheet().getRange('B4').setValue(9)],
  ['a formula', () => sheet().getRange('B4').setFormula('=1+1')],
  [
    'a paste that reaches into it',
    () =>
      sheet()
        .getRange('A3:B4')
        .setValues([
          ['x', 1],
          ['y', 2],
        ]),
  ],
  ['sorting', () => sheet().getRange('A2:B4').sort(0)],
  ['merging', () => sheet().getRange('A3:B4').merge()],
  ['another look', () => sheet().getRange('B4').setFontWeight('bold')],
  [
    'deleting rows',
    () =>
      book.api.executeCommand('sheet.command.remove-row', {
        range: { startRow: 2, endRow: 3, startColumn: 0, endColumn: 25 },
      }),
  ],
  [
    'deleting columns',
    () =>
      book.api.executeCommand('sheet.command.remove-col', {
        range: { startRow: 0, endRow: 999, startColumn: 1, endColumn: 1 },
      }),
  ],
  ['another name of the tab', () => sheet().setName('ใหม่')],
  [
    'a note',
    () => {
      const note = { id: 'n', row: 3, col: 1, note: 'ของคน', width: 100, height: 50 };
      return book.api.executeCommand('sheet.command.update-note', { row: 3, col: 1, note });
    },
  ],
])('%s is taken back', async (_name, act) => {
  sheet().getRange('D1').setValue('ก่อน');
  expect(await done()).toMatchObject({ refused: 0, heard: ['edit'] });
  await act();
  expect(await done()).toEqual(REFUSED);
  expect(await workbench.read(SHEET, 'D1')).toEqual([['ก่อน']]);
  expect(await workbench.sheets()).toEqual([SHEET]);
  expect(grid.anchored('merge')).toEqual([]);
  expect(grid.readStyles(0, CLOSED, 'fontWeight')).toEqual([[undefined]]);
  expect(await workbench.notes(SHEET, 'B4')).toEqual([['']]);
});

test('cells around protected ones are free', async () => {
  sheet().getRange('A4').setValue('ง');
  sheet()
    .getRange('C3:C5')
    .setValues([[1], [2], [3]]);
  expect(await done()).toMatchObject({ refused: 0, heard: ['edit'] });
  sheet().getRange('A2:B3').sort(0);
  expect(await done()).toMatchObject({ refused: 0, rows: [ROWS[0], ROWS[2], ROWS[1], ['ง', 2]] });
});

test('formulas in protected cells follow what happens around them', async () => {
  isClosed = false;
  sheet().getRange('B4').setFormula('=A2&1');
  await done();
  grid.guardPersonEdits(
    (_sheet, rect) => rect === null || !intersectRects(rect, { ...CLOSED, rows: 2 }),
    () => {
      refused++;
    },
  );
  sheet().insertRowsBefore(0, 1);
  expect(await done()).toMatchObject({ refused: 0, heard: ['shape'] });
  expect(await workbench.formulas(SHEET, 'B5')).toEqual([['=A3&1']]);
});

test('undoing what only the owner may do is done again', async () => {
  isClosed = false;
  sheet().getRange('B4').setValue(7);
  await done();
  isClosed = true;
  await book.api.undo();
  const { rows, ...others } = await done();
  expect(others).toEqual({ refused: 1, heard: [] });
  expect(rows[3]).toEqual(['ข', 7]);
});

test('undoing and redoing a merge of filled cells is no edit', async () => {
  sheet().getRange('A2:B3').merge();
  expect((await done()).heard).toEqual(['look']);
  await book.api.undo();
  expect(await done()).toEqual({ refused: 0, heard: ['look'], rows: ROWS });
  await book.api.redo();
  expect((await done()).heard).toEqual(['look']);
  await book.api.undo();
  await done();
  sheet().getRange('A2').setValue('x');
  expect((await done()).heard).toEqual(['edit']);
  await book.api.undo();
  expect((await done()).heard).toEqual(['edit']);
});
