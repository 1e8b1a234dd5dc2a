// Writes what changes in reports that are there already, in as few rectangles as that takes. A cell in between is written along only
// where the same saving gives the very value it holds and no formula stands there: whatever else people have there stays untouched.
import type { WrittenBlock } from '../check/writeResults';
import type { CellInput } from '../ports/book';
import { keysOf } from '../undo/keysOf';
import { type Block, blocksOf, type RowCells } from './changedBlocks';
import type { Merged } from './mergeEntries';
import type { ReportTab } from './reportTab';

/** What was there before, for taking it back. */
export function writeChanges(
  { tab, values, at, plan }: ReportTab,
  { entries, firstNew }: Merged,
): WrittenBlock[] {
  const changed: RowCells = new Map();
  const same: RowCells = new Map();
  for (const entry of entries) {
    if (entry.row === 0 || entry.row >= firstNew) continue;
    // The same report may be given twice.
    if (entry.changes.size > 0)
      changed.set(entry.row, new Map([...(changed.get(entry.row) ?? []), ...entry.changes]));
    same.set(entry.row, new Map([...(same.get(entry.row) ?? []), ...entry.same]));
  }
  if (changed.size === 0) return [];
  const rows = [...changed.keys()].sort((a, b) => a - b);
  const [first, last] = [rows[0] as number, rows[rows.length - 1] as number];
  const area = { row: first, column: 1, rows: last - first + 1, columns: plan.table.headings.length };
  // A single report is not worth the question.
  const formulas = rows.length > 1 ? tab.formulas(area) : [];
  const cellAt = (row: number, column: number) =>
    changed.get(row)?.get(column) ??
    (formulas[row - first]?.[column] === '' ? same.get(row)?.get(column) : undefined);

  // The mark of the saving first, the day of sending last: a run that breaks off is known again and not yet sent.
  const [mark, sent] = [
    [at.attempt, at.request],
    [at.status, at.sentOn],
  ];
  const isMiddle = (column: number) => !mark.includes(column) && !sent.includes(column);
  const phases = [
    (column: number) => mark.includes(column),
    isMiddle,
    (column: number) => sent.includes(column),
  ];
  return phases.flatMap((isNow) => blocksOf(changed, [...same.keys()], cellAt, isNow)).map(written);

  function written({ row, column, cells }: Block): WrittenBlock {
    const place = { row, column: column + 1, rows: cells.length, columns: (cells[0] as CellInput[]).length };
    tab.write(place, cells);
    const before = cells.map((line, i) => line.map((_, j) => values[row - 1 + i]?.[column + j] ?? ''));
    return { area: place, before, after: keysOf(cells) };
  }
}
