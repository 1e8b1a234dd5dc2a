// Values by cell, held as one plain array per column that ends at its last used row; index 0 of each is unused.
import { lastColumnOf, lastRowOf, movedIndex, type Rect } from './rect';

/** The cells of a rectangle row by row, `blank` where nothing is held. `newRow`: makes the rows, of blanks. */
export function tableOf<T, V>(
  store: ColumnStore<V>,
  rect: Rect,
  blank: T,
  shown: (value: V) => T,
  newRow: (width: number) => T[] = (width) => new Array<T>(width).fill(blank),
): T[][] {
  const rows = Array.from({ length: rect.rows }, () => newRow(rect.columns));
  store.each(rect, (value, row, column) => {
    (rows[row - rect.row] as T[])[column - rect.column] = shown(value);
  });
  return rows;
}

export class ColumnStore<T> {
  private columns: (T | null)[][] = [];

  get(row: number, column: number): T | null {
    return this.columns[column]?.[row] ?? null;
  }

  /** The array of a column, to be read only up to its length; undefined when the column is empty. */
  column(column: number): readonly (T | null)[] | undefined {
    return this.columns[column];
  }

  /** The array of a column, made long enough to be written up to `row`. Call `trim` after writing nulls. */
  writable(column: number, row: number): (T | null)[] {
    while (this.columns.length <= column) this.columns.push([]);
    const cells = this.columns[column] as (T | null)[];
    while (cells.length <= row) cells.push(null);
    return cells;
  }

  set(row: number, column: number, value: T | null): void {
    if (value === null) {
      const cells = this.columns[column];
      if (!cells || row >= cells.length) return;
      cells[row] = null;
      this.trim(column);
    } else {
      this.writable(column, row)[row] = value;
    }
  }

  trim(column: number): void {
    const cells = this.columns[column];
    if (!cells) return;
    let length = cells.length;
    while (length > 0 && cells[length - 1] === null) length--;
    cells.length = length;
  }

  clear(rect: Rect): void {
    for (let column = rect.column; column <= lastColumnOf(rect); column++) {
      const cells = this.columns[column];
      if (!cells) continue;
      cells.fill(null, rect.row, Math.min(lastRowOf(rect) + 1, cells.length));
      this.trim(column);
    }
  }

  each(rect: Rect, visit: (value: T, row: number, column: number) => void): void {
    const right = Math.min(lastColumnOf(rect), this.columns.length - 1);
    for (let column = rect.column; column <= right; column++) {
      const cells = this.columns[column] as (T | null)[];
      const bottom = Math.min(lastRowOf(rect), cells.length - 1);
      for (let row = rect.row; row <= bottom; row++) {
        const value = cells[row] as T | null;
        if (value !== null) visit(value, row, column);
      }
    }
  }

  isEmpty(): boolean {
    return this.columns.every((cells) => cells.length === 0);
  }

  lastRow(): number {
    return this.columns.reduce((last, cells) => Math.max(last, cells.length - 1), 0);
  }

  lastColumn(): number {
    let last = this.columns.length - 1;
    while (last > 0 && (this.columns[last] as unknown[]).length === 0) last--;
    return Math.max(last, 0);
  }

  insertRows(at: number, count: number): void {
    this.columns = this.columns.map((cells) =>
      cells.length <= at ? cells : cells.slice(0, at).concat(new Array(count).fill(null), cells.slice(at)),
    );
  }

  deleteRows(at: number, count: number): void {
    this.columns.forEach((cells, column) => {
      if (cells.length <= at) return;
      cells.splice(at, count);
      this.trim(column);
    });
  }

  insertColumns(at: number, count: number): void {
    if (this.columns.length <= at) return;
    const fresh = Array.from({ length: count }, (): (T | null)[] => []);
    this.columns.splice(at, 0, ...fresh);
  }

  deleteColumns(at: number, count: number): void {
    this.columns.splice(at, count);
  }

  moveRows(from: number, count: number, to: number): void {
    const low = Math.min(from, to);
    const high = Math.max(from + count, to) - 1;
    const rect = { row: low, column: 0, rows: high - low + 1, columns: this.columns.length };
    this.rearrange(rect, (row, column) => [movedIndex(row, from, count, to), column]);
  }

  moveColumns(from: number, count: number, to: number): void {
    while (this.columns.length < Math.max(from + count, to)) this.columns.push([]);
    const moved = this.columns.splice(from, count);
    this.columns.splice(to > from ? to - count : to, 0, ...moved);
  }

  /** Moves every value inside the rectangle to the place `place` says. */
  rearrange(rect: Rect, place: (row: number, column: number) => [number, number]): void {
    const held: [T, number, number][] = [];
    this.each(rect, (value, row, column) => held.push([value, row, column]));
    this.clear(rect);
    for (const [value, row, column] of held) this.set(...place(row, column), value);
  }
}
