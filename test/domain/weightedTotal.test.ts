// Totals are exact: three states of a KPI, both ways to divide, both ways to round, in any order.
import fc from 'fast-check';
import { rationalOf } from '../../src/domain/rational';
import {
  checkWeights,
  type MissingRule,
  roundedTotal,
  totalNumber,
  totalOf,
  type Weighted,
  weightedScore,
} from '../../src/domain/weightedTotal';

const OUT = 'not-measured';
const OPEN = 'not-reported';
type Score = Weighted['score'];

function total(
  scores: readonly Score[],
  weights: readonly number[],
  missing: MissingRule = 'rescale',
  scale: 5 | 100 = 5,
) {
  const found = totalOf(
    scores.map((score, i) => ({ score, weight: weights[i] as number })),
    missing,
  );
  return found && totalNumber(found, scale);
}

describe('a weighted score', () => {
  test('is score × weight ÷ 100 in full precision', () => {
    expect(weightedScore(4, 20)).toBe(0.8);
    expect(weightedScore(3.6, 15)).toBe(0.54);
    expect(weightedScore(2.4, 33.33)).toBe(0.79992);
    expect(weightedScore(0, 20)).toBe(0);
  });

  test('is free of the dust of floating point', () => {
    expect((1.1 * 7) / 100).toBe(0.07700000000000001);
    expect(weightedScore(1.1, 7)).toBe(0.077);
  });
});

describe('a total', () => {
  test.each<[string, Score[], number[], number | null]>([
    ['leaves out what is not measured', [4, 3, OUT, 5], [20, 20, 20, 20], 4],
    ['counts what is not reported as 0', [4, 3, OPEN, 5], [20, 20, 20, 20], 3],
    ['counts a reported 0 as 0', [4, 3, 0, 5], [20, 20, 20, 20], 3],
    ['of printed thirds is full marks', [5, 5, 5], [33.33, 33.33, 33.33], 5],
    ['weighs', [5, 1], [75, 25], 4],
    ['of nothing measured is none', [OUT, OUT], [50, 50], null],
    ['of nothing is none', [], [], null],
    ['of weights that are all 0 is none', [5, 4], [0, 0], null],
    ['of nothing reported is 0', [OPEN, OPEN], [50, 50], 0],
  ])('%s', (_, scores, weights, expected) => {
    expect(total(scores, weights)).toBe(expected);
  });

  test('holds the weights of what is not measured where the office says so', () => {
    expect(total([4, 3, OUT, 5], [20, 20, 20, 20], 'hold')).toBe(3);
    expect(total([4, 3, OPEN, 5], [20, 20, 20, 20], 'hold')).toBe(3);
    expect(total([OUT], [20], 'hold')).toBeNull();
    expect(total([5, OUT], [90, 15], 'rescale')).toBe(5);
  });

  test('on 100 is twenty times that on 5', () => {
    expect(total([4, 3, OUT, 5], [20, 20, 20, 20], 'rescale', 100)).toBe(80);
    expect(total([5, 5, 5], [33.33, 33.33, 33.33], 'rescale', 100)).toBe(100);
    expect(total([3.7], [100], 'rescale', 100)).toBe(74);
  });

  test('says what it was computed from', () => {
    const items: Weighted[] = [
      { score: 4, weight: 0.1 },
      { score: OPEN, weight: 0.2 },
      { score: OUT, weight: 50 },
    ];
    expect(totalOf(items, 'rescale')).toMatchObject({ weight: 0.3, count: 2, notReported: 1 });
    expect(totalOf(items, 'hold')).toMatchObject({ weight: 0.3, count: 2, notReported: 1 });
  });

  const item = fc.record({
    score: fc.oneof(
      fc.nat(5000).map((n) => n / 1000),
      fc.constantFrom<Score>(OUT, OPEN, 1 / 3),
    ),
    weight: fc.nat(10_000).map((n) => n / 100),
  });
  const items = fc.array(item, { minLength: 1, maxLength: 16 });
  const rule = fc.constantFrom<MissingRule>('rescale', 'hold');

  test('does not depend on the order of the KPIs', () => {
    let naive = 0;
    const plain = (list: readonly Weighted[]) =>
      list.reduce((sum, { score, weight }) => sum + (typeof score === 'number' ? score * weight : 0), 0);
    fc.assert(
      fc.property(
        items,
        fc.array(fc.nat(), { minLength: 16, maxLength: 16 }),
        rule,
        (list, keys, missing) => {
          const other = list
            .map((entry, i) => ({ entry, key: keys[i] as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ entry }) => entry);
          expect(totalOf(other, missing)).toEqual(totalOf(list, missing));
          if (plain(other) !== plain(list)) naive++;
        },
      ),
      { numRuns: 1000 },
    );
    // Adding doubles does depend on it.
    expect(naive).toBeGreaterThan(0);
  });

  test('lies between the lowest and the highest score and rises with each of them', () => {
    fc.assert(
      fc.property(items, fc.nat(15), rule, (list, which, missing) => {
        const before = totalOf(list, missing);
        fc.pre(before !== null);
        const value = totalNumber(before as NonNullable<typeof before>, 5);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(5);
        const raised = list.map((entry, i) =>
          i === which && entry.score !== OUT ? { ...entry, score: 5 } : entry,
        );
        const after = totalOf(raised, missing);
        expect(totalNumber(after as NonNullable<typeof after>, 5)).toBeGreaterThanOrEqual(value);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('rounding to two decimals', () => {
  test('once or twice gives different figures where the third decimal is carried', () => {
    // 3.4448 → 3.44, but 3.4448 → 3.445 → 3.45.
    expect(roundedTotal(rationalOf(3.4448), 'once')).toBe(3.44);
    expect(roundedTotal(rationalOf(3.4448), 'dpis')).toBe(3.45);
  });

  test('the two ways differ for real scores and weights', () => {
    const found = totalOf(
      [
        { score: 4, weight: 44.48 },
        { score: 3, weight: 55.52 },
      ],
      'rescale',
    );
    const exact = (found as NonNullable<typeof found>).exact;
    expect([roundedTotal(exact, 'once'), roundedTotal(exact, 'dpis')]).toEqual([3.44, 3.45]);
  });

  test('halves go up, exactly', () => {
    // 1.005 as a double lies below the half.
    expect(Math.round(1.005 * 100) / 100).toBe(1);
    expect(roundedTotal(rationalOf(1.005), 'once')).toBe(1.01);
    expect(roundedTotal(rationalOf(4.995), 'once')).toBe(5);
    expect(roundedTotal(rationalOf(4.9944), 'dpis')).toBe(4.99);
    expect(roundedTotal({ n: 10n, d: 3n }, 'once')).toBe(3.33);
  });

  test('is that of the office’s sheet, ROUND(ROUND(x, 3), 2), and differs by a hundredth at most', () => {
    fc.assert(
      fc.property(fc.nat(5_000_000), (millionths) => {
        const exact = { n: BigInt(millionths), d: 1_000_000n };
        const half = (n: number, unit: number) => Math.floor((n + unit / 2) / unit) * unit;
        expect(roundedTotal(exact, 'once')).toBe(half(millionths, 10_000) / 1e6);
        expect(roundedTotal(exact, 'dpis')).toBe(half(half(millionths, 1000), 10_000) / 1e6);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('weights of a group', () => {
  test('that sum to 100, or nearly so by printed rounding, pass', () => {
    for (const weights of [
      [100],
      [20, 20, 20, 20, 20],
      [33.33, 33.33, 33.33],
      [50, 50.05],
      [50, 49.95],
      Array(10).fill(10),
    ]) {
      expect(checkWeights(weights)).toBeNull();
    }
    // 0.1 ten thousand times is 1000.0000000001588 in floating point.
    expect(checkWeights(Array(1000).fill(0.1))).toBeNull();
  });

  test('that miss it by more are found', () => {
    expect(checkWeights([50, 50.06])).toMatchObject({ total: 100.06 });
    expect(checkWeights([50, 49.94])).toMatchObject({ total: 99.94 });
    expect(checkWeights([])).toEqual({ total: 0, mends: [] });
  });

  test('of the individual KPIs as printed sum to 105, and 10 for the second would mend it', () => {
    // P1 … P11 of the detailed sheets.
    const printed = [10, 15, 10, 10, 10, 10, 10, 10, 10, 5, 5];
    const finding = checkWeights(printed);
    expect(finding?.total).toBe(105);
    expect(finding?.mends).toContainEqual({ index: 1, to: 10 });
  });

  test('each mend gives exactly 100, and none takes a KPI’s weight away', () => {
    const weights = fc.array(
      fc.nat(6000).map((n) => n / 100),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(weights, (list) => {
        for (const { index, to } of checkWeights(list)?.mends ?? []) {
          expect(to).toBeGreaterThan(0);
          const satang = list.map((weight, i) => Math.round((i === index ? to : weight) * 100));
          expect(satang.reduce((a, b) => a + b, 0)).toBe(10_000);
        }
      }),
    );
    expect(checkWeights([3, 110])?.mends).toEqual([{ index: 1, to: 97 }]);
  });
});
