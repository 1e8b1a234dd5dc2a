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
export function keysIn(values: Values, { row, column, rows, columns }: Area): string {
  return keysOf(
    values.slice(row - 1, row - 1 + rows).map((cells) => cells.slice(column - 1, column - 1 + columns)),
  );
}
