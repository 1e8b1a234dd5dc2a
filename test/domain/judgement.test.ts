// Which level a case reaches: both ways of counting, blanks, wholes of 0, shares above their whole, promises over months.
import fc from 'fast-check';
import type { CaseValue } from '../../src/domain/caseValues';
import { requireCompiled } from '../../src/domain/compiledKpi';
import { exactOf, judge, subjectValue, unmet } from '../../src/domain/judgement';
import { numberOf } from '../../src/domain/rational';
import { anyReal } from './anyReal';
import {
  atLeast,
  budget,
  debt,
  growth,
  householdRules,
  households,
  input,
  judged,
  judgementOf,
  levelOf,
  market,
  remaining,
  rulesOf,
  systemPercent,
  valuesOf,
} from './sampleRules';

describe('levels of whole cases', () => {
  test.each<[string, typeof budget, unknown[], number]>([
    ['spending of a real budget', budget, [504980, 0, 506480, 0], 4],
    ['the same with blank cells', budget, [504980, '', 506480, ''], 4],
    ['spending with orders', budget, [198020, 238954.72, 483150, 0], 3],
    ['spending after money went back', budget, [80, 10, 110, 10], 3],
    ['growth', growth, [113, 100], 3],
    ['growth below 0', growth, [50, 100], 0],
    ['growth far beyond the whole', growth, [1000, 100], 5],
    ['households that remain', remaining, [38, 192], 4],
    ['no household that remains', remaining, [0, 192], 5],
    ['a complaint', debt, [true, true, true, 25, 100, true], 4],
    ['a step not done above others', debt, [true, false, true, 30, 100, ''], 1],
    ['events, channels and operators', market, [4, 1, 1, 100], 1],
    ['a percentage of another system', systemPercent, [true, 95], 4],
    ['a percentage without the step before', systemPercent, ['', 95], 0],
  ])('%s', (_, kpi, cells, level) => {
    expect(levelOf(kpi, cells)).toBe(level);
  });

  test('the measure is shown as the nearest double', () => {
    const values = valuesOf(budget, [198020, 238954.72, 483150, 0]);
    const [measure] = budget.measures as [(typeof budget.measures)[number]];
    expect(subjectValue(budget, measure, values)).toBe(90.44286867432474);
    expect(subjectValue(budget, measure, [1, 0, 5, 5])).toBeNull();
    expect(subjectValue(budget, measure, [null, 0, 5, 0])).toBeNull();
  });
});

describe('counting levels', () => {
  // One household short at level 1, everything else done.
  const cells = [2336, 2337, 2337, 2, 3, 2, 900, 2337];
  const highest = requireCompiled({ ...householdRules, counting: 'highest' });

  test('by all below: one household short at level 1 is level 0, and says that 2 to 5 hold', () => {
    expect(judged(households, cells)).toEqual({
      level: 0,
      allBelow: 0,
      highest: 5,
      holds: [false, true, true, true, true],
    });
    expect(levelOf(households, [2337, ...cells.slice(1)])).toBe(5);
  });

  test('by the highest that holds: the same case is level 5', () => {
    expect(judged(highest, cells)).toEqual({
      level: 5,
      allBelow: 0,
      highest: 5,
      holds: [false, true, true, true, true],
    });
    expect(levelOf(highest, [0, 0, 10, 0, 0, 0, 0, 10])).toBe(0);
    expect(levelOf(highest, [0, 0, 10, 2, 0, 0, 0, 10])).toBe(2);
  });

  test('by all below is never above the highest, and both are the level by their own way', () => {
    const count = fc.nat(12);
    fc.assert(
      fc.property(
        fc.array(count, { minLength: 6, maxLength: 6 }),
        ([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]) => {
          const row = [Math.min(a, 10), Math.min(b, 10), 10, c % 4, d % 5, e % 4, Math.min(f, 10), 10];
          const byAll = judgementOf(households, valuesOf(households, row));
          const byHighest = judgementOf(highest, valuesOf(highest, row));
          expect(byAll.level).toBe(byAll.holds.indexOf(false) < 0 ? 5 : byAll.holds.indexOf(false));
          expect(byHighest.level).toBe(byAll.holds.lastIndexOf(true) + 1);
          expect(byAll.level).toBeLessThanOrEqual(byHighest.level);
        },
      ),
    );
  });
});

describe('blanks, wholes of 0 and shares above their whole', () => {
  test('a requirement of a milestone with a blank figure is not reached and says so', () => {
    const values = valuesOf(debt, [true, true, true, '', 100, '']);
    expect(judgementOf(debt, values).level).toBe(2);
    expect(unmet(debt, debt.levels[2]?.[0] as (typeof debt.levels)[number][number], values)).toBe('blank');
  });

  test('a milestone whose measure divides by 0 is not reached and says so', () => {
    for (const reduced of [0, 5]) {
      const values = valuesOf(debt, [true, true, true, reduced, 0, '']);
      expect(judgementOf(debt, values).level).toBe(2);
      expect(unmet(debt, debt.levels[2]?.[0] as (typeof debt.levels)[number][number], values)).toBe(
        'no-whole',
      );
    }
  });

  test('a step not done and a figure too low say so', () => {
    const values = valuesOf(debt, [true, false, true, 10, 100, '']);
    const cause = (level: number) =>
      unmet(debt, debt.levels[level - 1]?.[0] as (typeof debt.levels)[number][number], values);
    expect([cause(1), cause(2), cause(3)]).toEqual([null, 'not-done', 'below']);
  });

  test('a quantitative KPI without a whole is a problem naming the base', () => {
    expect(judged(growth, [5, 0])).toEqual({ code: 'whole-zero', label: 'income base', text: '0' });
    expect(judged(budget, [5, 0, 100, 100])).toEqual({ code: 'whole-zero', label: 'share spent', text: '' });
    // 0.3 − (0.1 + 0.2) is not 0 in floating point.
    expect(levelOf(budget, [5, 0, 0.1 + 0.2, 0.3])).toBe('whole-zero');
  });

  test('a part above its whole is a problem, for milestones too, and exactly the whole is none', () => {
    expect(judged(budget, [100.01, 0, 100, 0])).toEqual({
      code: 'over-whole',
      label: 'share spent',
      text: '100.01',
    });
    expect(levelOf(budget, [100, 0, 100, 0])).toBe(5);
    expect(levelOf(budget, [0.1 + 0.2, 0, 0.3, 0])).toBe(5);
    expect(levelOf(remaining, [193, 192])).toBe('over-whole');
    expect(levelOf(debt, [true, true, true, 101, 100, ''])).toBe('over-whole');
    expect(levelOf(households, [10, 11, 10, 0, 0, 0, 0, 10])).toBe('over-whole');
    expect(levelOf(growth, [1000, 1])).toBe(5);
  });

  test('a share below 0 is a problem', () => {
    expect(levelOf(budget, [5, 0, 10, 20])).toBe('share-negative');
    expect(levelOf(budget, [0, 0, 10, 0])).toBe(0);
  });
});

test('a percentage typed in is snapped to 9 decimals before it is compared', () => {
  for (const percent of [89.99999999999999, 90.00000000000001, 89.9999999996, (0.9 - 1e-13) * 100]) {
    expect(levelOf(systemPercent, [true, percent])).toBe(3);
  }
  expect(levelOf(systemPercent, [true, 89.999999999])).toBe(2);
});

describe('promises over the months', () => {
  const withMonths = (visits: CaseValue, stories: CaseValue, rules = householdRules) => {
    const kpi = requireCompiled(rules);
    return judgementOf(kpi, [10, 10, 10, visits, 3, stories, 5, 10]).level;
  };

  test('are held against rate × months, as a bare rate against the rate itself', () => {
    expect(withMonths([2, 2, 2], [8, 8, 8])).toBe(5);
    expect(withMonths([2, 3, null], [8, 8, 8])).toBe(1);
    expect(withMonths([2, 2, 2], [8, 8, 7])).toBe(2);
    expect(withMonths(2, 2)).toBe(5);
    expect(withMonths(1, 2)).toBe(1);
  });

  test('make up for a weak month unless every month is asked for', () => {
    expect(withMonths([1, 3, 2], [8, 8, 8])).toBe(5);
    expect(withMonths([1, 3, 2], [8, 8, 8], { ...householdRules, rateRule: 'every-month' })).toBe(1);
  });

  test('count in a formula by their sum, in the first month as in any other', () => {
    const kpi = requireCompiled(
      rulesOf({
        inputs: [input('visits', 'rate', { per: 'month' }), input('calls', 'rate', { per: 'month' })],
        measures: [{ label: 'contacts', expression: '[visits] + [calls]', unit: '', partOfWhole: false }],
        levels: [2, 4, 6, 8, 10].map((n) => [atLeast('contacts', n)]),
      }),
    );
    expect(
      judgementOf(kpi, [
        [2, 1],
        [1, 1],
      ]).level,
    ).toBe(2);
    expect(judgementOf(kpi, [[3], [2]]).level).toBe(2);
  });
});

describe('in general', () => {
  test('a better figure never lowers the level', () => {
    fc.assert(
      fc.property(anyReal(0, 1), anyReal(0, 1), fc.integer({ min: 1, max: 100_000_000 }), (a, b, whole) => {
        const part = (share: number) => Math.floor(whole * share);
        const [low, high] = a < b ? [a, b] : [b, a];
        const base = whole / 100;
        const pairs: [typeof budget, (figure: number) => unknown[], number][] = [
          [budget, (n) => [n / 100, 0, base, 0], 1],
          [growth, (n) => [(n * 2) / 100, base], 1],
          [remaining, (n) => [n, whole], -1],
          [debt, (n) => [true, true, true, n / 100, base, ''], 1],
          [market, (n) => [16, 3, n, whole], 1],
        ];
        for (const [kpi, row, way] of pairs) {
          const [worse, better] = way > 0 ? [low, high] : [high, low];
          const levels = [worse, better].map((share) => levelOf(kpi, row(part(share))));
          expect(levels[1]).toBeGreaterThanOrEqual(levels[0] as number);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('lower is better mirrors higher is better', () => {
    const left = requireCompiled(
      rulesOf({
        form: 'quantitative',
        inputs: [input('done', 'count'), input('base', 'count', { base: true })],
        measures: [
          { label: 'share done', expression: '100 - [done]/[base]*100', unit: '', partOfWhole: true },
        ],
        levels: [35, 30, 25, 20, 15].map((value) => [{ of: 'share done', comparator: '<=', value }]),
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), anyReal(0, 1), (base, share) => {
        const rest = Math.round(base * share);
        expect(levelOf(left, [base - rest, base])).toBe(levelOf(remaining, [rest, base]));
      }),
    );
  });

  test('judging changes nothing in the values', () => {
    const values = Object.freeze(valuesOf(budget, [90, 0, 100, 0]));
    expect(judge(budget, values)).toMatchObject({ level: 3 });
    expect(
      numberOf(
        exactOf(budget, budget.measures[0] as (typeof budget.measures)[number], values) ?? { n: 0n, d: 1n },
      ),
    ).toBe(90);
  });
});
