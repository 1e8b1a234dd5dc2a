// What can be wrong with the arguments of a custom function, as data.
import type { Problem } from './problem';

/** `argument` is the parameter's name as Sheets shows it; `text` quotes what it holds. */
export type ArgumentProblem =
  | ArgumentMissing
  | RowCount
  | ColumnCount
  | Quoted<KpiCode | ResultCode | PercentCode>
  | AtRow<'score-unreadable' | 'score-outside' | 'weight-unreadable' | 'weight-missing' | 'band-unreadable'>
  | KpiShape
  | OneColumn
  | ThresholdUnreadable
  | ChoiceUnknown
  | WeightsCount
  | UnitUnknown;

type KpiCode = 'kpi-blank' | 'kpi-as-number' | 'kpi-not-thresholds' | 'interpolate-milestone';
type ResultCode =
  | 'result-blank'
  | 'result-unreadable'
  | 'result-error'
  | 'result-as-fraction'
  | 'result-over-whole'
  | 'result-negative'
  | 'weights-zero';
type PercentCode = 'percent-unreadable' | 'percent-as-score' | 'percent-outside' | 'percent-below-bands';

interface Quoted<C extends string> extends Problem {
  readonly code: C;
  readonly text: string;
}

interface AtRow<C extends string> extends Quoted<C> {
  /** 1-based within the range. */
  readonly row: number;
}

interface ArgumentMissing extends Problem {
  readonly code: 'argument-missing';
  readonly argument: string;
}

/** `transpose`: the argument would fit when turned. */
interface RowCount extends Problem {
  readonly code: 'row-count';
  readonly argument: string;
  readonly rows: number;
  readonly expected: number;
  readonly transpose: boolean;
}

/** `labels`: the inputs wanted, in order; `oneAllowed`: a single column would be taken as the result. */
interface ColumnCount extends Problem {
  readonly code: 'column-count';
  readonly kpi: string;
  readonly columns: number;
  readonly labels: readonly string[];
  readonly oneAllowed: boolean;
  readonly transpose: boolean;
}

/** An argument that has columns beside its first one. */
interface OneColumn extends Problem {
  readonly code: 'one-column' | 'one-value';
  readonly argument: string;
  readonly columns: number;
}

/** Neither a code, nor a column of them, nor five thresholds. */
interface KpiShape extends Problem {
  readonly code: 'kpi-shape';
  readonly rows: number;
  readonly columns: number;
}

interface ThresholdUnreadable extends Quoted<'threshold-unreadable'> {
  readonly level: number;
}

interface ChoiceUnknown extends Quoted<'choice-unknown'> {
  readonly argument: string;
  readonly choices: readonly string[];
}

interface WeightsCount extends Problem {
  readonly code: 'weights-count';
  readonly scores: number;
  readonly weights: number;
}

interface UnitUnknown extends Quoted<'unit-unknown'> {
  readonly nearest: string;
}
