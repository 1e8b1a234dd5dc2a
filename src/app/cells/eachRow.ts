// One case or many: the shapes every custom function shares.

import { type Problem, ProblemError } from '../../domain/problem';
import { deferred } from './deferred';
import { type Grid, gridOf, isBlankRow, widthOf } from './grid';
import { refuseArgument } from './refuse';

/** A cell's value as Sheets takes it. */
export type Cell = string | number | boolean;

/** Begins the text of a row that could not be computed, so that one bad row never hides the others. */
const BAD_ROW = '⚠ ';

/** The argument as rows of one cell; throws when it has more columns. */
export function oneColumn(cells: unknown, argument: string): Grid {
  const grid = gridOf(cells);
  const columns = widthOf(grid);
  return columns === 1 ? grid : refuseArgument({ code: 'one-column', argument, columns });
}

/** Number of rows of a call: each argument has 1 row or n, n being that of the first one with several. */
function rowCount(grids: { readonly [argument: string]: Grid }): number {
  const names = Object.keys(grids);
  const expected = names.map((name) => (grids[name] as Grid).length).find((rows) => rows > 1) ?? 1;
  for (const argument of names) {
    const grid = grids[argument] as Grid;
    if (grid.length === 1 || grid.length === expected) continue;
    const transpose = widthOf(grid) === expected;
    refuseArgument({ code: 'row-count', argument, rows: grid.length, expected, transpose });
  }
  return expected;
}

/** The row of an argument that belongs to case i: its only row, or row i. */
export function rowAt(grid: Grid, i: number): readonly unknown[] {
  return (grid.length === 1 ? grid[0] : grid[i]) as readonly unknown[];
}

/**
 * One case gives its row and throws when bad. n cases give n rows: `blank` for a row with nothing in any argument of n
 * rows, and a text beginning with ⚠ for a bad one, in the first of `width` cells.
 */
export function eachRow(
  grids: { readonly [argument: string]: Grid },
  compute: (i: number) => readonly Cell[],
  width = 1,
): Cell[][] {
  const n = rowCount(grids);
  if (n === 1) return [compute(0).slice()];
  const long = Object.keys(grids)
    .map((name) => grids[name] as Grid)
    .filter((grid) => grid.length === n);
  const rows: Cell[][] = [];
  for (let i = 0; i < n; i++) {
    rows.push(
      long.every((grid) => isBlankRow(grid[i] as readonly unknown[]))
        ? padded([], width)
        : rowOrWarning(compute, i, width),
    );
  }
  return rows;
}

/** The row of one case among several, or its warning. */
export function rowOrWarning(compute: (i: number) => readonly Cell[], i: number, width: number): Cell[] {
  try {
    return padded(compute(i), width);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return padded([warningText(error.problem)], width);
  }
}

function padded(cells: readonly Cell[], width: number): Cell[] {
  const row = cells.slice();
  while (row.length < width) row.push('');
  return row;
}

/** The short text that stands in the cell of a bad row. */
export function warningText(problem: Problem): string {
  return BAD_ROW + deferred().sentence(problem);
}

/** What Sheets gets: a scalar for one case of one cell, else the rows. */
export function cellsOrScalar(rows: Cell[][]): Cell | Cell[][] {
  return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] as Cell) : rows;
}
