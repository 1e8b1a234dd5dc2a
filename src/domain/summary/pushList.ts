// ตัวชี้วัดที่ต้องเร่งรัด: what brings most points for the least effort, over all pairs.
import type { CompiledKpi } from '../compiledKpi';
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
import { rollUpLift } from '../rollUp';
import type { Agreement } from './agreement';
import { daysBetween } from './isoDays';
import type { MonthPairs, ProvinceResult } from './monthPairs';
import type { PushItem, SummaryKpiFacts, SummaryPair } from './monthSummary';
import type { NextStep } from './nextSteps';
import { paceOf } from './pace';
import type { MonthsRead } from './readMonths';
import type { SummaryRequest } from './summaryRequest';
import { exactTotals, weightsOf } from './summaryTotals';
import { waysOf } from './ways';

export function pushList(
  request: SummaryRequest,
  agreement: Agreement,
  { pairs, results }: MonthPairs,
  earlier: MonthsRead['earlier'],
): PushItem[] {
  const { units, kpis, targets } = agreement;
  const items: {
    readonly item: PushItem;
    readonly worth: number;
    readonly kpi: number;
    readonly unit: number;
  }[] = [];
  const order = kpiOrder(agreement);
  const lifts = kpis.map(({ compiled }, k) => liftOf(compiled, results[k] as ProvinceResult));
  units.forEach((unit, u) => {
    const own = pairs[u] as readonly SummaryPair[];
    const weights = totalWeights(own, request);
    kpis.forEach(({ facts, compiled }, k) => {
      const pair = own[k] as SummaryPair;
      const known = { pair, compiled, target: targets[u]?.[k] ?? null, earlier: earlier[u]?.[k] ?? null };
      const ways = waysOf(request, known, 1);
      const step = ways?.steps[0];
      if (!ways || !step) return;
      const { now, row, toSend } = ways;
      const [level, score] = toSend ? [0, 0] : [now.level, now.score];
      const gain = gainOf(pair.weight, step.score, score, weights[facts.group]);
      const daysLeft = facts.cutoff ? daysBetween(request.today, facts.cutoff) : null;
      const item: PushItem = {
        unit,
        kpi: facts,
        level,
        next: step.level,
        ...(toSend ? { toSend } : {}),
        gain,
        effort: step.effort,
        gaps: step.gaps,
        daysLeft,
        pace: paceOf(request, compiled, now, row, step.gaps, daysLeft),
        movesProvince: lifts[k]?.(u, step) ?? false,
      };
      // Dust of a division must not decide what is a tie.
      const worth = Number((gain / step.effort).toPrecision(12));
      items.push({ item, worth, kpi: order[k] as number, unit: u });
    });
  });
  items.sort((a, b) => b.worth - a.worth || a.kpi - b.kpi || a.unit - b.unit);
  return items.map(({ item }) => item);
}

/** KPI → its place by number: 2.10 comes after 2.9. */
function kpiOrder({ kpis }: Agreement): number[] {
  const parts = kpis.map(({ facts }) => facts.number.split('.').map(Number));
  const by = (a: number, b: number) => {
    const [left = [], right = []] = [parts[a], parts[b]];
    for (let i = 0; i < 2; i++) if (left[i] !== right[i]) return (left[i] || 0) - (right[i] || 0);
    return a - b;
  };
  const sorted = kpis.map((_, k) => k).sort(by);
  return kpis.map((_, k) => sorted.indexOf(k));
}

/** By group what the points of a KPI are divided by in the unit's own total: the combined one where it has one. */
function totalWeights(
  own: readonly SummaryPair[],
  { kpis, rules }: SummaryRequest,
): { readonly [group in SummaryKpiFacts['group']]: Rational } {
  const weights = weightsOf(own, kpis, rules);
  if (!rules.ratio || !exactTotals(own, kpis, rules).combined) return weights;
  const [team, individual] = [rationalOf(rules.ratio[0]), rationalOf(rules.ratio[1])];
  const of = (weight: Rational, part: Rational) =>
    quotient(product(weight, sum(team, individual)), part) ?? fraction(0);
  return { team: of(weights.team, team), individual: of(weights.individual, individual) };
}

/** Points of a rise in a total divided by these weights. */
function gainOf(weight: number, next: number, score: number, all: Rational): number {
  const points = product(rationalOf(weight), difference(rationalOf(next), rationalOf(score)));
  const gain = quotient(points, all);
  return gain ? numberOf(gain) : 0;
}

function liftOf(compiled: CompiledKpi, { share, cases }: ProvinceResult) {
  if (!share || share.level >= 5) return null;
  const known = cases.filter((one): one is NonNullable<typeof one> => one !== null);
  const lift = rollUpLift(compiled, known, share);
  return (u: number, { after }: NextStep) => {
    const now = cases[u];
    return !!now && lift(now, { ...now, values: after.values, percent: after.percent });
  };
}
