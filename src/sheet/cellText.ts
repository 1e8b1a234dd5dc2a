// Text on its way into cells: what begins like a formula or a quote stays text.
import type { CellInput } from '../app/ports/book';

/**
 * setValues takes a text beginning with `=` for a formula and one beginning with `'` for a marked text.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#setvaluesvalues
 */
function asText(value: CellInput): CellInput {
  return typeof value === 'string' && /^[='+]/.test(value) ? `'${value}` : value;
}

/** All cells of a table. */
export function asTexts(values: readonly (readonly CellInput[])[]): CellInput[][] {
  return values.map((row) => row.map(asText));
}
