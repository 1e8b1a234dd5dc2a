// Range, part 1: where it is. https://developers.google.com/apps-script/reference/spreadsheet/range
import { a1OfRect } from '../grid/a1';
import type { SheetInfo } from '../grid/port';
import type { Rect } from '../grid/rect';
import type { Execution } from './execution';
import { make } from './factory';
import { isEditable, requireEditable } from './protectionRules';
import type { Range } from './range';
import { requireInside } from './rangeChecks';
import { ServiceError } from './serviceError';
import { ServiceObject } from './serviceObject';
import type { Sheet } from './sheet';

export class RangePlace extends ServiceObject {
  readonly className = 'Range';

  constructor(
    host: Execution,
    readonly sheetId: number,
    readonly rect: Rect,
  ) {
    super(host);
  }

  getRow(): number {
    return this.rect.row;
  }

  getRowIndex(): number {
    return this.rect.row;
  }

  getColumn(): number {
    return this.rect.column;
  }

  getLastRow(): number {
    return this.rect.row + this.rect.rows - 1;
  }

  getLastColumn(): number {
    return this.rect.column + this.rect.columns - 1;
  }

  getNumRows(): number {
    return this.rect.rows;
  }

  getNumColumns(): number {
    return this.rect.columns;
  }

  getHeight(): number {
    return this.rect.rows;
  }

  getWidth(): number {
    return this.rect.columns;
  }

  getGridId(): number {
    return this.sheetId;
  }

  getSheet(): Sheet {
    return make().sheet(this.host, this.sheetId);
  }

  getA1Notation(): string {
    return a1OfRect(this.rect);
  }

  /** 1-based inside the range; a cell outside it is refused. */
  getCell(row: number, column: number): Range {
    if (row < 1 || column < 1 || row > this.rect.rows || column > this.rect.columns) {
      throw new ServiceError('Cell reference out of range');
    }
    return make().range(this.host, this.sheetId, {
      row: this.rect.row + row - 1,
      column: this.rect.column + column - 1,
      rows: 1,
      columns: 1,
    });
  }

  offset(rowOffset: number, columnOffset: number, rows = this.rect.rows, columns = this.rect.columns): Range {
    const rect = { row: this.rect.row + rowOffset, column: this.rect.column + columnOffset, rows, columns };
    return make().range(this.host, this.sheetId, requireInside(rect, sheetInfo(this.host, this.sheetId)));
  }

  activate(): this {
    this.host.book.grid.select({ sheetId: this.sheetId, rects: [this.rect] });
    return this;
  }

  canEdit(): boolean {
    return isEditable(this.host.book, this.host.user, this.sheetId, this.rect);
  }
}

/** Throws, as Sheets does for a deleted tab, when the sheet is gone. */
export function sheetInfo(host: Execution, sheetId: number): SheetInfo {
  const info = host.book.grid.sheets().find((sheet) => sheet.id === sheetId);
  if (!info) throw new ServiceError(`Sheet ${sheetId} not found`);
  return info;
}

export function firstCell<T extends RangePlace>(range: T): T {
  const Same = range.constructor as new (host: Execution, sheetId: number, rect: Rect) => T;
  return new Same(range.host, range.sheetId, { ...range.rect, rows: 1, columns: 1 });
}

export function requireRangeEditable(range: RangePlace): void {
  sheetInfo(range.host, range.sheetId);
  requireEditable(range.host.book, range.host.user, range.sheetId, range.rect);
}
