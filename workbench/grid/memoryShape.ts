// Changes of shape and name in the memory grid: formulas, arrays and anchored things follow.
import { MAX_COLUMNS } from './a1';
import type { AnchoredStore } from './anchoredStore';
import { PENDING } from './cellValue';
import { FormulaCell } from './formula/formulaCell';
import { dropSheetIn, followShift, renameSheetIn, type Shift } from './formula/rewrite';
import type { MemoryCalculation } from './memoryCalculation';
import type { MemorySheet } from './memorySheet';
import type { Rect } from './rect';

const MAX_ROWS = 10_000_000;

export class MemoryShape {
  constructor(
    private readonly sheets: ReadonlyMap<number, MemorySheet>,
    private readonly calculation: MemoryCalculation,
    private readonly anchored: AnchoredStore,
  ) {}

  shift(sheet: MemorySheet, shift: Shift): void {
    this.calculation.refreshPending();
    this.foldArrays(sheet);
    if (shift.kind === 'insert') sheet.insert(shift.axis, shift.at, shift.count);
    else if (shift.kind === 'remove') sheet.remove(shift.axis, shift.at, shift.count);
    else sheet.move(shift.axis, shift.from, shift.count, shift.to);
    this.anchored.shift(sheet.info.id, shift);
    this.reindex((text, home) => followShift(text, home.info.name, sheet.info.name, shift), readsOtherCells);
    if (shift.kind === 'move') this.calculation.touch(sheet.info.id, movedArea(shift));
  }

  rename(from: string, to: string): void {
    this.reindex((text) => renameSheetIn(text, from, to), namesSheet(to, from));
  }

  sheetAdded(name: string): void {
    this.reindex(undefined, namesSheet(name));
  }

  sheetGone(name: string): void {
    this.reindex((text) => dropSheetIn(text, name), readsOtherCells);
  }

  /** Builds the index anew with rewritten formulas; those for which `isStale` holds are calculated again. */
  reindex(
    rewrite: Rewrite = (text) => text,
    isStale: (old: FormulaCell, next: FormulaCell) => boolean = () => true,
  ): void {
    this.calculation.index.clear();
    for (const sheet of this.sheets.values()) {
      const whole = {
        row: 1,
        column: 1,
        rows: sheet.formulas.lastRow(),
        columns: sheet.formulas.lastColumn(),
      };
      const found: [FormulaCell, number, number][] = [];
      sheet.formulas.each(whole, (formula, row, column) => found.push([formula, row, column]));
      for (const [formula, row, column] of found) {
        const next = new FormulaCell(sheet.info.id, row, column, rewrite(formula.text, sheet));
        this.keepArea(sheet, formula, next);
        next.isDirty = formula.isDirty || formula.isPlaced || isStale(formula, next);
        if (next.isDirty) sheet.values.set(row, column, PENDING);
        sheet.formulas.set(row, column, next);
        this.calculation.add(next);
      }
    }
  }

  private keepArea(sheet: MemorySheet, formula: FormulaCell, next: FormulaCell): void {
    const { rows, columns } = formula.area;
    next.blocked = formula.blocked && { ...formula.blocked, row: next.row, column: next.column };
    if (rows * columns === 1) return;
    next.area = { row: next.row, column: next.column, rows, columns };
    const mine: [number, number][] = [];
    sheet.spilled.each(next.area, (owner, row, column) => {
      if (owner === formula) mine.push([row, column]);
    });
    for (const [row, column] of mine) sheet.spilled.set(row, column, next);
  }

  /** Arrays on a sheet that changes shape are taken back and spilled again afterwards. */
  private foldArrays(sheet: MemorySheet): void {
    for (const formula of this.calculation.index.formulas) {
      if (formula.sheetId !== sheet.info.id || formula.area.rows * formula.area.columns === 1) continue;
      this.calculation.withdraw(formula);
      formula.isDirty = true;
    }
  }
}

type Rewrite = (text: string, home: MemorySheet) => string;

/** Did a reference grow, shrink or vanish? One that only moved with its cells has the same values. */
function readsOtherCells(old: FormulaCell, next: FormulaCell): boolean {
  const sizes = ({ references }: FormulaCell) =>
    references.map((r) => `${(r.bottom ?? 0) - (r.top ?? 0)}:${(r.right ?? 0) - (r.left ?? 0)}`).join();
  return old.text !== next.text && sizes(old) !== sizes(next);
}

function namesSheet(name: string, before?: string): (old: FormulaCell) => boolean {
  const names = (wanted: string | undefined, formula: FormulaCell) =>
    wanted !== undefined && formula.references.some((r) => r.sheet?.toLowerCase() === wanted.toLowerCase());
  return (old) => names(name, old) && !names(before, old);
}

function movedArea({ axis, from, count, to }: Extract<Shift, { kind: 'move' }>): Rect {
  const first = Math.min(from, to);
  const span = Math.max(from + count, to) - first;
  return axis === 'rows'
    ? { row: first, column: 1, rows: span, columns: MAX_COLUMNS }
    : { row: 1, column: first, rows: MAX_ROWS, columns: span };
}
