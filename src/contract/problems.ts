// What crosses google.script.run while problems of a sheet or of the definitions are shown and mended.
import type { Severity } from '../domain/checks/finding';
import type { PlainCell } from './importReports';

/** A cell of the workbook; row and column count from 1. */
export interface CellPlace {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
}

/** One problem. `column` is 0 where the table has no such column. */
export interface PanelProblem {
  readonly row: number;
  readonly column: number;
  readonly severity: Severity;
  readonly text: string;
  /** What the cell held, shortened, for telling whether it still does. */
  readonly holds: string;
  /** The value that silences the rule; absent where nobody can know it. */
  readonly mend?: PlainCell;
}

/** The problems of one tab. */
export interface ProblemList {
  readonly tab: string;
  /** Reports checked. */
  readonly rows: number;
  readonly problems: readonly PanelProblem[];
  /** How many there are; more than fit into the list. */
  readonly total: number;
  /** Set where the tab cannot be checked without a question first. */
  readonly hint: string;
}

/** A mend that was offered, taken. */
export type TakenMend = Pick<PanelProblem, 'row' | 'column' | 'holds'> & { readonly mend: PlainCell };

/** Mends of one tab. */
export interface MendRequest {
  readonly tab: string;
  readonly mends: readonly TakenMend[];
}

/** A table of definitions with its place: row and column of its first cell. */
export interface PlacedCells extends CellPlace {
  readonly values: readonly (readonly PlainCell[])[];
}

/** A figure for one cell that still holds what it held. */
export interface FigureRequest extends CellPlace {
  readonly holds: string;
  readonly value: number;
}

/** More than a person takes at once. */
export const MOST_MENDS = 500;
