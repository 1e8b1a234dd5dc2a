// Exact arithmetic where floating point would decide a level: fractions of whole numbers of any length.

/** The fraction n ÷ d, d > 0. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

const ZERO = BigInt(0);
const ONE = BigInt(1);
const TEN = BigInt(10);
/** Significant digits a double carries faithfully; anything beyond is dust of sums. */
const DIGITS = 15;
const LARGEST_WHOLE = 1e15;
const EXACT = BigInt(Number.MAX_SAFE_INTEGER);

function powerOfTen(exponent: number): bigint {
  let result = ONE;
  for (let i = 0; i < exponent; i++) result *= TEN;
  return result;
}

/** The number rounded to 15 significant digits, exactly. `x` must be finite. */
export function rationalOf(x: number): Rational {
  // Whole numbers of 15 digits are what they are; most figures are such.
  if (x % 1 === 0 && x < LARGEST_WHOLE && x > -LARGEST_WHOLE) return { n: BigInt(x), d: ONE };
  const [mantissa, exponent] = x.toExponential(DIGITS - 1).split('e') as [string, string];
  return scaled(BigInt(mantissa.replace('.', '')), Number(exponent) - (DIGITS - 1));
}

/** n ÷ d of two whole numbers, d > 0. */
export function fraction(n: number, d = 1): Rational {
  return { n: BigInt(n), d: BigInt(d) };
}

function scaled(digits: bigint, exponent: number): Rational {
  if (exponent >= 0) return { n: digits * powerOfTen(exponent), d: ONE };
  return reduced(digits, powerOfTen(-exponent));
}

function reduced(n: bigint, d: bigint): Rational {
  let [a, b] = [n < ZERO ? -n : n, d];
  while (b !== ZERO) [a, b] = [b, a % b];
  return a === ZERO ? { n: ZERO, d: ONE } : { n: n / a, d: d / a };
}

/** a + b. */
export function sum(a: Rational, b: Rational): Rational {
  return reduced(a.n * b.d + b.n * a.d, a.d * b.d);
}

/** −a. */
export function negated(a: Rational): Rational {
  return { n: -a.n, d: a.d };
}

/** a − b. */
export function difference(a: Rational, b: Rational): Rational {
  return sum(a, negated(b));
}

/** a × b. */
export function product(a: Rational, b: Rational): Rational {
  return reduced(a.n * b.n, a.d * b.d);
}

/** a ÷ b, or null when b is 0. */
export function quotient(a: Rational, b: Rational): Rational | null {
  if (b.n === ZERO) return null;
  return b.n < ZERO ? reduced(-a.n * b.d, a.d * -b.n) : reduced(a.n * b.d, a.d * b.n);
}

/** Negative, 0 or positive as a is below, at or above b. */
export function compare(a: Rational, b: Rational): number {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The least multiple of 10^−decimals that is ≥ a. */
export function roundedUp(a: Rational, decimals: number): Rational {
  const unit = powerOfTen(decimals);
  const scaledUp = a.n * unit;
  const floor = scaledUp / a.d;
  const exact = floor * a.d === scaledUp;
  return reduced(exact || scaledUp < ZERO ? floor : floor + ONE, unit);
}

/** The nearest multiple of 10^−decimals, halves away from 0. */
export function roundedHalfUp(a: Rational, decimals: number): Rational {
  const unit = powerOfTen(decimals);
  const twice = (a.n < ZERO ? -a.n : a.n) * unit * BigInt(2) + a.d;
  const magnitude = twice / (a.d * BigInt(2));
  return reduced(a.n < ZERO ? -magnitude : magnitude, unit);
}

// A whole number of more bits than a double holds, its last bit set when anything was cut off, rounds as the exact value.
const SPARE_BITS = 70;

/** The nearest double, a tie going to the even one. */
export function numberOf(a: Rational): number {
  const n = a.n < ZERO ? -a.n : a.n;
  if (n === ZERO) return 0;
  // The division of two whole numbers that doubles hold is rounded once, as it should be.
  if (n < EXACT && a.d < EXACT) return Number(a.n) / Number(a.d);
  const shift = SPARE_BITS + 4 * (a.d.toString(16).length - n.toString(16).length);
  const numerator = shift > 0 ? n << BigInt(shift) : n;
  const denominator = shift < 0 ? a.d << BigInt(-shift) : a.d;
  const whole = numerator / denominator;
  const inexact = whole * denominator !== numerator;
  const magnitude = Number((whole << ONE) | (inexact ? ONE : ZERO));
  // In two steps: one power of two alone may lie beyond the smallest or largest double.
  const half = (shift + 1) >> 1;
  const value = magnitude * 2 ** -half * 2 ** (half - shift - 1);
  return a.n < ZERO ? -value : value;
}
