// The cells of a report that are frozen when it is certified and when its month is closed.
import { type ReportColumnKey, reportHeadings } from '../../catalogue/reportHeadings';
import type { PlainCell } from '../../contract/importReports';
import { plainCell } from '../import/readSelection';
import type { ReportTab } from './reportTab';

/** Inputs first: a certified report is compared by them. What can be put back ends before the results. */
export const FROZEN = (Object.keys(reportHeadings) as ReportColumnKey[]).filter((key) =>
  /^(value|percent|result|level|score|weight)/.test(key),
);
export const RESTORED = 11;

/** In the order of `FROZEN`. */
export function frozenCells({ at }: ReportTab, cells: readonly unknown[]): PlainCell[] {
  return FROZEN.map((key) => plainCell(cells[at[key]]));
}
