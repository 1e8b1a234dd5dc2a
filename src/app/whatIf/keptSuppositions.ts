// What people have supposed in the tab, found again by KPI, input and total, wherever rows have gone meanwhile.
import type { Values } from '../../domain/cellArea';
import { cellText, textKey } from '../../domain/thaiText';
import { BAND_FROM, REAL, SUPPOSED, SUPPOSED_LEVEL, TOTAL_NAMES, WANTED } from '../../text/whatIfTexts';
import type { CellInput } from '../ports/book';

/** A cell people fill in: its formula, with `=`, where there is one. */
export interface KeptCell {
  readonly value: CellInput;
  readonly formula: string;
}

export interface KeptSuppositions {
  /** By `cellKey` of a KPI's title or a total's name, and of a heading. */
  readonly cells: ReadonlyMap<string, KeptCell>;
  /** Rating bands, percent from and rating; empty where the tab has none. */
  readonly bands: readonly (readonly [from: KeptCell, rating: KeptCell])[];
}

export function cellKey(title: string, heading: string): string {
  return textKey(`${title}|${heading}`);
}

/** A cell that says what stands above it, in the row of the real results, supposes nothing. */
export function readSuppositions(values: Values, formulas: readonly (readonly string[])[]): KeptSuppositions {
  const cells = new Map<string, KeptCell>();
  const bands: [KeptCell, KeptCell][] = [];
  const textAt = (row: number, column: number) => cellText(values[row]?.[column]).trim();
  const cellAt = (row: number, column: number): KeptCell => ({
    value: (values[row]?.[column] ?? '') as CellInput,
    formula: formulas[row]?.[column] ?? '',
  });
  const keep = (title: string, heading: string, row: number, column: number) => {
    const cell = cellAt(row, column);
    if (cell.value !== '') cells.set(cellKey(title, heading), cell);
  };
  let [wantedAt, levelAt] = [-1, -1];
  const totals: readonly string[] = Object.values(TOTAL_NAMES);
  values.forEach((row, r) => {
    const find = (heading: string) => row.findIndex((cell) => cellText(cell) === heading);
    if (find(WANTED) >= 0) wantedAt = find(WANTED);
    if (find(SUPPOSED_LEVEL) >= 0) levelAt = find(SUPPOSED_LEVEL);
    const name = textAt(r, 0);
    if (wantedAt >= 0 && levelAt < 0 && totals.includes(name)) keep(name, WANTED, r, wantedAt);
    if (name === BAND_FROM)
      for (let at = r + 1; textAt(at, 0) !== '' && textAt(at, 1) !== ''; at++)
        bands.push([cellAt(at, 0), cellAt(at, 1)]);
    if (name !== SUPPOSED || textAt(r - 1, 0) !== REAL || levelAt < 0) return;
    const title = textAt(r - 2, 0);
    keep(title, SUPPOSED_LEVEL, r, levelAt);
    // Right of the points come the inputs.
    for (let c = levelAt + 3; c < row.length; c++) {
      const label = textAt(r - 2, c);
      if (label !== '' && (textAt(r, c) !== textAt(r - 1, c) || formulas[r]?.[c])) keep(title, label, r, c);
    }
  });
  return { cells, bands };
}
