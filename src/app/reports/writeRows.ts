// Writes merged reports: new rows in one call with their results, then what changes in the rows that are there.
import { ProblemError } from '../../domain/problem';
import type { ScoredTable } from '../check/scoreTable';
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

/** What was there before, for taking it back. `isAppended`: the one new row is left to find its place. */
export function writeRows(
  reports: ReportTab,
  merged: Merged,
  scored: ScoredTable,
  isAppended: boolean,
): WrittenBlock[] {
  const { tab, plan } = reports;
  const blocks: WrittenBlock[] = [];
  const { firstNew, newRows } = merged;
  if (newRows > 0) {
    const width = plan.table.headings.length;
    const area = { row: firstNew, column: 1, rows: newRows, columns: width };
    const rows = Array.from({ length: newRows }, (_, i) => {
      const cells = (merged.values[firstNew - 1 + i] as readonly CellInput[]).slice();
      const result = scored.results[firstNew + i - plan.table.firstRow];
      for (const key of Object.keys(plan.own) as (keyof typeof plan.own)[])
        if (result) cells[plan.own[key] as number] = result[key];
      return cells;
    });
    if (isAppended) tab.append(rows);
    else tab.write(area, rows);
    blocks.push({ area, before: null, after: keysOf(rows) });
  }
  return blocks.concat(writeChanges(reports, merged));
}
