// Which rows are totals, and of what: by the word รวม, by an empty name below all others, or because they add up.
import { textKey } from '../thaiText';
import { type PlacedTable, textAt } from './placedTable';
import type { Column } from './printedTable';

type Ticks = readonly (readonly (number | null)[])[];

const TOTAL = /^(ผล|ยอด)?รวม|^ทั้งสิ้น|^(grand)?total|^sum$/;
const FEWEST_ROWS = 2;

/** Splits the rows of the body into rows and totals with the rows each sums. */
export function totalRows(
  table: PlacedTable,
  columns: readonly Column[],
  body: readonly number[],
  ticks: Ticks,
): { readonly rows: readonly number[]; readonly totals: { readonly [row: number]: readonly number[] } } {
  const words = columns.filter(({ kind }) => kind === 'text' || kind === 'identifier').slice(0, 3);
  const names = (row: number) => words.map(({ index }) => textKey(textAt({ table, row, column: index })));
  const additive = columns.filter(({ kind }) => kind === 'amount').map(({ index }) => index);
  const matches = (row: number, covered: readonly number[]) => {
    const filled = additive.filter((c) => ticks[row]?.[c] && covered.filter((r) => ticks[r]?.[c]).length > 1);
    const equal = filled.filter((c) => sumOf(ticks, covered, c) === ticks[row]?.[c]);
    return covered.length >= FEWEST_ROWS && equal.length * 2 > filled.length ? equal.length : 0;
  };
  const last = body[body.length - 1] as number;
  const isNamed = (row: number) => names(row).some(Boolean);
  const sums = body.filter(
    (row) =>
      names(row).some((name) => TOTAL.test(name)) ||
      (row === last && words.length > 0 && !isNamed(row) && body.filter(isNamed).length > FEWEST_ROWS) ||
      ((row === last || row === body[0]) &&
        matches(
          row,
          body.filter((other) => other !== row),
        ) > 1),
  );
  const rows = body.filter((row) => sums.indexOf(row) < 0);
  const totals: { [row: number]: readonly number[] } = {};
  let from = -1;
  for (const row of sums) {
    const above = rows.filter((r) => r < row);
    const since = above.filter((r) => r > from);
    const all = above.length > 0 ? above : rows;
    const isSubtotal =
      since.length > 0 && since.length < all.length && matches(row, since) >= matches(row, all);
    const covered = isSubtotal ? since : all;
    if (covered.length >= FEWEST_ROWS || (isSubtotal && covered.length > 0)) totals[row] = covered;
    if (above.length > 0) from = row;
  }
  return { rows, totals };
}

function sumOf(ticks: Ticks, rows: readonly number[], column: number): number {
  return rows.reduce((total, row) => total + (ticks[row]?.[column] ?? 0), 0);
}
