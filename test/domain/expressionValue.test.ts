// The quick value's bound on its own error holds, so that a comparison decided by it is never wrong.
import fc from 'fast-check';
import { type Expression, parseExpression } from '../../src/domain/expression';
import {
  type Approximation,
  approximateValue,
  exactValue,
  plainRatio,
} from '../../src/domain/expressionValue';
import { numberOf, type Rational, rationalOf } from '../../src/domain/rational';
import { anyFigure, anyTree, choices, figureOf, written } from './expressionTrees';

const LABELS = ['a', 'b', 'c'];

/** A double as a fraction, bit by bit. */
function exactDouble(x: number): Rational {
  let scaled = x;
  let d = 1n;
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    d *= 2n;
  }
  return { n: BigInt(scaled), d };
}

/** Whether the exact value lies within the bound of the quick one; null when either says that there is none. */
function boundHolds(expression: Expression, inputs: readonly number[]): boolean | null {
  const quick: Approximation = { value: Number.NaN, error: Number.NaN };
  approximateValue(expression, inputs, quick);
  const exact = exactValue(expression, inputs.map(rationalOf));
  if (quick.error === Number.POSITIVE_INFINITY) return null;
  // A finite bound promises that nothing is divided by 0.
  if (!exact || !Number.isFinite(quick.value) || !(quick.error >= 0)) return false;
  const value = exactDouble(quick.value);
  const error = exactDouble(quick.error);
  const apart = exact.n * value.d - value.n * exact.d;
  return (apart < 0n ? -apart : apart) * error.d <= error.n * exact.d * value.d;
}

const holds = (text: string, inputs: readonly number[]) => boundHolds(parseExpression(text, LABELS), inputs);

/** Doubles as cells hold them: decimals, sums of decimals with their dust, and quotients. */
const cell = fc.oneof(
  anyFigure(12).map((figure) => figure.double),
  fc
    .array(fc.nat(9_999_999), { minLength: 2, maxLength: 7 })
    .map((satang) => satang.reduce((sum, s) => sum + s / 100, 0)),
  fc.tuple(fc.integer(), fc.integer({ min: 1 })).map(([n, d]) => n / d),
);

test('the bound holds for any formula over any cells', () => {
  let decided = 0;
  fc.assert(
    fc.property(
      anyTree(3),
      fc.array(cell, { minLength: 3, maxLength: 3 }),
      fc.nat(),
      (tree, inputs, seed) => {
        const expression = parseExpression(written(tree, LABELS, choices(seed)), LABELS);
        const held = boundHolds(expression, inputs);
        if (held) decided++;
        expect(held).not.toBe(false);
      },
    ),
    { numRuns: 10_000 },
  );
  // Saying "unknown" each time would hold too.
  expect(decided).toBeGreaterThan(5000);
});

test('the bound holds where nearly everything cancels', () => {
  const formulas = [
    '([a]+[b])-[a]',
    '([a]-[b])-([a]-[c])',
    '([a]+[b])/[a]-1',
    '[a]/[b]*[b]-[a]',
    '([a]-[b])/([a]-[c])',
  ];
  const near = fc.record({
    a: cell,
    by: fc.integer({ min: -3, max: 3 }),
    part: fc.double({ min: -1e-6, max: 1e-6, noNaN: true }),
  });
  const parsed = formulas.map((formula) => parseExpression(formula, LABELS));
  fc.assert(
    fc.property(near, cell, fc.nat(formulas.length - 1), (close, c, which) => {
      const b = close.a * (1 + close.part) + close.by / 100;
      expect(boundHolds(parsed[which] as Expression, [close.a, b, c])).not.toBe(false);
    }),
    { numRuns: 10_000 },
  );
});

test('the bound holds where many roundings add up', () => {
  const terms = 499;
  const chain = parseExpression(Array(terms).fill('[a]').join('+'), LABELS);
  for (const a of [0.1, 0.7, 12.34, 99.99, 1234.56]) {
    expect(boundHolds(chain, [a, 0, 0])).toBe(true);
  }
  // The dust of these sums is more than the rounding of the input alone would explain.
  const sum = Array<number>(terms)
    .fill(0.1)
    .reduce((total, a) => total + a, 0);
  expect(Math.abs(sum - 49.9)).toBeGreaterThan(49.9 * 5.1e-15);
});

test('the bound holds for very large and very small figures', () => {
  const wide = fc
    .tuple(fc.integer({ min: -(10 ** 15) + 1, max: 10 ** 15 - 1 }), fc.integer({ min: -80, max: 80 }))
    .map(([digits, places]) => figureOf(Math.abs(digits), places).double * Math.sign(digits));
  fc.assert(
    fc.property(anyTree(3), fc.array(wide, { minLength: 3, maxLength: 3 }), (tree, inputs) => {
      const expression = parseExpression(written(tree, LABELS, choices(1)), LABELS);
      expect(boundHolds(expression, inputs)).not.toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test('the bound holds, or is unknown, where products fall below the smallest double', () => {
  expect(holds('[a] / [b] / [b] * [b] * [b]', [1, 1e300, 0])).not.toBe(false);
  expect(holds('[a] * [a]', [1e-200, 0, 0])).not.toBe(false);
  expect(holds('[a] * [a] * [b] * [b]', [1e-200, 1e200, 0])).not.toBe(false);
});

test('a value beyond the largest double is unknown', () => {
  for (const formula of ['[a] * [a]', '[a] / [b]', '[a] * [a] - [a] * [a]']) {
    expect(holds(formula, [1e200, 1e-200, 0])).toBeNull();
  }
});

test('a divisor that may be 0 makes the value unknown', () => {
  expect(holds('[a] / [b]', [1, 0, 0])).toBeNull();
  expect(holds('[a] / [b]', [0, 0, 0])).toBeNull();
  // In floating point 0.1 + 0.2 − 0.3 is not 0, in exact arithmetic it is.
  expect(holds('1 / ([a] + [b] - [c])', [0.1, 0.2, 0.3])).toBeNull();
  expect(
    exactValue(parseExpression('1 / ([a] + [b] - [c])', LABELS), [0.1, 0.2, 0.3].map(rationalOf)),
  ).toBeNull();
});

test('the bound is tight enough to decide a satang in a billion', () => {
  const quick: Approximation = { value: 0, error: 0 };
  approximateValue(
    parseExpression('([a] + [b]) / [c] * 100', LABELS),
    [899_999_999.98, 0.01, 1_000_000_000],
    quick,
  );
  expect(90 - quick.value).toBeGreaterThan(quick.error);
});

test('two whole numbers, where they are found, divide to the exact value rounded once', () => {
  const ratio = { n: 0, d: 1 };
  const cents = fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((n) => n / 100);
  const figures = fc.oneof(fc.integer({ min: -500, max: 10 ** 6 }), cents, cell);
  let found = 0;
  fc.assert(
    fc.property(anyTree(3), fc.array(figures, { minLength: 3, maxLength: 3 }), (tree, inputs) => {
      const expression = parseExpression(written(tree, LABELS, choices(1)), LABELS);
      if (!plainRatio(expression, inputs, ratio)) return;
      found++;
      const exact = exactValue(expression, inputs.map(rationalOf));
      expect(ratio.n / ratio.d + 0).toBe(numberOf(exact as Rational));
    }),
    { numRuns: 3000 },
  );
  expect(found).toBeGreaterThan(300);
});

test('dust of sums and a division by 0 are no plain numbers', () => {
  const ratio = { n: 0, d: 1 };
  const plain = (text: string, inputs: number[]) => plainRatio(parseExpression(text, LABELS), inputs, ratio);
  expect(plain('[a] / [b] * 100', [0.1 + 0.2, 3, 0])).toBe(false);
  expect(plain('[a] / [b] * 100', [1, 0, 0])).toBe(false);
  expect(plain('[a] * [b] - [c]', [900_719_925_474_099, 99, 1])).toBe(false);
  expect(plain('[a] / [b] * 100', [504_980.25, 506_480, 0])).toBe(true);
});
