// A last row that names no unit and holds the sums of the rows above it: a total that nobody labelled.
import { isProblem, type NumberProblem, readNumber } from '../../domain/readNumber';
import type { Values } from '../ports/book';

/** Sums of satang carry dust. */
const DUST = 1e-9;

/** Index of the row, or −1. `keys`: columns of the keys, from 0. */
export function sumRow(rows: Values, keys: readonly number[]): number {
  let last = rows.length - 1;
  while (last >= 0 && isBlank(rows[last] as readonly unknown[])) last--;
  const cells = rows[last];
  // One row above would be its own sum.
  if (!cells || last < 2 || keys.length === 0 || keys.some((key) => cells[key] !== '')) return -1;
  let sums = 0;
  for (let column = 0; column < cells.length; column++) {
    const total = figureOf(cells[column]);
    if (total === null) continue;
    const sum = rows.slice(0, last).reduce((all, row) => all + (figureOf(row[column]) ?? 0), 0);
    if (Math.abs(sum - total) > DUST * Math.max(1, Math.abs(total))) return -1;
    if (total !== 0) sums++;
  }
  return sums > 0 ? last : -1;
}

function isBlank(cells: readonly unknown[]): boolean {
  return cells.every((cell) => cell === '');
}

function figureOf(cell: unknown): number | null {
  if (cell === '' || typeof cell === 'boolean') return null;
  const read = readNumber(cell);
  return read === null || isProblem<NumberProblem>(read) ? null : read;
}
