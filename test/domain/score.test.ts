// Points of a judged case: in steps or in proportion, never outside 0 to 5, and lower after a founded complaint.
import fc from 'fast-check';
import { requireCompiled } from '../../src/domain/compiledKpi';
import { type Floor, type ScoreMethod, scoreOf } from '../../src/domain/score';
import { anyReal } from './anyReal';
import { budget, debt, debtRules, growth, judgementOf, remaining, valuesOf } from './sampleRules';

function score(
  kpi: typeof budget,
  cells: readonly unknown[],
  method: ScoreMethod = 'step',
  floor: Floor = 0,
): number {
  const values = valuesOf(kpi, cells);
  return scoreOf(kpi, judgementOf(kpi, values), values, method, floor);
}

test('in steps the score is the level', () => {
  expect([79.99, 80, 87, 94.99, 100].map((spent) => score(budget, [spent, 0, 100, 0]))).toEqual([
    0, 1, 2, 3, 5,
  ]);
});

test('in proportion the score lies between two levels', () => {
  expect(score(budget, [87, 0, 100, 0], 'interpolate')).toBe(2.4);
  expect(score(remaining, [22, 100], 'interpolate')).toBe(3.6);
  expect(score(growth, [112.5, 100], 'interpolate')).toBe(2.5);
  expect(score(growth, [250, 100], 'interpolate')).toBe(5);
  expect(score(budget, [198020, 238954.72, 483150, 0], 'interpolate')).toBe(3.0885737348649487);
});

test('in proportion a score on a threshold is exactly the level', () => {
  for (const [i, share] of [80, 85, 90, 95, 100].entries()) {
    expect(score(budget, [(share * 1234.6) / 100, 0, 1234.6, 0], 'interpolate')).toBe(i + 1);
  }
});

test('below level 1 the office decides, whatever the method', () => {
  for (const method of ['step', 'interpolate'] as const) {
    expect(score(budget, [79.99, 0, 100, 0], method, 0)).toBe(0);
    expect(score(budget, [79.99, 0, 100, 0], method, 1)).toBe(1);
    expect(score(budget, [80, 0, 100, 0], method, 1)).toBe(1);
  }
});

describe('a founded complaint', () => {
  const complained = (level: number) => {
    const ticks = [level >= 1, level >= 2, level >= 2];
    return score(debt, [...ticks, [0, 0, 0, 20, 25, 30][level], 100, true]);
  };

  test('costs half a point at every level, and nothing below 0', () => {
    expect([0, 1, 2, 3, 4, 5].map(complained)).toEqual([0, 0.5, 1.5, 2.5, 3.5, 4.5]);
  });

  test('leaves the level and spares whoever had none', () => {
    const values = valuesOf(debt, [true, true, true, 25, 100, true]);
    expect(judgementOf(debt, values).level).toBe(4);
    expect(score(debt, [true, true, true, 25, 100, false])).toBe(4);
    expect(score(debt, [true, true, true, 25, 100, ''])).toBe(4);
  });

  test('is taken off the office’s floor too', () => {
    expect(score(debt, [false, false, false, 0, 100, true], 'step', 1)).toBe(0.5);
  });

  test('that is worth more than there is leaves 0, and a bonus leaves 5', () => {
    const worth = (points: number) =>
      requireCompiled({ ...debtRules, adjustments: [{ when: 'complaint', points }] });
    expect(score(worth(-3), [true, true, false, 0, 100, true])).toBe(0);
    expect(score(worth(3), [true, true, true, 30, 100, true])).toBe(5);
    expect(score(worth(-0.1), [true, true, true, 20, 100, true])).toBe(2.9);
  });
});

test('a better result never lowers the score, and no score leaves 0 to 5', () => {
  const method = fc.constantFrom<ScoreMethod>('step', 'interpolate');
  const satang = fc.integer({ min: 60_000, max: 130_000 });
  fc.assert(
    fc.property(satang, satang, method, fc.constantFrom<Floor>(0, 1), (a, b, how, floor) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      const incomes = [low, high].map((income) => score(growth, [income / 100, 900], how, floor));
      expect(incomes[1]).toBeGreaterThanOrEqual(incomes[0] as number);
      const left = [low, high].map((rest) => score(remaining, [Math.round(rest / 500), 500], how, floor));
      expect(left[0]).toBeGreaterThanOrEqual(left[1] as number);
      for (const points of [...incomes, ...left]) {
        expect(points).toBeGreaterThanOrEqual(floor);
        expect(points).toBeLessThanOrEqual(5);
      }
    }),
    { numRuns: 500 },
  );
});

test('in proportion the score is never below that in steps and less than one above', () => {
  fc.assert(
    fc.property(anyReal(0, 100), (spent) => {
      const cells = [Math.round(spent * 100) / 100, 0, 100, 0];
      const step = score(budget, cells);
      const between = score(budget, cells, 'interpolate') - step;
      expect(between).toBeGreaterThanOrEqual(0);
      expect(between).toBeLessThan(1);
    }),
  );
});
