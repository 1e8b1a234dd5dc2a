// Whether two cells say the same, however they are written: thousands separated or not, in Thai digits, as text or as a number.
import { isProblem, readNumber } from './readNumber';
import { cellText, cleanText } from './thaiText';

/** A blank cell and an untouched tick box say the same. */
export function isSameCell(a: unknown, b: unknown): boolean {
  return a === b || meaningOf(a) === meaningOf(b);
}

function meaningOf(cell: unknown): unknown {
  if (cell === false || cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return typeof cell === 'object' ? cellText(cell) : cell;
  const number = /[0-9๐-๙]/.test(cell) ? readNumber(cell) : null;
  return typeof number === 'number' && !isProblem(number) ? number : cleanText(cell);
}
