// What cells hold as one short text, for telling whether they still do.
import { cellText } from '../../domain/thaiText';
import type { Area, Values } from '../ports/book';

/** The keys of rows as one short text; two different orders practically never share it. */
export function keysOf(values: Values): string {
  let a = 5381;
  let b = 52711;
  for (const row of values) {
    for (const cell of row) {
      const text = cellText(cell);
      for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        a = (a * 33) ^ code;
        b = (b * 31 + code) | 0;
      }
      a = (a * 33) ^ 31;
    }
  }
  return `${values.length}:${(a >>> 0).toString(36)}:${(b >>> 0).toString(36)}`;
}

/** The same of an area of a tab's values. */
export function keysIn(values: Values, area: Area): string {
  return keysOf(cellsIn(values, area));
}

/** The same of what none of the blocks covers: it stays what it is while they are given back. */
export function keysBeside(values: Values, area: Area, blocks: readonly { readonly area: Area }[]): string {
  const cells = cellsIn(values, area);
  for (const { area: block } of blocks) {
    const [top, left] = [block.row - area.row, block.column - area.column];
    for (let i = Math.max(top, 0); i < Math.min(top + block.rows, cells.length); i++)
      for (let j = Math.max(left, 0); j < Math.min(left + block.columns, area.columns); j++)
        (cells[i] as unknown[])[j] = '';
  }
  return keysOf(cells);
}

function cellsIn(values: Values, { row, column, rows, columns }: Area): unknown[][] {
  return values.slice(row - 1, row - 1 + rows).map((cells) => cells.slice(column - 1, column - 1 + columns));
}
