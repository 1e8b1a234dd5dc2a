// Bands written as text: "75–79", "ไม่น้อยกว่า ๔ ครั้ง", "มากกว่า 60 แต่ไม่ถึง 70", "๔,๐๐๐ คนขึ้นไป".
import { readNumber } from '../readNumber';
import { arabicDigits, cleanText } from '../thaiText';

/** From `low` to `high`; an end that is not infinite belongs to it unless it is open. */
export interface Band {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  /** What follows an end is so far off: 1 for whole things, 0.01 after "89.99"; 0 where any value may follow. */
  readonly step: number;
  /** What is counted; `%` for a percentage, '' when it is not said. */
  readonly unit: string;
}

const NUMBER = '(\\d[\\d,]*(?:\\.\\d+)?)';
const AT_LEAST = 'ไม่น้อยกว่า|ไม่ต่ำกว่า|อย่างน้อย|มากกว่าหรือเท่ากับ|สูงกว่าหรือเท่ากับ|ตั้งแต่|≥|>=';
const AT_MOST = 'ไม่เกินกว่า|ไม่เกิน|ไม่มากกว่า|ไม่สูงกว่า|น้อยกว่าหรือเท่ากับ|ต่ำกว่าหรือเท่ากับ|≤|<=';
const BELOW = 'น้อยกว่า|ต่ำกว่า|ไม่ถึง|<';
const ABOVE = 'มากกว่า|สูงกว่า|เกินกว่า|เกิน|>';
const UNIT = '(%|(?!แต่|และ|ถึง|ขึ้นไป|หรือ|ลงมา)[ก-ฮเ-ไ][ก-๎]*?)?';
const BAND = new RegExp(
  `(?:จำนวน ?)?(?:(${AT_LEAST})|(${AT_MOST})|(${BELOW})|(${ABOVE})|ระหว่าง)? ?(จำนวน|ร้อยละ)? ?${NUMBER} ?${UNIT} ?` +
    `(?:(?:-|–|—|ถึง) ?(น้อยกว่า|ไม่ถึง)? ?(?:ร้อยละ)? ?${NUMBER} ?${UNIT} ?)?(ขึ้นไป|หรือมากกว่า|ลงมา|หรือน้อยกว่า)?(?= |[,;()]|$|แต่|และ)`,
  'g',
);

interface Match extends Band {
  readonly from: number;
  readonly to: number;
}

/** The bands of a text, in order; two ends of one band ("… แต่ไม่เกิน …") are one. */
export function bandsIn(text: string): Band[] {
  return matchesIn(arabicDigits(cleanText(text)));
}

/** The band that a text is as a whole, apart from an explanation in brackets; null when it is anything else. */
export function readBand(text: string): Band | null {
  const plain = arabicDigits(cleanText(text)).replace(/ ?\([^)]*\)$/, '');
  const [band, other] = matchesIn(plain);
  return band && !other && band.from === 0 && band.to === plain.length ? band : null;
}

function matchesIn(text: string): Match[] {
  const found: Match[] = [];
  BAND.lastIndex = 0;
  for (let match = BAND.exec(text); match; match = BAND.exec(text)) {
    const band = bandOf(match);
    const last = found[found.length - 1];
    const between = last ? text.slice(last.to, match.index).trim() : '';
    if (!band) continue;
    // "60 ขึ้นไป แต่ไม่ถึง 70": the second end belongs to the first.
    if (last && /^(แต่|และ)?$/.test(between) && last.high === Infinity && band.low === -Infinity)
      found[found.length - 1] = { ...last, high: band.high, highOpen: band.highOpen, to: band.to };
    else found.push(band);
  }
  return found;
}

function bandOf(match: RegExpExecArray): Match | null {
  const [all, atLeast, atMost, below, above, percent, first, unit, open, second, unit2, behind] = match;
  const a = readNumber(first);
  const b = readNumber(second);
  if (typeof a !== 'number' || (second && typeof b !== 'number')) return null;
  const ends = second
    ? [a, b as number]
    : atLeast || above || /ขึ้นไป|มากกว่า/.test(behind as string)
      ? [a, Infinity]
      : atMost || below || behind
        ? [-Infinity, a]
        : null;
  // A lone number is no band; a range that falls, of years or with a leading 0 is a date or a telephone number.
  if (!ends || (ends[0] as number) >= (ends[1] as number) || /^0\d/.test(first as string)) return null;
  if (second && a > 2400 && (b as number) < 2700) return null;
  return {
    low: ends[0] as number,
    high: ends[1] as number,
    lowOpen: above !== undefined,
    highOpen: below !== undefined || open !== undefined,
    step: /\.\d\d/.test(all) ? 10 ** -((/\.(\d+)/.exec(all) as RegExpExecArray)[1] as string).length : 0,
    unit: percent === 'ร้อยละ' ? '%' : unit || unit2 || '',
    from: match.index,
    to: match.index + all.trimEnd().length,
  };
}
