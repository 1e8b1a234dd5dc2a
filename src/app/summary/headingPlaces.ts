// Where the headings of a table stand in a tab that people have worked in; a renamed or blanked one is found by its place among the
// others.
import { cellText, textKey } from '../../domain/thaiText';
import type { Values } from '../ports/book';

/**
 * `row` and the place of each of `headings`, from 0; null where no row holds more than half of them. `places`: where they were put;
 * without them each stands beside the one before.
 */
export function headingPlaces(
  values: Values,
  headings: readonly string[],
  places: readonly number[] = [],
): { readonly row: number; readonly at: readonly number[] } | null {
  const wanted = headings.map(textKey);
  const named = (cells: readonly unknown[]) => {
    const keys = cells.map((cell) => textKey(cellText(cell)));
    return wanted.map((heading) => keys.indexOf(heading));
  };
  const row = values.findIndex((cells) => named(cells).filter((at) => at >= 0).length * 2 > wanted.length);
  const cells = values[row];
  if (!cells) return null;
  const at = named(cells);
  at.forEach((place, i) => {
    const last = at[i - 1] ?? -1;
    if (place >= 0) return;
    const renamed = cells.findIndex((cell, c) => c > last && cell !== '' && !at.includes(c));
    const step = (places[i] ?? i) - (places[i - 1] ?? i - 1);
    at[i] = renamed < 0 ? last + step : renamed;
  });
  return { row, at };
}
