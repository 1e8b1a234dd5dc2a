// Which formulas read which cells. Small ranges are indexed cell by cell, large ones once for all formulas that share them.
import { intersectRects, lastColumnOf, lastRowOf, type Rect } from '../rect';
import type { FormulaCell } from './formulaCell';

export interface Reading {
  sheetId: number;
  rect: Rect;
}

const SMALL = 64;
const WIDTH = 32_768;

interface SharedRange {
  rect: Rect;
  formulas: Set<FormulaCell>;
}

interface SheetIndex {
  cells: Map<number, Set<FormulaCell>>;
  ranges: Map<string, SharedRange>;
}

export class DependencyIndex {
  private readonly sheets = new Map<number, SheetIndex>();
  private readonly readings = new Map<FormulaCell, Reading[]>();

  get formulas(): Iterable<FormulaCell> {
    return this.readings.keys();
  }

  get size(): number {
    return this.readings.size;
  }

  has(formula: FormulaCell): boolean {
    return this.readings.has(formula);
  }

  readingsOf(formula: FormulaCell): readonly Reading[] {
    return this.readings.get(formula) ?? [];
  }

  add(formula: FormulaCell, readings: Reading[]): void {
    this.readings.set(formula, readings);
    for (const { sheetId, rect } of readings) this.link(this.sheet(sheetId), rect, formula);
  }

  remove(formula: FormulaCell): void {
    for (const { sheetId, rect } of this.readingsOf(formula)) this.unlink(this.sheet(sheetId), rect, formula);
    this.readings.delete(formula);
  }

  clear(): void {
    this.sheets.clear();
    this.readings.clear();
  }

  /** Calls `visit` for every formula that reads any cell of the rectangle; possibly more than once. */
  readers(sheetId: number, rect: Rect, visit: (formula: FormulaCell) => void): void {
    const sheet = this.sheets.get(sheetId);
    if (!sheet) return;
    const visitAll = (formulas: Set<FormulaCell> | undefined) => formulas?.forEach(visit);
    if (rect.rows * rect.columns <= sheet.cells.size) eachCell(rect, (key) => visitAll(sheet.cells.get(key)));
    else {
      for (const [key, formulas] of sheet.cells) if (isInside(rect, key)) visitAll(formulas);
    }
    for (const shared of sheet.ranges.values())
      if (intersectRects(shared.rect, rect)) visitAll(shared.formulas);
  }

  private link(sheet: SheetIndex, rect: Rect, formula: FormulaCell): void {
    if (rect.rows * rect.columns <= SMALL) {
      eachCell(rect, (key) => {
        const formulas = sheet.cells.get(key);
        if (formulas) formulas.add(formula);
        else sheet.cells.set(key, new Set([formula]));
      });
      return;
    }
    const key = rangeKey(rect);
    const shared = sheet.ranges.get(key);
    if (shared) shared.formulas.add(formula);
    else sheet.ranges.set(key, { rect, formulas: new Set([formula]) });
  }

  private unlink(sheet: SheetIndex, rect: Rect, formula: FormulaCell): void {
    if (rect.rows * rect.columns <= SMALL) {
      eachCell(rect, (key) => {
        const formulas = sheet.cells.get(key);
        formulas?.delete(formula);
        if (formulas?.size === 0) sheet.cells.delete(key);
      });
      return;
    }
    const shared = sheet.ranges.get(rangeKey(rect));
    shared?.formulas.delete(formula);
    if (shared?.formulas.size === 0) sheet.ranges.delete(rangeKey(rect));
  }

  private sheet(sheetId: number): SheetIndex {
    let sheet = this.sheets.get(sheetId);
    if (!sheet) {
      sheet = { cells: new Map(), ranges: new Map() };
      this.sheets.set(sheetId, sheet);
    }
    return sheet;
  }
}

export function rangeKey(rect: Rect): string {
  return `${rect.row}:${rect.column}:${rect.rows}:${rect.columns}`;
}

function eachCell(rect: Rect, visit: (key: number) => void): void {
  for (let row = rect.row; row <= lastRowOf(rect); row++) {
    for (let column = rect.column; column <= lastColumnOf(rect); column++) visit(row * WIDTH + column);
  }
}

function isInside(rect: Rect, key: number): boolean {
  const row = Math.floor(key / WIDTH);
  const column = key % WIDTH;
  return row >= rect.row && row <= lastRowOf(rect) && column >= rect.column && column <= lastColumnOf(rect);
}
