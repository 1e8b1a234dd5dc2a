// Turns the values a script or a person gives into what the grid stores, and the number formats the cells take on.
import { CellError, type CellInput, Formula } from '../grid/cellValue';
import type { Rect } from '../grid/rect';
import { dateFormatFor, serialFromWall } from '../grid/serialDate';
import type { Book } from './book';
import { isDate } from './realm';
import { NotInWorkbench, ServiceError } from './serviceError';
import { mayBeTyped, readTyped } from './typedValue';

/** https://support.google.com/drive/answer/37603 */
const MAX_CELL_TEXT = 50_000;

export class CellInputs {
  readonly rows: CellInput[][];
  private readonly formats = new Map<number, Map<number, string>>();
  private readonly known = new Map<number, readonly unknown[]>();

  /** Text starting with `=` is a formula even in a plain-text cell: stricter than Sheets, so that text must be escaped. */
  constructor(
    private readonly book: Book,
    private readonly sheetId: number,
    private readonly rect: Rect,
    values: readonly (readonly unknown[])[],
  ) {
    this.rows = new Array(values.length);
    for (let i = 0; i < values.length; i++) {
      const row = values[i] as readonly unknown[];
      const inputs = new Array<CellInput>(row.length);
      for (let j = 0; j < row.length; j++) inputs[j] = this.input(row[j], i, j);
      this.rows[i] = inputs;
    }
  }

  /** Writes the values, then the formats that dates and typed text bring to cells without one. */
  write(): void {
    const { grid } = this.book;
    grid.write(this.sheetId, this.rect, this.rows);
    for (const [j, formats] of this.formats) {
      const column = { ...this.rect, column: this.rect.column + j, columns: 1 };
      const old = this.columnFormats(j);
      const next = old.map((format, i) => [(format as string | undefined) ?? formats.get(i)]);
      grid.writeStyles(this.sheetId, column, 'numberFormat', next);
    }
  }

  private input(value: unknown, i: number, j: number): CellInput {
    switch (typeof value) {
      case 'number':
        return Number.isFinite(value) ? value : new CellError('#NUM!');
      case 'boolean':
        return value;
      case 'string':
        return this.text(value, i, j);
      case 'undefined':
        return null;
    }
    if (value === null) return null;
    if (isDate(value)) return this.date(Number(value), i, j);
    throw new NotInWorkbench(`a cell value of type ${Array.isArray(value) ? 'array' : typeof value}`);
  }

  private text(value: string, i: number, j: number): CellInput {
    if (value === '') return null;
    if (value.length > MAX_CELL_TEXT) {
      throw new ServiceError(
        'Your input contains more than the maximum of 50000 characters in a single cell.',
      );
    }
    if (value[0] === '=' && value.length > 1) return new Formula(value);
    if (!mayBeTyped(value)) return value;
    if (this.columnFormats(j)[i] === '@') return value.startsWith("'") ? value.slice(1) : value;
    const typed = readTyped(value, this.book.wallNow());
    if (typed.format) this.bring(typed.format, i, j);
    return typed.value;
  }

  private date(ms: number, i: number, j: number): CellInput {
    if (Number.isNaN(ms)) return new CellError('#NUM!');
    const serial = serialFromWall(this.book.zone.toWall(ms));
    this.bring(dateFormatFor(serial), i, j);
    return serial;
  }

  private bring(format: string, i: number, j: number): void {
    const column = this.formats.get(j) ?? new Map<number, string>();
    column.set(i, format);
    this.formats.set(j, column);
  }

  private columnFormats(j: number): readonly unknown[] {
    let found = this.known.get(j);
    if (!found) {
      const column = { ...this.rect, column: this.rect.column + j, columns: 1 };
      found = this.book.grid.readStyles(this.sheetId, column, 'numberFormat').map((row) => row[0]);
      this.known.set(j, found);
    }
    return found;
  }
}
