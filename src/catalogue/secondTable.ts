// Where below a table its headings come again: another table of the same kind stands there, of another month or KPI.
import type { Values } from '../domain/cellArea';
import type { FoundTable } from './findTable';

/** Index of a row below from which on the headings come again, −1 where they do not. `ours`: columns the add-on has added. */
export function secondTable(
  values: Values,
  { headingRow, firstRow }: Pick<FoundTable, 'headingRow' | 'firstRow'>,
  ours: ReadonlySet<number> = new Set(),
): number {
  const headings = values.slice(headingRow - 1, firstRow - 1).map((cells) => {
    const said: { readonly column: number; readonly text: unknown }[] = [];
    cells.forEach((text, column) => {
      if (text !== '' && !ours.has(column)) said.push({ column, text });
    });
    return said;
  });
  /** How many cells of a row say what a heading row says; 0 where fewer than half do. */
  const repeats = (row: number, i: number): number => {
    const said = headings[i] ?? [];
    const cells = values[row] ?? [];
    let other = 0;
    for (const { column, text } of said) if (cells[column] !== text && ++other * 2 > said.length) return 0;
    return said.length - other;
  };
  for (let row = firstRow - 1; row < values.length; row++) {
    const lower = headings.findIndex((_, i) => repeats(row, i) > 1);
    // Of two heading rows the upper one may say too little to be known by itself.
    if (lower >= 0) return row > firstRow - 1 && repeats(row - 1, lower - 1) > 0 ? row - 1 : row;
  }
  return -1;
}
