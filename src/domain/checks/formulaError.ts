// Cells that hold the error of a formula, such as #REF!.
import type { Problem } from '../problem';
import { isProblem, readNumber } from '../readNumber';

// Written inside the function it would be made anew for each cell.
const LIKE_ERROR = /[#L]/;

/** True for a cell that holds an error instead of a value. */
export function isFormulaError(cell: unknown): boolean {
  // Nearly all cells are told apart without reading them.
  if (typeof cell !== 'string' || cell.length > 20 || !LIKE_ERROR.test(cell)) return false;
  const read = readNumber(cell);
  return isProblem<Problem>(read) && read.code === 'number-cell-error';
}
