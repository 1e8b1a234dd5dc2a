// One problem of one cell as data: what the cell holds, what was expected, and the mended value where it is known.
import { findPrivateNumbers, maskPrivateNumbers } from '../privacy';
import type { Problem } from '../problem';
import { cellText } from '../thaiText';

/** `must`: ต้องแก้ไข. `should`: ควรตรวจสอบ. */
export type Severity = 'must' | 'should';

/** What can be written into a cell. */
export type CellValue = string | number | boolean;

/** What a check finds; the engine adds code, severity and row, and quotes the cell. */
export interface Found {
  /** Index in the user's table; −1 when the table has no such column. */
  readonly column: number;
  /** Where it is not the cell at `column` that is quoted. */
  readonly holds?: string;
  readonly expected?: CellValue;
  /** A second fact the sentence needs: the end of a range, the other figure, the other KPI or unit. */
  readonly other?: CellValue;
  /** What is usual, ends included. */
  readonly between?: readonly [number, number];
  /** The input, measure, KPI or unit concerned. */
  readonly label?: string;
  /** The input held against it. */
  readonly otherLabel?: string;
  /** Written into the cell, it silences the rule. */
  readonly mend?: CellValue;
  /** Indices of other rows concerned. */
  readonly rows?: readonly number[];
  readonly levels?: readonly number[];
  /** Why, where another part of the domain said so. */
  readonly cause?: Problem;
}

/** A finding of a rule. */
export interface Finding extends Found, Problem {
  readonly severity: Severity;
  /** The cell as it stands, shortened, private numbers masked; '' where it is blank, or there is none. */
  readonly holds: string;
  /** Index among the rows given. */
  readonly row: number;
}

/** What a check returns for a clean row; shared, so that clean rows allocate nothing. */
export const NONE: readonly Found[] = [];

/** More of a cell than this helps nobody to find it. */
const LONGEST = 120;
const MANY_DIGITS = 9;
const WIDEST_GAP = 3;

/** True when the text may hold an ID or a phone number: nine digits near each other; a cheap filter before looking closely. */
export function hasManyDigits(text: string): boolean {
  let digits = 0;
  let last = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 48 || (code > 57 && code < 0x0e50) || code > 0x0e59) continue;
    digits = i - last > WIDEST_GAP + 1 ? 1 : digits + 1;
    if (digits === MANY_DIGITS) return true;
    last = i;
  }
  return false;
}

/** A cell for quoting: one line of limited length, IDs and phone numbers masked. */
export function quoted(cell: unknown): string {
  if (typeof cell !== 'string') return cellText(cell);
  // Cut inside a number its rest would no longer be known for what it is.
  const cut = cell.length > LONGEST ? `${cell.slice(0, LONGEST).replace(/[0-9๐-๙\s.\-–+]+$/, '')}…` : cell;
  const text = hasManyDigits(cut) ? maskPrivateNumbers(cut) : cut;
  return text.replace(/\s+/g, ' ').trim();
}

/** The private numbers of a text, masked, for quoting; '' when there is none. */
export function quotedPrivateNumbers(text: string): string {
  return findPrivateNumbers(text)
    .slice(0, 3)
    .map(({ from, to }) => maskPrivateNumbers(text.slice(from, to)))
    .join(', ');
}
