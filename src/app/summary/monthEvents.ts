// กำหนดการสำคัญ of a month, out of `ปฏิทินการรายงาน`.
import { readDay } from '../../catalogue/tables/readDay';
import type { Values } from '../../domain/cellArea';
import { dayInShort, monthKey, readMonth, type ThaiMonth } from '../../domain/month';
import { maskPrivateNumbers } from '../../domain/privacy';
import { cellText, cleanText } from '../../domain/thaiText';

/** "20 มิ.ย. 2565 กำหนดส่งรายงาน", in the order of the days; rows of a whole month come first. */
export function monthEvents(calendar: Values, month: ThaiMonth, titleOf = (kpi: string) => kpi): string[] {
  const events: [string, string][] = [];
  for (const [dayCell, subject, kpi] of calendar.slice(1)) {
    const day = readDay(dayCell) || '';
    const read = readMonth(day ? day.slice(0, 7) : dayCell);
    if (!read || 'code' in read || monthKey(read) !== monthKey(month)) continue;
    const [about, of] = [subject, kpi].map((cell) => cleanText(cellText(cell)));
    events.push([
      day,
      [dayInShort(day), maskPrivateNumbers([about, of && titleOf(of)].join(' '))].join(' ').trim(),
    ]);
  }
  return events.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, text]) => text);
}
