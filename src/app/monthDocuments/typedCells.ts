// What people have typed into a column of a document, found again by what its rows are about.
import { cellText, textKey } from '../../domain/thaiText';
import type { DocumentPage } from '../documents/fillPage';
import type { Page } from '../documents/newPage';
import { typedValue } from '../documents/typedValue';
import type { DocumentBefore } from '../documents/writeDocument';
import type { CellInput } from '../ports/book';
import { headingPlaces } from '../summary/headingPlaces';
import { answerLook } from '../summary/summaryLooks';
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

/** `keys`: places among `headings` of what tells rows apart; `heading`: of the column people fill in. */
export function typedTable(
  page: Page,
  before: DocumentBefore,
  headings: readonly string[],
  keys: readonly number[],
  heading: string,
): TypedTable {
  const typed = typedCells(before, headings, keys, heading);
  const formulas: [number, number, string][] = [];
  return {
    formulas,
    left: () => [...typed.values()].map(({ about }) => about),
    line(about, cells, after = [], given = '', last) {
      const found = typed.get(rowKey(about));
      typed.delete(rowKey(about));
      const own = found && cellText(found.value) !== last ? found : { value: given, isFormula: false };
      const value = own.isFormula ? '' : own.value;
      const row = writeCells(page, [...cells, [value, answerLook(value)], ...after]);
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

/** By their rows' keys. */
function typedCells(
  { values, formulas }: DocumentBefore,
  headings: readonly string[],
  keys: readonly number[],
  heading: string,
): Map<string, TypedCell> {
  const typed = new Map<string, TypedCell>();
  const found = headingPlaces(values, headings);
  if (!found) return typed;
  const at = keys.map((key) => found.at[key] as number);
  const column = found.at[headings.indexOf(heading)] as number;
  for (let row = found.row + 1; row < values.length; row++) {
    const cells = values[row] as readonly unknown[];
    const about = at.map((place) => cellText(cells[place]));
    const formula = formulas[row]?.[column] ?? '';
    const value = typedValue(cells[column], formula);
    if (about[0] !== '' && value !== '')
      typed.set(rowKey(about), { about, value, isFormula: formula !== '' });
  }
  return typed;
}
