// One row of cells becomes the figures and ticks of a case, or the one problem that stops it, with label and text.
import fc from 'fast-check';
import { type CaseValue, checkInput, readCase, readInput } from '../../src/domain/caseValues';
import { requireCompiled } from '../../src/domain/compiledKpi';
import type { InputType } from '../../src/domain/kpi';
import {
  atLeast,
  budget,
  budgetRules,
  debt,
  growth,
  households,
  input,
  market,
  systemPercent,
  valuesOf,
} from './sampleRules';

function problemOf(kpi: typeof budget, cells: readonly unknown[]) {
  return readCase(kpi, cells, []);
}

describe('what is read', () => {
  test('numbers and texts alike', () => {
    expect(valuesOf(budget, [198020, '๒๓๘,๙๕๔.๗๒', '483,150 บาท', '-'])).toEqual([
      198020, 238954.72, 483150, 0,
    ]);
  });

  test('ticks in any form, blank ones as not done', () => {
    expect(valuesOf(debt, [true, '✓', 'ยังไม่ดำเนินการ', 25, 100, ''])).toEqual([
      true,
      true,
      false,
      25,
      100,
      false,
    ]);
    expect(valuesOf(debt, [1, 0, null, 25, 100])).toEqual([true, false, false, 25, 100, false]);
  });

  test('blank figures that mean 0 as 0, in short rows too', () => {
    expect(valuesOf(budget, [504980, '', 506480, ''])).toEqual([504980, 0, 506480, 0]);
    expect(valuesOf(budget, [504980, undefined, 506480])).toEqual([504980, 0, 506480, 0]);
  });

  test('blank figures of a milestone as blank, to be told requirement by requirement', () => {
    expect(valuesOf(market, [4, '', null, 100])).toEqual([4, null, null, 100]);
  });

  test('a dash is 0 for money and unreadable for a count', () => {
    expect(valuesOf(growth, ['–', 5])).toEqual([0, 5]);
    expect(problemOf(market, ['-', 1, 1, 100])).toEqual({
      code: 'input-unreadable',
      label: 'events',
      text: '-',
    });
  });

  test('percentages as percent', () => {
    expect(valuesOf(systemPercent, [true, '85%'])).toEqual([true, 85]);
    expect(valuesOf(systemPercent, [true, 0])).toEqual([true, 0]);
    expect(valuesOf(systemPercent, [true, 100])).toEqual([true, 100]);
  });

  test('the array for the values may be used again', () => {
    const values: CaseValue[] = [];
    expect(readCase(budget, [1, 2, 3, 4], values)).toBeNull();
    expect(readCase(budget, [5, '', 6, ''], values)).toBeNull();
    expect(values).toEqual([5, 0, 6, 0]);
  });
});

describe('what is refused', () => {
  test.each<[string, typeof budget, unknown[], object]>([
    ['a row with nothing in it', debt, ['', null, ' '], { code: 'row-blank' }],
    ['a quantitative row with nothing in it', budget, [], { code: 'row-blank' }],
    ['a blank result', budget, ['', 5, 100, 0], { code: 'input-blank', label: 'disbursed', text: '' }],
    ['a blank base', budget, [5, 5, '', 0], { code: 'base-blank', label: 'allocated', text: '' }],
    [
      'an unreadable figure, quoted as it was typed',
      budget,
      ['๑.๐๓๐,๕๘๖', 0, 1, 0],
      { code: 'input-unreadable', label: 'disbursed', text: '๑.๐๓๐,๕๘๖' },
    ],
    [
      'a tick that is none',
      debt,
      ['maybe', '', '', 1, 2],
      { code: 'tick-unreadable', label: 'database', text: 'maybe' },
    ],
    [
      'a number for a tick',
      debt,
      [7, '', '', 1, 2],
      { code: 'tick-unreadable', label: 'database', text: '7' },
    ],
    [
      'a tick for a number',
      budget,
      [true, 0, 1, 0],
      { code: 'input-unreadable', label: 'disbursed', text: 'TRUE' },
    ],
    ['a date', budget, [new Date(2022, 5, 1), 0, 1, 0], { code: 'input-unreadable', text: '2022-06-01' }],
    ['a formula error', budget, [1, '#REF!', 1, 0], { code: 'cell-error', text: '#REF!' }],
    [
      'a formula error for a tick',
      debt,
      ['#N/A', '', '', 1, 2],
      { code: 'cell-error', label: 'database', text: '#N/A' },
    ],
    [
      'a negative figure',
      budget,
      [-0.01, 0, 1, 0],
      { code: 'input-negative', label: 'disbursed', text: '-0.01' },
    ],
    [
      'a negative figure as text',
      market,
      ['−1', 0, 1, 1],
      { code: 'input-negative', label: 'events', text: '-1' },
    ],
    [
      'a fraction for a percentage',
      systemPercent,
      [true, 0.85],
      { code: 'percent-as-fraction', label: 'bpm', text: '0.85' },
    ],
    [
      'more than 100 percent',
      systemPercent,
      [true, 100.5],
      { code: 'over-whole', label: 'bpm', text: '100.5' },
    ],
    ['a number that is none', budget, [Number.NaN, 0, 1, 0], { code: 'input-unreadable', text: 'NaN' }],
    ['an infinite number', budget, [Number.POSITIVE_INFINITY, 0, 1, 0], { code: 'input-unreadable' }],
    ['a cell too many', growth, [1, 2, 3], { code: 'cell-beyond-inputs', text: '3' }],
  ])('%s', (_, kpi, cells, problem) => {
    expect(problemOf(kpi, cells)).toMatchObject(problem);
  });

  test('blank cells beyond the inputs are let pass', () => {
    expect(valuesOf(growth, [1, 2, '', null, ' '])).toEqual([1, 2]);
  });

  test('a fraction is not refused where 1.5 percent can be meant: growth taken over from a system', () => {
    const growing = input('growth', 'percent');
    expect(checkInput(growing, 1.5)).toBeNull();
    expect(checkInput(growing, 150)).toBeNull();
    expect(checkInput({ ...growing, partOfWhole: true }, 1.5)).toMatchObject({ code: 'percent-as-fraction' });
  });

  test('counts and money of 1 or 2 are no fractions', () => {
    for (const type of ['count', 'money', 'rate'] as InputType[])
      expect(checkInput(input('n', type), 1)).toBeNull();
  });
});

test('a quantitative KPI of ticks and figures asks only for the figures', () => {
  const kpi = requireCompiled({
    ...budgetRules,
    inputs: [...budgetRules.inputs, input('confirmed', 'tick')],
  });
  expect(valuesOf(kpi, [1, '', 2, '', ''])).toEqual([1, 0, 2, 0, false]);
});

test('no row makes the reader throw or leaves a hole in the values', () => {
  const cell = fc.oneof(
    fc.anything({ withDate: true }),
    fc.double(),
    fc.constantFrom('', '๕', '85%', '#REF!', '✓', '-', 'ใช่', '12 34', true, false),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(budget, debt, households, systemPercent),
      fc.array(cell, { maxLength: 9 }),
      (kpi, cells) => {
        const values: CaseValue[] = [];
        const problem = readCase(kpi, cells, values);
        if (problem) {
          expect([typeof problem.code, typeof problem.label, typeof problem.text]).toEqual([
            'string',
            'string',
            'string',
          ]);
          return;
        }
        expect(values).toHaveLength(kpi.inputs.length);
        for (const value of values) {
          expect(
            value === null ||
              typeof value === 'boolean' ||
              (Number.isFinite(value) && (value as number) >= 0),
          ).toBe(true);
        }
      },
    ),
    { numRuns: 1500 },
  );
});

test('a level’s own figure is read like any other', () => {
  const kpi = requireCompiled({
    ...budgetRules,
    form: 'milestone',
    levels: [80, 85, 90, 95]
      .map((n) => [atLeast('share spent', n)])
      .concat([[atLeast('disbursed', 'allocated')]]),
  });
  expect(readInput(kpi.inputs[0] as (typeof kpi.inputs)[number], '๑๒')).toBe(12);
  expect(readInput(kpi.inputs[0] as (typeof kpi.inputs)[number], '')).toBeNull();
});
