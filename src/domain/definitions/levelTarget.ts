// A printed target beside the percentage of the base that it stands for.
import { compare, difference, numberOf, type Rational } from '../rational';
import type { Place } from './placedTable';
import { type Computed, fits, inferRounding, type RoundingRule, rounded } from './rounding';

/** One printed target, judged. */
export interface LevelTarget {
  readonly place: Place;
  readonly label: string;
  readonly exact: Rational;
  /** The exact result as the column rounds it. */
  readonly value: number;
  /** Its column follows one rounding that does not explain it; where none does, figures were chosen, not computed. */
  readonly isSlip: boolean;
  /** The nearest printed figure that reaches the percentage; null when this one does. */
  readonly enough: number | null;
}

/** A figure to judge. */
export interface TargetFigure extends Computed, Pick<LevelTarget, 'place' | 'label'> {
  /** The target is not to be exceeded. */
  readonly isLowBest: boolean;
}

/** Judges figures that were rounded alike. */
export function judgeTargets(figures: readonly TargetFigure[], known?: RoundingRule): LevelTarget[] {
  const inferred = inferRounding(figures);
  const rule = known || inferred.rule;
  // One round number beside computed ones is a slip like any other; several were chosen by a person, who may do so.
  const odd = figures.filter((figure) => !fits(rule, figure));
  const chosen = odd.filter(isRoundNumber);
  const isComputed = known !== undefined || (inferred.count > 1 && inferred.count * 2 > figures.length);
  return figures.map((figure) => {
    const { place, label, exact, decimals, printed, isLowBest } = figure;
    const isExcused = chosen.length > 1 && chosen.indexOf(figure) >= 0;
    const order = compare(printed, exact);
    return {
      place,
      label,
      exact,
      value: rounded(rule, exact, decimals),
      isSlip: isComputed && odd.indexOf(figure) >= 0 && !isExcused,
      enough: (isLowBest ? order > 0 : order < 0)
        ? rounded(isLowBest ? 'down' : 'up', exact, decimals)
        : null,
    };
  });
}

/** 390,000 for 389,850. */
function isRoundNumber({ printed, exact }: TargetFigure): boolean {
  const zeros = /[1-9](0+)$/.exec(String(numberOf(printed)));
  return zeros !== null && Math.abs(numberOf(difference(printed, exact))) < 10 ** (zeros[1] as string).length;
}
