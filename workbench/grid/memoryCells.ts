// Writes, clears, copies and reorders the cells of the memory grid, keeping formulas and arrays right.
import { CellError, type CellInput, type CellReader, Formula, PENDING, type Scalar } from './cellValue';
import { FormulaCell } from './formula/formulaCell';
import { shiftReferences } from './formula/rewrite';
import type { MemoryCalculation } from './memoryCalculation';
import type { MemorySheet } from './memorySheet';
import { lastColumnOf, lastRowOf, type Rect } from './rect';

export class MemoryCells {
  constructor(private readonly calculation: MemoryCalculation) {}

  read(sheet: MemorySheet, rect: Rect, as: CellReader): unknown[][] {
    this.calculation.refreshPending();
    const columns = Array.from(
      { length: rect.columns },
      (_, j) => sheet.values.column(rect.column + j) ?? [],
    );
    const styles = Array.from({ length: rect.columns }, (_, j) => sheet.styles.column(rect.column + j) ?? []);
    const { blank } = as;
    const dated = !sheet.dates.isEmpty();
    const result = new Array<unknown[]>(rect.rows);
    for (let i = 0; i < rect.rows; i++) {
      const row = rect.row + i;
      const cells = as.row(rect.columns);
      for (let j = 0; j < rect.columns; j++) {
        const value = (columns[j] as readonly (Scalar | CellError | null)[])[row] ?? null;
        if (value === null) cells[j] = blank;
        else if (typeof value === 'number') {
          const style = styles[j]?.[row];
          const isDate =
            style?.isDate || (dated && !style?.style.numberFormat && sheet.dates.get(row, rect.column + j));
          cells[j] = isDate ? as.date(value) : value;
        } else cells[j] = value instanceof CellError ? as.error(value) : value;
      }
      result[i] = cells;
    }
    return result;
  }

  write(sheet: MemorySheet, rect: Rect, rows: readonly (readonly CellInput[])[]): void {
    const bottom = lastRowOf(rect);
    const careful = !sheet.formulas.isEmpty() || !sheet.spilled.isEmpty();
    for (let j = 0; j < rect.columns; j++) {
      const column = rect.column + j;
      const cells = sheet.values.writable(column, bottom);
      for (let i = 0; i < rect.rows; i++) {
        const input = (rows[i] as readonly CellInput[])[j] as CellInput;
        if (careful || input instanceof Formula) this.release(sheet, rect.row + i, column);
        cells[rect.row + i] =
          input instanceof Formula ? this.place(sheet, rect.row + i, column, input.text) : input;
      }
      sheet.values.trim(column);
    }
    this.calculation.touch(sheet.info.id, rect);
  }

  clear(sheet: MemorySheet, rect: Rect): void {
    const { row, column } = rect;
    const rows =
      Math.min(lastRowOf(rect), Math.max(sheet.values.lastRow(), sheet.formulas.lastRow())) - row + 1;
    const columns =
      Math.min(lastColumnOf(rect), Math.max(sheet.values.lastColumn(), sheet.formulas.lastColumn())) -
      column +
      1;
    if (rows > 0 && columns > 0) {
      const used = { row, column, rows, columns };
      sheet.formulas.each(used, (_, r, c) => this.release(sheet, r, c));
      sheet.spilled.each(used, (_, r, c) => this.release(sheet, r, c));
      sheet.values.clear(used);
    }
    this.calculation.touch(sheet.info.id, rect);
  }

  /** Row `i` takes what row `order[i]` held; formulas are shifted as if copied. */
  reorder(sheet: MemorySheet, rect: Rect, order: readonly number[]): void {
    const to = new Array<number>(order.length);
    order.forEach((source, i) => {
      to[source] = i;
    });
    const held: { text: string; from: number; column: number }[] = [];
    sheet.formulas.each(rect, (formula, row, column) =>
      held.push({ text: formula.text, from: row - rect.row, column }),
    );
    for (const { from, column } of held) this.release(sheet, rect.row + from, column);
    const target = (row: number) => rect.row + (to[row - rect.row] as number);
    for (const store of [sheet.values, sheet.styles, sheet.notes, sheet.validations]) {
      store.rearrange(rect, (row, column) => [target(row), column]);
    }
    for (const { text, from, column } of held) {
      const row = target(rect.row + from);
      sheet.values.set(
        row,
        column,
        this.place(sheet, row, column, shiftReferences(text, row - rect.row - from, 0)),
      );
    }
    this.calculation.touch(sheet.info.id, rect);
  }

  /** Reads what a copy takes with it: formulas shifted by the distance, other cells as they are. */
  inputs(sheet: MemorySheet, rect: Rect, downBy: number, rightBy: number): CellInput[][] {
    const rows = Array.from({ length: rect.rows }, () => new Array<CellInput>(rect.columns).fill(null));
    sheet.values.each(rect, (value, row, column) => {
      (rows[row - rect.row] as CellInput[])[column - rect.column] = sheet.spilled.get(row, column)
        ? null
        : value;
    });
    sheet.formulas.each(rect, (formula, row, column) => {
      const text = shiftReferences(formula.text, downBy, rightBy);
      (rows[row - rect.row] as CellInput[])[column - rect.column] = new Formula(text);
    });
    return rows;
  }

  private place(sheet: MemorySheet, row: number, column: number, text: string): CellError {
    const formula = new FormulaCell(sheet.info.id, row, column, text);
    sheet.formulas.set(row, column, formula);
    this.calculation.add(formula);
    return PENDING;
  }

  /** Takes the cell away from the formula in it, or from the array that covers it. */
  private release(sheet: MemorySheet, row: number, column: number): void {
    const formula = sheet.formulas.get(row, column);
    if (formula) {
      sheet.formulas.set(row, column, null);
      this.calculation.remove(formula);
      sheet.dates.set(row, column, null);
    }
    const owner = sheet.spilled.get(row, column);
    if (owner) {
      sheet.spilled.set(row, column, null);
      sheet.dates.set(row, column, null);
      this.calculation.touchFormula(owner);
    }
  }
}
