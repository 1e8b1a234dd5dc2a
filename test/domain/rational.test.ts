// Exact arithmetic against an independent evaluation over whole numbers of one fixed denominator, and against decimals.
import fc from 'fast-check';
import {
  compare,
  difference,
  negated,
  numberOf,
  product,
  quotient,
  type Rational,
  rationalOf,
  roundedHalfUp,
  roundedUp,
  sum,
} from '../../src/domain/rational';

const fraction = fc.record({
  n: fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
  d: fc.bigInt({ min: 1n, max: 10n ** 25n }),
});
const equal = (r: Rational, n: bigint, d: bigint) => r.n * d === n * r.d;
const runs = { numRuns: 800 };

/** n ÷ d as a decimal text of `digits` significant digits and more, cut off: plain long division. */
function decimalOf(n: bigint, d: bigint, digits: number): string {
  const magnitude = n < 0n ? -n : n;
  let text = `${n < 0n ? '-' : ''}${magnitude / d}.`;
  let rest = magnitude % d;
  for (let i = 0; i < digits; i++) {
    rest *= 10n;
    text += rest / d;
    rest %= d;
  }
  // What is cut off keeps the text off a tie.
  return rest === 0n ? text : `${text}1`;
}

test('the four operations are exact and keep the denominator positive', () => {
  fc.assert(
    fc.property(fraction, fraction, (a, b) => {
      expect(equal(sum(a, b), a.n * b.d + b.n * a.d, a.d * b.d)).toBe(true);
      expect(equal(difference(a, b), a.n * b.d - b.n * a.d, a.d * b.d)).toBe(true);
      expect(equal(product(a, b), a.n * b.n, a.d * b.d)).toBe(true);
      expect(equal(negated(a), -a.n, a.d)).toBe(true);
      const divided = quotient(a, b);
      if (b.n === 0n) expect(divided).toBeNull();
      else {
        expect((divided as Rational).d > 0n).toBe(true);
        expect((divided as Rational).n * a.d * b.n === a.n * b.d * (divided as Rational).d).toBe(true);
      }
    }),
    runs,
  );
});

test('dividing by 0 gives nothing', () => {
  expect(quotient(rationalOf(1), rationalOf(0))).toBeNull();
  expect(quotient(rationalOf(0), rationalOf(0))).toBeNull();
});

test('results are in lowest terms', () => {
  expect(sum({ n: 1n, d: 6n }, { n: 1n, d: 3n })).toEqual({ n: 1n, d: 2n });
  expect(difference({ n: 1n, d: 3n }, { n: 1n, d: 3n })).toEqual({ n: 0n, d: 1n });
});

test('comparison is the sign of the difference', () => {
  fc.assert(
    fc.property(fraction, fraction, (a, b) => {
      const apart = a.n * b.d - b.n * a.d;
      expect(Math.sign(compare(a, b))).toBe(apart < 0n ? -1 : apart > 0n ? 1 : 0);
      expect(compare(a, { n: a.n * 7n, d: a.d * 7n })).toBe(0);
    }),
    runs,
  );
});

test('a number becomes the fraction of its 15 significant digits', () => {
  expect(rationalOf(0.1 + 0.2)).toEqual({ n: 3n, d: 10n });
  expect(rationalOf(-0.1 - 0.2)).toEqual({ n: -3n, d: 10n });
  expect(rationalOf(-0)).toEqual({ n: 0n, d: 1n });
  expect(rationalOf(1e21)).toEqual({ n: 10n ** 21n, d: 1n });
  expect(rationalOf(1e-9)).toEqual({ n: 1n, d: 10n ** 9n });
  expect(rationalOf(123456789012345.6)).toEqual({ n: 123456789012346n, d: 1n });
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
      const [, whole, behind = '', exponent] = /^-?(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(
        x.toExponential(14),
      ) as RegExpExecArray;
      const power = Number(exponent) - 14;
      const digits = BigInt(`${whole}${behind}`) * (x < 0 ? -1n : 1n);
      const [n, d] = power >= 0 ? [digits * 10n ** BigInt(power), 1n] : [digits, 10n ** BigInt(-power)];
      expect(equal(rationalOf(x), n, d)).toBe(true);
    }),
    runs,
  );
});

test('an amount of satang is exact, also as a double sum of its parts', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(999_999_999), { minLength: 2, maxLength: 7 }), (parts) => {
      const summed = parts.map((part) => part / 100).reduce((a, b) => a + b, 0);
      const satang = BigInt(parts.reduce((a, b) => a + b, 0));
      expect(equal(rationalOf(summed), satang, 100n)).toBe(true);
    }),
    runs,
  );
});

describe('the nearest double', () => {
  test('is what a long decimal expansion reads as', () => {
    fc.assert(
      fc.property(fraction, (a) => {
        expect(numberOf(a)).toBe(Number(decimalOf(a.n, a.d, 80)));
      }),
      runs,
    );
  });

  // Midway between two neighbouring doubles; the decimal expansion of such a point has 53 places and more.
  const midway = (odd: bigint): Rational => ({ n: 2n ** 53n + odd, d: 2n ** 53n });
  const moved = (a: Rational, by: bigint): Rational => ({ n: a.n * 10n ** 40n + by, d: a.d * 10n ** 40n });

  test('at a tie is the even one of the two', () => {
    expect(numberOf(midway(1n))).toBe(1);
    expect(numberOf(midway(3n))).toBe(1 + 2 * Number.EPSILON);
    expect(numberOf({ n: 2n ** 53n + 1n, d: 1n })).toBe(2 ** 53);
    expect(numberOf({ n: 2n ** 53n + 3n, d: 1n })).toBe(2 ** 53 + 4);
  });

  test('a hair beside a tie is the one on that side', () => {
    expect(numberOf(moved(midway(1n), -1n))).toBe(1);
    expect(numberOf(moved(midway(1n), 1n))).toBe(1 + Number.EPSILON);
    expect(numberOf(negated(moved(midway(1n), 1n)))).toBe(-1 - Number.EPSILON);
  });

  test('of a very large or very small fraction is right too', () => {
    expect(numberOf({ n: 10n ** 300n, d: 3n })).toBe(1e300 / 3);
    for (const x of [8e307, 1e308, -1.7e308, 1e-307, 1e-310, 5e-324]) expect(numberOf(rationalOf(x))).toBe(x);
    expect(numberOf({ n: 1n, d: 10n ** 320n })).toBe(1e-320);
    expect(numberOf({ n: 10n ** 400n, d: 10n ** 400n + 1n })).toBe(1);
    expect(numberOf({ n: 10n ** 400n, d: 1n })).toBe(Number.POSITIVE_INFINITY);
    expect(numberOf({ n: 0n, d: 1n })).toBe(0);
  });

  test('of a number of up to 15 digits is that number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }),
        fc.nat(20),
        (digits, places) => {
          const x = Number(`${digits}e-${places}`);
          expect(numberOf(rationalOf(x)) === x).toBe(true);
        },
      ),
      runs,
    );
  });
});

describe('rounding', () => {
  test.each([
    [1n, 3n, 2, 0.34, 0.33],
    [-1n, 3n, 2, -0.33, -0.33],
    [1n, 2n, 0, 1, 1],
    [-1n, 2n, 0, 0, -1],
    [-3n, 2n, 0, -1, -2],
    [5n, 2n, 0, 3, 3],
    [7n, 1n, 0, 7, 7],
    [-7n, 1n, 2, -7, -7],
    [1005n, 1000n, 2, 1.01, 1.01],
    [1n, 10n ** 30n, 2, 0.01, 0],
    [0n, 1n, 2, 0, 0],
  ])('%d/%d to %d decimals is %d up and %d half up', (n, d, decimals, up, half) => {
    expect(numberOf(roundedUp({ n, d }, decimals))).toBeCloseTo(up, 12);
    expect(numberOf(roundedHalfUp({ n, d }, decimals))).toBeCloseTo(half, 12);
  });

  test('up is the least multiple that is not less', () => {
    fc.assert(
      fc.property(fraction, fc.nat(9), (a, decimals) => {
        const unit = 10n ** BigInt(decimals);
        const { n, d } = roundedUp(a, decimals);
        expect((n * unit) % d).toBe(0n);
        expect(n * a.d >= a.n * d).toBe(true);
        expect((n * unit - d) * a.d < a.n * d * unit).toBe(true);
      }),
      runs,
    );
  });

  test('half up is the nearest multiple, the one farther from 0 at a tie, mirrored below 0', () => {
    fc.assert(
      fc.property(fraction, fc.nat(9), (a, decimals) => {
        const unit = 10n ** BigInt(decimals);
        const { n, d } = roundedHalfUp(a, decimals);
        expect((n * unit) % d).toBe(0n);
        const off = (n * a.d - a.n * d) * unit * 2n * (a.n < 0n ? -1n : 1n);
        expect(off > -(d * a.d) && off <= d * a.d).toBe(true);
        expect(roundedHalfUp(negated(a), decimals)).toEqual(negated({ n, d }));
      }),
      runs,
    );
  });
});
