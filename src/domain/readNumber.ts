// A cell as a number: Thai or Arabic digits, thousands separators, percent signs, units; nothing is guessed.
import type { Problem } from './problem';
import { arabicDigits, cellText, cleanText } from './thaiText';

/** A cell that is not a number, quoted. `number-cell-error`: the cell holds a formula error such as `#REF!`. */
export interface NumberProblem extends Problem {
  readonly code: 'number-unreadable' | 'number-cell-error';
  readonly text: string;
}

const CELL_ERROR = /^(#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)|Loading\.\.\.)$/i;
const BEFORE = /^(จำนวน|ร้อยละ|฿)\s*/;
const AFTER =
  /\s*(%|บาท|บาทถ้วน|คน|ราย|ครัวเรือน|ครั้ง|หมู่บ้าน|แห่ง|กลุ่ม|เรื่อง|ผลิตภัณฑ์|แปลง|ช่องทาง|แผนงาน|หน่วยงาน|วัน|รายการ|กิจกรรม|โครงการ|กองทุน)$/;
const PLAIN = /^[+-]?(\d+(\.\d+)?|[1-9]\d{0,2}(,\d{3})+(\.\d+)?|\.\d+)$/;

/**
 * A cell as a finite number, `null` when blank, or a problem quoting the text.
 * `dashIsZero`: a lone `-` or `–` is 0 (money inputs). `85%` is 85.
 */
export function readNumber(cell: unknown, dashIsZero = false): number | null | NumberProblem {
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  if (cell === '' || cell === null || cell === undefined) return null;
  if (typeof cell !== 'string') return { code: 'number-unreadable', text: cellText(cell) };
  return readNumberText(cell, dashIsZero);
}

function readNumberText(cell: string, dashIsZero: boolean): number | null | NumberProblem {
  const text = cleanText(cell);
  if (text === '') return null;
  if (CELL_ERROR.test(text)) return { code: 'number-cell-error', text };
  if (/^[-–—−]$/.test(text) && dashIsZero) return 0;
  const digits = arabicDigits(text)
    .replace(BEFORE, '')
    .replace(AFTER, '')
    .replace(/^[−–]/, '-')
    // A space may stand beside a sign or separator, never between two digits: "12 34" could be two numbers.
    .replace(/ (?=[.,])|([.,+-]) /g, '$1');
  // More digits than a double holds may only stand behind the point, where rounding takes them.
  const whole = digits.replace(/\..*$/, '').replace(/[^\d]/g, '').replace(/^0+/, '');
  if (!PLAIN.test(digits) || whole.length > 15) return { code: 'number-unreadable', text };
  return Number(digits.replace(/,/g, ''));
}

/** True for what `readNumber` and its like give when they refuse. */
export function isProblem<P extends Problem>(value: unknown): value is P {
  return (
    typeof value === 'object' && value !== null && typeof (value as { code?: unknown }).code === 'string'
  );
}
