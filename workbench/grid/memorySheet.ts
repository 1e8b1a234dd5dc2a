// One tab of the memory grid: its stores by cell, and sizes and hiding by row and column.

import type { InternedStyle } from './cellStyle';
import type { CellError, Scalar } from './cellValue';
import { ColumnStore } from './columnStore';
import type { FormulaCell } from './formula/formulaCell';
import type { SheetInfo, ValidationRule } from './port';
import type { Axis } from './rect';

/** Columns of the store that holds what is known of each row (or column). */
export const LINE = { size: 1, user: 2, filter: 3 } as const;

export class MemorySheet {
  readonly values = new ColumnStore<Scalar | CellError>();
  readonly formulas = new ColumnStore<FormulaCell>();
  /** For a cell that shows part of an array: the formula it belongs to. */
  readonly spilled = new ColumnStore<FormulaCell>();
  readonly styles = new ColumnStore<InternedStyle>();
  /** Cells whose formula gave a date: they show as one while they have no number format. */
  readonly dates = new ColumnStore<true>();
  readonly notes = new ColumnStore<string>();
  readonly validations = new ColumnStore<ValidationRule>();
  readonly lines: Record<Axis, ColumnStore<number>> = { rows: new ColumnStore(), columns: new ColumnStore() };

  constructor(public info: SheetInfo) {}

  get content(): ColumnStore<unknown>[] {
    return [this.values, this.formulas, this.spilled, this.dates, this.styles, this.notes, this.validations];
  }

  insert(axis: Axis, at: number, count: number): void {
    for (const store of this.content)
      axis === 'rows' ? store.insertRows(at, count) : store.insertColumns(at, count);
    this.lines[axis].insertRows(at, count);
    this.resize(axis, count);
  }

  remove(axis: Axis, at: number, count: number): void {
    for (const store of this.content)
      axis === 'rows' ? store.deleteRows(at, count) : store.deleteColumns(at, count);
    this.lines[axis].deleteRows(at, count);
    this.resize(axis, -count);
  }

  move(axis: Axis, from: number, count: number, to: number): void {
    for (const store of this.content) {
      axis === 'rows' ? store.moveRows(from, count, to) : store.moveColumns(from, count, to);
    }
    this.lines[axis].moveRows(from, count, to);
  }

  private resize(axis: Axis, by: number): void {
    const { rowCount, columnCount } = this.info;
    this.info =
      axis === 'rows'
        ? { ...this.info, rowCount: rowCount + by }
        : { ...this.info, columnCount: columnCount + by };
  }
}
