// Reports of one unit and KPI put in the order of their months, round by round; monthly counts added up, adjustments kept.
import type { CaseValue } from '../caseValues';
import type { MonthlyCounts } from '../rate';
import { BITS } from './need';
import type { ReportKpi, ReportRow } from './reportRow';

/** First and last month of the round as serials. */
export interface RoundMonths {
  readonly first: number;
  readonly last: number;
}

const APRIL = 3;
const MONTHS_A_ROUND = 6;

/**
 * Links the rows of one pair. Of two rows of one month the first one stands in the series, a draft only where none was sent. Figures run within a round: the one given, else the half of the fiscal year (April, October).
 */
export function linkMonths(rows: ReportRow[], round: RoundMonths | null, isDraft: Draft): void {
  rows.sort((a, b) => a.month - b.month || a.index - b.index);
  let series: ReportRow[] = [];
  let segment = Number.NaN;
  for (const row of rows) {
    const own = segmentOf(row.month, round);
    if (own !== segment) series = [];
    segment = own;
    const last = series[series.length - 1];
    if (last && last.month === row.month) {
      row.twin = last;
      if (!last.twin) last.twin = row;
      if (isDraft(last) && !isDraft(row)) series[series.length - 1] = row;
    } else series.push(row);
    row.series = series;
    row.place = series.length - 1;
    if (previousReport(row)) row.has |= BITS.lastMonth;
  }
}

function segmentOf(month: number, round: RoundMonths | null): number {
  if (round && month >= round.first && month <= round.last) return -1;
  return Math.floor((month - APRIL) / MONTHS_A_ROUND);
}

/** The report before this one in its round; null when there is none. */
export function previousReport(row: ReportRow): ReportRow | null {
  for (let i = row.place - 1; i >= 0; i--) {
    const earlier = row.series[i] as ReportRow;
    if (earlier.has & BITS.reported) return earlier;
  }
  return null;
}

/**
 * Counts of rate inputs by month, to be judged over the months so far. With a round its first month begins them. Without
 * one the first month of the pair does, and a pair with a single month has typed the rate itself, as in a cell function.
 */
export function countMonths(row: ReportRow, kpi: ReportKpi, round: RoundMonths | null, isDraft: Draft): void {
  const { series } = row;
  const inRound = round !== null && row.month >= round.first && row.month <= round.last;
  const first = inRound ? (round as RoundMonths).first : (series[0]?.month ?? row.month);
  if (!inRound && series.length < 2) return;
  for (const input of kpi.rates) {
    const own = row.values[input] as CaseValue;
    if (typeof own !== 'number') continue;
    const counts: (number | null)[] = [];
    for (let month = first; month < row.month; month++) counts.push(null);
    for (let i = 0; i < row.place; i++) {
      const earlier = series[i] as ReportRow;
      if (!isDraft(earlier)) counts[earlier.month - first] = countOf(earlier.values[input]);
    }
    counts.push(own);
    row.values[input] = counts;
  }
}

/** What moves the score goes on doing so for the rest of the round, ticked again or not, once it was ticked in a report that was sent. */
export function keepAdjustments(row: ReportRow, kpi: ReportKpi, isDraft: Draft): void {
  const { series, place, values } = row;
  for (const { input } of kpi.compiled.adjustments) {
    const first = series.slice(0, place).find((one) => one.values[input] === true && !isDraft(one));
    if (!first || values[input] === true) continue;
    values[input] = true;
    row.kept = row.kept.concat([{ input, month: first.month }]);
  }
}

/** Whether a row was never sent: its counts are in nobody's sum but its own. */
export type Draft = (row: ReportRow) => boolean;

function countOf(value: CaseValue | undefined): number | null {
  if (typeof value === 'number') return value;
  const counts = typeof value === 'object' ? (value as MonthlyCounts | null) : null;
  return counts ? (counts[counts.length - 1] ?? null) : null;
}
