// Writes merged reports: new rows in one call with their results, changed ones cell run by cell run. Cells that do not change are
// not written.
import { ProblemError } from '../../domain/problem';
import type { ScoredTable } from '../check/scoreTable';
import type { WrittenBlock } from '../check/writeResults';
import type { Area, CellInput, Tab, Values } from '../ports/book';
import { keysOf } from '../undo/keysOf';
import type { Merged } from './mergeEntries';
import type { ReportTab } from './reportTab';

/** Throws when rows have moved since they were read. */
export function requireStill(tab: Tab, area: Area, values: Values): void {
  const { row, column, rows, columns } = area;
  const read = values
    .slice(row - 1, row - 1 + rows)
    .map((cells) => cells.slice(column - 1, column - 1 + columns));
  if (keysOf(tab.valuesOf(area)) !== keysOf(read)) throw new ProblemError({ code: 'rows-moved' });
}

/** What was there before, for taking it back. */
export function writeRows(reports: ReportTab, merged: Merged, scored: ScoredTable): WrittenBlock[] {
  const { tab, values, plan } = reports;
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
    tab.ensureRows(firstNew + newRows - 1);
    tab.write(area, rows);
    blocks.push({ area, before: null, after: keysOf(rows) });
  }
  for (const { row, changes } of merged.entries) {
    if (row >= firstNew) continue;
    for (const columns of inOrder(runsOf([...changes.keys()]), reports.at)) {
      const first = columns[0] as number;
      const area = { row, column: first + 1, rows: 1, columns: columns.length };
      const cells = [columns.map((column) => changes.get(column) as CellInput)];
      tab.write(area, cells);
      const before = [columns.map((column) => values[row - 1]?.[column] ?? '')];
      blocks.push({ area, before, after: keysOf(cells) });
    }
  }
  return blocks;
}

/** The mark of the saving first, the day of sending last: a run that breaks off is known again and not yet sent. */
function inOrder(runs: number[][], { request, sentOn }: ReportTab['at']): number[][] {
  const rank = (run: number[]) => (run.includes(request) ? 0 : run.includes(sentOn) ? 2 : 1);
  return runs.sort((a, b) => rank(a) - rank(b));
}

/** Columns in runs that stand side by side. */
function runsOf(columns: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    if (run && (run[run.length - 1] as number) + 1 === column) run.push(column);
    else runs.push([column]);
  }
  return runs;
}
