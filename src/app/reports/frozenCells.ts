// The cells of a report that are frozen when it is decided on and when its month is closed.
import { FROZEN } from '../../catalogue/reportHeadings';
import type { PlainCell } from '../../contract/importReports';
import { plainCell } from '../import/readSelection';
import type { ReportTab } from './reportTab';

/** In the order of `FROZEN`. */
export function frozenCells({ at }: Pick<ReportTab, 'at'>, cells: readonly unknown[]): PlainCell[] {
  return FROZEN.map((key) => plainCell(cells[at[key]]));
}
