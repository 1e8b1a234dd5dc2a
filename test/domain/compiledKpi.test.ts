// Rules that contradict themselves are refused when they are read, naming the label and level at fault.
import { requireCompiled } from '../../src/domain/compiledKpi';
import type { KpiRules } from '../../src/domain/kpi';
import { ProblemError } from '../../src/domain/problem';
import {
  atLeast,
  budget,
  budgetRules,
  debt,
  debtRules,
  growthRules,
  input,
  remaining,
  rulesOf,
} from './sampleRules';

function problemOf(rules: KpiRules): object | null {
  try {
    requireCompiled(rules);
    return null;
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
}

const withLevel = (rules: KpiRules, level: number, requirements: KpiRules['levels'][number]): KpiRules => ({
  ...rules,
  levels: rules.levels.map((given, i) => (i === level - 1 ? requirements : given)),
});

test('a quantitative KPI becomes a ladder in the direction of its comparators, a milestone KPI has none', () => {
  expect(budget.ladder).toMatchObject({
    rising: true,
    share: true,
    refusesFractions: true,
    thresholds: [80, 85, 90, 95, 100],
  });
  expect(remaining.ladder).toMatchObject({ rising: false, share: true });
  expect(requireCompiled(growthRules).ladder).toMatchObject({ share: false, refusesFractions: false });
  expect(debt.ladder).toBeNull();
});

test('a measure knows the inputs it reads, the one that is moved first', () => {
  expect(budget.measures.map((measure) => measure.inputs)).toEqual([[0, 1, 2, 3]]);
  expect(debt.measures[0]).toMatchObject({ label: 'share reduced', inputs: [3, 4], partOfWhole: true });
  expect(debt.adjustments).toEqual([{ input: 5, points: -0.5 }]);
});

test('labels are found without regard to spaces, digits and capitals', () => {
  const rules = withLevel(debtRules, 3, [atLeast(' Share  REDUCED', 20)]);
  expect(problemOf(rules)).toBeNull();
});

describe('refused is', () => {
  test('a level without requirement', () => {
    expect(problemOf(withLevel(debtRules, 4, []))).toEqual({
      code: 'rules-level-empty',
      kpi: 'P9',
      label: '',
      level: 4,
    });
    expect(problemOf({ ...debtRules, levels: debtRules.levels.slice(0, 4) })).toMatchObject({
      code: 'rules-level-empty',
      level: 5,
    });
  });

  test('an unknown label, in a requirement, as its number or in an adjustment', () => {
    const unknown = { code: 'rules-label-unknown', label: 'nothing' };
    expect(problemOf(withLevel(debtRules, 3, [atLeast('nothing', 1)]))).toMatchObject({
      ...unknown,
      level: 3,
    });
    expect(problemOf(withLevel(debtRules, 3, [atLeast('reduced', 'nothing')]))).toMatchObject({
      ...unknown,
      level: 3,
    });
    expect(problemOf({ ...debtRules, adjustments: [{ when: 'nothing', points: 1 }] })).toMatchObject(unknown);
  });

  test('a formula that cannot be read or names an unknown input', () => {
    const measured = (expression: string) => ({
      ...debtRules,
      measures: [{ label: 'share reduced', expression, unit: '', partOfWhole: true }],
    });
    expect(problemOf(measured('[reduced] /'))).toMatchObject({ code: 'expression-unreadable' });
    expect(problemOf(measured('[nothing] / 2'))).toMatchObject({
      code: 'expression-unknown-input',
      at: 'nothing',
    });
  });

  test('one label for two things, quoted as it is written', () => {
    const twice = (label: string) =>
      rulesOf({ ...debtRules, inputs: [...debtRules.inputs, input(label, 'count')] });
    expect(problemOf(twice('overdue'))).toMatchObject({ code: 'rules-label-twice', label: 'overdue' });
    expect(problemOf(twice('share reduced'))).toMatchObject({
      code: 'rules-label-twice',
      label: 'share reduced',
    });
  });

  test('a tick that is no tick, and a number that is none', () => {
    expect(problemOf(withLevel(debtRules, 1, [{ of: 'reduced', comparator: 'done' }]))).toMatchObject({
      code: 'rules-not-a-tick',
      label: 'reduced',
      level: 1,
    });
    expect(problemOf(withLevel(debtRules, 1, [{ of: 'share reduced', comparator: 'done' }]))).toMatchObject({
      code: 'rules-not-a-tick',
    });
    expect(problemOf({ ...debtRules, adjustments: [{ when: 'reduced', points: -1 }] })).toMatchObject({
      code: 'rules-not-a-tick',
    });
    expect(problemOf(withLevel(debtRules, 1, [atLeast('plan', 1)]))).toMatchObject({
      code: 'rules-not-a-number',
      label: 'plan',
    });
    expect(problemOf(withLevel(debtRules, 3, [{ of: 'reduced', comparator: '>=' }]))).toMatchObject({
      code: 'rules-not-a-number',
    });
    expect(problemOf(withLevel(debtRules, 3, [atLeast('reduced', 'plan')]))).toMatchObject({
      code: 'rules-not-a-number',
      label: 'plan',
    });
    expect(problemOf(withLevel(debtRules, 3, [atLeast('reduced', 'share reduced')]))).toMatchObject({
      code: 'rules-not-a-number',
    });
  });

  test('a tick within a formula, which has no value to compute with', () => {
    const measures = [
      { label: 'share reduced', expression: '[plan] * [reduced]', unit: '', partOfWhole: false },
    ];
    expect(problemOf({ ...debtRules, measures })).toMatchObject({ code: 'rules-not-a-number' });
  });

  test('a quantitative KPI of more than one measure, requirement or direction', () => {
    const notOne = { code: 'rules-not-one-measure' };
    expect(
      problemOf(withLevel(budgetRules, 2, [atLeast('share spent', 85), atLeast('disbursed', 1)])),
    ).toMatchObject({ ...notOne, level: 2 });
    expect(problemOf(withLevel(budgetRules, 3, [atLeast('disbursed', 90)]))).toMatchObject({
      ...notOne,
      level: 3,
    });
    expect(
      problemOf(withLevel(budgetRules, 4, [{ of: 'share spent', comparator: '<=', value: 95 }])),
    ).toMatchObject({ ...notOne, level: 4 });
    expect(problemOf(withLevel(budgetRules, 5, [atLeast('share spent', 'allocated')]))).toMatchObject({
      ...notOne,
      level: 5,
    });
    expect(problemOf({ ...debtRules, form: 'quantitative' })).toMatchObject(notOne);
  });

  test('a quantitative KPI whose thresholds do not rise, or rise under ≤', () => {
    const problem = { code: 'thresholds-not-monotone', label: 'share spent' };
    expect(problemOf(withLevel(budgetRules, 2, [atLeast('share spent', 80)]))).toMatchObject(problem);
    const levels = budgetRules.levels.map(([r]) => [
      { of: 'share spent', comparator: '<=' as const, value: r?.value as number },
    ]);
    expect(problemOf({ ...budgetRules, levels })).toMatchObject(problem);
  });
});
