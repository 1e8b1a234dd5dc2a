// Puts a formula's value in its cell, and an array in the blank cells beside and below it.
// https://support.google.com/docs/answer/6208276
import { a1OfRect } from './a1';
import { CellError, type Scalar } from './cellValue';
import type { FormulaCell } from './formula/formulaCell';
import { Matrix, type Single, type Value } from './formula/value';
import type { MemorySheet } from './memorySheet';
import { containsRect, type Rect } from './rect';
import { SerialDate } from './serialDate';

export interface ResultWriter {
  sheet(id: number): MemorySheet;
  touch(sheetId: number, rect: Rect): void;
  withdraw(formula: FormulaCell): void;
}

export function storeResult(formula: FormulaCell, value: Value, writer: ResultWriter): void {
  const sheet = writer.sheet(formula.sheetId);
  const { row, column } = formula;
  formula.blocked = null;
  const area = { row, column, rows: 1, columns: 1 };
  if (value instanceof Matrix) {
    area.rows = value.height;
    area.columns = value.width;
  }
  if (!containsRect(area, formula.area)) writer.withdraw(formula);
  const hurdle = value instanceof Matrix ? hurdleIn(sheet, formula, area) : null;
  if (hurdle) {
    writer.withdraw(formula);
    formula.blocked = area;
    storeSingle(sheet, row, column, new CellError('#REF!', hurdle));
    return;
  }
  const grows = !containsRect(formula.area, area);
  formula.area = area;
  if (!(value instanceof Matrix)) {
    storeSingle(sheet, row, column, value);
    return;
  }
  value.rows.forEach((cells, i) => {
    cells.forEach((cell, j) => {
      storeSingle(sheet, row + i, column + j, cell);
      if (i + j > 0) sheet.spilled.set(row + i, column + j, formula);
    });
  });
  if (grows) writer.touch(formula.sheetId, area);
}

function storeSingle(sheet: MemorySheet, row: number, column: number, value: Single): void {
  const isDate = value instanceof SerialDate;
  sheet.values.set(row, column, isDate ? value.serial : (value ?? ''));
  sheet.dates.set(row, column, isDate ? true : null);
}

/** What stands in the way of an array; null when it fits. */
function hurdleIn(sheet: MemorySheet, formula: FormulaCell, area: Rect): string | null {
  const { rowCount, columnCount } = sheet.info;
  if (area.row + area.rows - 1 > rowCount || area.column + area.columns - 1 > columnCount) {
    return 'Result was not automatically expanded, please insert more rows or columns.';
  }
  let hurdle: string | null = null;
  sheet.values.each(area, (_: Scalar | CellError, row, column) => {
    const isOwn =
      (row === formula.row && column === formula.column) || sheet.spilled.get(row, column) === formula;
    if (!isOwn && hurdle === null) hurdle = a1OfRect({ row, column, rows: 1, columns: 1 });
  });
  return hurdle === null
    ? null
    : `Array result was not expanded because it would overwrite data in ${hurdle}.`;
}
