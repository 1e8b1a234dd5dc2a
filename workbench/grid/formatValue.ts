// Shows a cell as text by its number format: digits, grouping, percent and dates (English and Thai month names).
// Formats: https://developers.google.com/workspace/sheets/api/guides/formats
import { isDateFormat, wallFromSerial } from './serialDate';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const THAI_MONTHS =
  'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม'.split(' ');

export function formatNumber(value: number, pattern: string): string {
  if (pattern === '' || pattern === 'General' || pattern === '@') return generalText(value);
  if (isDateFormat(pattern)) return formatDate(wallFromSerial(value), pattern);
  const sections = pattern.split(';');
  const chosen =
    value < 0 ? (sections[1] ?? `-${sections[0]}`) : value === 0 ? (sections[2] ?? sections[0]) : sections[0];
  return formatDigits(Math.abs(value), chosen as string);
}

/** The shortest text of a number, at most 15 significant digits. */
function generalText(value: number): string {
  return String(Number(value.toPrecision(15)));
}

function formatDigits(value: number, pattern: string): string {
  const match = /[#0?][#0?,]*(?:\.([#0?]+))?/.exec(pattern);
  if (!match) return unquoted(pattern);
  const decimals = match[1] ?? '';
  const scaled = pattern.includes('%') ? value * 100 : value;
  const fixed = Number(scaled.toPrecision(15)).toFixed(decimals.length);
  let [whole, fraction = ''] = fixed.split('.') as [string, string?];
  const required = decimals.replace(/[^0]/g, '').length;
  while (fraction.length > required && fraction.endsWith('0')) fraction = fraction.slice(0, -1);
  const integerDigits = match[0].split('.')[0]?.replace(/[^0]/g, '').length ?? 0;
  whole = whole.padStart(integerDigits, '0');
  if (match[0].includes(',')) whole = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const before = unquoted(pattern.slice(0, match.index));
  const after = unquoted(pattern.slice(match.index + match[0].length));
  return before + whole + (fraction ? `.${fraction}` : '') + after;
}

function unquoted(text: string): string {
  return text.replace(/"([^"]*)"|\\(.)|_.|\[[^\]]*\]/g, (_, quoted, escaped) => quoted ?? escaped ?? '');
}

/** A wall-clock time given as if it were UTC, in a pattern such as `d mmmm yyyy` or `yyyy-mm-dd hh:mm`. */
function formatDate(wallMs: number, pattern: string): string {
  const date = new Date(wallMs);
  const thai = /\[\$-?(th|1e|41e|107041e|d07041e)/i.test(pattern);
  const buddhist = /\[\$-?(d07041e|107041e)/i.test(pattern) || /b{2,4}/i.test(pattern);
  const year = date.getUTCFullYear() + (buddhist ? 543 : 0);
  const half = /am\/pm/i.test(pattern);
  const hour = half ? date.getUTCHours() % 12 || 12 : date.getUTCHours();
  let afterHour = false;
  const two = (n: number) => String(n).padStart(2, '0');
  return pattern.replace(/"([^"]*)"|\\(.)|\[[^\]]*\]|am\/pm|y+|b+|m+|d+|h+|s+/gi, (part, quoted, escaped) => {
    if (quoted !== undefined) return quoted;
    if (escaped !== undefined) return escaped;
    const kind = (part[0] as string).toLowerCase();
    const isMinute = kind === 'm' && part.length <= 2 && afterHour;
    afterHour = kind === 'h';
    if (kind === '[') return '';
    if (kind === 'a') return date.getUTCHours() < 12 ? 'AM' : 'PM';
    if (kind === 'y' || kind === 'b') return part.length <= 2 ? two(year % 100) : String(year);
    if (isMinute) return two(date.getUTCMinutes());
    if (kind === 'm') return monthText(date.getUTCMonth(), part.length, thai);
    if (kind === 'd') return dayText(date, part.length);
    const number = kind === 'h' ? hour : date.getUTCSeconds();
    return part.length === 1 ? String(number) : two(number);
  });
}

function monthText(month: number, length: number, thai: boolean): string {
  const name = (thai ? THAI_MONTHS : MONTHS)[month] as string;
  if (length === 1) return String(month + 1);
  if (length === 2) return String(month + 1).padStart(2, '0');
  return length === 3 && !thai ? name.slice(0, 3) : name;
}

function dayText(date: Date, length: number): string {
  if (length <= 2) return String(date.getUTCDate()).padStart(length, '0');
  const name = DAYS[date.getUTCDay()] as string;
  return length === 3 ? name.slice(0, 3) : name;
}
