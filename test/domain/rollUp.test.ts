// The result of a province: sums of parts over sums of wholes, means of scores, and what is left out of them.
import fc from 'fast-check';
import { templateKpi } from '../../src/catalogue/template2565';
import { requireCompiled } from '../../src/domain/compiledKpi';
import { parseExpression } from '../../src/domain/expression';
import { numberOf } from '../../src/domain/rational';
import { type RollUpCase, rollUpLift, rollUpScores, rollUpShares } from '../../src/domain/rollUp';
import { sharePartsOf } from '../../src/domain/shareParts';

const compiled = (code: string) =>
  requireCompiled(templateKpi(code) as NonNullable<ReturnType<typeof templateKpi>>);
const BUDGET = compiled('T1');
const HOUSEHOLDS = compiled('P1');
const STEPS = compiled('P9');

const budget = (unit: string, spent: number, po: number, all: number, returned = 0): RollUpCase => ({
  unit,
  values: [spent, po, all, returned],
  bases: [all],
  percent: null,
});

describe('a measure as part and whole', () => {
  const parts = (text: string) => sharePartsOf(parseExpression(text, ['a', 'b', 'c']));
  test('constants on either side make the factor', () => {
    for (const text of ['[a] / [b] * 100', '100 * [a] / [b]', '[a] * 50 / [b] * 2', '[a] / ([b] / 100)']) {
      const factor = parts(text)?.factor;
      if (text !== '[a] / ([b] / 100)') expect(factor && numberOf(factor)).toBe(100);
      expect(parts(text)?.part).toEqual({ op: 'input', input: 0 });
    }
    expect(parts('([a] - [b]) / [b] * 100')?.whole).toEqual({ op: 'input', input: 1 });
  });
  test('two parts, two wholes, or no whole at all are no share', () => {
    for (const text of [
      '[a] * [b] / [c]',
      '[a] / [b] / [c]',
      '[a] + [b]',
      '[a] * 100',
      '[a] / [b] / 0',
      '[a] / [b] + 1',
    ])
      expect(parts(text)).toBeNull();
  });
});

test('parts and wholes are added up before they are divided', () => {
  const rolled = rollUpShares(BUDGET, [budget('ก', 90, 5, 100), budget('ข', 300, 0, 1000, 200)], 0);
  expect(rolled).toMatchObject({
    from: 'shares',
    part: 395,
    whole: 900,
    level: 0,
    score: 0,
    withoutBase: [],
  });
  expect(rolled?.result).toBeCloseTo((395 / 900) * 100, 12);
  expect(rolled?.shares[1]).toEqual({ unit: 'ข', part: 300, whole: 800 });
});

test('not reported is 0 over its base, and the floor is the office’s', () => {
  const silent: RollUpCase = { unit: 'ข', values: null, bases: [100], percent: null };
  const rolled = rollUpShares(BUDGET, [budget('ก', 100, 0, 100), silent], 1);
  expect(rolled).toMatchObject({ result: 50, part: 100, whole: 200, level: 0, score: 1 });
});

test('where less is better, not reported is the whole base', () => {
  const reported: RollUpCase = { unit: 'ก', values: [10, 100], bases: [100], percent: null };
  const silent: RollUpCase = { unit: 'ข', values: null, bases: [100], percent: null };
  expect(HOUSEHOLDS.ladder?.rising).toBe(false);
  expect(rollUpShares(HOUSEHOLDS, [reported, silent], 0)).toMatchObject({
    result: 55,
    part: 110,
    whole: 200,
  });
});

test('a unit without base is left out and named, reported or not', () => {
  const unknown = (unit: string, values: RollUpCase['values']): RollUpCase => ({
    unit,
    values,
    bases: [null],
    percent: null,
  });
  const cases = [
    budget('ก', 80, 0, 100),
    unknown('ข', null),
    unknown('ค', [5, 0, null, 0]),
    budget('ง', 0, 0, 0),
  ];
  expect(rollUpShares(BUDGET, cases, 0)).toMatchObject({
    result: 80,
    level: 1,
    withoutBase: ['ข', 'ค', 'ง'],
  });
  expect(rollUpShares(BUDGET, [unknown('ข', null)], 0)).toBeNull();
});

test('a percentage alone counts over its base; without base the mean of percentages has to do', () => {
  const percent = (unit: string, bases: (number | null)[]): RollUpCase => ({
    unit,
    values: [null, null, bases[0] ?? null, null],
    bases,
    percent: 50,
  });
  const first = budget('ก', 100, 0, 100);
  expect(rollUpShares(BUDGET, [first, percent('ข', [300])], 0)).toMatchObject({
    from: 'shares',
    result: 62.5,
  });
  expect(rollUpShares(BUDGET, [first, percent('ข', [null])], 0)).toMatchObject({
    from: 'mean',
    result: 75,
    level: 0,
  });
  const silent: RollUpCase = { unit: 'ค', values: null, bases: [null], percent: null };
  expect(rollUpShares(BUDGET, [first, percent('ข', [null]), silent], 0)).toMatchObject({
    from: 'mean',
    result: 50,
  });
});

test('thresholds are hit exactly', () => {
  const cases = [budget('ก', 0.1, 0, 1), budget('ข', 1.5, 0, 1)];
  expect(rollUpShares(BUDGET, cases, 0)).toMatchObject({ result: 80, level: 1 });
});

test('the sum over any units lies between the least and the greatest of them', () => {
  const unit = fc.record({ spent: fc.integer({ min: 0, max: 1e6 }), all: fc.integer({ min: 1, max: 1e6 }) });
  fc.assert(
    fc.property(fc.array(unit, { minLength: 1, maxLength: 12 }), (units) => {
      const shares = units.map(({ spent, all }) => (Math.min(spent, all) / all) * 100);
      const cases = units.map(({ spent, all }, i) => budget(String(i), Math.min(spent, all), 0, all));
      const result = rollUpShares(BUDGET, cases, 0)?.result as number;
      expect(result).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-9);
      expect(result).toBeLessThanOrEqual(Math.max(...shares) + 1e-9);
    }),
  );
});

test('a milestone KPI has the mean of its scores, what all reach, and the distribution', () => {
  expect(rollUpShares(STEPS, [], 0)).toBeNull();
  expect(rollUpScores([])).toBeNull();
  expect(rollUpScores([{ level: 5, score: 4.5 }, { level: 3, score: 3 }, null])).toEqual({
    mean: 2.5,
    reachedByAll: 0,
    distribution: [1, 0, 0, 1, 0, 1],
  });
});

test('one unit standing otherwise lifts the level exactly when all added up anew do', () => {
  const amount = fc.integer({ min: 0, max: 1000 });
  const anyUnit = fc.record({
    spent: amount,
    isSilent: fc.boolean(),
    isPercent: fc.boolean(),
    hasBase: fc.boolean(),
  });
  fc.assert(
    fc.property(
      fc.array(anyUnit, { minLength: 1, maxLength: 5 }),
      fc.nat({ max: 4 }),
      amount,
      (units, at, next) => {
        const cases = units.map(({ spent, isSilent, isPercent, hasBase }, i): RollUpCase => {
          const all = hasBase ? 1000 : null;
          const one = { unit: String(i), bases: [all], percent: null };
          if (isPercent) return { ...one, values: [null, 0, null, 0], percent: spent / 10 };
          return { ...one, values: isSilent ? null : [spent, 0, all, 0] };
        });
        const now = cases[at % cases.length] as RollUpCase;
        const then = budget(now.unit, next, 0, 1000);
        const rolled = rollUpShares(BUDGET, cases, 0);
        fc.pre(rolled !== null);
        const anew = rollUpShares(
          BUDGET,
          cases.map((one) => (one === now ? then : one)),
          0,
        );
        // A unit that gets a base, or parts for its percentage, changes how the province is computed at all.
        fc.pre(anew?.from === rolled?.from && anew?.withoutBase.length === rolled?.withoutBase.length);
        if (!rolled || !anew) return;
        expect(rollUpLift(BUDGET, cases, rolled)(now, then)).toBe(anew.level > rolled.level);
      },
    ),
  );
});
