// What a person has typed into a cell of a generated tab, as it is written back.
import { cellText } from '../../domain/thaiText';
import type { CellInput } from '../ports/book';

/** The formula where there is one; a date as its text. '' where nothing stands. */
export function typedValue(cell: unknown, formula = ''): CellInput {
  if (formula !== '') return formula;
  return typeof cell === 'object' || cell === undefined ? cellText(cell) : (cell as CellInput);
}
