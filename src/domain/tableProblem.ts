// What can be wrong with a definition table, or with a KPI looked up in one.
import type { Problem } from './problem';

/** Where: the tab, the row within the range (1 = its heading row), the heading as it stands there, and what the cell holds. */
export interface TableCell {
  readonly table: string;
  readonly row: number;
  readonly column: string;
  readonly holds: string;
}

/** Codes of problems of one cell that need no more than the cell. */
export type CellProblemCode =
  | 'table-cell-blank'
  | 'table-cell-error'
  | 'table-cell-number'
  | 'table-cell-as-text'
  | 'table-cell-level'
  | 'table-cell-levels'
  | 'table-cell-tick'
  | 'table-cell-day'
  | 'table-cell-adjustment'
  | 'table-reason-missing';

type CellProblem = { readonly [C in CellProblemCode]: TableCell & { readonly code: C } }[CellProblemCode];

/** Not one of the words of a column. */
export interface ChoiceProblem extends Problem, TableCell {
  readonly code: 'table-cell-choice';
  readonly choices: readonly string[];
}

/** The same thing was already in `firstRow`. */
export interface RepeatedRowProblem extends Problem, TableCell {
  readonly code: 'table-row-repeated';
  readonly firstRow: number;
}

/** One measure, two formulas. */
export interface FormulaDiffersProblem extends Problem, TableCell {
  readonly code: 'table-formula-differs';
  readonly measure: string;
  readonly firstRow: number;
  readonly first: string;
}

/** A range whose first row is the heading row of none of the tabs. */
export interface UnrecognisedProblem extends Problem {
  readonly code: 'table-unrecognised';
  readonly holds: string;
}

/** Two ranges are the same table. */
export interface GivenTwiceProblem extends Problem {
  readonly code: 'table-given-twice';
  readonly table: string;
}

/** A heading that is needed is not there. */
export interface ColumnMissingProblem extends Problem {
  readonly code: 'table-column-missing';
  readonly table: string;
  readonly column: string;
}

/** Two columns have the same heading; `first` and `second` as they stand. */
export interface ColumnRepeatedProblem extends Problem {
  readonly code: 'table-column-repeated';
  readonly table: string;
  readonly first: string;
  readonly second: string;
}

/** No KPI of that code or number; `nearest` is the code it was most likely meant to be, or ''. */
export interface KpiUnknownProblem extends Problem {
  readonly code: 'kpi-unknown';
  readonly kpi: string;
  readonly nearest: string;
}

/** The KPI has no row in `เกณฑ์`, and no built-in criteria. */
export interface CriteriaMissingProblem extends Problem {
  readonly code: 'kpi-criteria-missing';
  readonly kpi: string;
}

/** The built-in formulas cannot be told which of the renamed inputs they mean. */
export interface InputsDifferProblem extends Problem {
  readonly code: 'kpi-inputs-differ';
  readonly kpi: string;
  readonly missing: string;
  readonly given: number;
  readonly expected: number;
}

/** Any problem of the definition tables. */
export type TableProblem =
  | CellProblem
  | ChoiceProblem
  | RepeatedRowProblem
  | FormulaDiffersProblem
  | UnrecognisedProblem
  | GivenTwiceProblem
  | ColumnMissingProblem
  | ColumnRepeatedProblem
  | KpiUnknownProblem
  | CriteriaMissingProblem
  | InputsDifferProblem;
