// Keeps formulas and their values together: who reads what, what is out of date, and the calculation that settles it.
import { rectOf } from './a1';
import { CellError, PENDING } from './cellValue';
import { calculationOrder } from './formula/calculationOrder';
import { DependencyIndex, type Reading } from './formula/dependencyIndex';
import { Evaluator } from './formula/evaluator';
import type { FormulaCell } from './formula/formulaCell';
import { guarded } from './formula/operators';
import type { FormulaScope } from './formula/scope';
import { type CellRange, FormulaError, Matrix, type Value } from './formula/value';
import type { MemorySheet } from './memorySheet';
import type { CustomFunctions } from './port';
import { readSingles } from './readSingles';
import { intersectRects, type Rect } from './rect';
import { type ResultWriter, storeResult } from './storeResult';

const MAX_ROUNDS = 50;
const OPEN_END = 10_000_000;
const CIRCULAR = new CellError(
  '#REF!',
  'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
);

const NO_FUNCTIONS: CustomFunctions = {
  names: [],
  has: () => false,
  call: () => undefined,
  begin: () => undefined,
  end: () => undefined,
};

export class MemoryCalculation implements ResultWriter {
  readonly index = new DependencyIndex();
  functions: CustomFunctions = NO_FUNCTIONS;
  now: () => number = () => 0;
  private changed: Reading[] = [];

  constructor(
    private readonly sheets: ReadonlyMap<number, MemorySheet>,
    private readonly named: (name: string) => CellRange | null,
  ) {}

  sheet(id: number): MemorySheet {
    return this.sheets.get(id) as MemorySheet;
  }

  add(formula: FormulaCell): void {
    this.index.add(formula, this.readings(formula));
  }

  /** Forgets a formula and blanks what it spilled; its own cell is the caller's. */
  remove(formula: FormulaCell): void {
    this.index.remove(formula);
    this.withdraw(formula);
  }

  withdraw(formula: FormulaCell): void {
    const { spilled, values, dates } = this.sheet(formula.sheetId);
    if (formula.area.rows * formula.area.columns === 1) return;
    const mine: [number, number][] = [];
    spilled.each(formula.area, (owner, row, column) => {
      if (owner === formula) mine.push([row, column]);
    });
    for (const [row, column] of mine) {
      spilled.set(row, column, null);
      values.set(row, column, null);
      dates.set(row, column, null);
    }
    this.touch(formula.sheetId, formula.area);
    formula.area = { row: formula.row, column: formula.column, rows: 1, columns: 1 };
  }

  touch(sheetId: number, rect: Rect): void {
    if (this.index.size === 0) return;
    const last = this.changed[this.changed.length - 1];
    if (last && last.sheetId === sheetId && last.rect === rect) return;
    this.changed.push({ sheetId, rect });
  }

  touchFormula(formula: FormulaCell): void {
    formula.isDirty = true;
    this.touch(formula.sheetId, formula.area);
  }

  touchAll(): void {
    for (const formula of this.index.formulas) this.touchFormula(formula);
  }

  /** Marks every formula that depends on a change; until it is settled it reads as `Loading...`. */
  markPending(): Set<FormulaCell> {
    const dirty = new Set<FormulaCell>();
    for (const formula of this.index.formulas) if (formula.isDirty) dirty.add(formula);
    const queue = this.changed.splice(0);
    const visit = (formula: FormulaCell) => {
      if (dirty.has(formula)) return;
      dirty.add(formula);
      queue.push({ sheetId: formula.sheetId, rect: formula.area });
    };
    for (const formula of this.index.formulas) {
      if (
        formula.blocked &&
        queue.some((c) => c.sheetId === formula.sheetId && intersectRects(c.rect, formula.blocked as Rect))
      )
        visit(formula);
    }
    for (let next = queue.pop(); next; next = queue.pop()) this.index.readers(next.sheetId, next.rect, visit);
    for (const formula of dirty) {
      if (formula.isDirty && this.sheet(formula.sheetId).values.get(formula.row, formula.column) === PENDING)
        continue;
      formula.isDirty = true;
      this.sheet(formula.sheetId).values.set(formula.row, formula.column, PENDING);
    }
    return dirty;
  }

  refreshPending(): void {
    if (this.changed.length > 0) this.markPending();
  }

  settle(): void {
    for (const formula of this.index.formulas) if (formula.isVolatile) this.touchFormula(formula);
    this.functions.begin();
    try {
      for (let round = 0; round < MAX_ROUNDS; round++) {
        const dirty = this.markPending();
        if (dirty.size === 0) return;
        this.round(dirty);
      }
    } finally {
      this.functions.end();
    }
  }

  private round(dirty: Set<FormulaCell>): void {
    const { order, circular } = calculationOrder(
      dirty,
      (formula) => this.index.readingsOf(formula),
      (id) => this.sheet(id),
    );
    for (const formula of order) {
      formula.isDirty = false;
      storeResult(formula, circular.has(formula) ? CIRCULAR : this.evaluate(formula), this);
    }
  }

  private evaluate(formula: FormulaCell): Value {
    const { node } = formula;
    if (!node) return new CellError('#ERROR!', 'Formula parse error.');
    const evaluator = new Evaluator(this.scope(formula));
    try {
      const value = evaluator.value(node);
      const isAlone = !(value instanceof Matrix);
      return isAlone || value.height * value.width > 1 ? value : guarded(() => value.rows[0]?.[0] ?? null);
    } catch (thrown) {
      if (thrown instanceof FormulaError) return thrown.error;
      throw thrown;
    }
  }

  private scope(formula: FormulaCell): FormulaScope {
    return {
      functions: this.functions,
      sheetId: formula.sheetId,
      row: formula.row,
      column: formula.column,
      sheetIdOf: (name) => this.sheetIdOf(name),
      sizeOf: (id) => this.sheet(id).info,
      named: this.named,
      cells: (range) => new Matrix(readSingles(this.sheet(range.sheetId), range.rect)),
      now: this.now,
    };
  }

  private sheetIdOf(name: string): number | null {
    const wanted = name.toLowerCase();
    for (const sheet of this.sheets.values())
      if (sheet.info.name.toLowerCase() === wanted) return sheet.info.id;
    return null;
  }

  private readings(formula: FormulaCell): Reading[] {
    const found: Reading[] = [];
    for (const node of formula.references) {
      const sheetId = node.sheet === null ? formula.sheetId : this.sheetIdOf(node.sheet);
      if (sheetId !== null) found.push({ sheetId, rect: rectOf(node, OPEN_END, 20_000) });
    }
    for (const name of formula.names) {
      const range = this.named(name);
      if (range) found.push({ sheetId: range.sheetId, rect: range.rect });
    }
    return found;
  }
}
