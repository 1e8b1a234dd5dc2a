// สรุปผลประจำเดือน as data: one month of an office, from its checked reports. Pure; the summary document says what it is for.
import { keyOfSerial } from '../checks/keyReaders';
import { fraction, numberOf, quotient } from '../rational';
import { type Agreement, agreementOf } from './agreement';
import { type MonthPairs, monthPairs, type ProvinceResult } from './monthPairs';
import type { MonthSummary, SummaryKpi, SummaryPair, SummaryRates } from './monthSummary';
import { planState } from './planState';
import { pushList } from './pushList';
import { readMonths } from './readMonths';
import type { SummaryRequest } from './summaryRequest';
import { changeOf, provinceTotals, ranksOf, unitTotals } from './summaryTotals';

const LEVELS = [0, 1, 2, 3, 4, 5];
const WANTED = 3;
/** What stands at a level, be it that nothing counts. */
const STANDS = /^(counted|waiting|fault|missing|returned)$/;

/** Throws ProblemError for a KPI whose rules cannot be meant. */
export function summariseMonth(request: SummaryRequest): MonthSummary {
  const { month, kpis, rules } = request;
  const agreement = agreementOf(request);
  const read = readMonths(request, agreement);
  const isSent = read.before.some((row) => row.some((one) => one !== null));
  const of = (rows: typeof read.now, serial: number, before: MonthPairs | null) =>
    monthPairs(request, agreement, rows, keyOfSerial(serial), before, read.earlier);
  const before = isSent ? of(read.before, month - 1, null) : null;
  const now = of(read.now, month, before);

  const totals = now.pairs.map((pairs) => unitTotals(pairs, kpis, rules));
  const isDistrict = agreement.units.map(({ kind }) => kind === 'district');
  const ranks = rules.ranks ? ranksOf(totals.filter((_, u) => isDistrict[u])) : [];
  const units = agreement.units.map((unit, u) => {
    const pairs = now.pairs[u] as readonly SummaryPair[];
    return {
      unit,
      pairs,
      totals: totals[u] as (typeof totals)[number],
      // Districts come first.
      rank: ranks[u] ?? null,
      change: before
        ? changeOf(
            totals[u] as (typeof totals)[number],
            unitTotals(before.pairs[u] as readonly SummaryPair[], kpis, rules),
          )
        : null,
      rates: read.byUnit[u] as SummaryRates,
    };
  });
  const province = provinceTotals(now.results, kpis, rules);
  const last = read.byMonth[read.byMonth.length - 1] as MonthSummary['byMonth'][number];
  const standing = now.pairs.flat().filter(({ status }) => STANDS.test(status));
  return {
    month: keyOfSerial(month),
    units,
    kpis: kpis.map((_, k) => kpiOf(request, agreement, now, before, k)),
    province,
    provinceChange: before && changeOf(province, provinceTotals(before.results, kpis, rules)),
    rates: { expected: last.expected, reported: last.reported, onTime: last.onTime },
    byMonth: read.byMonth,
    distribution: LEVELS.map((level) => standing.filter((pair) => (pair.level ?? 0) === level).length),
    push: pushList(request, agreement, now, read.earlier),
  };
}

function kpiOf(
  request: SummaryRequest,
  agreement: Agreement,
  now: MonthPairs,
  before: MonthPairs | null,
  k: number,
): SummaryKpi {
  const { share, mean, score, cases } = now.results[k] as ProvinceResult;
  const last = before?.results[k];
  const levels: number[] = [];
  const below3: string[] = [];
  now.pairs.forEach((pairs, u) => {
    const { status, level } = pairs[k] as SummaryPair;
    if (!STANDS.test(status)) return;
    if (cases[u]) levels.push(level ?? 0);
    if ((level ?? 0) < WANTED) below3.push(agreement.units[u]?.name ?? '');
  });
  const sum = levels.reduce((all, level) => all + level, 0);
  const average = quotient(fraction(sum), fraction(levels.length));
  return {
    kpi: (agreement.kpis[k] as Agreement['kpis'][number]).facts,
    share,
    mean,
    score,
    levels: average && {
      mean: numberOf(average),
      lowest: Math.min(...levels),
      highest: Math.max(...levels),
    },
    below3,
    before: last ? { level: last.level, score: last.score } : null,
    plan: planState(request, agreement, now, k),
  };
}
