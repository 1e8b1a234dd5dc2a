// Arguments of a custom function as Sheets hands them over: a scalar, or rows of cells.

/** Rows of cells; never empty, rows may be of unequal length when a script made them. */
export type Grid = readonly (readonly unknown[])[];

/** True for an argument that was left out, skipped, or refers to an empty cell. */
export function isBlank(cell: unknown): boolean {
  if (typeof cell === 'string') return cell.trim() === '';
  return cell === null || cell === undefined;
}

/** The argument as rows: a scalar is one cell, a flat array one row. */
export function gridOf(argument: unknown): Grid {
  if (!Array.isArray(argument)) return [[argument]];
  if (argument.length === 0) return [['']];
  if (Array.isArray(argument[0])) return argument as Grid;
  return argument.some(Array.isArray)
    ? argument.map((row) => (Array.isArray(row) ? row : [row]))
    : [argument];
}

/** Number of columns. */
export function widthOf(grid: Grid): number {
  return (grid[0] as readonly unknown[]).length;
}

/** True when every cell of the row is blank. */
export function isBlankRow(row: readonly unknown[]): boolean {
  return row.every(isBlank);
}
