// What a person does at the sheet without the script: typing, sorting, inserting, protecting. Same rules, no counting.
import type { Book } from '../host/book';
import { Execution } from '../host/execution';
import { make } from '../host/factory';
import type { Range } from '../host/range';
import type { Realm } from '../host/realm';
import { ServiceError } from '../host/serviceError';
import type { Sheet } from '../host/sheet';
import type { Edit } from './editEvent';

const HERE: Realm = {
  array: () => [],
  row: (width, blank) => new Array<unknown>(width).fill(blank),
  isOwnArray: Array.isArray,
  object: () => ({}),
  date: (ms) => new Date(ms),
  error: (name, message) => Object.assign(new Error(message), { name }),
};

export class Person {
  readonly host: Execution;

  constructor(book: Book, user: string) {
    this.host = new Execution(book, HERE, { mode: 'FULL', user, limitMs: Number.POSITIVE_INFINITY });
  }

  sheet(name: string): Sheet {
    const found = make().spreadsheet(this.host).getSheetByName(name);
    if (!found) throw new ServiceError(`no tab named ${name}`);
    return found;
  }

  /** The range, or all cells with content. */
  range(sheet: string, a1?: string): Range {
    return a1 === undefined ? this.sheet(sheet).getDataRange() : this.sheet(sheet).getRange(a1);
  }

  /** Puts rows of typed values from the first cell of the range on; the edit that onEdit hears of. */
  enter(sheet: string, a1: string, rows: readonly (readonly unknown[])[]): Edit {
    const at = this.range(sheet, a1).rect;
    const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
    const isFull = (row: readonly unknown[]) =>
      row.length === width && !row.includes(undefined) && !row.includes(null);
    const full = rows.map((row) =>
      isFull(row) ? row : Array.from({ length: width }, (_, j) => row[j] ?? ''),
    );
    this.makeRoom(sheet, at.row + rows.length - 1, at.column + width - 1);
    const range = this.sheet(sheet).getRange(at.row, at.column, rows.length, width);
    const oldValue = eventText(range);
    range.setValues(full);
    const value = eventText(range);
    return { sheetId: range.sheetId, rect: range.rect, value, oldValue };
  }

  /** A block pasted over the edge makes the sheet larger, where a script would be refused. */
  private makeRoom(name: string, lastRow: number, lastColumn: number): void {
    const sheet = this.sheet(name);
    // The methods of rows and columns are made from one list, so the class does not name them.
    const shape = sheet as unknown as Record<
      'insertRowsAfter' | 'insertColumnsAfter',
      (at: number, n: number) => void
    >;
    const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
    if (lastRow > rows) shape.insertRowsAfter(rows, lastRow - rows);
    if (lastColumn > columns) shape.insertColumnsAfter(columns, lastColumn - columns);
  }

  /** Puts the column before another one; both as letters or numbers, counted before the move. */
  moveColumn(sheetName: string, from: string | number, to: string | number): void {
    const sheet = this.sheet(sheetName);
    const number = (column: string | number) =>
      typeof column === 'number' ? column : sheet.getRange(`${column}1`).getColumn();
    sheet.moveColumns(sheet.getRange(1, number(from)), number(to));
  }
}

/** Numbers and ticks come as text, dates as their serial number, a formula as its text. */
export function eventText(range: Range): string | undefined {
  if (range.rect.rows * range.rect.columns > 1) return undefined;
  const formula = range.getFormula();
  if (formula !== '') return formula;
  const reader = {
    row: (): unknown[] => [],
    blank: undefined,
    date: Number,
    error: (error: { code: string }) => error.code,
  };
  const value = range.host.book.grid.read(range.sheetId, range.rect, reader)[0]?.[0];
  if (value === undefined) return undefined;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
