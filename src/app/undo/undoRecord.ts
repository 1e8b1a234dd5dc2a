// What the add-on's last action replaced, kept in `_ระบบ` until the next action.
import { cellText } from '../../domain/thaiText';
import type { Written } from '../check/writeResults';
import type { Area, Values } from '../ports/book';

/** One action that can be taken back. */
export interface UndoRecord extends Written {
  /** What was done, in Thai. */
  readonly what: string;
  readonly tab: number;
  /** Where the keys of the rows stand, and what they were: rows that moved are not given back blindly. */
  readonly keyArea: Area;
  readonly keys: string;
  /** Formulas that were replaced: row, column, text. */
  readonly formulas?: readonly (readonly [row: number, column: number, text: string])[];
}

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
