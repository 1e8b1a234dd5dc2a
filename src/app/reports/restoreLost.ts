// Reports that were written over: between the last look at the rows and the writing nobody can know what others do.
import type { Office } from '../check/office';
import type { Book, CellInput } from '../ports/book';
import type { Merged } from './mergeEntries';
import { type ReportTab, readReportTab } from './reportTab';

/** Where rows were inserted above at the last moment, new reports stand in the places of others: these come again below. */
export function restoreLost(book: Book, office: Office, before: ReportTab, { firstNew }: Merged): void {
  const { tab, rows, values } = readReportTab(book, office);
  // Above a gap nothing was inserted: somebody has deleted reports.
  if (!values[firstNew - 2]?.join('')) return;
  const lost = [...before.rows].filter(([key]) => !rows.has(key));
  tab.append(lost.map(([, row]) => before.values[row - 1] as CellInput[]));
}
