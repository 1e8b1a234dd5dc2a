// A rule: one row of data and one small pure check.
import type { Found, Severity } from './finding';
import type { Need } from './need';
import type { ReportRow } from './reportRow';
import type { ReportTable } from './reportTable';

/** Its sentence stands under `code` in src/text/checkSentences.ts. */
export interface Rule {
  /** Stable, English, kebab-case. */
  readonly code: string;
  readonly severity: Severity;
  /** The rule is asked only about rows for which all of these are given. */
  readonly needs: readonly Need[];
  /** What is wrong with the row; `NONE` when nothing is. */
  check(row: ReportRow, table: ReportTable): readonly Found[];
}
