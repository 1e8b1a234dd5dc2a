// One tab of the Google workbook.
import type { Area, Tab, Values } from '../app/ports/book';
import { asTexts } from './cellText';
import { columnLetters } from './columnLetters';
import { lookAreas, lookColumns, lookHeadings, offerIn } from './lookColumns';
import { heightRuns } from './rowHeights';

const WHITE = '#ffffff';
/** Rows added at once when a tab is full. */
const SPARE_ROWS = 200;
/** Room for columns of the office's own; reading a tab whole goes so far. */
export const SPARE_COLUMNS = 4;

/** The tab over its sheet. */
export function sheetTab(sheet: GoogleAppsScript.Spreadsheet.Sheet): Tab {
  const rangeOf = ({ row, column, rows, columns }: Area) => sheet.getRange(row, column, rows, columns);
  const tab: Tab = {
    id: sheet.getSheetId(),
    name: sheet.getName(),
    values: (width) => (width && wholeColumns(sheet, width)) || sheet.getDataRange().getValues(),
    valuesOf: (area) => rangeOf(area).getValues(),
    write(area, values) {
      if (area.rows > 0 && area.columns > 0) rangeOf(area).setValues(asTexts(values));
    },
    clear: (area) => void rangeOf(area).clearContent(),
    formulas: (area) => rangeOf(area).getFormulas(),
    writeFormula: (row, column, text) => void sheet.getRange(row, column).setFormula(text),
    percents: (area) =>
      rangeOf(area)
        .getNumberFormats()
        .map((row) => row.map((format) => format.includes('%'))),
    notes: (area) => rangeOf(area).getNotes(),
    writeNotes: (area, notes) => void rangeOf(area).setNotes(notes as string[][]),
    backgrounds: (area) => rangeOf(area).getBackgrounds(),
    writeBackgrounds(area, colours) {
      // A cell without a fill reads as white, but a white fill would hide the lines around it.
      const fills = colours.map((row) => row.map((colour) => (colour === WHITE ? null : colour)));
      rangeOf(area).setBackgrounds(fills as string[][]);
    },
    merges() {
      return sheet
        .getDataRange()
        .getMergedRanges()
        .map((range) => ({
          row: range.getRow(),
          column: range.getColumn(),
          rows: range.getNumRows(),
          columns: range.getNumColumns(),
        }));
    },
    look: (looks) => lookAreas(sheet, looks),
    offer: (column, choices) => offerIn(sheet.getRange(2, column, sheet.getMaxRows() - 1), choices),
    growRow(row, text, width) {
      const [run] = heightRuns([[text]], [{ width, wrap: true }]);
      if (run && run.height > sheet.getRowHeight(row)) sheet.setRowHeightsForced(row, 1, run.height);
    },
    isFiltered: () => sheet.getFilter() !== null,
    addColumns(headings, headingRow, looks) {
      const first = sheet.getLastColumn() + 1;
      tab.ensureSize(headingRow, first + headings.length - 1);
      lookColumns(sheet, looks, { row: headingRow + 1, column: first });
      tab.write({ row: headingRow, column: first, rows: 1, columns: headings.length }, [headings]);
      lookHeadings(sheet, { row: headingRow, column: first, rows: 1, columns: headings.length });
      return first;
    },
    append(rows) {
      const [first] = rows;
      if (!first) return;
      const last = sheet.getLastRow();
      tab.ensureRows(last + rows.length);
      tab.write({ row: last + 1, column: 1, rows: rows.length, columns: first.length }, rows);
    },
    ensureRows(rows) {
      const have = sheet.getMaxRows();
      if (rows <= have) return;
      const added = rows - have + SPARE_ROWS;
      sheet.insertRowsAfter(have, added);
      // A month written into a cell without a format would become a date.
      const width = sheet.getMaxColumns();
      sheet
        .getRange(have, 1, 1, width)
        .copyTo(sheet.getRange(have + 1, 1, added, width), { formatOnly: true });
    },
    ensureSize(rows, columns) {
      const [haveRows, haveColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
      if (rows > haveRows) sheet.insertRowsAfter(haveRows, rows - haveRows);
      if (columns > haveColumns) sheet.insertColumnsAfter(haveColumns, columns - haveColumns);
    },
    linkTabs(row, column, links) {
      const texts = links.map(({ text, tab: { id } }) => [
        SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl(`#gid=${id}`).build(),
      ]);
      sheet.getRange(row, column, links.length, 1).setRichTextValues(texts);
    },
    protect(description) {
      const protection = sheet.protect().setDescription(description);
      protection.removeEditors(protection.getEditors());
    },
    isEditable: () =>
      sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).every((protection) => protection.canEdit()),
    isProtected: () => sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length > 0,
    show(area) {
      sheet.activate();
      if (area) rangeOf(area).activate();
    },
  };
  return tab;
}

/** Whole columns are one call, getDataRange and getValues two. Null where the tab is narrower by now. */
function wholeColumns(sheet: GoogleAppsScript.Spreadsheet.Sheet, width: number): Values | null {
  let range: GoogleAppsScript.Spreadsheet.Range;
  try {
    range = sheet.getRange(`A:${columnLetters(width + SPARE_COLUMNS)}`);
  } catch {
    return null;
  }
  const values: Values = range.getValues();
  let last = values.length;
  while (last > 1 && (values[last - 1] as readonly unknown[]).every((cell) => cell === '')) last--;
  return values.slice(0, last);
}
