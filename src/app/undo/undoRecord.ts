// What the add-on's last action replaced, kept in `_ระบบ` until the next action.
import type { Written } from '../check/writeResults';
import type { Area } from '../ports/book';

/** One action that can be taken back. */
export interface UndoRecord extends Written {
  /** What was done, in Thai. */
  readonly what: string;
  readonly tab: number;
  /** Where the keys of the rows stand, and what `keysBeside` said of them: rows that moved are not given back blindly. */
  readonly keyArea: Area;
  readonly keys: string;
  /** The report of its last line in `ประวัติ`: a line of another below it is of something that broke off later. */
  readonly last?: string;
  /** Areas that were taken apart. */
  readonly merges?: readonly Area[];
  /** Formulas that were replaced: row, column, text. */
  readonly formulas?: readonly (readonly [row: number, column: number, text: string])[];
}
