// What can be wrong with the arguments of KPI_CHECK itself.
import type { Problem } from '../problem';

/** No column was understood: `holds` quotes the headings. */
interface HeadingsUnknown extends Problem {
  readonly code: 'check-headings-unknown';
  readonly holds: string;
}

/** Heading row and rows are not of one width. */
interface WidthsDiffer extends Problem {
  readonly code: 'check-widths-differ';
  readonly headings: number;
  readonly rows: number;
  /** The headings stand below each other, as many as the rows are wide. */
  readonly transpose: boolean;
}

/** Any problem of the arguments. */
export type CheckProblem = HeadingsUnknown | WidthsDiffer;
