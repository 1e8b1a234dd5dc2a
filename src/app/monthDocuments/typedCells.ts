// What people have typed into a column of a document, found again by what its rows are about.
import { cellText, textKey } from '../../domain/thaiText';
import type { DocumentPage } from '../documents/fillPage';
import type { Page } from '../documents/newPage';
import type { DocumentBefore } from '../documents/writeDocument';
import type { CellInput } from '../ports/book';
import { LOOK } from '../summary/summaryLooks';
import type { TableCell } from '../summary/writeTable';
import { writeCells } from './documentParts';

/** A table that is being written, with the column people fill in. */
export interface TypedTable {
  /**
   * `about`: what tells the row from others. `given`: what stands there until somebody types. `last`: what was given last time, so
   * that nobody has typed it.
   */
  line(
    about: readonly string[],
    cells: readonly TableCell[],
    after?: readonly TableCell[],
    given?: string,
    last?: string,
  ): void;
  /** Rows that are there no more, by what they were about: what was typed there is to stay, too. */
  left(): readonly (readonly string[])[];
  readonly formulas: DocumentPage['formulas'];
}

/** `keys`, `heading`: headings of the columns. */
export function typedTable(
  page: Page,
  before: DocumentBefore,
  keys: readonly string[],
  heading: string,
): TypedTable {
  const typed = typedCells(before, keys, heading);
  const formulas: [number, number, string][] = [];
  return {
    formulas,
    left: () => [...typed.values()].map(({ about }) => about),
    line(about, cells, after = [], given = '', last) {
      const found = typed.get(rowKey(about));
      typed.delete(rowKey(about));
      const own = found && cellText(found.value) !== last ? found : { value: given, isFormula: false };
      const row = writeCells(page, [...cells, [own.isFormula ? '' : own.value, LOOK.answer], ...after]);
      if (own.isFormula) formulas.push([row, cells.length + 1, String(own.value)]);
    },
  };
}

interface TypedCell {
  readonly about: readonly string[];
  /** A formula as its text, beginning with `=`. */
  readonly value: CellInput;
  readonly isFormula: boolean;
}

function rowKey(about: readonly string[]): string {
  return textKey(about.join('|'));
}

/** By their rows' keys. `keys`, `heading`: headings of the columns. */
function typedCells(
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
