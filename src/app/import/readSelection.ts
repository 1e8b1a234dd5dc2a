// The table a person has selected, as it can leave the script.
import type { PlainCell, SelectedTable } from '../../contract/importReports';
import { cellText } from '../../domain/thaiText';
import type { Book } from '../ports/book';

/** A single selected cell means the whole tab. */
export function readSelection(book: Book): SelectedTable {
  const tab = book.activeTab();
  const area = book.selection();
  const { row, column, rows, columns } =
    area && area.rows * area.columns > 1 ? area : { row: 1, column: 1, rows: Infinity, columns: Infinity };
  const values = area && rows < Infinity ? tab.valuesOf(area) : tab.values();
  const merges = tab
    .merges()
    .map((merge) => ({ ...merge, row: merge.row - row + 1, column: merge.column - column + 1 }))
    .filter((merge) => merge.row > 0 && merge.column > 0 && merge.row <= rows && merge.column <= columns);
  return { tab: tab.name, firstRow: row, rows: values.map((cells) => cells.map(plainCell)), merges };
}

/** Dates become `2022-06-30`: none may cross to the browser. */
export function plainCell(cell: unknown): PlainCell {
  return typeof cell === 'number' || typeof cell === 'boolean' ? cell : cellText(cell);
}
