// One pass over all rows of the round: who has reported in which month, and the rows of the months that are looked at closely.
import { keyOfSerial } from '../checks/keyReaders';
import { BITS } from '../checks/need';
import { isUntouched } from '../checks/noReport';
import type { ReportRow } from '../checks/reportRow';
import { type Agreement, isOwn } from './agreement';
import type { MonthSummary, SummaryRates } from './monthSummary';
import type { Standing, SummaryRequest } from './summaryRequest';

/** A row with where its report stands. */
export interface SentRow {
  readonly row: ReportRow;
  readonly standing: Standing;
}

/** [unit][KPI]; null where nothing was sent. */
export type SentRows = (SentRow | null)[][];

/** The months of the round up to the one asked. */
export interface MonthsRead {
  readonly now: SentRows;
  readonly before: SentRows;
  /** The last report with figures that was sent before this month and not sent back; it may not be judged yet. */
  readonly earlier: (ReportRow | null)[][];
  /** For each unit, and for each month, by months: counts. */
  readonly byMonth: MonthSummary['byMonth'];
  readonly byUnit: readonly SummaryRates[];
}

interface Counts {
  expected: number;
  reported: number;
  onTime: number;
}

export function readMonths(request: SummaryRequest, agreement: Agreement): MonthsRead {
  const { table, month, round, standing } = request;
  const { units, kpis, targets } = agreement;
  const grid = <T>() => units.map(() => kpis.map((): T | null => null));
  const [now, before, earlier] = [grid<SentRow>(), grid<SentRow>(), grid<ReportRow>()];
  const expected = targets.map((of) => of.filter(isOwn).length);
  const all = expected.reduce((sum, n) => sum + n, 0);
  const byUnit = expected.map((n): Counts => ({ expected: n, reported: 0, onTime: 0 }));
  const months = Array.from({ length: month - round.first + 1 }, (_, i) => {
    const key = keyOfSerial(round.first + i);
    const counts: Counts = { expected: all, reported: 0, onTime: 0 };
    return { key, counts, due: kpis.map(({ facts }) => request.due(key, facts.code)) };
  });

  for (const row of table.rows) {
    const of = months[row.month - round.first];
    // Of two rows of one report the first one counts.
    if (!of || row.series[row.place] !== row) continue;
    const place = agreement.placeOf(row);
    if (!place || !isOwn(targets[place.unit]?.[place.kpi])) continue;
    const { unit, kpi } = place;
    const own = standing(row);
    const { state, sentOn } = own;
    if (state === 'draft') continue;
    const due = of.due[kpi];
    // A day that is not known was not in time.
    const isOnTime = !due || (sentOn !== '' && sentOn <= due);
    const isReport = !isExcused(row, table.columns.reason);
    if (isReport) count(of.counts, isOnTime);
    if (row.month === month) {
      (now[unit] as SentRow[])[kpi] = { row, standing: own };
      if (isReport) count(byUnit[unit] as Counts, isOnTime);
      continue;
    }
    if (row.month === month - 1) (before[unit] as SentRow[])[kpi] = { row, standing: own };
    const last = earlier[unit]?.[kpi];
    if (state === 'sent' && row.has & BITS.reported && !(last && last.month > row.month))
      (earlier[unit] as ReportRow[])[kpi] = row;
  }
  return {
    now,
    before,
    earlier,
    byUnit,
    byMonth: months.map(({ key, counts }) => ({ month: key, ...counts })),
  };
}

/** Nothing was sent but the reason why there is no report. `reason`: its column. */
export function isExcused({ cells, has }: ReportRow, reason: number): boolean {
  return !(has & BITS.reported) && reason >= 0 && !isUntouched(cells[reason]);
}

function count(counts: Counts, isOnTime: boolean): void {
  counts.reported++;
  if (isOnTime) counts.onTime++;
}
