// Finds national ID numbers and phone numbers in what people write, so that they can be flagged and masked.
import { arabicDigits } from './thaiText';

/** A find: what it is and where it stands in the text, end exclusive. */
export interface PrivateNumber {
  readonly kind: 'national-id' | 'phone';
  readonly from: number;
  readonly to: number;
}

// Digits of one number may be set apart by spaces, dashes, dots, brackets or hidden characters.
const GROUP = /(\+[\s\u00a0]?)?\d+/g;
const GAP = /^[\s\u00a0\u00ad\u200b-\u200f\u2060\ufeff.\-–()]{1,20}$/;
// Dates with their time, amounts with satang and ratios are no such numbers, however many digits stand in a row.
const YEAR = '(?:19|20|24|25|26)\\d\\d';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const SEPARATOR = '[\\s.\\-–]';
const NO_NUMBER = new RegExp(
  [
    `(^|\\D)(${DAY}${SEPARATOR}${MONTH}${SEPARATOR}${YEAR})(?!\\d)`,
    `(^|\\D)(${YEAR}${SEPARATOR}${MONTH}${SEPARATOR}${DAY})(?!\\d)`,
    `(^|[^\\d.])(\\d{1,10}\\.\\d\\d)(?![\\d.])`,
    `(^|[^\\d.])(0\\.\\d{1,11})(?!\\d)`,
  ].join('|'),
  'g',
);
const ID_DIGITS = 13;
const ID_MODULUS = 11;

/** National IDs (13 digits, any spacing, Thai or Arabic digits, checksum right) and Thai phone numbers in `text`. */
export function findPrivateNumbers(text: string): PrivateNumber[] {
  const plain = arabicDigits(text);
  const withoutFigures = plain.replace(NO_NUMBER, (run) => run.replace(/\d/g, 'x'));
  const ids = findRuns(plain, 'national-id', isNationalId);
  const phones = findRuns(withoutFigures, 'phone', isPhone);
  const free = phones.filter((phone) => !ids.some((id) => phone.from < id.to && id.from < phone.to));
  return ids.concat(free).sort((a, b) => a.from - b.from);
}

/** The longest runs of groups of digits that `isOne`, from left to right. */
function findRuns(
  plain: string,
  kind: PrivateNumber['kind'],
  isOne: (digits: string, written: string) => boolean,
): PrivateNumber[] {
  const groups: { readonly from: number; readonly to: number }[] = [];
  for (let match = GROUP.exec(plain); match; match = GROUP.exec(plain)) {
    groups.push({ from: match.index, to: match.index + match[0].length });
  }
  const found: PrivateNumber[] = [];
  for (let first = 0; first < groups.length; first++) {
    const { from } = groups[first] as { from: number };
    let end = -1;
    let digits = '';
    for (let last = first; last < groups.length && digits.length < ID_DIGITS; last++) {
      const group = groups[last] as { from: number; to: number };
      const before = groups[last - 1];
      if (last > first && before && !GAP.test(plain.slice(before.to, group.from))) break;
      digits += plain.slice(group.from, group.to).replace(/\D/g, '');
      if (isOne(digits, plain.slice(from, group.to))) end = last;
    }
    if (end >= 0) {
      found.push({ kind, from, to: (groups[end] as { to: number }).to });
      first = end;
    }
  }
  return found;
}

/** The 13th digit of a Thai national ID is (11 − Σ digit × (14 − place) mod 11) mod 10. */
function isNationalId(digits: string, written: string): boolean {
  if (digits.length !== ID_DIGITS || !hasOneSeparator(written)) return false;
  let weighted = 0;
  for (let i = 0; i < ID_DIGITS - 1; i++) weighted += Number(digits[i]) * (ID_DIGITS - i);
  return (ID_MODULUS - (weighted % ID_MODULUS)) % 10 === Number(digits[ID_DIGITS - 1]);
}

/** Amounts and dates in a row mix points, dashes and spaces; whoever writes one number keeps to one of them. */
function hasOneSeparator(written: string): boolean {
  const marks = written
    .split(/\d+/)
    .slice(1, -1)
    .map((gap) => gap.replace(/[^.\-–()]/g, ''));
  return marks.every((mark) => mark === marks[0]);
}

/** Mobile 06/08/09 + 8 digits; fixed lines 02–07 + 7 digits; both also as +66, with or without the 0. */
function isPhone(digits: string, written: string): boolean {
  const national = written[0] === '+' ? digits.replace(/^660?/, '0') : digits;
  return /^0[689]\d{8}$/.test(national) || /^0[2-7]\d{7}$/.test(national);
}

/** The text with every found number masked but for its last two digits; spacing stays. */
export function maskPrivateNumbers(text: string): string {
  let masked = '';
  let done = 0;
  for (const { from, to } of findPrivateNumbers(text)) {
    const written = text.slice(from, to);
    let hidden = written.replace(/[^0-9๐-๙]/g, '').length - 2;
    masked += text.slice(done, from) + written.replace(/[0-9๐-๙]/g, (digit) => (hidden-- > 0 ? 'x' : digit));
    done = to;
  }
  return masked + text.slice(done);
}
