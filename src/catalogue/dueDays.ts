// By when a month is to be reported, as the rows `กำหนดส่งรายงานเดือน…` of `ปฏิทินการรายงาน` say.
import type { Values } from '../domain/cellArea';
import { monthKey, readMonth } from '../domain/month';
import { isProblem } from '../domain/readNumber';
import { cellText, cleanText, textKey } from '../domain/thaiText';
import type { Settings } from './settings';
import { readDay } from './tables/readDay';

const SUBJECT = /^กำหนดส่ง(รายงาน)?(ผล)?(การดำเนินงาน)?(ประจำ)?/;

/** Month key and KPI → ISO day, '' where the calendar says nothing. A row that names a KPI is for that one alone. */
export function dueDays(calendar: Values, settings: Settings): (month: string, kpi: string) => string {
  const isNextMonth = settings.text('due').includes('ถัดไป');
  const days: { [key: string]: string } = Object.create(null);
  for (const [dayCell, subjectCell, kpiCell] of calendar.slice(1)) {
    const subject = cleanText(cellText(subjectCell));
    const day = readDay(dayCell);
    if (!day || !SUBJECT.test(subject)) continue;
    const month = monthNamed(subject.replace(SUBJECT, '')) ?? monthOfDay(day, isNextMonth);
    if (month) days[`${month}|${textKey(cellText(kpiCell))}`] ??= day;
  }
  return (month, kpi) => days[`${month}|${textKey(kpi)}`] ?? days[`${month}|`] ?? '';
}

function monthNamed(text: string): string | null {
  const read = readMonth(text.trim());
  return read && !isProblem(read) ? monthKey(read as never) : null;
}

/** The month a day belongs to, or the one before where reports are due in the next month. */
function monthOfDay(day: string, isNextMonth: boolean): string | null {
  const read = readMonth(day.slice(0, 7));
  if (!read || isProblem(read)) return null;
  const { year, month } = read as { year: number; month: number };
  if (!isNextMonth) return monthKey({ year, month });
  return monthKey(month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 });
}
