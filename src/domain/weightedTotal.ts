// Weighted scores and their totals, exactly: what is measured, what is missing, and what leaves the weights.
import {
  compare,
  fraction,
  numberOf,
  product,
  quotient,
  type Rational,
  rationalOf,
  roundedHalfUp,
  sum,
} from './rational';

/** One KPI of a total. `not-measured` (ไม่ประเมิน) leaves the weights; `not-reported` counts 0. */
export interface Weighted {
  readonly score: number | 'not-measured' | 'not-reported';
  readonly weight: number;
}

/** A total on 5 and what it was computed from. */
export interface Total {
  /** Full precision, not rounded. */
  readonly exact: Rational;
  /** Σ of the weights that were counted (น้ำหนักที่นำมาคำนวณ). */
  readonly weight: number;
  /** Number of KPIs counted. */
  readonly count: number;
  readonly notReported: number;
}

/** `rescale`: divided by the weights of what is measured. `hold`: divided by all weights. */
export type MissingRule = 'rescale' | 'hold';

/** `once`: half up to 2 decimals. `dpis`: as the civil-service system does, ROUND(ROUND(Σ …, 3), 2). */
export type Rounding = 'once' | 'dpis';

/** Groups of weights are to sum to 100; printed roundings such as 3 × 33.33 are let pass. */
const WEIGHT_TOLERANCE = fraction(1, 20);
const SAFE = 1e15;
const HUNDRED = fraction(100);
const ZERO = fraction(0);

/** score × weight / 100, full precision. */
export function weightedScore(score: number, weight: number): number {
  // The product of small whole numbers is exact, so that one division rounds as the exact value does.
  if (score % 1 === 0 && weight % 1 === 0 && Math.abs(score * weight) < SAFE) return (score * weight) / 100;
  return numberOf(quotient(product(rationalOf(score), rationalOf(weight)), HUNDRED) as Rational);
}

/** The weighted mean of the scores; null when nothing is measured or the weights are all 0. */
export function totalOf(items: readonly Weighted[], missing: MissingRule): Total | null {
  let points = ZERO;
  let measured = ZERO;
  let all = ZERO;
  let count = 0;
  let notReported = 0;
  for (const { score, weight } of items) {
    const exactWeight = rationalOf(weight);
    all = sum(all, exactWeight);
    if (score === 'not-measured') continue;
    measured = sum(measured, exactWeight);
    count++;
    if (score === 'not-reported') notReported++;
    else points = sum(points, product(rationalOf(score), exactWeight));
  }
  const exact = count > 0 ? quotient(points, missing === 'hold' ? all : measured) : null;
  return exact && { exact, weight: numberOf(measured), count, notReported };
}

/** A total on 5 or 100 as a number, full precision. */
export function totalNumber(total: Total, scale: 5 | 100): number {
  return numberOf(scale === 5 ? total.exact : product(total.exact, fraction(20)));
}

/** An exact figure rounded to 2 decimals in either way; where they differ the difference is named to the user. */
export function roundedTotal(exact: Rational, rounding: Rounding): number {
  return numberOf(roundedHalfUp(rounding === 'dpis' ? roundedHalfUp(exact, 3) : exact, 2));
}

/** A group of weights that does not sum to 100. `mends`: single weights which, set to `to`, would give 100. */
export interface WeightFinding {
  readonly total: number;
  readonly mends: readonly { readonly index: number; readonly to: number }[];
}

/** Null when the weights sum to 100 ± 0.05. */
export function checkWeights(weights: readonly number[]): WeightFinding | null {
  const total = weights.map(rationalOf).reduce(sum, ZERO);
  const over = sum(total, { n: -HUNDRED.n, d: HUNDRED.d });
  const distance = compare(over, ZERO) < 0 ? { n: -over.n, d: over.d } : over;
  if (compare(distance, WEIGHT_TOLERANCE) <= 0) return null;
  const mends = weights
    .map((weight, index) => ({ index, to: numberOf(sum(rationalOf(weight), { n: -over.n, d: over.d })) }))
    .filter((mend) => mend.to > 0);
  return { total: numberOf(total), mends };
}
