// What people have supposed in the tab, found again by KPI, input and total, wherever rows have gone meanwhile.
import type { Values } from '../../domain/cellArea';
import { CellFormula } from '../../domain/cellFormula';
import { USUAL_BANDS } from '../../domain/rating';
import { cellText, textKey } from '../../domain/thaiText';
import { PAGE_END } from '../../text/documentTexts';
import { BAND_FROM, REAL, SUPPOSED, SUPPOSED_LEVEL, TOTAL_NAMES, WANTED } from '../../text/whatIfTexts';
import type { CellInput } from '../ports/book';

/** A cell people fill in. */
export interface KeptCell {
  readonly value: unknown;
  /** As it is put back: its formula where there is one. */
  readonly input: CellInput;
}

export interface KeptSuppositions {
  /** `title`: of a KPI, or a total's name. Nothing where nothing is supposed. */
  cell(title: string, heading: string): KeptCell | undefined;
  /** Rating bands, percent from and rating; the usual ones where the tab has none. */
  readonly bands: readonly (readonly KeptCell[])[];
}

/** A cell that says what stands in the row of the real results supposes nothing. */
export function readSuppositions(values: Values, formulas: readonly (readonly string[])[]): KeptSuppositions {
  const cells = new Map<string, KeptCell>();
  const bands: KeptCell[][] = [];
  const totals: readonly string[] = Object.values(TOTAL_NAMES);
  const textAt = (row: number, column: number) => cellText(values[row]?.[column]).trim();
  const cellAt = (row: number, column: number): KeptCell => {
    const value = values[row]?.[column];
    const formula = formulas[row]?.[column];
    return { value, input: formula ? new CellFormula(formula) : (value as CellInput) };
  };
  const keyOf = (title: string, heading: string) => textKey(`${title}|${heading}`);
  const keep = (title: string, heading: string, row: number, column: number, unless = '') => {
    if (formulas[row]?.[column] || textAt(row, column) !== unless)
      cells.set(keyOf(title, heading), cellAt(row, column));
  };
  let [wantedAt, levelAt, titleRow, realRow] = [-1, -1, 0, 0];
  values.forEach((row, r) => {
    const name = textAt(r, 0);
    wantedAt = Math.max(wantedAt, row.indexOf(WANTED));
    levelAt = Math.max(levelAt, row.indexOf(SUPPOSED_LEVEL));
    if (name === BAND_FROM)
      for (let at = r + 1; at < values.length && textAt(at, 0) !== PAGE_END; at++)
        if (textAt(at, 0) && textAt(at, 1)) bands.push([cellAt(at, 0), cellAt(at, 1)]);
    if (wantedAt >= 0 && levelAt < 0 && totals.includes(name)) keep(name, WANTED, r, wantedAt);
    if (name === REAL) realRow = r;
    else if (name === SUPPOSED && levelAt >= 0) {
      const title = textAt(titleRow, 0);
      keep(title, SUPPOSED_LEVEL, r, levelAt);
      // Right of the points come the inputs.
      for (let c = levelAt + 3; c < row.length; c++) {
        const label = textAt(titleRow, c);
        if (label && (textAt(r, c) || formulas[r]?.[c])) keep(title, label, r, c, textAt(realRow, c));
      }
    } else if (name) titleRow = r;
  });
  const usual = USUAL_BANDS.map((band) =>
    [band.from, band.rating].map((value): KeptCell => ({ value, input: value })),
  );
  return {
    cell: (title, heading) => cells.get(keyOf(title, heading)),
    bands: bands.length > 0 ? bands : usual,
  };
}
