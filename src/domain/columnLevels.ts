// Levels of a long column of results against one ladder: a plain comparison wherever a double decides it beyond doubt.
import type { Ladder } from './ladder';

// Within these bounds the snapped value of a result lies less than MARGIN from the double (see snapError).
const LARGEST = 1e5;
const MARGIN = 3e-9;

/**
 * One row `[level]` per row of `rows`; a first cell which is not a plain number clear of every threshold goes to
 * `otherwise`, with its row.
 */
export function columnLevels<T>(
  ladder: Ladder,
  rows: readonly (readonly unknown[])[],
  otherwise: (row: readonly unknown[], index: number) => T,
): (number | T)[][] {
  const sign = ladder.rising ? 1 : -1;
  const [a, b, c, d, e] = ladder.thresholds.map((t) => t * sign) as [number, number, number, number, number];
  const lowest = ladder.refusesFractions ? 2 : 0;
  const highest = ladder.share ? 100 : LARGEST;
  const clear = ladder.thresholds.every((t) => t < LARGEST && t > -LARGEST);
  const result: (number | T)[][] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as readonly unknown[];
    const cell = row[0];
    if (clear && typeof cell === 'number' && cell > lowest && cell < highest && row.length === 1) {
      const v = cell * sign;
      const level = v < c ? (v < a ? 0 : v < b ? 1 : 2) : v < d ? 3 : v < e ? 4 : 5;
      const below =
        level === 0
          ? Infinity
          : v - (level === 1 ? a : level === 2 ? b : level === 3 ? c : level === 4 ? d : e);
      const above =
        level === 5
          ? Infinity
          : (level === 0 ? a : level === 1 ? b : level === 2 ? c : level === 3 ? d : e) - v;
      if (below > MARGIN && above > MARGIN) {
        result.push([level]);
        continue;
      }
    }
    result.push([otherwise(row, i)]);
  }
  return result;
}
