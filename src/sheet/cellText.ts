// Text on its way into cells: what begins like a formula or a quote, or is a month's key, stays text.
import type { CellInput } from '../app/ports/book';
import { CellFormula } from '../domain/cellFormula';

/**
 * setValues takes a text beginning with `=` for a formula and one beginning with `'` for a marked text; in a row that somebody put in,
 * which has no format, it would take `2565-06` for a day.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#setvaluesvalues
 */
function asText(value: CellInput): CellInput {
  if (value instanceof CellFormula) return value.text;
  return typeof value === 'string' && /^([='+]|\d{4}-\d\d$)/.test(value) ? `'${value}` : value;
}

/** All cells of a table. */
export function asTexts(values: readonly (readonly CellInput[])[]): CellInput[][] {
  return values.map((row) => row.map(asText));
}
