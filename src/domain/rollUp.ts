// The result of a province out of those of its units: Σ parts ÷ Σ wholes for a quantitative KPI, the mean of the scores for a
// milestone KPI. Product document, "Roll-up".
import type { CaseValue } from './caseValues';
import { type CompiledKpi, ladderSubject } from './compiledKpi';
import { exactValue } from './expressionValue';
import { exactFigures } from './judgement';
import { interpolated, type Ladder, levelOnLadder } from './ladder';
import {
  compare,
  difference,
  fraction,
  numberOf,
  product,
  quotient,
  type Rational,
  rationalOf,
  sum,
} from './rational';
import type { Floor } from './score';
import { type ShareParts, sharePartsOf } from './shareParts';

/** A unit that reports itself. */
export interface RollUpCase {
  readonly unit: string;
  /** Inputs in the KPI's order; null = not reported. */
  readonly values: readonly CaseValue[] | null;
  /** Base figures of the agreement in the order of the base inputs; null = still missing. */
  readonly bases: readonly (number | null)[];
  /** The percentage typed instead of the part; null where the part is known. */
  readonly percent: number | null;
}

/** What one unit adds to the two sums, in native units. */
export interface UnitShare {
  readonly unit: string;
  readonly part: number;
  readonly whole: number;
}

/** A quantitative KPI of a province. */
export interface RolledUpShare {
  /** `mean`: some unit has nothing but a percentage, so that the mean of the percentages has to do. */
  readonly from: 'shares' | 'mean';
  readonly result: number;
  readonly level: number;
  readonly score: number;
  /** Sums over `shares`; 0 for a mean. */
  readonly part: number;
  readonly whole: number;
  /** Empty for a mean. */
  readonly shares: readonly UnitShare[];
  /** Units left out: nobody knows of how much their part is one. */
  readonly withoutBase: readonly string[];
}

/** A milestone KPI of a province; it has no provincial level. */
export interface RolledUpScore {
  /** Mean of the scores, not reported = 0. */
  readonly mean: number;
  /** The level all units reach. */
  readonly reachedByAll: number;
  /** Number of units at level 0, 1 … 5; not reported counts as 0. */
  readonly distribution: readonly number[];
}

interface ExactShare {
  readonly unit: string;
  readonly part: Rational;
  readonly whole: Rational;
}

const ZERO = fraction(0);
const HUNDRED = fraction(100);

/** Null for a milestone KPI, a measure that is no share, or when no unit has a base. */
export function rollUpShares(
  kpi: CompiledKpi,
  cases: readonly RollUpCase[],
  floor: Floor,
): RolledUpShare | null {
  const { ladder } = kpi;
  const { expression } = ladder ? ladderSubject(kpi) : { expression: null };
  const parts = expression && sharePartsOf(expression);
  if (!ladder || !parts) return ladder ? meanOf(kpi, ladder, cases, floor) : null;
  const shares: ExactShare[] = [];
  const withoutBase: string[] = [];
  for (const one of cases) {
    const share = shareOf(kpi, ladder, parts, one);
    if (share) shares.push(share);
    else if (one.percent !== null) return meanOf(kpi, ladder, cases, floor);
    else withoutBase.push(one.unit);
  }
  const part = shares.reduce((all, share) => sum(all, share.part), ZERO);
  const whole = shares.reduce((all, share) => sum(all, share.whole), ZERO);
  const result = quotient(product(part, parts.factor), whole);
  return (
    result && {
      from: 'shares',
      ...scored(kpi, ladder, result, floor),
      part: numberOf(part),
      whole: numberOf(whole),
      shares: shares.map((share) => ({
        unit: share.unit,
        part: numberOf(share.part),
        whole: numberOf(share.whole),
      })),
      withoutBase,
    }
  );
}

/**
 * Whether the level would rise if one of the units stood otherwise. What all units make together is added up only once.
 */
export function rollUpLift(
  kpi: CompiledKpi,
  cases: readonly RollUpCase[],
  rolled: RolledUpShare,
): (now: RollUpCase, then: RollUpCase) => boolean {
  const ladder = kpi.ladder as Ladder;
  const { expression } = ladderSubject(kpi);
  const parts = rolled.from === 'shares' && expression ? sharePartsOf(expression) : null;
  const addend = (one: RollUpCase): ExactShare | null => {
    if (parts) return shareOf(kpi, ladder, parts, one);
    const part = resultOf(kpi, ladder, one);
    return part && { unit: one.unit, part, whole: fraction(1) };
  };
  const known = cases.map(addend).filter((share): share is ExactShare => share !== null);
  const part = known.reduce((all, share) => sum(all, share.part), ZERO);
  const whole = known.reduce((all, share) => sum(all, share.whole), ZERO);
  return (now, then) => {
    const [own, next] = [addend(now), addend(then)];
    if (!next) return false;
    const above = sum(part, difference(next.part, own?.part ?? ZERO));
    const below = sum(whole, difference(next.whole, own?.whole ?? ZERO));
    const result = quotient(parts ? product(above, parts.factor) : above, below);
    return result !== null && levelOf(ladder, result) > rolled.level;
  };
}

/** Part and whole of a unit; null where its whole is not known. */
function shareOf(
  kpi: CompiledKpi,
  ladder: Ladder,
  { part, whole, factor }: ShareParts,
  { unit, values, bases, percent }: RollUpCase,
): ExactShare | null {
  let base = 0;
  const filled = kpi.inputs.map((input, i): CaseValue => {
    const agreed = input.base ? (bases[base++] ?? null) : null;
    return values?.[i] ?? agreed;
  });
  if (kpi.inputs.some((input, i) => input.base && filled[i] === null)) return null;
  const figures = exactFigures(kpi, filled);
  const all = exactValue(whole, figures);
  if (!all || compare(all, ZERO) === 0) return null;
  if (percent !== null)
    return { unit, part: quotient(product(rationalOf(percent), all), factor) ?? ZERO, whole: all };
  // Where less is better, not to have reported must not be the best of results.
  if (!values) return { unit, part: ladder.rising ? ZERO : all, whole: all };
  const own = exactValue(part, figures);
  return own && { unit, part: own, whole: all };
}

/** The mean of the units' results; not reported counts as the worst share there is. */
function meanOf(
  kpi: CompiledKpi,
  ladder: Ladder,
  cases: readonly RollUpCase[],
  floor: Floor,
): RolledUpShare | null {
  const results = cases.map((one) => resultOf(kpi, ladder, one));
  const known = results.filter((result): result is Rational => result !== null);
  const mean = quotient(known.reduce(sum, ZERO), fraction(known.length));
  const withoutBase = cases.filter((_, i) => results[i] === null).map(({ unit }) => unit);
  return (
    mean && {
      from: 'mean',
      ...scored(kpi, ladder, mean, floor),
      part: 0,
      whole: 0,
      shares: [],
      withoutBase,
    }
  );
}

function resultOf(kpi: CompiledKpi, ladder: Ladder, { values, percent }: RollUpCase): Rational | null {
  if (percent !== null) return rationalOf(percent);
  if (!values) return ladder.rising ? ZERO : HUNDRED;
  const { expression, inputs } = ladderSubject(kpi);
  const figures = exactFigures(kpi, values);
  return expression ? exactValue(expression, figures) : (figures[inputs[0] ?? 0] ?? null);
}

function levelOf(ladder: Ladder, exact: Rational): number {
  return levelOnLadder(ladder, numberOf(exact), Infinity, () => exact);
}

function scored(kpi: CompiledKpi, ladder: Ladder, exact: Rational, floor: Floor) {
  const result = numberOf(exact);
  const level = levelOf(ladder, exact);
  const between = kpi.rules.method === 'interpolate' ? interpolated(ladder, level, exact) : level;
  return { result, level, score: level < 1 ? floor : between };
}

/** Levels and scores of the units, null = not reported; null when there are none. */
export function rollUpScores(
  units: readonly ({ readonly level: number; readonly score: number } | null)[],
): RolledUpScore | null {
  if (units.length === 0) return null;
  const levels = units.map((unit) => unit?.level ?? 0);
  const total = units.reduce((all, unit) => sum(all, rationalOf(unit?.score ?? 0)), ZERO);
  return {
    mean: numberOf(quotient(total, fraction(units.length)) as Rational),
    reachedByAll: Math.min(...levels),
    distribution: [0, 1, 2, 3, 4, 5].map((level) => levels.filter((one) => one === level).length),
  };
}
