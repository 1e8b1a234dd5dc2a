// The memory grid as JSON and back: each store is a list of its cells.
import type { CellStyle, StylePool } from './cellStyle';
import { CellError, type Scalar } from './cellValue';
import type { ColumnStore } from './columnStore';
import { FormulaCell } from './formula/formulaCell';
import { MemorySheet } from './memorySheet';
import type { Anchored, Selection, SheetInfo, ValidationRule } from './port';
import type { Rect } from './rect';

type Cells = [row: number, column: number, value: unknown][];

export interface SheetSnapshot {
  info: SheetInfo;
  values: Cells;
  formulas: Cells;
  styles: CellStyle[];
  styleCells: Cells;
  notes: Cells;
  validations: Cells;
  rows: Cells;
  columns: Cells;
}

export interface GridSnapshot {
  version: 1;
  nextId: number;
  selection: Selection;
  anchored: Anchored[];
  sheets: SheetSnapshot[];
}

const ALL: Rect = { row: 0, column: 0, rows: 20_000_000, columns: 20_000 };

function listed<T>(store: ColumnStore<T>, convert: (value: T) => unknown = (value) => value): Cells {
  const cells: Cells = [];
  store.each(ALL, (value, row, column) => cells.push([row, column, convert(value)]));
  return cells;
}

/** What came from a script, as JSON. Many cells share one rule. */
export function plainly<T extends object>(): (value: T) => T {
  const known = new Map<T, T>();
  return (value) => {
    const found = known.get(value) ?? (JSON.parse(JSON.stringify(value)) as T);
    known.set(value, found);
    return found;
  };
}

function fill<T>(store: ColumnStore<T>, cells: Cells, convert: (value: unknown) => T): void {
  for (const [row, column, value] of cells) store.set(row, column, convert(value));
}

/** Values of formulas and arrays are left out: they are calculated again. */
export function sheetSnapshot(sheet: MemorySheet): SheetSnapshot {
  const styles: CellStyle[] = [];
  const places = new Map<CellStyle, number>();
  const styleCells = listed(sheet.styles, ({ style }) => {
    if (!places.has(style)) places.set(style, styles.push(style) - 1);
    return places.get(style);
  });
  const values = listed(sheet.values, (value) =>
    value instanceof CellError ? { error: value.code } : value,
  );
  return {
    info: sheet.info,
    values: values.filter(
      ([row, column]) => !sheet.formulas.get(row, column) && !sheet.spilled.get(row, column),
    ),
    formulas: listed(sheet.formulas, (formula) => formula.text),
    styles,
    styleCells,
    notes: listed(sheet.notes),
    validations: listed(sheet.validations, plainly()),
    rows: listed(sheet.lines.rows),
    columns: listed(sheet.lines.columns),
  };
}

export function sheetFromSnapshot(from: SheetSnapshot, pool: StylePool): MemorySheet {
  const sheet = new MemorySheet(from.info);
  fill(sheet.values, from.values, (value) =>
    typeof value === 'object' ? new CellError((value as { error: string }).error) : (value as Scalar),
  );
  from.formulas.forEach(([row, column, text]) => {
    sheet.formulas.set(row, column, new FormulaCell(from.info.id, row, column, text as string));
  });
  const styles = from.styles.map((style) => pool.intern(style));
  from.styleCells.forEach(([row, column, place]) => {
    sheet.styles.set(row, column, styles[place as number] ?? null);
  });
  fill(sheet.notes, from.notes, String);
  fill(sheet.validations, from.validations, (value) => value as ValidationRule);
  fill(sheet.lines.rows, from.rows, Number);
  fill(sheet.lines.columns, from.columns, Number);
  return sheet;
}
