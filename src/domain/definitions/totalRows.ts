// Which rows are totals, and of what: by the word รวม, by an empty name below all others, or because they add up.
import { textKey } from '../thaiText';
import { textAt } from './placedTable';
import type { PrintedTable } from './printedTable';

const TOTAL = /^(ผล|ยอด)?รวม|^ทั้งสิ้น|^(grand)?total|^sum$/;

/** Splits the rows of the body into rows and totals with the rows each sums. */
export function totalRows(
  { table, columns, width, ticks }: Omit<PrintedTable, 'rows' | 'totals'>,
  body: readonly number[],
): Pick<PrintedTable, 'rows' | 'totals'> {
  const words = columns.filter(({ kind }) => kind === 'text' || kind === 'identifier').slice(0, 3);
  const names = body.map((row) => words.map(({ index }) => textKey(textAt({ table, row, column: index }))));
  const tick = (row: number, column: number) => ticks[row * width + column] as number;
  /** Columns in which the row is the sum of the others; 0 unless it is in most. */
  const matches = (row: number, covered: readonly number[]) => {
    let balance = 0;
    let equal = 0;
    for (const { index, kind } of columns) {
      const stated = tick(row, index);
      if (kind !== 'amount' || !stated || covered.filter((r) => tick(r, index)).length < 2) continue;
      const isEqual = covered.reduce((sum, r) => sum + tick(r, index), 0) === stated;
      balance += isEqual ? 1 : -1;
      equal += Number(isEqual);
    }
    return balance > 0 ? equal : 0;
  };
  const last = body.length - 1;
  const named = names.filter((name) => name.some(Boolean)).length;
  const isTotal = (row: number, nth: number) =>
    (names[nth] as string[]).some((name) => TOTAL.test(name)) ||
    (nth === last && named > 2 && !(names[nth] as string[]).some(Boolean)) ||
    ((nth === last || nth === 0) &&
      matches(
        row,
        body.filter((other) => other !== row),
      ) > 1);
  const sums = body.filter(isTotal);
  const rows = body.filter((row) => sums.indexOf(row) < 0);
  const totals: { [row: number]: readonly number[] } = {};
  let from = -1;
  for (const row of sums) {
    const above = rows.filter((r) => r < row);
    const since = above.filter((r) => r > from);
    const all = above.length > 0 ? above : rows;
    const isSubtotal =
      since.length > 0 && since.length < all.length && matches(row, since) >= matches(row, all);
    if (isSubtotal || all.length > 1) totals[row] = isSubtotal ? since : all;
    if (above.length > 0) from = row;
  }
  return { rows, totals };
}
