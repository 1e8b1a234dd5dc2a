// Where the add-on's formulas show their values: single cells in runs, and each array with all it spills over.
import type { Area, Values } from '../ports/book';

const OWN = /\b(KPI_[A-Z_]+|THAI_(NUMBER|DIGITS|MONTH))\s*\(/i;

/** True for a formula that calls a function of the add-on. */
export function ownFormula(text: string): boolean {
  return OWN.test(text);
}

/** Areas that can be written whole; formulas outside `within` and formulas of others are never among them. */
export function shownAreas(
  values: Values,
  formulas: readonly (readonly string[])[],
  within: Area,
): readonly Area[] {
  const areas: Area[] = [];
  const isPlain = (row: number, column: number) =>
    (formulas[row - 1]?.[column - 1] ?? '') === '' && (values[row - 1]?.[column - 1] ?? '') !== '';
  for (let column = within.column; column < within.column + within.columns; column++) {
    for (let row = within.row; row < within.row + within.rows; row++) {
      if (!ownFormula(formulas[row - 1]?.[column - 1] ?? '')) continue;
      let [rows, columns] = [1, 1];
      while (isPlain(row, column + columns)) columns++;
      while (isPlain(row + rows, column)) rows++;
      const last = areas[areas.length - 1];
      const isNext = last && last.columns === 1 && last.column === column && last.row + last.rows === row;
      if (isNext && rows === 1 && columns === 1) areas[areas.length - 1] = { ...last, rows: last.rows + 1 };
      else areas.push({ row, column, rows, columns });
    }
  }
  return areas;
}
