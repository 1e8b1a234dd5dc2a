// The rises every KPI of a unit has left, as points on one of its totals.
import { difference, fraction, product, quotient, type Rational, rationalOf, sum } from '../rational';
import { agreementOf } from './agreement';
import type { MonthSummary, SummaryKpiFacts, SummaryTotals } from './monthSummary';
import type { NextStep } from './nextSteps';
import { readMonths } from './readMonths';
import type { SummaryRequest, SummaryRules } from './summaryRequest';
import { exactTotals, weightsOf } from './summaryTotals';
import { type Ways, waysOf } from './ways';
import type { Rise, RiseChain } from './whatIf';

const ALL = 6;
const ZERO = fraction(0);

/** A unit as `fewestRises` needs it. */
export interface UnitRises {
  /** The total now, on 5; null where the unit has no such total. */
  readonly total: Rational | null;
  readonly chains: readonly UnitChain[];
}

/** With what the KPI can do next. */
export interface UnitChain extends RiseChain {
  readonly facts: SummaryKpiFacts;
  readonly ways: Ways;
  readonly rises: readonly (NextStep & Rise)[];
}

/** `name`: of a unit of the summary. */
export function riseChains(
  request: SummaryRequest,
  { units }: MonthSummary,
  name: string,
  which: keyof SummaryTotals,
): UnitRises {
  const { kpis, rules, target } = request;
  const at = units.findIndex(({ unit }) => unit.name === name);
  const pairs = units[at]?.pairs ?? [];
  const agreement = agreementOf(request);
  const { earlier } = readMonths(request, agreement);
  const weights = weightsOf(pairs, kpis, rules);
  const total = exactTotals(pairs, kpis, rules)[which]?.exact ?? null;
  const chains = pairs.flatMap((pair, k): UnitChain[] => {
    const { facts, compiled } = agreement.kpis[k] as (typeof agreement.kpis)[number];
    const part = shareOf(which, facts.group, rules);
    const known = { pair, compiled, target: target(name, facts.code), earlier: earlier[at]?.[k] ?? null };
    const ways = part && total ? waysOf(request, known, ALL) : null;
    if (!part || !ways) return [];
    const points = quotient(product(rationalOf(pair.weight), part), weights[facts.group]) ?? ZERO;
    const now = rationalOf(pair.score ?? 0);
    const rises = ways.steps.map((step) => ({
      ...step,
      gain: product(points, difference(rationalOf(step.score), now)),
    }));
    return [{ facts, ways, rises }];
  });
  return { total, chains };
}

/** What a group makes of a total; null where it makes nothing of it. */
function shareOf(
  which: keyof SummaryTotals,
  group: 'team' | 'individual',
  { ratio }: SummaryRules,
): Rational | null {
  if (which !== 'combined') return which === group ? fraction(1) : null;
  if (!ratio) return null;
  const [team, individual] = [rationalOf(ratio[0]), rationalOf(ratio[1])];
  return quotient(group === 'team' ? team : individual, sum(team, individual));
}
