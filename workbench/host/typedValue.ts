// What Sheets makes of text typed into a cell, or given to setValue, in a Thai workbook: a number, date, tick, formula or text.
// https://developers.google.com/apps-script/reference/spreadsheet/range#setvaluevalue ("numeric, string, boolean or date")
import { DEFAULT_DATE_FORMAT, DEFAULT_DATE_TIME_FORMAT, serialFromWall } from '../grid/serialDate';

export interface TypedValue {
  value: string | number | boolean;
  /** The number format the cell takes on when it has none. */
  format?: string;
}

const NUMBER = /^([-+]?)(?:฿|\$)?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[-+]?\d+)?(%?)$/i;
const NEGATIVE = /^\(((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?)\)$/;
const DAY_FIRST = /^(\d{1,2})[/\-.](\d{1,2})[/\-.](\d{4})$/;
const DAY_MONTH = /^(\d{1,2})[/-](\d{1,2})$/;
const MONTH_YEAR = /^(\d{1,2})[/-](\d{4})$/;
const ISO = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

/** Cheap test: can this text be anything but text? */
export function mayBeTyped(text: string): boolean {
  const c = text.charCodeAt(0);
  if ((c >= 48 && c <= 57) || c <= 32) return true;
  return "-+.('tTfF$฿".includes(text[0] as string);
}

/** Text as it would be after Enter; `wallNow` gives the year of dates without one. Thai digits stay text. */
export function readTyped(typed: string, wallNow: number): TypedValue {
  if (typed.startsWith("'")) return { value: typed.slice(1) };
  const text = typed.trim();
  if (/^true$/i.test(text)) return { value: true };
  if (/^false$/i.test(text)) return { value: false };
  return readNumber(text) ?? readDate(text, wallNow) ?? { value: typed };
}

function readNumber(text: string): TypedValue | null {
  const negative = NEGATIVE.exec(text);
  if (negative) return { value: -Number((negative[1] as string).replaceAll(',', '')) };
  const match = NUMBER.exec(text);
  if (!match) return null;
  const [, sign, digits, exponent = '', percent] = match as unknown as [
    string,
    string,
    string,
    string?,
    string?,
  ];
  const number = Number(digits.replaceAll(',', '') + exponent) * (sign === '-' ? -1 : 1);
  if (!Number.isFinite(number)) return null;
  const decimals = digits.includes('.');
  if (percent) return { value: Number((number / 100).toPrecision(15)), format: decimals ? '0.00%' : '0%' };
  return digits.includes(',')
    ? { value: number, format: decimals ? '#,##0.00' : '#,##0' }
    : { value: number };
}

function readDate(text: string, wallNow: number): TypedValue | null {
  const thisYear = new Date(wallNow).getUTCFullYear();
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return date(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
  const dayMonth = DAY_MONTH.exec(text);
  if (dayMonth) return date(thisYear, Number(dayMonth[2]), Number(dayMonth[1]));
  const monthYear = MONTH_YEAR.exec(text);
  if (monthYear) return date(Number(monthYear[2]), Number(monthYear[1]), 1);
  const time = TIME.exec(text);
  if (time && Number(time[1]) < 24 && Number(time[2]) < 60) {
    return { value: secondsOf(time[1], time[2], time[3]) / 86_400, format: time[3] ? 'h:mm:ss' : 'h:mm' };
  }
  const iso = ISO.exec(text);
  if (!iso) return null;
  const [, year, month, day, hour, minute, second] = iso;
  const whole = date(Number(year), Number(month), Number(day ?? 1));
  if (!whole || hour === undefined) return whole;
  return {
    value: (whole.value as number) + secondsOf(hour, minute, second) / 86_400,
    format: DEFAULT_DATE_TIME_FORMAT,
  };
}

function secondsOf(hour = '0', minute = '0', second = '0'): number {
  return Number(hour) * 3600 + Number(minute) * 60 + Number(second);
}

function date(year: number, month: number, day: number): TypedValue | null {
  const wall = Date.UTC(year, month - 1, day);
  const back = new Date(wall);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day || year < 1900) return null;
  return { value: serialFromWall(wall), format: DEFAULT_DATE_FORMAT };
}
