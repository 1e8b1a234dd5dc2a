// Five thresholds on one result: which level a number reaches, exactly at every edge, and how far the next one is.
import { type Problem, ProblemError } from './problem';
import {
  compare,
  difference,
  numberOf,
  quotient,
  type Rational,
  rationalOf,
  roundedHalfUp,
  sum,
} from './rational';

/** Five strictly monotone thresholds; falling ones mean that lower is better. */
export interface Ladder {
  readonly label: string;
  readonly thresholds: readonly number[];
  readonly rising: boolean;
  /** A share of a whole: more than 100 is refused. */
  readonly share: boolean;
  /** A result above 0 and up to 2 is taken for a fraction of 1 and refused. */
  readonly refusesFractions: boolean;
}

/** Thresholds that do not rise or fall from level to level, or fractions of 1 (cells in percent format) where percentages are meant. */
export interface LadderProblem extends Problem {
  readonly code: 'thresholds-not-monotone' | 'thresholds-as-fractions';
  readonly label: string;
  readonly thresholds: readonly number[];
}

/** Results already divided in a cell are trusted to this many decimals; the rest is dust of the division. */
const RESULT_DECIMALS = 9;
/** From here on bare thresholds look like percentages, so that 0.85 cannot be meant. */
const LEAST_PERCENT_THRESHOLD = 10;
const LARGEST_FRACTION = 2;

/**
 * A ladder from five numbers, level 1 first. With `kpi` the direction and share are the KPI's; bare thresholds tell
 * their direction themselves and are never a share. Throws ProblemError<LadderProblem>.
 */
export function ladderOf(
  thresholds: readonly number[],
  kpi?: { readonly label: string; readonly share: boolean; readonly rising: boolean },
): Ladder {
  const rising = kpi ? kpi.rising : (thresholds[1] as number) > (thresholds[0] as number);
  for (let i = 1; i < thresholds.length; i++) {
    const [lower, upper] = [thresholds[i - 1] as number, thresholds[i] as number];
    if (rising ? !(upper > lower) : !(upper < lower)) {
      throw new ProblemError<LadderProblem>({
        code: 'thresholds-not-monotone',
        label: kpi?.label ?? '',
        thresholds,
      });
    }
  }
  if (kpi?.share && thresholds.every(isFraction)) {
    throw new ProblemError<LadderProblem>({ code: 'thresholds-as-fractions', label: kpi.label, thresholds });
  }
  const looksLikePercent = thresholds.every((t) => t >= LEAST_PERCENT_THRESHOLD);
  return {
    label: kpi ? kpi.label : '',
    thresholds,
    rising,
    share: kpi ? kpi.share : false,
    refusesFractions: kpi ? kpi.share : looksLikePercent,
  };
}

/** True for 0.85 where 85 is meant. 0 is never refused. */
export function isFraction(result: number): boolean {
  return result > 0 && result <= LARGEST_FRACTION;
}

/** A typed result without the dust of its division: rounded to 15 significant digits, then to 9 decimals. */
export function snapped(result: number): Rational {
  return roundedHalfUp(rationalOf(result), RESULT_DECIMALS);
}

/**
 * The level (0–5) of a result given as a double, known to lie within `error` of the exact value.
 * `exactly` is asked only when the double is too near to a threshold to decide.
 */
export function levelOnLadder(ladder: Ladder, value: number, error: number, exactly: () => Rational): number {
  let level = 0;
  for (; level < 5; level++) {
    const threshold = ladder.thresholds[level] as number;
    const ahead = ladder.rising ? value - threshold : threshold - value;
    const margin = error + Math.abs(threshold) * 6e-15;
    if (ahead < -margin) break;
    if (!(ahead > margin)) {
      const order = compare(exactly(), rationalOf(threshold));
      if (ladder.rising ? order < 0 : order > 0) break;
    }
  }
  return level;
}

/** How far a double result may lie from its snapped value. */
export function snapError(result: number): number {
  return 6e-10 + Math.abs(result) * 1.1e-14;
}

/** The level of a typed result. */
export function levelOfResult(ladder: Ladder, result: number): number {
  return levelOnLadder(ladder, result, snapError(result), () => snapped(result));
}

/** The score between the thresholds (บัญญัติไตรยางศ์): level 1 … 5 and its share of the way to the next. */
export function interpolated(ladder: Ladder, level: number, exact: Rational): number {
  if (level < 1 || level > 4) return level;
  const from = rationalOf(ladder.thresholds[level - 1] as number);
  const to = rationalOf(ladder.thresholds[level] as number);
  const share = quotient(difference(exact, from), difference(to, from)) as Rational;
  return numberOf(sum(rationalOf(level), share));
}
