// A result typed beside the inputs: its number and to how many decimals it was typed.
import type { Subject } from '../compiledKpi';
import { isFraction } from '../ladder';
import { isProblem, type NumberProblem, readNumber } from '../readNumber';
import { arabicDigits, cellText, cleanText } from '../thaiText';

/** `decimals` as typed; results divided in a cell are trusted to 9. */
export interface TypedNumber {
  readonly value: number;
  readonly decimals: number;
}

const MOST_DECIMALS = 9;
// Signs that nothing is measured or reported; they are no results.
const NO_RESULT = /^(-|–|—|−|ไม่ประเมิน|ไม่วัด|n\/a)$/i;

/** Null for a blank cell and for a sign that there is no result. */
export function readTyped(cell: unknown): TypedNumber | null | NumberProblem {
  if (typeof cell === 'number' && cell - cell === 0) return { value: cell, decimals: decimalsOf(cell) };
  if (cell === '' || cell === null || cell === undefined || typeof cell === 'boolean') return null;
  const text = cleanText(cellText(cell));
  if (NO_RESULT.test(text)) return null;
  const bare = text.replace(/^ระดับ(คะแนน)?(ที่)?\s*/, '');
  const read = readNumber(bare);
  if (read === null) return null;
  if (isProblem<NumberProblem>(read)) return { code: read.code, text };
  const fraction = /\.(\d+)/.exec(arabicDigits(bare));
  return { value: read, decimals: Math.min(MOST_DECIMALS, (fraction?.[1] ?? '').length) };
}

/** The typed number of a cell, null when there is none or it cannot be read. */
export function typedNumber(cells: readonly unknown[], column: number): TypedNumber | null {
  if (column < 0) return null;
  const read = readTyped(cells[column]);
  return read === null || isProblem<NumberProblem>(read) ? null : read;
}

/** True for more than the whole; what divisions in a cell leave behind is none. */
export function isOverWhole(percent: number): boolean {
  return Number(percent.toFixed(MOST_DECIMALS)) > 100;
}

/** A typed percentage that cannot be one of a part of a whole; its own rules say why. */
export function isImpossiblePercent(subject: Subject | null, percent: number): boolean {
  return subject?.partOfWhole === true && (percent < 0 || isOverWhole(percent) || isFraction(percent));
}

function decimalsOf(value: number): number {
  if (value % 1 === 0) return 0;
  const [mantissa, exponent = '0'] = String(value).split('e') as [string, string?];
  const fraction = (mantissa.split('.')[1] ?? '').length - Number(exponent);
  return Math.max(0, Math.min(MOST_DECIMALS, fraction));
}
