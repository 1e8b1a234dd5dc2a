// The headings of a table that names nothing the add-on knows: a person says what its columns hold.
import type { Area, Values } from '../domain/cellArea';
import { readNumber } from '../domain/readNumber';
import { cellText, cleanText } from '../domain/thaiText';
import { covering, DEEPEST } from './findTable';

const FEWEST_TEXTS = 3;

/** The first row of texts directly above a row with figures; null where there is none. A year may be a heading. */
export function guessHeadings(values: Values, merges: readonly Area[]): readonly string[] | null {
  const isFigure = (cell: unknown) => typeof readNumber(cell) === 'number';
  for (let row = 0; row < Math.min(values.length, DEEPEST); row++) {
    const headings = values[row]?.map((_, column) =>
      cleanText(cellText(covering(values, merges, row, column))),
    );
    // A title merged over all columns is one text.
    const texts = new Set(headings?.filter((text) => text !== '' && !isFigure(text)));
    if (headings && texts.size >= FEWEST_TEXTS && values[row + 1]?.some(isFigure)) return headings;
  }
  return null;
}
