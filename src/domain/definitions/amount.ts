// A printed figure: a number, or the only number of a text such as "จำนวน ๖๑๗,๘๑๑.๓๐ บาท".
import { readNumber } from '../readNumber';
import { arabicDigits, cellText, cleanText } from '../thaiText';

/** A figure and how it stands in its cell. */
export interface Amount {
  readonly value: number;
  readonly decimals: number;
  /** The percentage printed beside it, as in "ร้อยละ ๔๕ (๑๔ ครัวเรือน)". */
  readonly percent?: number;
  /** The words around it; a column of figures has the same in every row. '' for a plain number and for a breakdown. */
  readonly words: string;
  /** Sum of what the text breaks the figure down into: "B = 3 D = 101". */
  readonly isBreakdown?: boolean;
}

const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?';
const PERCENT = new RegExp(`ร้อยละ ?(${NUMBER})|(${NUMBER}) ?%`);
const PAIRS = new RegExp(`^(?:[^\\d=]+ ?= ?${NUMBER} ?)+$`);
/** More decimals than anybody prints: dust of a formula. */
export const MOST_DECIMALS = 6;

/** The figure of a cell; null when it holds none, or several. A lone dash is 0. */
export function readAmount(cell: unknown): Amount | null {
  const read = readNumber(cell, true);
  if (typeof read === 'number') {
    const shown = typeof cell === 'string' ? arabicDigits(cell) : String(Number(read.toPrecision(15)));
    return { value: read, decimals: decimalsOf(shown), words: '' };
  }
  if (typeof cell !== 'string' || read === null) return null;
  const text = arabicDigits(cleanText(cell));
  const percent = percentIn(text);
  const numbers = text.replace(PERCENT, '').match(new RegExp(NUMBER, 'g')) || [];
  const values = numbers.map((number) => readNumber(number));
  if (!/[^\d\s.,()-]/.test(text) || values.length === 0 || !values.every(isNumber)) return null;
  const isBreakdown = PAIRS.test(text);
  if (values.length > 1 && !isBreakdown) return null;
  return {
    value: values.reduce((a, b) => a + b, 0),
    decimals: decimalsOf(numbers[0] as string),
    words: isBreakdown ? '' : text.replace(new RegExp(NUMBER, 'g'), ''),
    ...(percent !== null && { percent }),
    ...(isBreakdown && { isBreakdown }),
  };
}

/** The percentage a text names: "ค่าคะแนนที่ 4 ร้อยละ 20" → 20. */
export function percentIn(text: string): number | null {
  const found = PERCENT.exec(arabicDigits(cleanText(text)));
  const read = found && readNumber(found[1] ?? found[2]);
  return isNumber(read) ? read : null;
}

/** True for a cell of digits only that nobody can read as one number: "1.030,586". */
export function isBrokenNumber(cell: unknown): boolean {
  const text = arabicDigits(cleanText(cellText(cell)));
  return /^\d[\d.,]*[.,][\d.,]*\d$/.test(text) && typeof readNumber(text) !== 'number';
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

function decimalsOf(text: string): number {
  const found = /\.(\d+)/.exec(text);
  return /e-/.test(text) ? MOST_DECIMALS + 1 : found ? (found[1] as string).length : 0;
}
