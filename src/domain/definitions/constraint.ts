// What ties the figures of a table together: one cell is to equal what others give.
import type { CellKey } from './printedTable';

/** Reads a cell in ticks; blank is 0. */
export type ReadCell = (cell: CellKey) => number;

/** One such tie. */
export interface Constraint {
  readonly kind: 'total' | 'parts' | 'months' | 'target' | 'share';
  /** All cells concerned; the first states the result. */
  readonly cells: readonly CellKey[];
  /** Others say the same of the user's figures: it helps to find the cell at fault, no more. */
  readonly isSilent: boolean;
  holds(read: ReadCell): boolean;
  /** The value of a cell, in ticks, that would make it hold; null when there is none. */
  solve(cell: CellKey, read: ReadCell): number | null;
}

/** at = Σ sign × cell, off by no more than `slack` ticks. */
export function sumConstraint(
  kind: Constraint['kind'],
  at: CellKey,
  terms: readonly (readonly [cell: CellKey, sign: number])[],
  slack: number,
  isSilent = false,
): Constraint {
  const excess = (read: ReadCell) => terms.reduce((sum, [cell, sign]) => sum - sign * read(cell), read(at));
  return {
    kind,
    cells: [at, ...terms.map(([cell]) => cell)],
    isSilent,
    holds: (read) => Math.abs(excess(read)) <= slack,
    solve(cell, read) {
      const term = terms.find(([other]) => other === cell);
      return read(cell) + (term ? term[1] : -1) * excess(read);
    },
  };
}
