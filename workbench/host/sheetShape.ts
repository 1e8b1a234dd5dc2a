// Sheet, part 2: rows, columns, sizes, hiding, freezing. https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertrowsrowindex,-numrows
import type { Axis } from '../grid/rect';
import { requireEditable, requireSheetEditable } from './protectionRules';
import { RangePlace, sheetInfo } from './rangePlace';
import { ServiceError } from './serviceError';
import { SheetPlace } from './sheetPlace';

/** https://support.google.com/drive/answer/37603 */
const MAX_CELLS = 10_000_000;

export class SheetShape extends SheetPlace {
  setFrozenRows(rows: number): void {
    requireSheetEditable(this.host.book, this.host.user, this.sheetId);
    if (rows >= this.getMaxRows()) throw new ServiceError("You can't freeze all the rows in a sheet.");
    this.host.book.grid.changeSheet(this.sheetId, { frozenRows: rows });
  }

  setFrozenColumns(columns: number): void {
    requireSheetEditable(this.host.book, this.host.user, this.sheetId);
    if (columns >= this.getMaxColumns())
      throw new ServiceError("You can't freeze all the columns in a sheet.");
    this.host.book.grid.changeSheet(this.sheetId, { frozenColumns: columns });
  }

  getFrozenRows(): number {
    return sheetInfo(this.host, this.sheetId).frozenRows;
  }

  getFrozenColumns(): number {
    return sheetInfo(this.host, this.sheetId).frozenColumns;
  }

  /** Puts the rows of the range before the row `destination`, counted before the move. */
  moveRows(range: unknown, destination: number): void {
    moveLines(this, 'rows', range, destination);
  }

  moveColumns(range: unknown, destination: number): void {
    moveLines(this, 'columns', range, destination);
  }
}

const NAMES: Readonly<Record<Axis, { one: string; size: string; long: string }>> = {
  rows: { one: 'Row', size: 'Height', long: 'rows' },
  columns: { one: 'Column', size: 'Width', long: 'columns' },
};

function countOf(sheet: SheetPlace, axis: Axis): number {
  return axis === 'rows' ? sheet.getMaxRows() : sheet.getMaxColumns();
}

function requireLines(sheet: SheetPlace, axis: Axis, at: number, count: number): void {
  if (
    !Number.isInteger(at) ||
    !Number.isInteger(count) ||
    at < 1 ||
    count < 1 ||
    at + count - 1 > countOf(sheet, axis)
  ) {
    throw new ServiceError(`Those ${NAMES[axis].long} are out of bounds.`);
  }
}

function requireLinesEditable(sheet: SheetPlace, axis: Axis, at: number, count: number): void {
  const { book, user } = sheet.host;
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const rect =
    axis === 'rows'
      ? { row: at, column: 1, rows: count, columns }
      : { row: 1, column: at, rows, columns: count };
  requireEditable(book, user, sheet.sheetId, rect);
}

function insertLines(sheet: SheetPlace, axis: Axis, at: number, count: number): void {
  const { book, user } = sheet.host;
  requireSheetEditable(book, user, sheet.sheetId);
  const other = axis === 'rows' ? sheet.getMaxColumns() : sheet.getMaxRows();
  const cells = book.grid.sheets().reduce((sum, info) => sum + info.rowCount * info.columnCount, 0);
  if (cells + count * other > MAX_CELLS) {
    throw new ServiceError(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  }
  book.grid.insert(sheet.sheetId, axis, at, count);
}

function deleteLines(sheet: SheetPlace, axis: Axis, at: number, count: number): void {
  requireLines(sheet, axis, at, count);
  if (count >= countOf(sheet, axis))
    throw new ServiceError(`You can't delete all the ${NAMES[axis].long} on the sheet.`);
  requireLinesEditable(sheet, axis, at, count);
  sheet.host.book.grid.remove(sheet.sheetId, axis, at, count);
}

function moveLines(sheet: SheetPlace, axis: Axis, range: unknown, destination: number): void {
  if (!(range instanceof RangePlace)) throw new ServiceError('Invalid argument: range');
  const [from, count] =
    axis === 'rows' ? [range.rect.row, range.rect.rows] : [range.rect.column, range.rect.columns];
  if (destination < 1 || destination > countOf(sheet, axis) + 1)
    throw new ServiceError(`Those ${NAMES[axis].long} are out of bounds.`);
  if (destination > from && destination < from + count)
    throw new ServiceError(`Cannot move ${NAMES[axis].long} into themselves.`);
  requireLinesEditable(sheet, axis, from, count);
  sheet.host.book.grid.move(sheet.sheetId, axis, from, count, destination);
}

type Method = (this: SheetShape, ...args: number[]) => unknown;

function methodsFor(axis: Axis): Record<string, Method> {
  const { one, size } = NAMES[axis];
  const setSize = (sheet: SheetShape, at: number, count: number, pixels: number | null) => {
    requireLines(sheet, axis, at, count);
    requireSheetEditable(sheet.host.book, sheet.host.user, sheet.sheetId);
    sheet.host.book.grid.setSize(sheet.sheetId, axis, at, count, pixels);
    return sheet;
  };
  const hide = (sheet: SheetShape, at: number, count: number, hidden: boolean) => {
    requireLines(sheet, axis, at, count);
    sheet.host.book.grid.hide(sheet.sheetId, axis, at, count, hidden, 'user');
  };
  const insert = (sheet: SheetShape, beside: number, count: number, at: number) => {
    requireLines(sheet, axis, beside, 1);
    insertLines(sheet, axis, at, count);
    return sheet;
  };
  return {
    [`insert${one}s`](at, count = 1) {
      insert(this, at as number, count, at as number);
    },
    [`insert${one}Before`](at) {
      return insert(this, at as number, 1, at as number);
    },
    [`insert${one}After`](at) {
      return insert(this, at as number, 1, (at as number) + 1);
    },
    [`insert${one}sBefore`](at, count) {
      return insert(this, at as number, count as number, at as number);
    },
    [`insert${one}sAfter`](at, count) {
      return insert(this, at as number, count as number, (at as number) + 1);
    },
    [`delete${one}`](at) {
      deleteLines(this, axis, at as number, 1);
      return this;
    },
    [`delete${one}s`](at, count) {
      deleteLines(this, axis, at as number, count as number);
    },
    [`set${one}${size}`](at, pixels) {
      return setSize(this, at as number, 1, pixels as number);
    },
    [`set${one}${size}s`](at, count, pixels) {
      return setSize(this, at as number, count as number, pixels as number);
    },
    [`set${one}${size}sForced`](at, count, pixels) {
      return setSize(this, at as number, count as number, pixels as number);
    },
    [`get${one}${size}`](at) {
      requireLines(this, axis, at as number, 1);
      return this.host.book.grid.size(this.sheetId, axis, at as number);
    },
    [`autoResize${one}s`](at, count) {
      return setSize(this, at as number, count as number, null);
    },
    [`hide${one}s`](at, count = 1) {
      hide(this, at as number, count, true);
    },
    [`show${one}s`](at, count = 1) {
      hide(this, at as number, count, false);
    },
    [`is${one}HiddenByUser`](at) {
      return this.host.book.grid.isHidden(this.sheetId, axis, at as number, 'user');
    },
    [`is${one}HiddenByFilter`](at) {
      return this.host.book.grid.isHidden(this.sheetId, axis, at as number, 'filter');
    },
  };
}

for (const axis of ['rows', 'columns'] as const) {
  Object.defineProperties(SheetShape.prototype, Object.getOwnPropertyDescriptors(methodsFor(axis)));
}
