// What ties the figures of a table together: one cell is to equal what others give.

/** A cell as `row * width + column`. */
export type CellKey = number;

/** Reads a cell in ticks; blank is 0. */
export type ReadCell = (cell: CellKey) => number;

/** One such tie. */
export interface Constraint {
  readonly kind: 'total' | 'parts' | 'months' | 'target' | 'share';
  /** The cell that states the result. */
  readonly at: CellKey;
  /** All cells concerned, `at` first. */
  readonly cells: readonly CellKey[];
  /** True where another constraint says the same of the user's figures: it helps to find the cell at fault, no more. */
  readonly isSilent?: boolean;
  holds(read: ReadCell): boolean;
  /** What the other cells give for `at`, in ticks. */
  computed(read: ReadCell): number;
  /** The value of a cell that would make it hold; null when there is none. */
  solve(cell: CellKey, read: ReadCell): number | null;
}

/** at = Σ sign × cell, off by no more than `slack` ticks. `orElse`: what excuses another result. */
export function sumConstraint(
  kind: Constraint['kind'],
  at: CellKey,
  terms: readonly (readonly [cell: CellKey, sign: number])[],
  slack: number,
  more: { readonly isSilent?: boolean; readonly orElse?: (read: ReadCell) => boolean } = {},
): Constraint {
  const computed = (read: ReadCell) => terms.reduce((sum, [cell, sign]) => sum + sign * read(cell), 0);
  return {
    kind,
    at,
    cells: [at, ...terms.map(([cell]) => cell)],
    ...(more.isSilent && { isSilent: true }),
    computed,
    holds: (read) => Math.abs(read(at) - computed(read)) <= slack || more.orElse?.(read) === true,
    solve(cell, read) {
      if (cell === at) return computed(read);
      const term = terms.find(([other]) => other === cell);
      return term ? read(cell) + term[1] * (read(at) - computed(read)) : null;
    },
  };
}
