// The totals of a unit and of the province, the ranks, and the change against the month before.
import {
  difference,
  fraction,
  numberOf,
  product,
  quotient,
  type Rational,
  rationalOf,
  sum,
} from '../rational';
import { roundedTotal, type Total, totalOf, type Weighted } from '../weightedTotal';
import type { ProvinceResult } from './monthPairs';
import type { SummaryKpiFacts, SummaryPair, SummaryTotal, SummaryTotals } from './monthSummary';
import type { SummaryRules } from './summaryRequest';

const TWENTY = fraction(20);

/** Not rounded. */
export type ExactTotals = { readonly [name in keyof SummaryTotals]: Total | null };

/** Of the pairs of one unit, in the order of the KPIs. */
export function unitTotals(
  pairs: readonly SummaryPair[],
  kpis: readonly SummaryKpiFacts[],
  rules: SummaryRules,
): SummaryTotals {
  return shownTotals(exactTotals(pairs, kpis, rules), rules);
}

export function exactTotals(
  pairs: readonly SummaryPair[],
  kpis: readonly SummaryKpiFacts[],
  rules: SummaryRules,
): ExactTotals {
  return totalsOf(kpis, rules, (k) => {
    const { status, score, weight } = pairs[k] as SummaryPair;
    if (status === 'outside') return null;
    return { weight, score: status === 'excluded' ? 'not-measured' : (score ?? 'not-reported') };
  });
}

/** What the points of each group are divided by. */
export function weightsOf(
  pairs: readonly SummaryPair[],
  kpis: readonly SummaryKpiFacts[],
  { missing }: SummaryRules,
): { readonly [group in SummaryKpiFacts['group']]: Rational } {
  const weights = { team: rationalOf(0), individual: rationalOf(0) };
  pairs.forEach(({ status, weight }, k) => {
    if (status === 'outside' || (status === 'excluded' && missing === 'rescale')) return;
    const { group } = kpis[k] as SummaryKpiFacts;
    weights[group] = sum(weights[group], rationalOf(weight));
  });
  return weights;
}

/** Results × weights; a KPI that no unit reports is not measured. */
export function provinceTotals(
  results: readonly ProvinceResult[],
  kpis: readonly SummaryKpiFacts[],
  rules: SummaryRules,
): SummaryTotals {
  const totals = totalsOf(kpis, rules, (k, { weight }) => {
    const { score, cases } = results[k] as ProvinceResult;
    const isMeasured = cases.some((one) => one !== null);
    return { weight, score: isMeasured ? (score ?? 'not-reported') : 'not-measured' };
  });
  return shownTotals(totals, rules);
}

function totalsOf(
  kpis: readonly SummaryKpiFacts[],
  { missing, ratio }: SummaryRules,
  itemOf: (k: number, kpi: SummaryKpiFacts) => Weighted | null,
): ExactTotals {
  const group = (name: SummaryKpiFacts['group']) => {
    const items = kpis.map((kpi, k) => (kpi.group === name ? itemOf(k, kpi) : null));
    return totalOf(
      items.filter((item): item is Weighted => item !== null),
      missing,
    );
  };
  const [team, individual] = [group('team'), group('individual')];
  const combined = ratio && team && individual ? combinedOf(team, individual, ratio) : null;
  return { team, individual, combined };
}

function shownTotals({ team, individual, combined }: ExactTotals, { rounding }: SummaryRules): SummaryTotals {
  const shown = (total: Total | null): SummaryTotal | null => {
    if (!total) return null;
    const { exact, weight, count, notReported } = total;
    return {
      score: roundedTotal(exact, rounding),
      otherwise: roundedTotal(exact, rounding === 'once' ? 'dpis' : 'once'),
      percent: roundedTotal(product(exact, TWENTY), rounding),
      weight,
      count,
      notReported,
    };
  };
  return { team: shown(team), individual: shown(individual), combined: shown(combined) };
}

/** Both parts by their ratio, the weights counted as well. */
function combinedOf(team: Total, individual: Total, ratio: readonly [number, number]): Total | null {
  const [a, b] = [rationalOf(ratio[0]), rationalOf(ratio[1])];
  const mean = (x: Rational, y: Rational) => quotient(sum(product(x, a), product(y, b)), sum(a, b));
  const exact = mean(team.exact, individual.exact);
  const weight = mean(rationalOf(team.weight), rationalOf(individual.weight));
  return (
    exact &&
    weight && {
      exact,
      weight: numberOf(weight),
      count: team.count + individual.count,
      notReported: team.notReported + individual.notReported,
    }
  );
}

const BEST_FIRST = ['combined', 'team', 'individual'] as const;

/** Which total a unit is compared by. */
export function leadingGroup(totals: SummaryTotals): (typeof BEST_FIRST)[number] {
  return BEST_FIRST.find((one) => totals[one]) ?? 'team';
}

/** The total a unit is compared by. */
export function leadingTotal(totals: SummaryTotals): SummaryTotal | null {
  return totals[leadingGroup(totals)];
}

/** 1 = best; equal totals share a rank. Compared is the first total that any of them has; null for those without it. */
export function ranksOf(units: readonly SummaryTotals[]): (number | null)[] {
  const name = BEST_FIRST.find((one) => units.some((totals) => totals[one])) ?? 'team';
  const scores = units.map((totals) => totals[name]?.score ?? null);
  const order = scores.filter((score): score is number => score !== null).sort((a, b) => b - a);
  return scores.map((score) => (score === null ? null : order.indexOf(score) + 1));
}

/** Points now less those before, as shown; null unless the same total is there in both months. */
export function changeOf(now: SummaryTotals, before: SummaryTotals): number | null {
  const name = BEST_FIRST.find((one) => now[one]);
  const [a, b] = name ? [now[name], before[name]] : [];
  return a && b ? numberOf(difference(rationalOf(a.score), rationalOf(b.score))) : null;
}
