// The look of a tab's columns and headings: formats, widths, lists, ticks.

import type { Area, AreaLook, ColumnLook } from '../app/ports/book';
import { areaAddress, columnLetters } from '../domain/areaAddress';

const HEADING_FILL = '#e8f0fe';

/** From a cell down to the end of the tab, one column for each look. */
export function lookColumns(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  looks: readonly ColumnLook[],
  { row, column }: { readonly row: number; readonly column: number },
): void {
  let first = column;
  for (const { look, count } of runsOf(looks)) {
    const { width, format, wrap, align, choices, strict, tick, fill } = look;
    const cells = sheet.getRange(`${columnLetters(first)}${row}:${columnLetters(first + count - 1)}`);
    sheet.setColumnWidths(first, count, width);
    if (format) cells.setNumberFormat(format);
    if (wrap) cells.setWrap(true);
    if (fill) cells.setBackground(fill);
    if (align) cells.setHorizontalAlignment(align);
    if (tick) cells.setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
    if (choices) offerIn(cells, choices, strict);
    first += count;
  }
}

/** A list to choose from; anything else may be typed where it is not strict. */
export function offerIn(
  cells: GoogleAppsScript.Spreadsheet.Range,
  choices: readonly string[],
  strict = false,
): void {
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(choices as string[], true);
  cells.setDataValidation(rule.setAllowInvalid(!strict).build());
}

/** Columns of one look side by side: each run takes the calls of one column. */
function runsOf(looks: readonly ColumnLook[]): { readonly look: ColumnLook; count: number }[] {
  const runs: { readonly look: ColumnLook; count: number }[] = [];
  for (const look of looks) {
    const last = runs[runs.length - 1];
    if (last && JSON.stringify(last.look) === JSON.stringify(look)) last.count++;
    else runs.push({ look, count: 1 });
  }
  return runs;
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
    const cells = sheet.getRangeList(areas.map(areaAddress));
    if (tick) cells.insertCheckboxes();
    if (format) cells.setNumberFormat(format);
    if (fill) cells.setBackground(fill);
    if (bold) cells.setFontWeight('bold');
  }
}
