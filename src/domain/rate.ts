// Counts promised per month, week or quarter, judged over the months of the round so far (product.md, scoring rules).
import type { KpiRules, RatePeriod } from './kpi';

/** Counts by month, month 1 of the round first; null = not reported, which counts 0. */
export type MonthlyCounts = readonly (number | null)[];

const WEEKS_A_MONTH = 4;
const MONTHS_A_QUARTER = 3;

/**
 * What must have been counted after month k = `counts.length` of the round: over all months (`cumulative`), or in each
 * period by itself (`every-month`: each month, and for a promise per quarter each full quarter).
 */
export function requiredCount(
  rate: number,
  per: RatePeriod,
  counts: MonthlyCounts,
  rule: KpiRules['rateRule'],
): number {
  const quarters = Math.floor(counts.length / MONTHS_A_QUARTER);
  if (per === 'quarter') return rate * (rule === 'cumulative' ? quarters : Math.min(quarters, 1));
  const months = rule === 'cumulative' ? counts.length : 1;
  return rate * months * (per === 'week' ? WEEKS_A_MONTH : 1);
}

/** What was counted, to be held against `requiredCount`: the sum, or the weakest period. */
export function reportedCount(counts: MonthlyCounts, per: RatePeriod, rule: KpiRules['rateRule']): number {
  const total = (from: number, to: number) => {
    let sum = 0;
    for (let i = from; i < to; i++) sum += counts[i] ?? 0;
    return sum;
  };
  const length = per === 'quarter' ? MONTHS_A_QUARTER : 1;
  const periods = Math.floor(counts.length / length);
  if (rule === 'cumulative' || periods === 0) return total(0, counts.length);
  let weakest = Infinity;
  for (let i = 0; i < periods; i++) weakest = Math.min(weakest, total(i * length, (i + 1) * length));
  return weakest;
}
