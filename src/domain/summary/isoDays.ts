// Days between ISO days.

const DAY_MS = 86_400_000;

/** Negative where `to` lies before `from`; NaN where one is no day. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** The last day of a month given as a serial of the Buddhist era. */
export function lastDayOf(month: number): string {
  const year = Math.floor(month / 12) - 543;
  return new Date(Date.UTC(year, (month % 12) + 1, 0)).toISOString().slice(0, 10);
}
