// One tab of the Google workbook.
import type { Area, CellInput, Tab, Values } from '../app/ports/book';
import { areaAddress, columnLetters } from '../domain/areaAddress';
import { asTexts } from './cellText';
import { drawCharts } from './drawCharts';
import { lookAreas, lookColumns, lookHeadings, offerIn } from './lookColumns';
import { paintSheet } from './paintSheet';
import { heightRuns, ROW } from './rowHeights';

const WHITE = '#ffffff';
/** Rows added at once when a tab is full. */
const SPARE_ROWS = 200;
/** Room for columns of the office's own; reading a tab whole goes so far. */
export const SPARE_COLUMNS = 4;

/** The tab over its sheet. */
export function sheetTab(sheet: GoogleAppsScript.Spreadsheet.Sheet): Tab {
  const rangeOf = ({ row, column, rows, columns }: Area) => sheet.getRange(row, column, rows, columns);
  /** That a cell is protected Google says in the language of the account; asking the range takes no call. */
  const change = (area: Area, write: () => unknown): void => {
    try {
      write();
    } catch (thrown) {
      throw rangeOf(area).canEdit() ? thrown : new Error('protected');
    }
  };
  // What was read last: asking for its merges then takes one call, not two.
  let used: GoogleAppsScript.Spreadsheet.Range | null = null;
  const tab: Tab = {
    id: sheet.getSheetId(),
    name: sheet.getName(),
    values(width) {
      const whole = width ? wholeColumns(sheet, width) : null;
      if (whole) return whole;
      used = sheet.getDataRange();
      return used.getValues();
    },
    texts: () => sheet.getDataRange().getDisplayValues(),
    valuesOf: (area) => rangeOf(area).getValues(),
    write(area, values) {
      if (area.rows > 0 && area.columns > 0) change(area, () => rangeOf(area).setValues(asTexts(values)));
    },
    clear: (area) => change(area, () => rangeOf(area).clearContent()),
    formulas: (area) => rangeOf(area).getFormulas(),
    writeFormula: (row, column, text) => void sheet.getRange(row, column).setFormula(text),
    percents: (area) =>
      rangeOf(area)
        .getNumberFormats()
        .map((row) => row.map((format) => format.includes('%'))),
    notes: (area) => rangeOf(area).getNotes(),
    writeNotes: (area, notes) => change(area, () => rangeOf(area).setNotes(notes as string[][])),
    backgrounds: (area) => rangeOf(area).getBackgrounds(),
    writeBackgrounds(area, colours) {
      // A cell without a fill reads as white, but a white fill would hide the lines around it.
      // Rows without one, nearly all of a large table, are one and the same.
      const none = colours[0]?.map(() => null);
      const fills = colours.map((row) =>
        row.every((colour) => colour === WHITE)
          ? none
          : row.map((colour) => (colour === WHITE ? null : colour)),
      );
      rangeOf(area).setBackgrounds(fills as string[][]);
    },
    merges(width) {
      return ((width && columnsRange(sheet, width)) || used || sheet.getDataRange())
        .getMergedRanges()
        .map((range) => ({
          row: range.getRow(),
          column: range.getColumn(),
          rows: range.getNumRows(),
          columns: range.getNumColumns(),
        }));
    },
    unmerge: (areas) => void sheet.getRangeList(areas.map(areaAddress)).breakApart(),
    merge: (area) => void rangeOf(area).merge(),
    look: (looks) => lookAreas(sheet, looks),
    offer: (column, choices) => offerIn(sheet.getRange(2, column, sheet.getMaxRows() - 1), choices),
    growRow(row, text, width) {
      const [run] = heightRuns([[text]], [{ width, wrap: true }]);
      // No row is lower than one line.
      if (run && run.height > ROW && run.height > sheet.getRowHeight(row))
        sheet.setRowHeightsForced(row, 1, run.height);
    },
    isFiltered: () => sheet.getFilter() !== null,
    addColumns(headings, headingRow, looks, formulas) {
      const first = sheet.getLastColumn() + 1;
      tab.ensureSize(headingRow, first + headings.length - 1);
      lookColumns(sheet, looks, { row: headingRow + 1, column: first });
      const area = { row: headingRow, column: first, rows: 1, columns: headings.length };
      if (formulas) rangeOf(area).setFormulas([formulas as string[]]);
      else tab.write(area, [headings]);
      lookHeadings(sheet, area);
      return first;
    },
    lastRow: () => sheet.getLastRow(),
    append(rows) {
      const [first] = rows;
      if (!first) return;
      if (rows.length === 1) {
        const likeIt = { row: 2, column: 1, rows: 1, columns: first.length };
        change(likeIt, () => sheet.appendRow(asTexts(rows)[0] as CellInput[]));
        return;
      }
      const last = sheet.getLastRow();
      tab.ensureRows(last + rows.length);
      tab.write({ row: last + 1, column: 1, rows: rows.length, columns: first.length }, rows);
    },
    ensureRows(rows) {
      if (has(sheet, `A${rows}`)) return;
      const have = sheet.getMaxRows();
      const added = rows - have + SPARE_ROWS;
      sheet.insertRowsAfter(have, added);
      // A month written into a cell without a format would become a date.
      const width = sheet.getMaxColumns();
      sheet
        .getRange(have, 1, 1, width)
        .copyTo(sheet.getRange(have + 1, 1, added, width), { formatOnly: true });
    },
    ensureSize(rows, columns) {
      if (has(sheet, columnLetters(columns) + rows)) return;
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
    isEditable(whole) {
      // Below the headings, which may be protected by themselves.
      if (!whole) return sheet.getRange(2, 1).canEdit();
      const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
      return [SHEET, RANGE].every((type) =>
        sheet.getProtections(type).every((protection) => protection.canEdit()),
      );
    },
    paint: (...page) => paintSheet(sheet, ...page),
    drawCharts: (charts, ids) => drawCharts(sheet, charts, ids),
    insertColumns: (after, count) => void sheet.insertColumnsAfter(after, count),
    insertRows: (below, count) => void sheet.insertRowsAfter(below, count),
    isProtected: () => sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length > 0,
    show(area) {
      sheet.activate();
      if (area) rangeOf(area).activate();
    },
  };
  return tab;
}

/** A place beyond the edge is refused at once; asking takes no call. */
function has(sheet: GoogleAppsScript.Spreadsheet.Sheet, address: string): boolean {
  try {
    sheet.getRange(address);
    return true;
  } catch {
    return false;
  }
}

/** Whole columns are one call, getDataRange and getValues two. Null where the tab is narrower by now. */
function wholeColumns(sheet: GoogleAppsScript.Spreadsheet.Sheet, width: number): Values | null {
  const values: Values | undefined = columnsRange(sheet, width)?.getValues();
  if (!values) return null;
  let last = values.length;
  while (last > 1 && (values[last - 1] as readonly unknown[]).every((cell) => cell === '')) last--;
  return values.slice(0, last);
}

/** The first columns with the room beside them; null where the tab is narrower. */
function columnsRange(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  width: number,
): GoogleAppsScript.Spreadsheet.Range | null {
  const address = [width + SPARE_COLUMNS, width]
    .map((last) => `A:${columnLetters(last)}`)
    .find((one) => has(sheet, one));
  return address ? sheet.getRange(address) : null;
}
