// Sheet, part 1: its name, size and ranges. https://developers.google.com/apps-script/reference/spreadsheet/sheet
import { parseA1, rectOf } from '../grid/a1';
import type { Execution } from './execution';
import { make } from './factory';
import { NamedRange } from './namedRange';
import { requireSheetEditable } from './protectionRules';
import type { Range } from './range';
import { requireInside } from './rangeChecks';
import { RangeList } from './rangeList';
import { sheetInfo } from './rangePlace';
import { ServiceError } from './serviceError';
import { ServiceObject } from './serviceObject';
import { requireFreeName } from './sheetNames';
import type { Spreadsheet } from './spreadsheet';

export class SheetPlace extends ServiceObject {
  readonly className = 'Sheet';

  constructor(
    host: Execution,
    readonly sheetId: number,
  ) {
    super(host);
  }

  getSheetId(): number {
    return this.sheetId;
  }

  getName(): string {
    return sheetInfo(this.host, this.sheetId).name;
  }

  getSheetName(): string {
    return this.getName();
  }

  setName(name: string): this {
    requireSheetEditable(this.host.book, this.host.user, this.sheetId);
    if (name !== this.getName()) requireFreeName(this.host, name, this.sheetId);
    this.host.book.grid.changeSheet(this.sheetId, { name });
    return this;
  }

  /** 1-based position among the tabs. */
  getIndex(): number {
    return this.host.book.grid.sheets().findIndex((sheet) => sheet.id === this.sheetId) + 1;
  }

  getParent(): Spreadsheet {
    return make().spreadsheet(this.host);
  }

  getLastRow(): number {
    sheetInfo(this.host, this.sheetId);
    return this.host.book.grid.used(this.sheetId).row;
  }

  getLastColumn(): number {
    sheetInfo(this.host, this.sheetId);
    return this.host.book.grid.used(this.sheetId).column;
  }

  getMaxRows(): number {
    return sheetInfo(this.host, this.sheetId).rowCount;
  }

  getMaxColumns(): number {
    return sheetInfo(this.host, this.sheetId).columnCount;
  }

  /** `getRange(row, column, rows?, columns?)` or `getRange(a1)`. */
  getRange(first: unknown, column?: unknown, rows: unknown = 1, columns: unknown = 1): Range {
    const info = sheetInfo(this.host, this.sheetId);
    if (typeof first === 'string') return rangeFromA1(this.host, first, this.sheetId);
    const rect = {
      row: first as number,
      column: column as number,
      rows: rows as number,
      columns: columns as number,
    };
    return make().range(this.host, this.sheetId, requireInside(rect, info));
  }

  getRangeList(a1Notations: string[]): RangeList {
    return new RangeList(
      this.host,
      Array.from(a1Notations, (a1) => rangeFromA1(this.host, a1, this.sheetId)),
    );
  }

  /** From A1 to the last row and column with content; A1 on an empty sheet. */
  getDataRange(): Range {
    const { row, column } = this.host.book.grid.used(this.sheetId);
    return make().range(this.host, this.sheetId, {
      row: 1,
      column: 1,
      rows: Math.max(row, 1),
      columns: Math.max(column, 1),
    });
  }

  getNamedRanges(): NamedRange[] {
    return this.host.book.grid
      .anchored('namedRange', this.sheetId)
      .map((item) => new NamedRange(this.host, item.id));
  }
}

/** A range in A1 notation or by its name, with or without a tab. Throws `Range not found`. */
export function rangeFromA1(host: Execution, text: string, sheetId: number): Range {
  const { grid } = host.book;
  const named = grid
    .anchored('namedRange')
    .find((item) => String(item.spec.name).toLowerCase() === text.toLowerCase());
  if (named?.rects[0]) return make().range(host, named.sheetId, named.rects[0]);
  const parsed = parseA1(text);
  const home =
    parsed?.sheet == null
      ? sheetInfo(host, sheetId)
      : grid.sheets().find((sheet) => sheet.name === parsed.sheet);
  if (!parsed || !home) throw new ServiceError('Range not found');
  return make().range(host, home.id, requireInside(rectOf(parsed, home.rowCount, home.columnCount), home));
}
