// Rules about base figures: still missing, or not what the agreement or last month says.
import { atInput } from './atInput';
import { type Found, NONE } from './finding';
import { hasFault } from './inputRules';
import { previousReport } from './linkMonths';
import type { ReportKpi, ReportRow } from './reportRow';
import type { Rule } from './rule';
import { levelsAsking } from './stepRules';

export const baseRules = [
  {
    code: 'base-missing',
    severity: 'should',
    needs: ['inputs', 'measured', 'reported'],
    check(row) {
      if (row.byPercent) return NONE;
      return basesWhere(
        row,
        (value, input) => value === null && !hasFault(row, input),
        (base, input) => {
          const known = row.target?.bases[base];
          const { compiled } = row.kpi as ReportKpi;
          return {
            // Of a milestone the other levels count all the same.
            ...(row.judgement && { levels: levelsAsking(compiled, input) }),
            ...(typeof known === 'number' && { expected: known, mend: known }),
          };
        },
      );
    },
  },
  {
    code: 'base-differs-from-target',
    severity: 'should',
    needs: ['inputs', 'measured', 'reported'],
    check(row) {
      const known = (base: number) => row.target?.bases[base];
      return basesWhere(
        row,
        (value, _, base) =>
          typeof value === 'number' && typeof known(base) === 'number' && value !== known(base),
        (base) => ({ expected: known(base) as number, mend: known(base) as number }),
      );
    },
  },
  {
    // Where the agreement prints the base, the rule above says which of the two months is wrong.
    code: 'base-differs-from-last-month',
    severity: 'should',
    needs: ['inputs', 'measured', 'lastMonth', 'reported'],
    check(row) {
      const last = previousReport(row) as ReportRow;
      return basesWhere(
        row,
        (value, input, base) => {
          const before = last.values[input];
          const isPrinted = typeof row.target?.bases[base] === 'number';
          return !isPrinted && typeof value === 'number' && typeof before === 'number' && value !== before;
        },
        (_, input) => ({ expected: last.values[input] as number }),
      );
    },
  },
] as const satisfies readonly Rule[];

/** A finding for each base input that `isBad`; `base` counts the base inputs, `input` all. */
function basesWhere(
  row: ReportRow,
  isBad: (value: unknown, input: number, base: number) => boolean,
  facts: (base: number, input: number) => Partial<Found>,
): readonly Found[] {
  const { bases } = row.kpi as ReportKpi;
  let found = NONE;
  for (let base = 0; base < bases.length; base++) {
    const input = bases[base] as number;
    if (isBad(row.values[input], input, base))
      found = found.concat([atInput(row, input, facts(base, input))]);
  }
  return found;
}
