// Writes single cells of a tab in as few calls as rectangles allow; cells that stay as they are are left alone, formulas too.
import type { CellInput, Tab, Values } from '../ports/book';

/** Row, from 1 → column, from 0 → what comes into the cell. */
export type CellChanges = Map<number, Map<number, CellInput>>;

/** Notes a change; columns that are not there (−1) are passed over. */
export function change(changes: CellChanges, row: number, column: number, cell: CellInput): void {
  if (column < 0 || row < 1) return;
  const cells = changes.get(row) ?? new Map<number, CellInput>();
  changes.set(row, cells.set(column, cell));
}

/** `values`: the tab as it is. `filled`: changes too, but for cells that hold a formula; they are a person's. */
export function writeCells(
  tab: Tab,
  values: Values,
  changes: CellChanges,
  filled: CellChanges = new Map(),
): void {
  const columns = values[0]?.length ?? 1;
  const formulas = filled.size > 0 ? tab.formulas({ row: 1, column: 1, rows: values.length, columns }) : [];
  filled.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (!formulas[row - 1]?.[column]) change(changes, row, column, cell);
    });
  });
  const blocks: { row: number; column: number; cells: CellInput[][] }[] = [];
  for (const row of [...changes.keys()].sort((a, b) => a - b)) {
    const cells = changes.get(row) as Map<number, CellInput>;
    const wanted = [...cells.keys()]
      .filter((column) => cells.get(column) !== (values[row - 1]?.[column] ?? ''))
      .sort((a, b) => a - b);
    for (let i = 0; i < wanted.length; ) {
      const column = wanted[i] as number;
      const run: CellInput[] = [];
      while (wanted[i] === column + run.length) run.push(cells.get(wanted[i++] as number) as CellInput);
      const above = blocks.find(
        (block) =>
          block.column === column &&
          block.cells[0]?.length === run.length &&
          block.row + block.cells.length === row,
      );
      if (above) above.cells.push(run);
      else blocks.push({ row, column, cells: [run] });
    }
  }
  for (const { row, column, cells } of blocks)
    tab.write(
      { row, column: column + 1, rows: cells.length, columns: (cells[0] as CellInput[]).length },
      cells,
    );
}
