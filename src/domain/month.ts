// Months of the Thai calendar: read from what people type, kept as the key `2565-06`, shown in Thai.
import type { Problem } from './problem';
import { arabicDigits, cellText, cleanText, isDate } from './thaiText';

/** A cell that is not a month, quoted. */
export interface MonthProblem extends Problem {
  readonly code: 'month-unreadable';
  readonly text: string;
}

/** Buddhist Era year and month 1–12. */
export interface ThaiMonth {
  readonly year: number;
  readonly month: number;
}

/** Full month names, January first. */
export const MONTH_NAMES = [
  'มกราคม',
  'กุมภาพันธ์',
  'มีนาคม',
  'เมษายน',
  'พฤษภาคม',
  'มิถุนายน',
  'กรกฎาคม',
  'สิงหาคม',
  'กันยายน',
  'ตุลาคม',
  'พฤศจิกายน',
  'ธันวาคม',
] as const;

/** Official abbreviations, January first. */
export const MONTH_SHORT_NAMES = [
  'ม.ค.',
  'ก.พ.',
  'มี.ค.',
  'เม.ย.',
  'พ.ค.',
  'มิ.ย.',
  'ก.ค.',
  'ส.ค.',
  'ก.ย.',
  'ต.ค.',
  'พ.ย.',
  'ธ.ค.',
] as const;

const ERA_OFFSET = 543;
const FIRST_BUDDHIST_YEAR = 2400;
/** Two digits below could as well be a year of the common era: มิ.ย. 22. */
const LEAST_SHORT_YEAR = 40;

/**
 * A cell as a month, `null` when blank, or a problem. Read are `มิ.ย. 65`, `มิย 2565`, `มิถุนายน ๒๕๖๕`, `06/2565`,
 * `2565-06`, `2022-06` and date cells; a year of 2400 or more is B.E. Two digits of year need the month's name:
 * `06/65` could be a day.
 */
export function readMonth(cell: unknown): ThaiMonth | null | MonthProblem {
  if (isDate(cell)) return monthOf(cell.getFullYear(), cell.getMonth() + 1) || unreadable(cell);
  const text = arabicDigits(cleanText(cellText(cell)));
  if (text === '') return null;
  if (typeof cell !== 'string') return unreadable(cell);
  const yearLast = /^(\d{1,2})\s*\/\s*(\d{4})$/.exec(text);
  if (yearLast) return monthOf(Number(yearLast[2]), Number(yearLast[1])) || unreadable(cell);
  const yearFirst = /^(\d{4})-(\d{1,2})$/.exec(text);
  if (yearFirst) return monthOf(Number(yearFirst[1]), Number(yearFirst[2])) || unreadable(cell);
  const named = /^(?:เดือน\s*)?([ก-์. ]+?)\s*(?:พ\.ศ\.)?\s*(\d{2}|\d{4})$/.exec(text);
  if (!named) return unreadable(cell);
  const year = Number(named[2]);
  if (year < LEAST_SHORT_YEAR) return unreadable(cell);
  return monthOf(year < 100 ? 2500 + year : year, monthNamed(named[1] as string)) || unreadable(cell);
}

function monthNamed(name: string): number {
  const bare = (text: string) => text.replace(/[. ]/g, '');
  const key = bare(name);
  for (let i = 0; i < 12; i++) {
    if (bare(MONTH_NAMES[i] as string) === key || bare(MONTH_SHORT_NAMES[i] as string) === key) return i + 1;
  }
  return 0;
}

function monthOf(year: number, month: number): ThaiMonth | null {
  const buddhist = year >= FIRST_BUDDHIST_YEAR ? year : year + ERA_OFFSET;
  return month >= 1 && month <= 12 && buddhist >= FIRST_BUDDHIST_YEAR ? { year: buddhist, month } : null;
}

function unreadable(cell: unknown): MonthProblem {
  return { code: 'month-unreadable', text: cellText(cell) };
}

/** The key a month is stored under: `2565-06`. */
export function monthKey(month: ThaiMonth): string {
  return `${month.year}-${month.month < 10 ? '0' : ''}${month.month}`;
}

/** "มิถุนายน 2565". */
export function monthInFull(month: ThaiMonth): string {
  return `${MONTH_NAMES[month.month - 1]} ${month.year}`;
}

/** "มิ.ย. 65". */
export function monthInShort(month: ThaiMonth): string {
  return `${MONTH_SHORT_NAMES[month.month - 1]} ${String(month.year).slice(-2)}`;
}

/** "23 ก.ย. 2565" from the ISO day `2022-09-23`; any other text is given back as it is. */
export function dayInShort(isoDay: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDay);
  const month = parts && monthOf(Number(parts[1]), Number(parts[2]));
  return parts && month ? `${Number(parts[3])} ${MONTH_SHORT_NAMES[month.month - 1]} ${month.year}` : isoDay;
}
