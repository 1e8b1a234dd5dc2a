// What people have typed into a column of a document, found again by what its rows are about.
import { cellText, textKey } from '../../domain/thaiText';
import type { DocumentBefore } from '../documents/writeDocument';
import type { CellInput } from '../ports/book';

export interface TypedCell {
  /** Cells that say what the row is about. */
  readonly about: readonly string[];
  /** A formula as its text, beginning with `=`. */
  readonly value: CellInput;
  readonly isFormula: boolean;
}

export function rowKey(about: readonly string[]): string {
  return textKey(about.join('|'));
}

/** By their rows' keys. `keys`, `heading`: headings of the columns. */
export function typedCells(
  { values, formulas }: DocumentBefore,
  keys: readonly string[],
  heading: string,
): Map<string, TypedCell> {
  const typed = new Map<string, TypedCell>();
  const placeOf = (row: readonly unknown[], name: string) =>
    row.findIndex((cell) => textKey(cellText(cell)) === textKey(name));
  const top = values.findIndex((row) => [...keys, heading].every((name) => placeOf(row, name) >= 0));
  const headings = values[top];
  if (!headings) return typed;
  const at = keys.map((name) => placeOf(headings, name));
  const column = placeOf(headings, heading);
  for (let row = top + 1; row < values.length; row++) {
    const cells = values[row] as readonly unknown[];
    const about = at.map((place) => cellText(cells[place]));
    const formula = formulas[row]?.[column] ?? '';
    const cell = cells[column];
    const value = formula || (typeof cell === 'object' ? cellText(cell) : (cell as CellInput));
    if (about[0] !== '' && value !== '')
      typed.set(rowKey(about), { about, value, isFormula: formula !== '' });
  }
  return typed;
}
