// Cells of a sheet and where they stand. Rows and columns count from 1.

/** A rectangle of cells. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The area of one cell. */
export function oneCell(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

/** Cell values as read: text, numbers, ticks, dates; blank cells are ''. */
export type Values = readonly (readonly unknown[])[];
