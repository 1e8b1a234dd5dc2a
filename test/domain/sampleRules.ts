// Rules of a few kinds of KPI, written out by hand so that the tests of the rules do not lean on the shipped template.
import { type CaseProblem, type CaseValue, readCase } from '../../src/domain/caseValues';
import { type CompiledKpi, requireCompiled } from '../../src/domain/compiledKpi';
import { type Judgement, judge } from '../../src/domain/judgement';
import type { KpiInput, KpiRules, Requirement } from '../../src/domain/kpi';

/** A figure which must be filled in. */
export function input(label: string, type: KpiInput['type'], more: Partial<KpiInput> = {}): KpiInput {
  return { label, unit: type, type, blank: type === 'tick' ? 'notDone' : 'missing', ...more };
}

/** A condition that is reached when equal. */
export function atLeast(of: string, value: number | string): Requirement {
  return { of, comparator: '>=', value };
}

function atMost(of: string, value: number): Requirement {
  return { of, comparator: '<=', value };
}

function done(of: string): Requirement {
  return { of, comparator: 'done' };
}

/** Rules with the usual choices; `given` says what is particular. */
export function rulesOf(given: Partial<KpiRules>): KpiRules {
  return {
    code: 'X1',
    form: 'milestone',
    inputs: [],
    measures: [],
    levels: [],
    counting: 'all-below',
    method: 'step',
    rateRule: 'cumulative',
    scope: 'unit',
    adjustments: [],
    ...given,
  };
}

/** Money spent and ordered over the budget less what was given back. The second label is awkward on purpose. */
export const budgetRules = rulesOf({
  code: 'T1',
  form: 'quantitative',
  inputs: [
    input('disbursed', 'money'),
    input('PO (orders/contracts 1-2)', 'money', { blank: 'zero' }),
    input('allocated', 'money', { base: true }),
    input('returned', 'money', { blank: 'zero' }),
  ],
  measures: [
    {
      label: 'share spent',
      expression: '([disbursed] + [PO (orders/contracts 1-2)]) / ([allocated] - [returned]) * 100',
      unit: 'percent',
      partOfWhole: true,
    },
  ],
  levels: [80, 85, 90, 95, 100].map((value) => [atLeast('share spent', value)]),
});

/** Households still poor: lower is better. */
const remainingRules = rulesOf({
  code: 'P1',
  form: 'quantitative',
  inputs: [input('remaining', 'count'), input('base', 'count', { base: true })],
  measures: [
    { label: 'share left', expression: '[remaining] / [base] * 100', unit: 'percent', partOfWhole: true },
  ],
  levels: [35, 30, 25, 20, 15].map((value) => [atMost('share left', value)]),
});

/** Growth of income, which may be more than 100 percent or negative. */
export const growthRules = rulesOf({
  code: 'P5',
  form: 'quantitative',
  inputs: [input('income', 'money'), input('income base', 'money', { base: true })],
  measures: [
    {
      label: 'growth',
      expression: '([income] - [income base]) / [income base] * 100',
      unit: 'percent',
      partOfWhole: false,
    },
  ],
  levels: [11, 12, 13, 14, 15].map((value) => [atLeast('growth', value)]),
});

/** Shares at levels 1 and 5, promises per month and week between them. */
export const householdRules = rulesOf({
  code: 'P6',
  inputs: [
    input('verified', 'count'),
    input('planned', 'count'),
    input('households', 'count', { base: true }),
    input('visits', 'rate', { per: 'month' }),
    input('channels', 'count'),
    input('stories', 'rate', { per: 'week' }),
    input('surviving', 'count'),
    input('helped', 'count'),
  ],
  measures: [
    {
      label: 'verified share',
      expression: '[verified]/[households]*100',
      unit: 'percent',
      partOfWhole: true,
    },
    { label: 'planned share', expression: '[planned]/[households]*100', unit: 'percent', partOfWhole: true },
    { label: 'surviving share', expression: '[surviving]/[helped]*100', unit: 'percent', partOfWhole: true },
  ],
  levels: [
    [atLeast('verified share', 100), atLeast('planned share', 100)],
    [atLeast('visits', 2)],
    [atLeast('channels', 3), atLeast('stories', 2)],
    [atLeast('surviving share', 20)],
    [atLeast('surviving share', 30)],
  ],
});

/** Ticks, then a share of old debt; a founded complaint costs half a point. */
export const debtRules = rulesOf({
  code: 'P9',
  inputs: [
    input('database', 'tick'),
    input('plan', 'tick'),
    input('reported', 'tick'),
    input('reduced', 'money'),
    input('overdue', 'money', { base: true }),
    input('complaint', 'tick'),
  ],
  measures: [
    { label: 'share reduced', expression: '[reduced] / [overdue] * 100', unit: 'percent', partOfWhole: true },
  ],
  levels: [
    [done('database')],
    [done('plan'), done('reported')],
    [atLeast('share reduced', 20)],
    [atLeast('share reduced', 25)],
    [atLeast('share reduced', 30)],
  ],
  adjustments: [{ when: 'complaint', points: -0.5 }],
});

/** Several requirements on the same figures at every level. */
const marketRules = rulesOf({
  code: 'T4',
  inputs: [
    input('events', 'count'),
    input('channels', 'count'),
    input('new operators', 'count'),
    input('operators', 'count', { base: true }),
  ],
  measures: [
    { label: 'share', expression: '[new operators] / [operators] * 100', unit: 'percent', partOfWhole: true },
  ],
  levels: [
    [1, 1, 1],
    [4, 1, 2],
    [8, 1, 3],
    [12, 2, 4],
    [16, 3, 5],
  ].map(([events, channels, share]) => [
    atLeast('events', events as number),
    atLeast('channels', channels as number),
    atLeast('share', share as number),
  ]),
});

/** A percentage taken over from another system as it is. */
const systemPercentRules = rulesOf({
  code: 'T2',
  inputs: [input('plan', 'tick'), input('bpm', 'percent', { partOfWhole: true })],
  levels: [
    [done('plan')],
    [atLeast('bpm', 85)],
    [atLeast('bpm', 90)],
    [atLeast('bpm', 95)],
    [atLeast('bpm', 100)],
  ],
});

/** The rules ready for judging. */
export const budget = requireCompiled(budgetRules);
export const remaining = requireCompiled(remainingRules);
export const growth = requireCompiled(growthRules);
export const households = requireCompiled(householdRules);
export const debt = requireCompiled(debtRules);
export const market = requireCompiled(marketRules);
export const systemPercent = requireCompiled(systemPercentRules);

/** The cells read, checked and judged, as every caller of the rules does it. */
export function judged(kpi: CompiledKpi, cells: readonly unknown[]): Judgement | CaseProblem {
  const values: CaseValue[] = [];
  return readCase(kpi, cells, values) ?? judge(kpi, values);
}

/** The level of a case, or the code of its problem. */
export function levelOf(kpi: CompiledKpi, cells: readonly unknown[]): number | string {
  const result = judged(kpi, cells);
  return 'code' in result ? result.code : result.level;
}

/** The values of cells that are known to be readable. */
export function valuesOf(kpi: CompiledKpi, cells: readonly unknown[]): CaseValue[] {
  const values: CaseValue[] = [];
  const problem = readCase(kpi, cells, values);
  if (problem) throw new Error(`unexpected ${problem.code} at ${problem.label}`);
  return values;
}

/** Judges values that are known to be without a problem. */
export function judgementOf(kpi: CompiledKpi, values: readonly CaseValue[]): Judgement {
  const result = judge(kpi, values);
  if ('code' in result) throw new Error(`unexpected ${result.code} at ${result.label}`);
  return result;
}
