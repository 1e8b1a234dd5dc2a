// What cells hold as one short text, for telling whether they still do.
import { cellText } from '../../domain/thaiText';
import type { Area, Values } from '../ports/book';

/** The keys of rows as one short text; two different orders practically never share it. */
export function keysOf(values: Values): string {
  return keysIn(values, { row: 1, column: 1, rows: values.length, columns: Infinity });
}

/** The same of an area of a tab's values. */
export function keysIn(values: Values, { row, column, rows, columns }: Area): string {
  let a = 5381;
  let b = 52711;
  let count = 0;
  for (let i = row - 1; i < row - 1 + rows && i < values.length; i++) {
    const cells = values[i] as readonly unknown[];
    count++;
    for (let j = column - 1; j < column - 1 + columns && j < cells.length; j++) {
      const text = cellText(cells[j]);
      for (let k = 0; k < text.length; k++) {
        const code = text.charCodeAt(k);
        a = Math.imul(a, 33) ^ code;
        b = (Math.imul(b, 31) + code) | 0;
      }
      a = Math.imul(a, 33) ^ 31;
    }
  }
  return `${count}:${(a >>> 0).toString(36)}:${(b >>> 0).toString(36)}`;
}

/** The same of what none of the blocks covers: it stays what it is while they are given back. */
export function keysBeside(values: Values, area: Area, blocks: readonly { readonly area: Area }[]): string {
  const { row, column, rows, columns } = area;
  let beside = values;
  for (const { area: block } of blocks) {
    const left = Math.max(block.column, column);
    const right = Math.min(block.column + block.columns, column + columns);
    if (left >= right) continue;
    if (beside === values) beside = values.map((cells) => cells.slice());
    const end = Math.min(block.row + block.rows, row + rows) - 1;
    for (let i = Math.max(block.row, row) - 1; i < end && i < values.length; i++)
      (beside[i] as unknown[]).fill('', left - 1, right - 1);
  }
  return keysIn(beside, area);
}
