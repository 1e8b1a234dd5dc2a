// The table a person has selected, as it can leave the script.
import type { PlainCell, SelectedTable } from '../../contract/importReports';
import { hundredfold } from '../../domain/hundredfold';
import { isFraction } from '../../domain/ladder';
import { cellText } from '../../domain/thaiText';
import type { Book } from '../ports/book';

/** A single selected cell means the whole tab. */
export function readSelection(book: Book): SelectedTable {
  const tab = book.activeTab();
  const area = book.selection();
  const { row, column, rows, columns } =
    area && area.rows * area.columns > 1 ? area : { row: 1, column: 1, rows: Infinity, columns: Infinity };
  const values = area && rows < Infinity ? tab.valuesOf(area) : tab.values();
  // What shows 85% goes as that text: only here it is known.
  const isDoubtful = (cell: unknown) => typeof cell === 'number' && isFraction(cell);
  const width = values[0]?.length ?? 1;
  const percents = values.some((cells) => cells.some(isDoubtful))
    ? tab.percents({ row, column, rows: values.length, columns: width })
    : [];
  const shown = (cell: unknown, i: number, j: number) =>
    typeof cell === 'number' && percents[i]?.[j] ? `${hundredfold(cell)}%` : plainCell(cell);
  const merges = tab
    .merges()
    .map((merge) => ({ ...merge, row: merge.row - row + 1, column: merge.column - column + 1 }))
    .filter((merge) => merge.row > 0 && merge.column > 0 && merge.row <= rows && merge.column <= columns);
  return {
    tab: tab.name,
    firstRow: row,
    rows: values.map((cells, i) => cells.map((cell, j) => shown(cell, i, j))),
    merges,
  };
}

/** Dates become `2022-06-30`: none may cross to the browser. */
export function plainCell(cell: unknown): PlainCell {
  return typeof cell === 'number' || typeof cell === 'boolean' ? cell : cellText(cell);
}
