// Rules about single input cells: what cannot be the figure or tick that is asked for.
import type { CaseProblem } from '../caseValues';
import { hundredfold } from '../hundredfold';
import { isFraction } from '../ladder';
import { isProblem, type NumberProblem } from '../readNumber';
import { atInput } from './atInput';
import { type Found, NONE } from './finding';
import { isFormulaError } from './formulaError';
import type { InputFault, ReportKpi, ReportRow } from './reportRow';
import type { ReportTable } from './reportTable';
import type { Rule } from './rule';
import { readTyped, typedNumber } from './typedNumber';

export const inputRules = [
  {
    code: 'formula-error',
    severity: 'must',
    needs: [],
    check(row, table) {
      const found = faultsOf(row, 'cell-error');
      return withCells(found, row, table.typedColumns, isFormulaError, table.keyColumns);
    },
  },
  {
    code: 'number-unreadable',
    severity: 'must',
    needs: ['inputs'],
    check(row, table) {
      const found = faultsOf(row, 'input-unreadable');
      return withCells(found, row, table.typedColumns, isUnreadable);
    },
  },
  {
    code: 'tick-unreadable',
    severity: 'must',
    needs: ['inputs'],
    check: (row) => faultsOf(row, 'tick-unreadable'),
  },
  {
    code: 'input-negative',
    severity: 'must',
    needs: ['inputs'],
    check(row, table) {
      const found = faultsOf(row, 'input-negative');
      return withCells(found, row, percentColumns(row, table), isTypedNegative);
    },
  },
  {
    code: 'input-beyond',
    severity: 'must',
    needs: ['inputs'],
    check: (row) => faultsOf(row, 'cell-beyond-inputs'),
  },
  {
    code: 'percent-as-fraction',
    severity: 'must',
    needs: ['inputs'],
    check(row, table) {
      const found = faultsOf(row, 'percent-as-fraction', percentMend);
      return withCells(found, row, percentColumns(row, table), isTypedFraction, NO_COLUMNS, percentMend);
    },
  },
  {
    // A quantitative KPI has no result without each of its figures.
    code: 'input-missing',
    severity: 'must',
    needs: ['inputs', 'measured', 'reported'],
    check(row) {
      const { compiled } = row.kpi as ReportKpi;
      if (!compiled.ladder || row.byPercent || row.judgement || row.problem) return NONE;
      return compiled.inputs.flatMap(({ base, blank }, i) =>
        row.values[i] !== null || base || blank !== 'missing' || hasFault(row, i) ? NONE : [atInput(row, i)],
      );
    },
  },
] as const satisfies readonly Rule[];

const NO_COLUMNS: readonly number[] = [];

export function hasFault({ faults }: ReportRow, input: number): boolean {
  return faults?.some((fault) => fault.input === input) ?? false;
}

function faultsOf(
  row: ReportRow,
  code: CaseProblem['code'],
  more: (cell: unknown) => Partial<Found> = noMore,
): readonly Found[] {
  if (!row.faults) return NONE;
  return row.faults
    .filter(({ problem }) => problem.code === code)
    .map(({ column, problem }: InputFault) => ({
      column,
      label: problem.label,
      ...more(row.cells[column]),
    }));
}

function isUnreadable(cell: unknown): boolean {
  if (typeof cell === 'number' || cell === '') return false;
  const read = readTyped(cell);
  return isProblem<NumberProblem>(read) && read.code === 'number-unreadable';
}

function isTypedFraction(cell: unknown): boolean {
  if (cell === '' || (typeof cell === 'number' && !isFraction(cell))) return false;
  const typed = typedNumber([cell], 0);
  return typed !== null && isFraction(typed.value);
}

function isTypedNegative(cell: unknown): boolean {
  if (cell === '' || (typeof cell === 'number' && cell >= 0)) return false;
  const typed = typedNumber([cell], 0);
  return typed !== null && typed.value < 0;
}

/** What was found, and each further cell that is bad. */
function withCells(
  found: readonly Found[],
  row: ReportRow,
  columns: readonly number[],
  isBad: (cell: unknown) => boolean,
  keys: readonly number[] = NO_COLUMNS,
  more: (cell: unknown) => Partial<Found> = noMore,
): readonly Found[] {
  let all = found;
  for (let i = 0; i < keys.length + columns.length; i++) {
    const column = (i < keys.length ? keys[i] : columns[i - keys.length]) as number;
    const cell = row.cells[column];
    if (column >= 0 && isBad(cell)) all = all.concat([{ column, ...more(cell) }]);
  }
  return all;
}

function noMore(): Partial<Found> {
  return {};
}

/** Columns that hold the percentage of a share of a whole. */
function percentColumns({ kpi }: ReportRow, { columns }: ReportTable): readonly number[] {
  const { percentOf, compiled } = kpi as ReportKpi;
  if (!percentOf?.partOfWhole || (columns.percent < 0 && columns.result < 0)) return NO_COLUMNS;
  return compiled.ladder ? [columns.percent, columns.result] : [columns.percent];
}

/** 0.85 was meant as 85; 1.5 may be anything. */
function percentMend(cell: unknown): Partial<Found> {
  const typed = typedNumber([cell], 0);
  if (!typed) return {};
  const percent = hundredfold(typed.value);
  return typed.value <= 1 && !isFraction(percent) ? { expected: percent, mend: percent } : {};
}
