// The cells of a report that are frozen when it is certified and when its month is closed.
import type { ReportColumnKey } from '../../catalogue/reportHeadings';
import type { PlainCell } from '../../contract/importReports';
import { plainCell } from '../import/readSelection';
import type { ReportTab } from './reportTab';

/** Inputs first: a certified report is compared by them. What can be put back ends before the results. */
export const FROZEN: readonly ReportColumnKey[] = [
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => `value${n}` as ReportColumnKey),
  'percent',
  'result',
  'level',
  'score',
  'weight',
  'weighted',
];
export const RESTORED = 11;

/** In the order of `FROZEN`. */
export function frozenCells({ at }: ReportTab, cells: readonly unknown[]): PlainCell[] {
  return FROZEN.map((key) => plainCell(cells[at[key]]));
}
