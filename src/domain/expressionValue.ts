// The value of an expression: exactly, and quickly with a proven bound on the error.
import type { Expression } from './expression';
import { difference, negated, product, quotient, type Rational, rationalOf, sum } from './rational';

/** The exact value over inputs rounded to 15 significant digits; null when something is divided by 0. */
export function exactValue(expression: Expression, inputs: readonly Rational[]): Rational | null {
  if (expression.op === 'number') return rationalOf(expression.value);
  if (expression.op === 'input') return inputs[expression.input] as Rational;
  if (expression.op === 'negate') {
    const of = exactValue(expression.of, inputs);
    return of && negated(of);
  }
  const left = exactValue(expression.left, inputs);
  const right = exactValue(expression.right, inputs);
  if (!left || !right) return null;
  if (expression.op === '+') return sum(left, right);
  if (expression.op === '-') return difference(left, right);
  return expression.op === '*' ? product(left, right) : quotient(left, right);
}

/** n ÷ d, d ≠ 0. */
export interface Ratio {
  n: number;
  d: number;
}

/** The exact value as two whole numbers that doubles hold; false where it takes more, or something is divided by 0. */
export function plainRatio(expression: Expression, inputs: readonly number[], out: Ratio): boolean {
  if (expression.op === 'number' || expression.op === 'input') {
    const x = expression.op === 'number' ? expression.value : (inputs[expression.input] as number);
    out.d = x % 1 === 0 ? 1 : 100;
    // With two decimals the nearest double tells which hundredths were meant.
    out.n = Math.round(x * out.d);
    return out.n / out.d === x && Math.abs(out.n) < LARGEST_PLAIN;
  }
  if (expression.op === 'negate') {
    if (!plainRatio(expression.of, inputs, out)) return false;
    out.n = -out.n;
    return true;
  }
  const { op } = expression;
  if (!plainRatio(expression.left, inputs, out)) return false;
  const { n, d } = out;
  if (!plainRatio(expression.right, inputs, out)) return false;
  const isSum = op === '+' || op === '-';
  const left = op === '*' ? n : n * out.d;
  const right = op === '*' ? out.n : out.n * d;
  out.d = op === '/' ? right : d * out.d;
  out.n = isSum ? left + (op === '+' ? right : -right) : op === '*' ? left * right : left;
  return out.d !== 0 && isSafe(left) && isSafe(right) && isSafe(out.n) && isSafe(out.d);
}

const isSafe = Number.isSafeInteger;

/** A double and how far the exact value may lie from it; `error` is Infinity when nothing is known. */
export interface Approximation {
  value: number;
  error: number;
}

// Rounding an input to 15 significant digits moves it by at most half a unit of the 15th digit.
const INPUT_ERROR = 5.1e-15;
// One rounding of a double result (2^-53), with room for the rounding of the bound itself.
const STEP_ERROR = 1.2e-16;
const SMALLEST = 1e-280;
const LARGEST_PLAIN = 1e15;

/**
 * The value in floating point with a bound that holds against `exactValue` over the same inputs.
 * A comparison farther from its threshold than `error` is decided; a nearer one is to be made exactly.
 */
export function approximateValue(
  expression: Expression,
  inputs: readonly number[],
  out: Approximation,
): void {
  if (expression.op === 'number' || expression.op === 'input') {
    out.value = expression.op === 'number' ? expression.value : (inputs[expression.input] as number);
    out.error = Math.abs(out.value) * INPUT_ERROR;
    return;
  }
  if (expression.op === 'negate') {
    approximateValue(expression.of, inputs, out);
    out.value = -out.value;
    return;
  }
  approximateValue(expression.left, inputs, out);
  const a = out.value;
  const ea = out.error;
  approximateValue(expression.right, inputs, out);
  const b = out.value;
  const eb = out.error;
  if (expression.op === '+' || expression.op === '-') {
    out.value = expression.op === '+' ? a + b : a - b;
    out.error = ea + eb;
  } else if (expression.op === '*') {
    out.value = a * b;
    out.error = Math.abs(a) * eb + Math.abs(b) * ea + ea * eb;
  } else {
    out.value = a / b;
    const least = Math.abs(b) - eb;
    out.error = least > 0 ? (ea + Math.abs(out.value) * eb) / least : Infinity;
  }
  out.error = out.error * (1 + 1e-14) + Math.abs(out.value) * STEP_ERROR;
  // Below SMALLEST a rounding is no longer relative to the value, and a product may have vanished altogether.
  const vanished =
    Math.abs(out.value) < SMALLEST && expression.op !== '+' && expression.op !== '-' && a !== 0;
  if (vanished || !(out.error < Infinity) || !Number.isFinite(out.value)) out.error = Infinity;
}
