// A half-year round of the fiscal year: its months, days and deadlines.
import { dayInShort, monthInFull, type ThaiMonth } from '../../domain/month';
import type { CellInput } from '../ports/book';

const ERA_OFFSET = 543;
const DUE_DAY = 20;

/** Round 1: October to March; round 2: April to September. `year` is the fiscal year, B.E. */
export interface Round {
  readonly year: number;
  readonly round: 1 | 2;
}

/** The six months in order. */
function monthsOf({ year, round }: Round): ThaiMonth[] {
  const first = round === 1 ? 10 : 4;
  return Array.from({ length: 6 }, (_, i) => {
    const month = first + i;
    if (round === 2) return { year, month };
    return month > 12 ? { year, month: month - 12 } : { year: year - 1, month };
  });
}

/** First and last day as they stand in cells. */
export function daysOf(round: Round): { readonly firstDay: string; readonly lastDay: string } {
  const months = monthsOf(round);
  const [first, last] = [months[0] as ThaiMonth, months[5] as ThaiMonth];
  return { firstDay: thaiDay(first, 1), lastDay: thaiDay(last, lastDayOf(last)) };
}

/** "20 เม.ย. 2565". */
function thaiDay({ year, month }: ThaiMonth, day: number): string {
  const two = (n: number) => (n < 10 ? `0${n}` : String(n));
  return dayInShort(`${year - ERA_OFFSET}-${two(month)}-${two(day)}`);
}

function lastDayOf({ year, month }: ThaiMonth): number {
  return new Date(Date.UTC(year - ERA_OFFSET, month, 0)).getUTCDate();
}

/** The last day of the month that is no Saturday or Sunday. */
function lastWorkingDay(month: ThaiMonth): number {
  const last = lastDayOf(month);
  const weekday = new Date(Date.UTC(month.year - ERA_OFFSET, month.month - 1, last)).getUTCDay();
  return weekday === 0 ? last - 2 : weekday === 6 ? last - 1 : last;
}

/** Rows of `ปฏิทินการรายงาน`: day, subject, KPI, note. `own`: the built-in template's special dates too. */
export function calendarRows(round: Round, own: boolean): CellInput[][] {
  const months = monthsOf(round);
  const rows: CellInput[][] = months.map((month) => [
    thaiDay(month, DUE_DAY),
    `กำหนดส่งรายงานเดือน${monthInFull(month)}`,
    '',
    'ภายใน 23.59 น.',
  ]);
  if (!own) return rows;
  const special = (month: number, day: number, subject: string, kpi: string, note = '') => {
    rows.push([thaiDay({ year: round.year, month }, day), subject, kpi, note]);
  };
  for (const month of months) {
    special(month.month, lastWorkingDay(month), 'บันทึกรายงานในระบบ BPM', 'T2', 'วันทำการสุดท้ายของเดือน');
  }
  special(8, 10, 'วันสุดท้ายของการส่งคืนงบประมาณที่หักออกได้', 'T1');
  special(9, 23, 'วันตัดยอดคะแนน', 'T1');
  special(9, 20, 'วันตัดยอดคะแนน', 'T2');
  special(6, 10, 'ปรับปรุงข้อมูลให้เป็นปัจจุบัน', 'P10');
  special(6, 15, 'เผยแพร่ข้อมูล', 'P10');
  special(8, 10, 'ปรับปรุงข้อมูลให้เป็นปัจจุบัน', 'P10');
  special(8, 15, 'เผยแพร่ข้อมูล', 'P10');
  special(9, 10, 'สิ้นสุดรอบการประเมิน (คะแนนประมาณการ)', '', 'คะแนนสุดท้ายตามวันตัดยอดของแต่ละตัวชี้วัด');
  return rows;
}
