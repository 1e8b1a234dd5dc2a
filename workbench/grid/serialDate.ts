// Serial days since 30 December 1899, as Sheets keeps dates, and which number formats show a number as a date.

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** A date on its way through a formula; in a cell it is a number under a date format. */
export class SerialDate {
  constructor(readonly serial: number) {}
}

export const DEFAULT_DATE_FORMAT = 'd/m/yyyy';
export const DEFAULT_DATE_TIME_FORMAT = 'd/m/yyyy h:mm:ss';

/** Serial number of a wall-clock time given as if it were UTC. */
export function serialFromWall(wallMs: number): number {
  return (wallMs - EPOCH) / DAY;
}

export function wallFromSerial(serial: number): number {
  return EPOCH + Math.round(serial * DAY);
}

export function dateFormatFor(serial: number): string {
  return Number.isInteger(serial) ? DEFAULT_DATE_FORMAT : DEFAULT_DATE_TIME_FORMAT;
}

const known = new Map<string, boolean>();

/** True for formats with a day, month, year, hour or second in them, outside quotes and brackets. */
export function isDateFormat(pattern: string): boolean {
  if (pattern === '') return false;
  let found = known.get(pattern);
  if (found === undefined) {
    const bare = pattern.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]|General|AM\/PM/gi, '');
    found = /[ymdhs]/i.test(bare) && !/[#?]|0(?!0*$)/.test(bare.replace(/s\.0+/i, ''));
    known.set(pattern, found);
  }
  return found;
}
