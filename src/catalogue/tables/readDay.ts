// A cell as a day: "23 ก.ย. 2565", 23/9/2565, 2022-09-23, or a date cell.
import { readMonth, type ThaiMonth } from '../../domain/month';
import { isProblem } from '../../domain/readNumber';
import { arabicDigits, cellText, cleanText } from '../../domain/thaiText';

const ERA_OFFSET = 543;

/** ISO day in the common era, '' when blank, null when it is not a day. */
export function readDay(cell: unknown): string | null {
  // A date cell arrives here as year-month-day, too.
  const text = arabicDigits(cleanText(cellText(cell))).replace(/^วันที่ ?/, '');
  if (text === '') return '';
  const yearFirst = /^(\d{4}-\d{1,2})-(\d{1,2})$/.exec(text);
  const dayFirst = /^(\d{1,2})(?: ?\/ ?(\d{1,2} ?\/ ?\d{4})|[ /]*(\D.*))$/.exec(text);
  const [month, day] = yearFirst
    ? [yearFirst[1], yearFirst[2]]
    : dayFirst
      ? [dayFirst[2] || dayFirst[3], dayFirst[1]]
      : [];
  const read = readMonth(month);
  if (!read || isProblem(read)) return null;
  return isoDay(read as ThaiMonth, Number(day));
}

function isoDay({ year, month }: ThaiMonth, day: number): string | null {
  const date = new Date(Date.UTC(year - ERA_OFFSET, month - 1, day));
  return date.getUTCDate() === day && date.getUTCMonth() === month - 1
    ? date.toISOString().slice(0, 10)
    : null;
}
