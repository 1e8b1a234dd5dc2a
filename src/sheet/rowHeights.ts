// How tall rows must be for their wrapped Thai text: vowels above and below included, marks taking no width.
import type { CellInput, ColumnLook } from '../app/ports/book';
import { textLines } from '../domain/textLines';

/** Pixels of one line, and of a row with one line. */
const LINE = 24;
export const ROW = 30;
const LETTER = 8;
/** Beyond, the cell is read in the formula bar. */
const MOST_LINES = 6;

/** Rows of one height in runs: how many, and how tall. */
export function heightRuns(
  rows: readonly (readonly CellInput[])[],
  columns: readonly ColumnLook[],
): { readonly count: number; readonly height: number }[] {
  const runs: { count: number; height: number }[] = [];
  for (const row of rows) {
    const height = ROW + LINE * (linesOf(row, columns) - 1);
    const last = runs[runs.length - 1];
    if (last?.height === height) last.count++;
    else runs.push({ count: 1, height });
  }
  return runs;
}

function linesOf(row: readonly CellInput[], columns: readonly ColumnLook[]): number {
  let most = 1;
  columns.forEach(({ width, wrap }, i) => {
    const text = row[i];
    if (!wrap || typeof text !== 'string') return;
    most = Math.max(most, textLines(text, width, LETTER));
  });
  return Math.min(MOST_LINES, most);
}
