// How a column of computed figures was rounded: whatever rule explains most of it.
import {
  difference,
  negated,
  numberOf,
  product,
  type Rational,
  rationalOf,
  roundedHalfUp,
  roundedUp,
} from '../rational';

/** `half-up`, `up` (ceiling), `down` (floor). A column printed in full fits them all. */
export type RoundingRule = 'half-up' | 'up' | 'down';

/** A figure that should be `exact`, printed with so many decimals. */
export interface Computed {
  readonly exact: Rational;
  readonly printed: Rational;
  readonly decimals: number;
}

const RULES: readonly RoundingRule[] = ['half-up', 'up', 'down'];

/** True when the printed figure is the exact one rounded so; either neighbour of a half is. */
export function fits(rule: RoundingRule, { exact, printed, decimals }: Computed): boolean {
  const units = numberOf(product(difference(exact, printed), rationalOf(10 ** decimals)));
  if (rule === 'half-up') return units <= 0.5 && units >= -0.5;
  return rule === 'up' ? units <= 0 && units > -1 : units >= 0 && units < 1;
}

/** The rule that explains most figures, and how many. */
export function inferRounding(figures: readonly Computed[]): {
  readonly rule: RoundingRule;
  readonly count: number;
} {
  let best: { rule: RoundingRule; count: number } = { rule: 'half-up', count: -1 };
  for (const rule of RULES) {
    const count = figures.filter((figure) => fits(rule, figure)).length;
    if (count > best.count) best = { rule, count };
  }
  return best;
}

/** The figure as the rule prints it. */
export function rounded(rule: RoundingRule, exact: Rational, decimals: number): number {
  if (rule === 'half-up') return numberOf(roundedHalfUp(exact, decimals));
  return numberOf(rule === 'up' ? roundedUp(exact, decimals) : negated(roundedUp(negated(exact), decimals)));
}
