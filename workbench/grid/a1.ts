// A1 notation: column letters, cells, ranges with open ends, and sheet names as Sheets quotes them.
import type { Rect } from './rect';

/** Columns of a sheet end at ZZZ: https://support.google.com/drive/answer/37603 */
export const MAX_COLUMNS = 18278;

export interface A1Range {
  sheet: string | null;
  top: number | null;
  left: number | null;
  bottom: number | null;
  right: number | null;
}

export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

export function columnNumber(letters: string): number {
  let n = 0;
  for (const letter of letters.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n;
}

const A1 = /^(?:('(?:[^']|'')+'|[^'!]+)!)?\$?([A-Za-z]{1,3})?\$?(\d+)?(?::\$?([A-Za-z]{1,3})?\$?(\d+)?)?$/;

/** Reads `B2`, `A1:C4`, `B2:B`, `A:C`, `2:5` with an optional sheet name; null when the text is none of them. */
export function parseA1(text: string): A1Range | null {
  const match = A1.exec(text.trim());
  if (!match) return null;
  const [, sheet, letters, digits, letters2, digits2] = match;
  const isRange = text.includes(':', sheet ? sheet.length : 0);
  if (!isRange && !(letters && digits)) return null;
  if (isRange && ((!letters && !digits) || (!letters2 && !digits2))) return null;
  if (isRange && Boolean(letters) !== Boolean(letters2)) return null;
  const top = digits ? Number(digits) : null;
  const left = letters ? columnNumber(letters) : null;
  const bottom = isRange ? (digits2 ? Number(digits2) : null) : top;
  const right = isRange ? (letters2 ? columnNumber(letters2) : null) : left;
  if (top === 0 || bottom === 0) return null;
  return { sheet: sheet ? unquoteSheet(sheet) : null, ...ordered(top, bottom, left, right) };
}

function ordered(top: number | null, bottom: number | null, left: number | null, right: number | null) {
  const swapRows = top !== null && bottom !== null && top > bottom;
  const swapColumns = left !== null && right !== null && left > right;
  return {
    top: swapRows ? bottom : top,
    bottom: swapRows ? top : bottom,
    left: swapColumns ? right : left,
    right: swapColumns ? left : right,
  };
}

export function unquoteSheet(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}

export function quoteSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** The rectangle of a range on a sheet of the given size; open ends reach the edge. */
export function rectOf(range: A1Range, rowCount: number, columnCount: number): Rect {
  const row = range.top ?? 1;
  const column = range.left ?? 1;
  return {
    row,
    column,
    rows: (range.bottom ?? Math.max(rowCount, row)) - row + 1,
    columns: (range.right ?? Math.max(columnCount, column)) - column + 1,
  };
}

export function a1OfRect(rect: Rect): string {
  const start = columnLetters(rect.column) + rect.row;
  if (rect.rows === 1 && rect.columns === 1) return start;
  return `${start}:${columnLetters(rect.column + rect.columns - 1)}${rect.row + rect.rows - 1}`;
}
