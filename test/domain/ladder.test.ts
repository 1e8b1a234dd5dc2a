// Five thresholds: refused when they contradict themselves, exact at every edge, proportional in between.
import fc from 'fast-check';
import {
  interpolated,
  isFraction,
  ladderOf,
  levelOfResult,
  levelOnLadder,
  snapError,
  snapped,
} from '../../src/domain/ladder';
import { ProblemError } from '../../src/domain/problem';
import { compare, numberOf, rationalOf } from '../../src/domain/rational';
import { anyReal } from './anyReal';

const budget = ladderOf([80, 85, 90, 95, 100]);
const remaining = ladderOf([35, 30, 25, 20, 15]);
const growth = ladderOf([11, 12, 13, 14, 15]);

describe('a ladder', () => {
  test('tells its direction from bare thresholds and takes a KPI’s word for it', () => {
    expect([budget.rising, remaining.rising]).toEqual([true, false]);
    const kpi = { label: 'share', share: true, rising: false };
    expect(ladderOf([35, 30, 25, 20, 15], kpi)).toMatchObject({ rising: false, share: true, label: 'share' });
  });

  test.each([
    [[80, 85, 85, 95, 100]],
    [[80, 85, 84, 95, 100]],
    [[80, 75, 90, 95, 100]],
    [[35, 30, 31, 20, 15]],
    [[0, 0, 0, 0, 0]],
    [[80, Number.NaN, 90, 95, 100]],
    [[80, 85, 90, 95, Number.NaN]],
  ])('of %p is refused', (thresholds) => {
    const problem = { code: 'thresholds-not-monotone', label: '', thresholds };
    expect(() => ladderOf(thresholds)).toThrow(new ProblemError(problem));
  });

  test('against the direction of its KPI is refused with the measure’s label', () => {
    const kpi = { label: 'share', share: true, rising: true };
    expect(() => ladderOf([35, 30, 25, 20, 15], kpi)).toThrow(ProblemError);
    try {
      ladderOf([35, 30, 25, 20, 15], kpi);
    } catch (error) {
      expect((error as ProblemError).problem).toMatchObject({
        code: 'thresholds-not-monotone',
        label: 'share',
      });
    }
  });

  test('refuses fractions for shares and for thresholds that look like percent, and only for those', () => {
    const refuses = (thresholds: number[], share?: boolean) =>
      ladderOf(thresholds, share === undefined ? undefined : { label: '', share, rising: true })
        .refusesFractions;
    expect(refuses([80, 85, 90, 95, 100])).toBe(true);
    expect(refuses([35, 30, 25, 20, 15])).toBe(true);
    expect(refuses([10, 12, 13, 14, 15])).toBe(true);
    expect(refuses([9.99, 12, 13, 14, 15])).toBe(false);
    expect(refuses([1, 2, 3, 4, 5])).toBe(false);
    expect(refuses([1, 2, 3, 4, 5], true)).toBe(true);
    expect(refuses([11, 12, 13, 14, 15], false)).toBe(false);
    expect(ladderOf([80, 85, 90, 95, 100]).share).toBe(false);
  });

  test('takes for a fraction what lies above 0 and up to 2', () => {
    expect([0.85, 1, 2, Number.MIN_VALUE].every(isFraction)).toBe(true);
    expect([0, 2.01, 85, -0.5].some(isFraction)).toBe(false);
  });
});

describe('the level of a typed result', () => {
  test.each([
    [budget, 87, 2],
    [budget, 79.99, 0],
    [budget, 110, 5],
    [budget, 0, 0],
    [budget, -5, 0],
    [remaining, 22, 3],
    [remaining, 0, 5],
    [remaining, 35.01, 0],
    [growth, 12.5, 2],
    [budget, 1e300, 5],
    [budget, -1e300, 0],
    [remaining, 1e300, 0],
  ])('ladder %# gives %d level %d', (ladder, result, level) => {
    expect(levelOfResult(ladder, result)).toBe(level);
  });

  test('is not moved by the dust of a division, but by a billionth of a percent', () => {
    for (const [i, threshold] of budget.thresholds.entries()) {
      const dust = threshold * Number.EPSILON * 4;
      for (const result of [threshold, threshold - dust, threshold + dust, threshold - 4e-10]) {
        expect([result, levelOfResult(budget, result)]).toEqual([result, i + 1]);
      }
      expect(levelOfResult(budget, threshold - 1e-9)).toBe(i);
      expect(levelOfResult(budget, threshold - 6e-10)).toBe(i);
    }
    for (const [i, threshold] of remaining.thresholds.entries()) {
      expect(levelOfResult(remaining, threshold + 4e-10)).toBe(i + 1);
      expect(levelOfResult(remaining, threshold + 1e-9)).toBe(i);
    }
  });

  test('is the number of thresholds its snapped value reaches, for any ladder and result', () => {
    const places = fc.nat(4);
    const steps = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 5, maxLength: 5 });
    const offsets = fc.oneof(anyReal(-2e-9, 2e-9), anyReal(-1e-14, 1e-14), anyReal(-100, 100));
    const start = fc.integer({ min: -2000, max: 200_000 });
    fc.assert(
      fc.property(
        start,
        steps,
        places,
        fc.boolean(),
        fc.nat(4),
        offsets,
        (from, by, decimals, falling, near, offset) => {
          let at = from;
          const scaled = by.map((step) => {
            at += step;
            return falling ? -at : at;
          });
          const ladder = ladderOf(scaled.map((n) => n / 10 ** decimals));
          const result = (ladder.thresholds[near] as number) + offset;
          // Independent: the shortest decimal of 15 digits, then a whole number of 10^-9 with halves away from 0.
          const [whole, rest = ''] = plainDecimal(result).replace('-', '').split('.') as [string, string?];
          const nine =
            BigInt(whole + rest.padEnd(9, '0').slice(0, 9)) + (Number(rest[9] ?? 0) >= 5 ? 1n : 0n);
          const nano = result < 0 ? -nine : nine;
          const reached = scaled.filter((n) => {
            const threshold = BigInt(n) * 10n ** BigInt(9 - decimals);
            return falling ? nano <= threshold : nano >= threshold;
          });
          expect([result, levelOfResult(ladder, result)]).toEqual([result, reached.length]);
        },
      ),
      { numRuns: 3000 },
    );
  });

  /** 15 significant digits without an exponent. */
  function plainDecimal(x: number): string {
    const [mantissa, exponent] = x.toExponential(14).split('e') as [string, string];
    const digits = mantissa.replace(/[-.]/g, '');
    const point = Number(exponent) + 1;
    const text =
      point > 0
        ? `${digits.padEnd(point, '0').slice(0, point)}.${digits.slice(point)}`
        : `0.${'0'.repeat(-point)}${digits}`;
    return x < 0 ? `-${text}` : text;
  }

  test('a snapped result lies within the promised distance of the double', () => {
    fc.assert(
      fc.property(anyReal(-1e9, 1e9), (result) => {
        expect(Math.abs(numberOf(snapped(result)) - result)).toBeLessThanOrEqual(snapError(result));
      }),
    );
  });

  test('a better result never lowers the level', () => {
    const result = fc.oneof(anyReal(0, 120), fc.constantFrom(...budget.thresholds));
    fc.assert(
      fc.property(fc.constantFrom(budget, remaining, growth), result, anyReal(0, 5), (ladder, from, by) => {
        const better = ladder.rising ? from + by : from - by;
        expect(levelOfResult(ladder, better)).toBeGreaterThanOrEqual(levelOfResult(ladder, from));
      }),
      { numRuns: 1000 },
    );
  });

  test('lower is better mirrors higher is better', () => {
    const mirror = ladderOf(budget.thresholds.map((t) => -t));
    fc.assert(
      fc.property(anyReal(75, 105), (result) => {
        expect(levelOfResult(mirror, -result)).toBe(levelOfResult(budget, result));
      }),
    );
  });
});

test('the exact value is asked for only near a threshold', () => {
  let asked = 0;
  const exactly = () => {
    asked++;
    return rationalOf(90);
  };
  expect(levelOnLadder(budget, 92, 1e-9, exactly)).toBe(3);
  expect(asked).toBe(0);
  expect(levelOnLadder(budget, 90 - 1e-12, 1e-9, exactly)).toBe(3);
  expect(asked).toBeGreaterThan(0);
  // A double without any bound is not looked at.
  expect(levelOnLadder(budget, Number.NaN, Number.POSITIVE_INFINITY, () => rationalOf(85))).toBe(2);
});

describe('interpolation', () => {
  const scoreOf = (ladder: typeof budget, result: number) =>
    interpolated(ladder, levelOfResult(ladder, result), snapped(result));

  test.each([
    [budget, 87, 2.4],
    [remaining, 22, 3.6],
    [growth, 12.5, 2.5],
    [budget, 99.99, 4.998],
    [budget, 100, 5],
    [budget, 250, 5],
    [remaining, 0, 5],
  ])('ladder %# gives %d the score %d', (ladder, result, score) => {
    expect(scoreOf(ladder, result)).toBe(score);
  });

  test('is the level itself on every threshold', () => {
    for (const ladder of [budget, remaining, growth]) {
      expect(ladder.thresholds.map((threshold) => scoreOf(ladder, threshold))).toEqual([1, 2, 3, 4, 5]);
    }
  });

  test('lies between the level and the next, and rises with the result', () => {
    const result = anyReal(80, 105);
    fc.assert(
      fc.property(result, result, (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const level = levelOfResult(budget, low);
        const score = scoreOf(budget, low);
        expect(score).toBeGreaterThanOrEqual(level);
        expect(score).toBeLessThanOrEqual(Math.min(5, level + 1));
        expect(scoreOf(budget, high)).toBeGreaterThanOrEqual(score);
        expect(compare(rationalOf(score), rationalOf(5))).toBeLessThanOrEqual(0);
      }),
    );
  });
});
