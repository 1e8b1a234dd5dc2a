// Copies blocks of cells and puts rows in another order: contents, looks, notes and validations together.
import type { Rect } from '../rect';
import type { CellMatrix, UniverCells } from './univerCells';
import type { UniverContext } from './univerContext';
import type { UniverFormulas } from './univerFormulas';
import type { ICellData } from './univerLibrary';
import type { UniverLook } from './univerLook';
import type { UniverValidations } from './univerValidations';

export type Carried = 'all' | 'values' | 'format' | 'formula';

export class UniverCopies {
  constructor(
    private readonly context: UniverContext,
    private readonly cells: UniverCells,
    private readonly look: UniverLook,
    private readonly validations: UniverValidations,
    private readonly formulas: UniverFormulas,
  ) {}

  /** A larger target is filled with repeats of the source. */
  copy(fromId: number, from: Rect, toId: number, to: Rect, what: Carried): void {
    const down = Math.max(1, Math.floor(to.rows / from.rows));
    const across = Math.max(1, Math.floor(to.columns / from.columns));
    const blocks = Array.from({ length: down * across }, (_, n) => {
      const row = to.row + Math.floor(n / across) * from.rows;
      const column = to.column + (n % across) * from.columns;
      const cells = this.cells.carried(fromId, from, row - from.row, column - from.column, what);
      return { rect: { ...from, row, column }, cells };
    });
    const notes = this.look.readNotes(fromId, from);
    const rules = this.validations.read(fromId, from);
    for (const { rect, cells } of blocks) {
      this.put(toId, rect, cells);
      if (what === 'all') this.look.writeNotes(toId, rect, notes);
      if (what === 'all' || what === 'format') this.putRules(toId, rect, rules);
    }
  }

  /** Row `i` takes what row `order[i]` held. */
  reorderRows(sheetId: number, rect: Rect, order: readonly number[]): void {
    const line = (source: number, by: number) =>
      this.cells.carried(sheetId, { ...rect, row: rect.row + source, rows: 1 }, by, 0, 'all')[0] ?? [];
    const cells = order.map((source, i) => line(source, i - source));
    const notes = this.look.readNotes(sheetId, rect);
    const rules = this.validations.read(sheetId, rect);
    this.put(sheetId, rect, cells);
    const inOrder = <T>(rows: readonly T[]) => order.map((source) => rows[source] as T);
    this.look.writeNotes(sheetId, rect, inOrder(notes));
    this.putRules(sheetId, rect, inOrder(rules));
  }

  private put(sheetId: number, rect: Rect, cells: readonly (readonly ICellData[])[]): void {
    const matrix: CellMatrix = {};
    cells.forEach((row, i) => {
      matrix[rect.row - 1 + i] = Object.fromEntries(row.map((cell, j) => [rect.column - 1 + j, cell]));
    });
    this.cells.put(this.context.sheet(sheetId), matrix);
    this.formulas.touch(sheetId, rect);
  }

  private putRules(sheetId: number, rect: Rect, rules: ReturnType<UniverValidations['read']>): void {
    if (JSON.stringify(rules) === JSON.stringify(this.validations.read(sheetId, rect))) return;
    this.validations.write(sheetId, rect, rules);
  }
}
