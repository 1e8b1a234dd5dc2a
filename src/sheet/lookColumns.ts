// The look of a tab's columns and headings: formats, widths, lists, ticks.
import type { Area, AreaLook, ColumnLook } from '../app/ports/book';
import { columnLetters } from './columnLetters';

const HEADING_FILL = '#e8f0fe';

/** From a cell down to the end of the tab, one column for each look. */
export function lookColumns(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  looks: readonly ColumnLook[],
  { row, column }: { readonly row: number; readonly column: number },
): void {
  const rows = sheet.getMaxRows() - row + 1;
  looks.forEach(({ width, format, wrap, align, choices, strict, tick, fill }, i) => {
    const cells = sheet.getRange(row, column + i, rows, 1);
    sheet.setColumnWidth(column + i, width);
    if (format) cells.setNumberFormat(format);
    if (wrap) cells.setWrap(true);
    if (fill) cells.setBackground(fill);
    if (align) cells.setHorizontalAlignment(align);
    if (tick) cells.setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
    if (choices) {
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(choices as string[], true);
      cells.setDataValidation(rule.setAllowInvalid(!strict).build());
    }
  });
}

/** Bold, filled, centred, wrapped. */
export function lookHeadings(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { row, column, rows, columns }: Area,
): void {
  sheet
    .getRange(row, column, rows, columns)
    .setFontWeight('bold')
    .setBackground(HEADING_FILL)
    .setHorizontalAlignment('center')
    .setVerticalAlignment('middle')
    .setWrap(true);
}

/** Single cells, all of one look in one call. Boxes are unticked by it: values come afterwards. */
export function lookAreas(sheet: GoogleAppsScript.Spreadsheet.Sheet, looks: readonly AreaLook[]): void {
  for (const { areas, tick, format, fill, bold } of looks) {
    if (areas.length === 0) continue;
    const cells = sheet.getRangeList(areas.map(addressOf));
    if (tick) cells.insertCheckboxes();
    if (format) cells.setNumberFormat(format);
    if (fill) cells.setBackground(fill);
    if (bold) cells.setFontWeight('bold');
  }
}

function addressOf({ row, column, rows, columns }: Area): string {
  return `${columnLetters(column)}${row}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}
