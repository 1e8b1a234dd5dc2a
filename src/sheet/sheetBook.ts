// The Google workbook the script is bound to.
import type { Area, Book, TabLayout } from '../app/ports/book';
import { UNFINISHED_TAB } from '../catalogue/systemTab';
import { columnLetters } from '../domain/areaAddress';
import { asTexts } from './cellText';
import { lookAreas, lookColumns, lookHeadings } from './lookColumns';
import { heightRuns, ROW } from './rowHeights';
import { SPARE_COLUMNS, sheetTab } from './sheetTab';

const SPARE_ROWS = 100;
/** Two lines of a heading. */
const HEADING_HEIGHT = 56;

/** The workbook. Reads nothing until asked. */
export function sheetBook(): Book {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const find = (name: string) => book.getSheetByName(name);
  const add = (
    name: string,
    make: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => void,
    position?: number,
  ) => {
    const half = find(UNFINISHED_TAB);
    if (half) book.deleteSheet(half);
    const looking = book.getActiveSheet();
    const sheet = book.insertSheet(UNFINISHED_TAB, (position ?? book.getSheets().length + 1) - 1);
    make(sheet);
    sheet.setName(name);
    // A new tab comes to the front; the person stays where they were.
    book.setActiveSheet(looking);
    return sheetTab(sheet);
  };
  return {
    tabNames: () => book.getSheets().map((sheet) => sheet.getName()),
    tab(name) {
      const sheet = find(name);
      return sheet && sheetTab(sheet);
    },
    tabById(id) {
      const sheet = book.getSheets().find((one) => one.getSheetId() === id);
      return sheet ? sheetTab(sheet) : null;
    },
    activeTab: () => sheetTab(book.getActiveSheet()),
    selection() {
      const range = book.getActiveRange();
      return range && areaOf(range);
    },
    addTab: (layout, position) => add(layout.name, (sheet) => fill(sheet, layout), position),
    addPage: (name, paint) => add(name, (sheet) => paint(sheetTab(sheet))),
    renameTab: ({ name }, next) => void find(name)?.setName(next),
    nameColumns(name, { name: tab }, columns) {
      const sheet = find(tab);
      if (sheet) book.setNamedRange(name, sheet.getRange(`A:${columnLetters(columns)}`));
    },
    flush: () => SpreadsheetApp.flush(),
  };
}

function areaOf(range: GoogleAppsScript.Spreadsheet.Range): Area {
  return {
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
}

function fill(sheet: GoogleAppsScript.Spreadsheet.Sheet, layout: TabLayout): void {
  const { headings, rows, columns, areas = [], frozenColumns, hidden, spareRows = SPARE_ROWS } = layout;
  const width = headings.length;
  resize(sheet, 'Rows', 1 + rows.length + spareRows);
  resize(sheet, 'Columns', width + SPARE_COLUMNS);
  // Formats first: a month or a KPI's number written into a cell without one becomes a date or a number.
  lookColumns(sheet, columns, { row: 2, column: 1 });
  lookAreas(sheet, areas);
  const cells = [headings, ...rows].map((row) => headings.map((_, i) => row[i] ?? ''));
  sheet.getRange(1, 1, cells.length, width).setValues(asTexts(cells)).setVerticalAlignment('middle');
  lookHeadings(sheet, { row: 1, column: 1, rows: 1, columns: width });
  const numbers = columns.map(({ figures }, i) => (figures ? i : -1)).filter((i) => i >= 0);
  for (const i of numbers) {
    if (rows.length === 0) continue;
    // A whole number with decimals, or a format that shows a lone point, reads badly beside amounts in satang.
    const formats = rows.map((row) => [Number(row[i]) % 1 === 0 ? '#,##0' : '#,##0.00']);
    sheet.getRange(2, i + 1, rows.length, 1).setNumberFormats(formats);
  }
  const [heading] = heightRuns(
    [headings],
    columns.map(({ width }) => ({ width, wrap: true })),
  );
  sheet.setRowHeight(1, Math.max(HEADING_HEIGHT, heading?.height ?? 0));
  let top = 2;
  for (const { count, height } of heightRuns(rows, columns)) {
    if (height > ROW) sheet.setRowHeightsForced(top, count, height);
    top += count;
  }
  sheet.setFrozenRows(1);
  if (frozenColumns) sheet.setFrozenColumns(frozenColumns);
  if (hidden) sheet.hideSheet();
}

function resize(sheet: GoogleAppsScript.Spreadsheet.Sheet, axis: 'Rows' | 'Columns', wanted: number): void {
  const have = axis === 'Rows' ? sheet.getMaxRows() : sheet.getMaxColumns();
  if (axis === 'Rows') {
    if (have < wanted) sheet.insertRowsAfter(have, wanted - have);
    if (have > wanted) sheet.deleteRows(wanted + 1, have - wanted);
  } else {
    if (have < wanted) sheet.insertColumnsAfter(have, wanted - have);
    if (have > wanted) sheet.deleteColumns(wanted + 1, have - wanted);
  }
}
