// A measure seen as a function of one input, (a + b·x) ÷ (c + d·x), so that the x which reaches a threshold is known.
import type { Expression } from './expression';
import { difference, fraction, product, quotient, type Rational, rationalOf, sum } from './rational';

/** (a + b·x) ÷ (c + d·x). */
interface LinearFraction {
  readonly a: Rational;
  readonly b: Rational;
  readonly c: Rational;
  readonly d: Rational;
}

const ZERO = fraction(0);
const ONE = fraction(1);

function isZero(r: Rational): boolean {
  return r.n === ZERO.n;
}

function constant(value: Rational): LinearFraction {
  return { a: value, b: ZERO, c: ONE, d: ZERO };
}

function isConstant(f: LinearFraction): boolean {
  return isZero(f.b) && isZero(f.d);
}

function fractionOf(expression: Expression, x: number, inputs: readonly Rational[]): LinearFraction | null {
  if (expression.op === 'number') return constant(rationalOf(expression.value));
  if (expression.op === 'input') {
    return expression.input === x
      ? { a: ZERO, b: ONE, c: ONE, d: ZERO }
      : constant(inputs[expression.input] as Rational);
  }
  if (expression.op === 'negate') {
    const of = fractionOf(expression.of, x, inputs);
    return of && combined('-', constant(ZERO), of);
  }
  const left = fractionOf(expression.left, x, inputs);
  const right = fractionOf(expression.right, x, inputs);
  return left && right && combined(expression.op, left, right);
}

function combined(op: '+' | '-' | '*' | '/', f: LinearFraction, g: LinearFraction): LinearFraction | null {
  if (op === '/') return combined('*', f, { a: g.c, b: g.d, c: g.a, d: g.b });
  const numerator =
    op === '*'
      ? multiplied(f.a, f.b, g.a, g.b)
      : added(op, multiplied(f.a, f.b, g.c, g.d), multiplied(g.a, g.b, f.c, f.d));
  const denominator = multiplied(f.c, f.d, g.c, g.d);
  if (!numerator || !denominator) return cancelled(op, f, g);
  return { a: numerator[0], b: numerator[1], c: denominator[0], d: denominator[1] };
}

/** Sums of fractions over the very same denominator stay linear although their cross products do not. */
function cancelled(op: '+' | '-' | '*', f: LinearFraction, g: LinearFraction): LinearFraction | null {
  if (op === '*' || isConstant(f) || isConstant(g)) return null;
  if (!isZero(difference(f.c, g.c)) || !isZero(difference(f.d, g.d))) return null;
  const join = op === '+' ? sum : difference;
  return { a: join(f.a, g.a), b: join(f.b, g.b), c: f.c, d: f.d };
}

type Linear = readonly [Rational, Rational];

function multiplied(a: Rational, b: Rational, c: Rational, d: Rational): Linear | null {
  if (!isZero(b) && !isZero(d)) return null;
  return [product(a, c), sum(product(a, d), product(b, c))];
}

function added(op: '+' | '-', f: Linear | null, g: Linear | null): Linear | null {
  const join = op === '+' ? sum : difference;
  return f && g && [join(f[0], g[0]), join(f[1], g[1])];
}

/** The value of input `x` at which the expression equals `threshold`; null when there is none or it is not linear in x. */
export function inputReaching(
  expression: Expression,
  x: number,
  inputs: readonly Rational[],
  threshold: Rational,
): Rational | null {
  const f = fractionOf(expression, x, inputs);
  if (!f) return null;
  return quotient(difference(product(threshold, f.c), f.a), difference(f.b, product(threshold, f.d)));
}
