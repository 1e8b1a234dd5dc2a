// Cells formatted as percent: they hold 0.85 and show 85%.
import { hundredfold } from '../../domain/hundredfold';
import type { Tab } from '../ports/book';

/** Row and column from 1: the cell's number as it is shown, 85 for 85%; null where the cell is not formatted so. */
export type ShownPercent = (row: number, column: number, held: number) => number | null;

/** Formats are read when a cell is first asked for, all at once. `rows`, `columns`: the part of the tab, from A1. */
export function shownPercents(tab: Tab, rows: number, columns: number): ShownPercent {
  let formats: boolean[][] | undefined;
  return (row, column, held) => {
    formats = formats ?? tab.percents({ row: 1, column: 1, rows, columns });
    return formats[row - 1]?.[column - 1] ? hundredfold(held) : null;
  };
}
