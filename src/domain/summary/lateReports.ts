// ยังไม่รายงาน / ล่าช้า of a month: what each unit still owes, and what came after its day.
import { maskPrivateNumbers } from '../privacy';
import { cellText } from '../thaiText';
import { daysBetween } from './isoDays';
import type { MonthSummary, SummaryKpiFacts, SummaryPair, SummaryUnitFacts } from './monthSummary';
import type { SummaryRequest } from './summaryRequest';

/** What a unit owes, in the order in which it is asked for. */
export const OWED = ['missing', 'returned', 'faulty'] as const;

/** A report that is owed. */
export interface OwedReport {
  readonly kpi: SummaryKpiFacts;
  /** ISO day, '' where the calendar says nothing. */
  readonly due: string;
  /** The day is over. */
  readonly isOverdue: boolean;
  /** เหตุผลที่ไม่รายงาน, private numbers masked; '' where none was given. */
  readonly reason: string;
}

/** A report that was sent after its day. */
export interface LateReport {
  readonly kpi: SummaryKpiFacts;
  readonly due: string;
  readonly sentOn: string;
  readonly days: number;
}

/** Units that owe nothing and were in time are left out. */
export interface UnitLateness {
  readonly unit: SummaryUnitFacts;
  readonly missing: readonly OwedReport[];
  /** Sent back, to be mended and sent again. */
  readonly returned: readonly OwedReport[];
  /** Sent, but with data that give no level. */
  readonly faulty: readonly OwedReport[];
  readonly late: readonly LateReport[];
}

export function lateReports({ table, today, kpis }: SummaryRequest, { units }: MonthSummary): UnitLateness[] {
  const { reason } = table.columns;
  return units
    .map(({ unit, pairs }): UnitLateness => {
      const all = pairs.map((pair, k) => ({ pair, kpi: kpis[k] as SummaryKpiFacts }));
      const owed = (status: SummaryPair['status']) =>
        all
          .filter(({ pair }) => pair.status === status)
          .map(({ pair: { due, row }, kpi }): OwedReport => {
            const why = reason < 0 ? '' : cellText(row?.cells[reason]).trim();
            return { kpi, due, isOverdue: due !== '' && due < today, reason: maskPrivateNumbers(why) };
          });
      const late = all
        .filter(({ pair: { due, sentOn, status } }) => status !== 'missing' && due !== '' && sentOn > due)
        .map(({ pair: { due, sentOn }, kpi }) => ({ kpi, due, sentOn, days: daysBetween(due, sentOn) }));
      return { unit, missing: owed('missing'), returned: owed('returned'), faulty: owed('fault'), late };
    })
    .filter((one) => [one.missing, one.returned, one.faulty, one.late].some(({ length }) => length > 0));
}
