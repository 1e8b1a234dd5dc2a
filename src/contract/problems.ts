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
  /** Of a table of the office's own. */
  readonly columns?: UnderstoodColumns;
}

/** How the columns of a table were understood. */
export interface UnderstoodColumns {
  /** '' for the add-on's own, which hold no input. */
  readonly headings: readonly string[];
  /** What a person has corrected: `textKey` of a heading, and the heading it counts as; empty where nothing was. */
  readonly uses: readonly (readonly [heading: string, name: string])[];
  /** Of all rows, where the table has no such column; '' where that is not known. */
  readonly kpi: string;
  readonly month: string;
}

/** What the columns of a table hold, as a person says. Without `uses` what was said before is forgotten. */
export interface ColumnCorrection {
  readonly tab: string;
  /** A heading of the sheet, and the heading or label of an input it counts as; all others mean nothing. */
  readonly uses: readonly { readonly heading: string; readonly name: string }[];
  readonly kpi: string;
  readonly month: string;
}

/**
 * Why a correction is refused, '' where it was not: a heading is no longer there, is there twice or is used twice, is a column of
 * the add-on's, a key is missing, or the tab is none that can be corrected.
 */
export type CorrectionRefusal = '' | 'gone' | 'twice' | 'own' | 'missing' | 'unknown';

/** `about`: the heading concerned; where nothing was refused, why the check after it did not end, or ''. */
export interface CorrectionReply {
  readonly refused: CorrectionRefusal;
  readonly about: string;
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
