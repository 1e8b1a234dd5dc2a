// The checks of a range's place and of the data given to it, in the words of Apps Script.
import type { SheetInfo } from '../grid/port';
import type { Rect } from '../grid/rect';
import { ServiceError } from './serviceError';

const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

/** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getrangerow,-column,-numrows,-numcolumns */
export function requireInside(rect: Rect, info: SheetInfo): Rect {
  for (const value of [rect.row, rect.column, rect.rows, rect.columns]) {
    if (!Number.isInteger(value)) {
      throw new ServiceError(
        "The parameters don't match the method signature for SpreadsheetApp.Sheet.getRange.",
      );
    }
  }
  if (rect.row < 1) throw new ServiceError('The starting row of the range is too small.');
  if (rect.column < 1) throw new ServiceError('The starting column of the range is too small.');
  if (rect.rows < 1) throw new ServiceError('The number of rows in the range must be at least 1.');
  if (rect.columns < 1) throw new ServiceError('The number of columns in the range must be at least 1.');
  if (rect.row + rect.rows - 1 > info.rowCount || rect.column + rect.columns - 1 > info.columnCount) {
    throw new ServiceError(OUTSIDE);
  }
  return rect;
}

/** Rows first, then columns, each with Google's sentence; `method` names the caller for data that is no table. */
export function requireSameSize(data: unknown, rect: Rect, method: string): asserts data is unknown[][] {
  if (!Array.isArray(data) || data.some((row) => !Array.isArray(row))) {
    const type = Array.isArray(data) ? 'number[]' : data === null ? 'null' : typeof data;
    throw new ServiceError(
      `The parameters (${type}) don't match the method signature for SpreadsheetApp.Range.${method}.`,
    );
  }
  if (data.length !== rect.rows) throw new ServiceError(mismatch('rows', data.length, rect.rows));
  for (const row of data) {
    if (row.length !== rect.columns) throw new ServiceError(mismatch('columns', row.length, rect.columns));
  }
}

function mismatch(axis: 'rows' | 'columns', data: number, range: number): string {
  return `The number of ${axis} in the data does not match the number of ${axis} in the range. The data has ${data} but the range has ${range}.`;
}
