// Rules about parts and wholes: a share cannot exceed its whole, and a whole cannot be 0.
import type { Subject } from '../compiledKpi';
import { subjectValue } from '../judgement';
import { atInput } from './atInput';
import { type Found, NONE } from './finding';
import type { ReportKpi, ReportRow } from './reportRow';
import type { Rule } from './rule';
import { isOverWhole, typedNumber } from './typedNumber';

const MOST_PERCENT = 100;

export const wholeRules = [
  {
    code: 'part-over-whole',
    severity: 'must',
    needs: ['inputs'],
    check(row, { columns }) {
      const found: Found[] = [];
      for (const { column, problem } of row.faults ?? NO_FAULTS) {
        if (problem.code === 'over-whole') found.push(overPercent(column, problem.label));
      }
      if (row.problem?.code === 'over-whole') {
        for (const measure of impossible(row, (share) => share > MOST_PERCENT))
          found.push(overWhole(row, measure));
      }
      const { percentOf } = row.kpi as ReportKpi;
      const typed = percentOf?.partOfWhole ? typedNumber(row.cells, columns.percent) : null;
      if (typed && isOverWhole(typed.value)) found.push(overPercent(columns.percent, percentOf?.label));
      return found.length > 0 ? found : NONE;
    },
  },
  {
    code: 'share-negative',
    severity: 'must',
    needs: ['inputs'],
    check(row) {
      if (row.problem?.code !== 'share-negative') return NONE;
      return impossible(row, (share) => share < 0).map((measure) => overWhole(row, measure));
    },
  },
  {
    code: 'whole-zero',
    severity: 'must',
    needs: ['inputs'],
    check(row) {
      if (row.problem?.code !== 'whole-zero') return NONE;
      const { compiled } = row.kpi as ReportKpi;
      const measure = compiled.measures.find((one) => subjectValue(compiled, one, row.values) === null);
      const inputs = measure?.inputs ?? [];
      const zero = inputs.find((i) => compiled.inputs[i]?.base) ?? inputs[inputs.length - 1] ?? 0;
      // All that was granted is returned: none of the figures is 0, but what is divided by.
      return [atInput(row, zero, row.problem.text === '' && measure ? { other: measure.label } : {})];
    },
  },
] as const satisfies readonly Rule[];

const NO_FAULTS: NonNullable<ReportRow['faults']> = [];

/** The shares of a row that cannot be; asked only of rows known to have one. */
function impossible(row: ReportRow, isImpossible: (share: number) => boolean): Subject[] {
  const { compiled } = row.kpi as ReportKpi;
  return compiled.measures.filter((measure) => {
    const share = measure.partOfWhole ? subjectValue(compiled, measure, row.values) : null;
    return share !== null && isImpossible(share);
  });
}

function overPercent(column: number, label = ''): Found {
  return { column, label, expected: MOST_PERCENT };
}

function overWhole(row: ReportRow, measure: Subject): Found {
  const { compiled, columns } = row.kpi as ReportKpi;
  const [part = 0, ...others] = measure.inputs;
  const whole = others.length === 1 ? (others[0] as number) : -1;
  const share = subjectValue(compiled, measure, row.values) ?? 0;
  const figure = whole < 0 ? null : row.values[whole];
  return {
    column: columns[part] as number,
    label: measure.label,
    other: share,
    ...(typeof figure === 'number' && { expected: figure, otherLabel: compiled.inputs[whole]?.label ?? '' }),
  };
}
