// A table as it was taken from a sheet, and a cell of it.
import { cellText } from '../thaiText';

/** Cell values and where they stand: the first cell is `row`, `column` of the sheet, counted from 1. */
export interface PlacedTable {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
}

/** A cell by its indices in `table.values`. */
export interface Place {
  readonly table: PlacedTable;
  readonly row: number;
  readonly column: number;
}

/** The cell as it stands, on one line. */
export function textAt({ table, row, column }: Place): string {
  return cellText((table.values[row] as readonly unknown[])[column])
    .replace(/\s+/g, ' ')
    .trim();
}
