// Changed cells of scattered rows as rectangles.
import type { CellInput } from '../ports/book';

/** Row, from 1 → column, from 0 → what is to stand there. */
export type RowCells = Map<number, ReadonlyMap<number, CellInput>>;

/** `row` from 1, `column` from 0. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: CellInput[][];
}

/**
 * `rows`: those that may be written, in any order. `cellAt`: what is to stand in a cell; undefined where it must not be written.
 * `isWanted`: the columns it is about. A rectangle begins and ends with a row that changes.
 */
export function blocksOf(
  changed: RowCells,
  rows: readonly number[],
  cellAt: (row: number, column: number) => CellInput | undefined,
  isWanted: (column: number) => boolean,
): Block[] {
  const columns = new Set<number>();
  for (const cells of changed.values())
    for (const column of cells.keys()) if (isWanted(column)) columns.add(column);
  const sorted = [...rows].sort((a, b) => a - b);
  return runsOf([...columns]).flatMap((run) => {
    const blocks: Block[] = [];
    let open: Block | undefined;
    let passed: CellInput[][] = [];
    for (const row of sorted) {
      const cells = changed.get(row);
      const own = run.filter((column) => cells?.has(column));
      const line = run.map((column) => cellAt(row, column));
      if (line.includes(undefined)) {
        open = undefined;
        for (const part of runsOf(own))
          blocks.push({
            row,
            column: part[0] as number,
            cells: [part.map((column) => cells?.get(column) as CellInput)],
          });
        continue;
      }
      if (!open || row !== open.row + open.cells.length + passed.length) {
        if (own.length === 0) continue;
        open = { row, column: run[0] as number, cells: [] };
        blocks.push(open);
        passed = [];
      }
      passed.push(line as CellInput[]);
      if (own.length > 0) open.cells.push(...passed.splice(0));
    }
    return blocks;
  });
}

/** Columns in runs that stand side by side. */
function runsOf(columns: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    if (run && (run[run.length - 1] as number) + 1 === column) run.push(column);
    else runs.push([column]);
  }
  return runs;
}
