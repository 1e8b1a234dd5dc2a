// A table of reports as the rules see it.
import type { CheckSources } from './checkRequest';
import type { ReportColumns } from './reportColumns';
import type { ReportRow } from './reportRow';

/** All rows that are reports: neither blank nor a total. */
export interface ReportTable {
  readonly columns: ReportColumns;
  readonly sources: CheckSources;
  readonly rows: readonly ReportRow[];
  /** Columns of month, unit and KPI. */
  readonly keyColumns: readonly number[];
  /** Columns of results typed beside the inputs: percentages, level, scores. */
  readonly typedColumns: readonly number[];
  /** Both eras occur in the month column. */
  readonly erasMixed: boolean;
  /** The cell of a key, or what was given for all rows. */
  readonly keyCells: { readonly [key in 'month' | 'unit' | 'kpi']: (row: ReportRow) => unknown };
}
