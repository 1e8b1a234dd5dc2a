// Cells as the values formulas work with.
import type { CellError, Scalar } from './cellValue';
import type { Single } from './formula/value';
import type { MemorySheet } from './memorySheet';
import type { Rect } from './rect';
import { SerialDate } from './serialDate';

export function readSingles(sheet: MemorySheet, rect: Rect): Single[][] {
  const rows = Array.from({ length: rect.rows }, () => new Array<Single>(rect.columns).fill(null));
  for (let j = 0; j < rect.columns; j++) {
    const cells = sheet.values.column(rect.column + j);
    if (!cells) continue;
    const count = Math.min(rect.rows, cells.length - rect.row);
    for (let i = 0; i < count; i++) {
      const value = cells[rect.row + i] as Scalar | CellError | null;
      const isDate = typeof value === 'number' && isDateCell(sheet, rect.row + i, rect.column + j);
      (rows[i] as Single[])[j] = isDate ? new SerialDate(value) : value;
    }
  }
  return rows;
}

function isDateCell(sheet: MemorySheet, row: number, column: number): boolean {
  const style = sheet.styles.get(row, column);
  return style?.isDate || (!style?.style.numberFormat && sheet.dates.get(row, column) !== null);
}
