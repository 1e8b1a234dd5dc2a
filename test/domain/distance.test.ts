// What is missing to a level: doing it reaches the level, and one satang or one household less does not.
import fc from 'fast-check';
import type { CaseValue } from '../../src/domain/caseValues';
import { type CompiledKpi, requireCompiled } from '../../src/domain/compiledKpi';
import { type Gap, gapsToLevel, resultGap } from '../../src/domain/distance';
import { ladderOf, levelOfResult } from '../../src/domain/ladder';
import { numberOf, rationalOf, sum } from '../../src/domain/rational';
import { anyReal } from './anyReal';
import {
  atLeast,
  budget,
  debt,
  growth,
  householdRules,
  households,
  input,
  judgementOf,
  levelOf,
  market,
  remaining,
  rulesOf,
  systemPercent,
  valuesOf,
} from './sampleRules';

const gaps = (kpi: CompiledKpi, cells: readonly unknown[], level: number) =>
  gapsToLevel(kpi, valuesOf(kpi, cells), level);
const amount = (label: string, unit: string, by: number, up = true): Gap => ({
  kind: 'amount',
  label,
  unit,
  amount: by,
  up,
});

describe('the worked values', () => {
  test('money to the satang', () => {
    expect(gaps(budget, [198020, 238954.72, 483150, 0], 4)).toEqual([amount('disbursed', 'money', 22017.78)]);
  });

  test('lower is better: always positive, and downward', () => {
    expect(gaps(remaining, [38, 192], 5)).toEqual([amount('remaining', 'count', 10, false)]);
  });

  test('the one requirement of several that is short', () => {
    expect(gaps(market, [4, 1, 1, 100], 2)).toEqual([amount('new operators', 'count', 1)]);
  });

  test('a typed result', () => {
    expect(resultGap(ladderOf([80, 85, 90, 95, 100]), 87, 3)).toBe(3);
    expect(resultGap(ladderOf([35, 30, 25, 20, 15]), 22, 4)).toBe(2);
    expect(resultGap(ladderOf([80, 85, 90, 95, 100]), 90, 3)).toBe(0);
    expect(resultGap(ladderOf([80, 85, 90, 95, 100]), 89.99999999999999, 3)).toBe(0);
  });
});

describe('kinds of gaps', () => {
  test('a step is to be done', () => {
    expect(gaps(debt, [true, true, '', 25, 100, ''], 4)).toEqual([{ kind: 'step', label: 'reported' }]);
  });

  test('a figure is to be filled in, the one the formula needs', () => {
    expect(gaps(debt, [true, true, true, '', 100, ''], 3)).toEqual([{ kind: 'blank', label: 'reduced' }]);
    expect(gaps(debt, [true, true, true, 5, '', ''], 3)).toEqual([{ kind: 'blank', label: 'overdue' }]);
  });

  test('a whole of 0 is named by its measure', () => {
    expect(gaps(debt, [true, true, true, 0, 0, ''], 3)).toEqual([
      { kind: 'no-whole', label: 'share reduced' },
    ]);
  });

  test('a percentage typed in is short of percent', () => {
    expect(gaps(systemPercent, [true, 88.25], 3)).toEqual([amount('bpm', 'percent', 1.75)]);
    expect(gaps(systemPercent, [true, 89.99999999999999], 3)).toEqual([]);
  });

  test('all levels below the wanted one are asked for, each figure once with its largest gap', () => {
    expect(gaps(market, [0, 0, 0, 100], 5)).toEqual([
      amount('events', 'count', 16),
      amount('channels', 'count', 3),
      amount('new operators', 'count', 5),
    ]);
    expect(gaps(debt, ['', '', '', 10, 100, ''], 5)).toEqual([
      { kind: 'step', label: 'database' },
      { kind: 'step', label: 'plan' },
      { kind: 'step', label: 'reported' },
      amount('reduced', 'money', 20),
    ]);
  });

  test('with the highest level counting, the levels below are not asked for', () => {
    const highest = requireCompiled({ ...householdRules, counting: 'highest' });
    const cells = [9, 10, 10, 0, 0, 0, 1, 10];
    expect(gaps(highest, cells, 5)).toEqual([amount('surviving', 'count', 2)]);
    expect(gaps(households, cells, 5).map((gap) => gap.label)).toEqual([
      'verified',
      'visits',
      'channels',
      'stories',
      'surviving',
    ]);
  });

  test('a promise over the months is short of the rest of its sum', () => {
    const values = valuesOf(households, [10, 10, 10, 0, 3, 0, 5, 10]);
    values[3] = [2, 1, null];
    values[5] = [8, 8, 8];
    expect(gapsToLevel(households, values, 3)).toEqual([amount('visits', 'rate', 3)]);
  });

  test('the unit’s own number is a goal like a printed one', () => {
    const own = requireCompiled(
      rulesOf({
        inputs: [input('done', 'count'), input('due', 'count', { base: true })],
        levels: [1, 2, 3, 4].map((n) => [atLeast('done', n)]).concat([[atLeast('done', 'due')]]),
      }),
    );
    expect(gaps(own, [4, 9], 5)).toEqual([amount('done', 'count', 5)]);
    expect(gaps(own, [4, ''], 5)).toEqual([{ kind: 'blank', label: 'due' }]);
    expect(levelOf(own, [9, 9])).toBe(5);
  });

  test('what no amount of the figure reaches is unreachable', () => {
    const mixed = (expression: string, level: number) =>
      requireCompiled(
        rulesOf({
          inputs: [input('x', 'count'), input('y', 'count')],
          measures: [{ label: 'm', expression, unit: '', partOfWhole: false }],
          levels: [1, 2, 3, 4, 5].map((n) => [atLeast('m', n * level)]),
        }),
      );
    const unreachable = [{ kind: 'unreachable', label: 'm' }];
    expect(gaps(mixed('[x] / ([x] + [y])', 1), [5, 5], 1)).toEqual(unreachable);
    expect(gaps(mixed('[x] * 0 + [y]', 10), [5, 5], 1)).toEqual(unreachable);
    expect(gaps(mixed('5 - [x]', 10), [0, 5], 1)).toEqual(unreachable);
    expect(gaps(mixed('[x] * [x]', 10), [1, 1], 1)).toEqual(unreachable);
    expect(gaps(mixed('7 - [x]', 1), [6, 5], 2)).toEqual([amount('x', 'count', 1, false)]);
  });
});

describe('doing what is asked reaches the level, one unit less does not', () => {
  const satang = fc.integer({ min: 1, max: 200_000_000 });
  const anyLevel = fc.integer({ min: 1, max: 5 });

  /** Moves the figure of the only gap and compares; `unit` is the smallest step of that figure. */
  function expectToTheUnit(
    kpi: CompiledKpi,
    cells: readonly number[],
    level: number,
    moved: number,
    unit: number,
  ) {
    const values = valuesOf(kpi, cells);
    const before = judgementOf(kpi, values);
    const found = gapsToLevel(kpi, values, level);
    expect(found.length === 0).toBe(before.level >= level);
    for (const gap of found) {
      if (gap.kind !== 'amount') throw new Error(`unexpected ${gap.kind}`);
      expect(gap.amount).toBeGreaterThan(0);
      expect(gap.amount).toBe(Number(gap.amount.toFixed(unit === 1 ? 0 : 2)));
      const by = (amounts: number[]) =>
        numberOf(
          amounts.map((a) => rationalOf(gap.up ? a : -a)).reduce(sum, rationalOf(values[moved] as number)),
        );
      const reached = (after: number) =>
        judgementOf(
          kpi,
          values.map((value, i): CaseValue => (i === moved ? after : value)),
        ).level >= level;
      expect([gap, reached(by([gap.amount]))]).toEqual([gap, true]);
      expect([gap, reached(by([gap.amount, -unit]))]).toEqual([gap, false]);
    }
    return found.length;
  }

  test('money spent of a budget', () => {
    let asked = 0;
    fc.assert(
      fc.property(
        satang,
        fc.nat(70),
        fc.nat(30),
        fc.nat(1000),
        anyLevel,
        (allocated, spent, ordered, back, level) => {
          fc.pre(allocated > 1000);
          const part = (percent: number) => Math.floor(((allocated - back) * percent) / 100) / 100;
          asked += expectToTheUnit(
            budget,
            [part(spent), part(ordered), allocated / 100, back / 100],
            level,
            0,
            0.01,
          );
        },
      ),
      { numRuns: 400 },
    );
    expect(asked).toBeGreaterThan(200);
  });

  test('growth of income, from nothing or from below', () => {
    fc.assert(
      fc.property(satang, fc.nat(200_000_000), anyLevel, (base, income, level) => {
        expectToTheUnit(growth, [income / 100, base / 100], level, 0, 0.01);
      }),
      { numRuns: 400 },
    );
  });

  test('households that remain, downward', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), anyReal(0, 1), anyLevel, (base, part, level) => {
        expectToTheUnit(remaining, [Math.round(base * part), base], level, 0, 1);
      }),
      { numRuns: 400 },
    );
  });

  test('new operators of a market', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), anyReal(0, 1), anyLevel, (all, part, level) => {
        expectToTheUnit(market, [16, 3, Math.floor(all * part), all], level, 2, 1);
      }),
      { numRuns: 400 },
    );
  });

  test('typed results, rising and falling', () => {
    const ladders = [
      ladderOf([80, 85, 90, 95, 100]),
      ladderOf([35, 30, 25, 20, 15]),
      ladderOf([0.1, 0.2, 0.3, 0.4, 0.5]),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...ladders), anyReal(-50, 150), anyLevel, (ladder, result, level) => {
        const gap = resultGap(ladder, result, level);
        expect(gap === 0).toBe(levelOfResult(ladder, result) >= level);
        expect(gap).toBeGreaterThanOrEqual(0);
        const moved = ladder.rising ? result + gap : result - gap;
        expect([result, levelOfResult(ladder, moved) >= level]).toEqual([result, true]);
      }),
      { numRuns: 1000 },
    );
  });
});
