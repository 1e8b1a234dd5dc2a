// By when a month is to be reported, as the rows `กำหนดส่งรายงานเดือน…` of `ปฏิทินการรายงาน` say.
import type { Values } from '../domain/cellArea';
import { monthKey, readMonth } from '../domain/month';
import { isProblem } from '../domain/readNumber';
import { cellText, cleanText } from '../domain/thaiText';
import type { Office } from './office';
import { readDay } from './tables/readDay';
import type { CatalogueKpi } from './types';

const SUBJECT = /^กำหนดส่ง(รายงาน)?(ผล)?(การดำเนินงาน)?(ประจำ)?/;

/**
 * Month key and KPI → ISO day, '' where the calendar says nothing. A row that names a KPI is for that one alone; `unknown`
 * is told of rows, counted from 1, whose KPI is none.
 */
export function dueDays(
  calendar: Values,
  { settings, sources, kpis }: Office,
  unknown: (kpi: string, row: number) => void = () => {},
): (month: string, kpi: string) => string {
  const codeOf = (cell: unknown): string => {
    const found = sources.kpi(cellText(cell));
    // A sheet makes a number of 1.1; 2.1 may have been 2.10.
    const same = kpis.filter(({ number }) => Number(number) === cell);
    if (typeof cell === 'number') return same.length === 1 ? (same[0] as CatalogueKpi).code : '';
    return 'inputs' in found ? found.code : '';
  };
  const isNextMonth = settings.text('due').includes('ถัดไป');
  const days: { [key: string]: string } = Object.create(null);
  calendar.forEach(([dayCell, subjectCell, kpiCell], i) => {
    const subject = cleanText(cellText(subjectCell));
    const day = readDay(dayCell);
    if (i === 0 || !day || !SUBJECT.test(subject)) return;
    const month = monthNamed(subject.replace(SUBJECT, '')) ?? monthOfDay(day, isNextMonth);
    const named = cellText(kpiCell).trim();
    const code = named && codeOf(kpiCell);
    if (named && !code) unknown(named, i + 1);
    else if (month) days[`${month}|${code}`] ??= day;
  });
  return (month, kpi) => days[`${month}|${kpi}`] ?? days[`${month}|`] ?? '';
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
