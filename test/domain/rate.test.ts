// Promises per month, week and quarter, held against what was counted so far in the round.
import fc from 'fast-check';
import { requireCompiled } from '../../src/domain/compiledKpi';
import type { RatePeriod } from '../../src/domain/kpi';
import { type MonthlyCounts, reportedCount, requiredCount } from '../../src/domain/rate';
import { atLeast, input, judgementOf, rulesOf } from './sampleRules';

const months = (k: number) => Array<number>(k).fill(0);

function met(
  rate: number,
  per: RatePeriod,
  counts: MonthlyCounts,
  rule: 'cumulative' | 'every-month' = 'cumulative',
) {
  return reportedCount(counts, per, rule) >= requiredCount(rate, per, counts, rule);
}

test('up to month k a promise per month asks for k times as much, per week for 4k times', () => {
  for (let k = 1; k <= 6; k++) {
    expect(requiredCount(2, 'month', months(k), 'cumulative')).toBe(2 * k);
    expect(requiredCount(2, 'week', months(k), 'cumulative')).toBe(8 * k);
  }
});

test('a promise per quarter asks for nothing before the first quarter is over, then once per full quarter', () => {
  const asked = [1, 2, 3, 4, 5, 6].map((k) => requiredCount(1, 'quarter', months(k), 'cumulative'));
  expect(asked).toEqual([0, 0, 1, 1, 1, 2]);
  expect(met(1, 'quarter', [0, 0])).toBe(true);
});

test('one story a week, told 4, 4 and 3 times, is 11 of 12 and not reached', () => {
  const counts = [4, 4, 3];
  expect(reportedCount(counts, 'week', 'cumulative')).toBe(11);
  expect(requiredCount(1, 'week', counts, 'cumulative')).toBe(12);
  expect(met(1, 'week', counts)).toBe(false);
  expect(met(1, 'week', [4, 4, 4])).toBe(true);
});

test('one activity a quarter, none by June, is not reached, and is reached by one in July', () => {
  expect(met(1, 'quarter', [0, 0, 0])).toBe(false);
  expect(met(1, 'quarter', [0, 0, 0, 1])).toBe(true);
  expect(met(1, 'quarter', [0, 0, 0, 1, 0, 0])).toBe(false);
});

test('a month without report counts 0, and a strong month makes up for it', () => {
  expect(reportedCount([4, null, 3], 'month', 'cumulative')).toBe(7);
  expect(met(1, 'month', [2, null, 1])).toBe(true);
  expect(met(1, 'month', [2, null, null])).toBe(false);
});

describe('where every month is asked for by itself', () => {
  test('a strong month does not make up for a weak one', () => {
    expect(met(1, 'month', [2, 0, 1], 'every-month')).toBe(false);
    expect(met(1, 'month', [1, 1, 1], 'every-month')).toBe(true);
    expect(met(1, 'month', [1, null, 1], 'every-month')).toBe(false);
    expect(met(2, 'week', [8, 8, 7], 'every-month')).toBe(false);
    expect(met(2, 'week', [8, 8, 8], 'every-month')).toBe(true);
  });

  test('a quarter is asked for when it is over, each by itself', () => {
    expect(met(1, 'quarter', [0, 0], 'every-month')).toBe(true);
    expect(met(1, 'quarter', [0, 0, 0, 1], 'every-month')).toBe(false);
    expect(met(1, 'quarter', [0, 0, 1, 0, 0], 'every-month')).toBe(true);
    expect(met(1, 'quarter', [0, 0, 2, 0, 0, 0], 'every-month')).toBe(false);
    expect(met(1, 'quarter', [0, 1, 0, 1, 0, 0], 'every-month')).toBe(true);
  });

  test('whoever keeps the promise every month keeps it over the round, but not the other way round', () => {
    const counts = fc.array(fc.oneof(fc.nat(12), fc.constant(null)), { minLength: 1, maxLength: 6 });
    let onlyOverall = 0;
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3 }),
        fc.constantFrom<RatePeriod>('month', 'week', 'quarter'),
        counts,
        (rate, per, list) => {
          if (met(rate, per, list, 'every-month')) expect(met(rate, per, list)).toBe(true);
          else if (met(rate, per, list)) onlyOverall++;
        },
      ),
      { numRuns: 1000 },
    );
    expect(onlyOverall).toBeGreaterThan(0);
  });
});

test('thresholds of a quantitative KPI are promises too: one a month for three months is one, not three', () => {
  const kpi = requireCompiled(
    rulesOf({
      form: 'quantitative',
      inputs: [input('stories', 'rate', { per: 'month' })],
      levels: [1, 2, 3, 4, 5].map((n) => [atLeast('stories', n)]),
    }),
  );
  expect(judgementOf(kpi, [1]).level).toBe(1);
  expect(judgementOf(kpi, [[1, 1, 1]]).level).toBe(1);
});

test('one more in any month never breaks a promise', () => {
  const counts = fc.array(fc.nat(12), { minLength: 1, maxLength: 6 });
  const rule = fc.constantFrom<'cumulative' | 'every-month'>('cumulative', 'every-month');
  fc.assert(
    fc.property(
      fc.constantFrom<RatePeriod>('month', 'week', 'quarter'),
      counts,
      fc.nat(5),
      rule,
      (per, list, which, how) => {
        const more = list.map((n, i) => (i === which ? n + 1 : n));
        if (met(2, per, list, how)) expect(met(2, per, more, how)).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
});
