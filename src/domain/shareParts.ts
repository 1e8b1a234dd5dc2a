// A measure seen as part ÷ whole × factor, so that the parts and the wholes of several units can be added up.
import type { Expression } from './expression';
import { exactValue } from './expressionValue';
import { fraction, product, quotient, type Rational } from './rational';

/** part ÷ whole × factor; only `factor` is without inputs. */
export interface ShareParts {
  readonly part: Expression;
  readonly whole: Expression;
  readonly factor: Rational;
}

interface Factors {
  readonly above: Expression[];
  readonly below: Expression[];
  factor: Rational;
}

/** Null where the measure is no single part of a single whole. */
export function sharePartsOf(expression: Expression): ShareParts | null {
  const factors: Factors = { above: [], below: [], factor: fraction(1) };
  if (!collect(expression, false, factors)) return null;
  const { above, below, factor } = factors;
  const [part, whole] = [above[0], below[0]];
  return part && whole && above.length === 1 && below.length === 1 ? { part, whole, factor } : null;
}

/** Takes a product apart; false where a constant cannot be one (a division by 0). */
function collect(expression: Expression, isBelow: boolean, factors: Factors): boolean {
  if (expression.op === '*' || expression.op === '/') {
    const isRightBelow = expression.op === '/' ? !isBelow : isBelow;
    return collect(expression.left, isBelow, factors) && collect(expression.right, isRightBelow, factors);
  }
  if (hasInput(expression)) {
    (isBelow ? factors.below : factors.above).push(expression);
    return true;
  }
  const value = exactValue(expression, []);
  const factor = value && (isBelow ? quotient(factors.factor, value) : product(factors.factor, value));
  if (factor) factors.factor = factor;
  return factor !== null;
}

function hasInput(expression: Expression): boolean {
  if (expression.op === 'input') return true;
  if (expression.op === 'number') return false;
  if (expression.op === 'negate') return hasInput(expression.of);
  return hasInput(expression.left) || hasInput(expression.right);
}
