// Copies a block of cells over another place; a larger target is filled with repeats of the source, as in Sheets.

import { PENDING } from './cellValue';
import type { MemoryCells } from './memoryCells';
import type { MemorySheet } from './memorySheet';
import type { Rect } from './rect';

export function copyBlock(
  cells: MemoryCells,
  fromSheet: MemorySheet,
  from: Rect,
  toSheet: MemorySheet,
  to: Rect,
  what: 'all' | 'values' | 'format' | 'formula',
): void {
  const down = Math.max(1, Math.floor(to.rows / from.rows));
  const across = Math.max(1, Math.floor(to.columns / from.columns));
  const styles: [row: number, column: number, value: unknown, store: 'styles' | 'notes' | 'validations'][] =
    [];
  for (const store of ['styles', 'notes', 'validations'] as const) {
    if (what === 'values' || what === 'formula' || (what === 'format' && store === 'notes')) continue;
    fromSheet[store].each(from, (value, row, column) =>
      styles.push([row - from.row, column - from.column, value, store]),
    );
  }
  const inputs = (row: number, column: number) =>
    what === 'values'
      ? plainValues(fromSheet, from)
      : cells.inputs(fromSheet, from, row - from.row, column - from.column);
  const blocks = Array.from({ length: down * across }, (_, n) => {
    const row = to.row + Math.floor(n / across) * from.rows;
    const column = to.column + (n % across) * from.columns;
    return {
      rect: { row, column, rows: from.rows, columns: from.columns },
      rows: what === 'format' ? null : inputs(row, column),
    };
  });
  for (const { rect, rows } of blocks) {
    if (rows) cells.write(toSheet, rect, rows);
    if (what === 'all' || what === 'format') toSheet.styles.clear(rect);
    for (const [i, j, value, store] of styles)
      toSheet[store].set(rect.row + i, rect.column + j, value as never);
  }
}

function plainValues(sheet: MemorySheet, rect: Rect) {
  const rows = Array.from({ length: rect.rows }, () => new Array(rect.columns).fill(null));
  sheet.values.each(rect, (value, row, column) => {
    rows[row - rect.row]?.splice(column - rect.column, 1, value === PENDING ? null : value);
  });
  return rows;
}
