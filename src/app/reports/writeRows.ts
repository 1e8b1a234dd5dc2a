// Writes merged reports: new rows in one call with their results, then what changes in the rows that are there.
import { ProblemError } from '../../domain/problem';
import type { WrittenBlock } from '../check/writeResults';
import type { Area, CellInput, Tab, Values } from '../ports/book';
import { keysIn, keysOf } from '../undo/keysOf';
import type { Merged } from './mergeEntries';
import type { ReportTab } from './reportTab';
import { writeChanges } from './writeChanges';

/** Throws when rows have moved since they were read. */
export function requireStill(tab: Tab, area: Area, values: Values): void {
  if (keysOf(tab.valuesOf(area)) !== keysIn(values, area)) throw new ProblemError({ code: 'rows-moved' });
}

/**
 * What was there before, for taking it back. `now`: all rows as they are to be, new ones with their results. `isAppended`: the one new
 * row is left to find its place.
 */
export function writeRows(
  reports: ReportTab,
  merged: Merged,
  now: Values,
  isAppended: boolean,
): WrittenBlock[] {
  const { tab, plan } = reports;
  const blocks: WrittenBlock[] = [];
  const { firstNew, newRows } = merged;
  if (newRows > 0) {
    const width = plan.table.headings.length;
    const area = { row: firstNew, column: 1, rows: newRows, columns: width };
    const rows = now.slice(firstNew - 1, firstNew - 1 + newRows) as CellInput[][];
    if (isAppended) tab.append(rows);
    else tab.write(area, rows);
    blocks.push({ area, before: null, after: keysOf(rows) });
  }
  return blocks.concat(writeChanges(reports, merged));
}
