// Every cell of the corpus as an argument of the custom functions: the value it means, or one Thai sentence about it.
import { reportHeadingOf } from '../../src/catalogue/reportHeadings';
import { tabName } from '../../src/catalogue/workbookTabs';
import { call, errorOf } from '../entry/functions';
import { officeTabs } from '../html/office/officeTabs';
import { type CorpusCase, isFault } from './cells/corpusCell';
import { corpus, figures, kpis, months, rowOf, shares, ticks, units, WHOLE } from './corpusRows';

const unitTable = officeTabs().find(({ tab }) => tab === tabName('units'))?.values;

/** What a cell shows: a value, or the sentence on it. */
function shown(name: string, ...args: unknown[]): { readonly value: unknown } | { readonly error: string } {
  try {
    return { value: call(name, ...args) };
  } catch {
    return { error: errorOf(name, ...args) };
  }
}

/** One sentence, in Thai, of the function's own, short enough for a cell's tip. */
function expectSentence(error: string): void {
  expect(error).toMatch(/^(KPI|THAI)_[A-Z_]+.*[ก-๙]/);
  expect(error.replace(/“[^”]*”/g, '')).not.toMatch(/\n|undefined|NaN|TypeError|\[object/);
  expect(error.length).toBeLessThan(400);
}

function expectAs<V>(
  { means }: CorpusCase<V>,
  of: (cell: unknown) => ReturnType<typeof shown>,
  cell: unknown,
): void {
  const found = of(cell);
  if ('error' in found) expectSentence(found.error);
  if (isFault(means)) expect(found).toHaveProperty('error');
  else if (means !== null) expect(found).toEqual(of(means));
}

describe('figures', () => {
  const result = (cell: unknown) => shown('KPI_RESULT', 'T1', [[cell, 0, WHOLE, 0]]);
  test.each(figures.cases)('$about: $cell', (one) => {
    expectAs(one, result, one.cell);
    if (typeof one.means === 'number' && typeof one.cell === 'string' && !/^[-–—−\s\u00a0]+$/.test(one.cell))
      expect(call('THAI_NUMBER', one.cell)).toBe(one.means);
  });
});

describe('months', () => {
  const key = (cell: unknown) => shown('THAI_MONTH', cell, 'key');
  test.each(months.cases)('$about: $cell', (one) => {
    const isReadable = !isFault(one.means) || !/unreadable|error/.test(one.means.fault);
    const found = key(one.cell);
    if ('error' in found) expectSentence(found.error);
    expect('value' in found).toBe(isReadable);
    if (!isFault(one.means)) expect(found).toEqual({ value: one.means });
  });
});

describe('KPIs', () => {
  const short = (cell: unknown) => shown('KPI_INFO', cell, 'short');
  // Only tables of reports may say a KPI by its name; the functions ask for its code or number.
  const cases = kpis.cases.filter(({ about }) => !/names/.test(about));
  test.each(cases)('$about: $cell', (one) => expectAs(one, short, one.cell));
});

describe('steps', () => {
  const level = (cell: unknown) => shown('KPI_LEVEL', 'T2', [[cell, true, 1, 100]]);
  test.each(ticks.cases)('$about: $cell', (one) => expectAs(one, level, one.cell));
});

describe('percentages', () => {
  const level = (cell: unknown) => shown('KPI_LEVEL', 'P1', cell);
  test.each(shares.cases)('$about: $cell', (one) => expectAs(one, level, one.cell));
});

describe.each(Object.entries({ ...corpus, units }))('KPI_CHECK of %s', (_, column) => {
  test.each(column.cases)('$about: $cell', (one) => {
    const row = rowOf(column, one);
    const keys = Object.keys(row) as (keyof typeof row)[];
    const found = shown('KPI_CHECK', [keys.map(reportHeadingOf)], [keys.map((key) => row[key])], unitTable);
    if ('error' in found) throw new Error(found.error);
    const named = String(found.value)
      .split('\n')
      .some((line) => line.includes(`“${reportHeadingOf(column.column)}”`));
    // Without a clock, a round and other rows nothing can be said of these.
    const isAsked = isFault(one.means) && !/^month-(outside|in-future|eras)/.test(one.means.fault);
    expect([found.value, named]).toEqual([found.value, isAsked]);
  });
});
