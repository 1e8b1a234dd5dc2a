// Rules about unit and KPI of a report, and about reports that are there twice.
import { cellText, cleanText, textKey } from '../thaiText';
import { nearestOf } from '../unitName';
import { atKey } from './atKey';
import { NONE } from './finding';
import { isFormulaError } from './formulaError';
import { BITS } from './need';
import type { ReportKpi, ReportUnit } from './reportRow';
import type { ReportTable } from './reportTable';
import type { Rule } from './rule';

const LONGEST_NAME = 100;
/** A column that holds something else altogether is not searched name by name. */
const MOST_SUGGESTIONS = 200;

export const keyRules = [
  {
    code: 'unit-unknown',
    severity: 'must',
    needs: ['unitCell'],
    check(row, table) {
      const cell = table.keyCells.unit(row);
      if (row.has & BITS.unit || isFormulaError(cell)) return NONE;
      return atKey('unit', row, table, { expected: suggestedUnit(cleanText(cellText(cell)), table) });
    },
  },
  {
    code: 'unit-alias',
    severity: 'should',
    needs: ['unit', 'units'],
    check(row, table) {
      const { name } = (row.unit as ReportUnit).unit;
      const cell = table.keyCells.unit(row);
      if (cell === name || textKey(cellText(cell)) === textKey(name)) return NONE;
      return atKey('unit', row, table, { expected: name, mend: name });
    },
  },
  {
    code: 'kpi-unknown',
    severity: 'must',
    needs: ['kpiCell'],
    check(row, table) {
      const problem = row.kpiProblem;
      if (!problem || !UNKNOWN.test(problem.code) || isFormulaError(table.keyCells.kpi(row))) return NONE;
      const near = (problem as { readonly nearest?: string }).nearest ?? '';
      return atKey('kpi', row, table, { expected: near, cause: problem });
    },
  },
  {
    code: 'kpi-unusable',
    severity: 'must',
    needs: ['kpiCell'],
    check(row, table) {
      const cause = row.kpiProblem;
      return !cause || UNKNOWN.test(cause.code) ? NONE : atKey('kpi', row, table, { cause });
    },
  },
  {
    code: 'kpi-not-in-agreement',
    severity: 'must',
    needs: ['kpi', 'unit', 'agreement'],
    check(row, table) {
      const { unit, isProvince } = row.unit as ReportUnit;
      if (row.target || isProvince) return NONE;
      const { number, short } = (row.kpi as ReportKpi).kpi;
      return atKey('kpi', row, table, { label: `${number} ${short}`.trim(), other: unit.name });
    },
  },
  {
    code: 'report-twice',
    severity: 'must',
    needs: ['month', 'unit', 'kpi'],
    check(row, table) {
      return row.twin ? atKey('kpi', row, table, { rows: [row.twin.index] }) : NONE;
    },
  },
] as const satisfies readonly Rule[];

const UNKNOWN = /^kpi-(unknown|blank|as-number)$/;

const suggestions = new WeakMap<ReportTable, (text: string) => string>();

/** The unit most likely meant, '' when none is near. */
function suggestedUnit(text: string, table: ReportTable): string {
  const suggest = suggestions.get(table) ?? suggester(table);
  suggestions.set(table, suggest);
  return text.length > LONGEST_NAME ? '' : suggest(text);
}

/** Looks for each spelling once. */
function suggester({ sources: { units } }: ReportTable): (text: string) => string {
  const nearest = nearestOf((units ?? []).map(({ name }) => name));
  const known = new Map([['', '']]);
  return (text) => {
    if (!known.has(text) && known.size <= MOST_SUGGESTIONS) known.set(text, nearest(text));
    return known.get(text) ?? '';
  };
}
