// Cells of a sheet and where they stand. Rows and columns count from 1.

/** A rectangle of cells. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Cell values as read: text, numbers, ticks, dates; blank cells are ''. */
export type Values = readonly (readonly unknown[])[];
