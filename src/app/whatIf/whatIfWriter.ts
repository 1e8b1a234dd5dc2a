// A tab of suppositions while it is laid out: its page, the formulas that go into it, and what people had filled in.

import type { PlacedFormula } from '../documents/keptDocuments';
import type { Page } from '../documents/newPage';
import type { CellInput } from '../ports/book';
import { cellKey, type KeptCell, type KeptSuppositions } from './keptSuppositions';

export interface WhatIfWriter {
  readonly page: Page;
  readonly formulas: readonly PlacedFormula[];
  readonly kept: KeptSuppositions;
  formula(row: number, column: number, text: string): void;
  /** What stands in a cell people fill in: theirs, else `given`. */
  fill(title: string, heading: string, given: CellInput, row: number, column: number): CellInput;
  /** A cell that was kept, put there. */
  place(cell: KeptCell, row: number, column: number): CellInput;
}

export function whatIfWriter(page: Page, kept: KeptSuppositions): WhatIfWriter {
  const formulas: PlacedFormula[] = [];
  const writer: WhatIfWriter = {
    page,
    formulas,
    kept,
    formula: (row, column, text) => void formulas.push([row, column, text]),
    fill(title, heading, given, row, column) {
      const own = kept.cells.get(cellKey(title, heading));
      return own ? writer.place(own, row, column) : given;
    },
    place({ value, formula }, row, column) {
      if (formula === '') return value;
      writer.formula(row, column, formula);
      return '';
    },
  };
  return writer;
}
