// Which formulas stand where, which wait for a calculation, and what their errors say.
import { rectOf } from '../a1';
import { CellError } from '../cellValue';
import { DependencyIndex, type Reading } from '../formula/dependencyIndex';
import { FormulaCell } from '../formula/formulaCell';
import { type Shift, shiftedSpan } from '../formula/rewrite';
import type { Anchored } from '../port';
import { intersectRects, type Rect } from '../rect';
import { onShift } from './shiftListener';
import { rectOfRange, type UniverContext } from './univerContext';
import type { IRange } from './univerLibrary';

const OPEN_END = 10_000_000;
const CIRCULAR = 'Circular dependency detected. To resolve with iterative calculation, see File > Settings.';
const IN_THE_WAY = 'Array result was not expanded because it would overwrite data.';

/** Univer's own errors in the words of Sheets. */
const ERRORS: Readonly<Record<string, CellError>> = {
  '#SPILL!': new CellError('#REF!', IN_THE_WAY),
  '#CYCLE!': new CellError('#REF!', CIRCULAR),
  '#CALC!': new CellError('#N/A'),
  '#GETTING_DATA': new CellError('Loading...'),
  ...Object.fromEntries(
    ['#DIV/0!', '#NAME?', '#VALUE!', '#NUM!', '#N/A', '#REF!', '#ERROR!', '#NULL!'].map((code) => [
      code,
      new CellError(code),
    ]),
  ),
};

export class UniverFormulas {
  /** What custom functions threw last, by cell. */
  readonly messages = new Map<string, string>();
  private readonly known = new Map<string, FormulaCell>();
  private index = new DependencyIndex();
  private indexedAt = -1;
  private changed: Reading[] = [];
  private waiting = new Set<string>();
  private waitingAt = -1;
  private isSettled = true;

  constructor(
    private readonly context: UniverContext,
    private readonly named: () => readonly Anchored[],
  ) {
    onShift(context, (sheetId, shift) => {
      this.isSettled = false;
      this.follow(sheetId, shift);
    });
  }

  /** The host changed these cells: what is in them and what depends on them waits for the next calculation. */
  touch(sheetId: number, rect: Rect): void {
    this.changed.push({ sheetId, rect });
    this.waitingAt = -1;
    this.isSettled = false;
  }

  settled(): void {
    this.changed = [];
    this.waitingAt = -1;
    this.isSettled = true;
  }

  /** `isBlank`: the cell has no value, as is so of a formula Univer has just changed. */
  isWaiting(sheetId: number, row: number, column: number, isBlank: boolean): boolean {
    if (isBlank && !this.isSettled) return true;
    if (this.changed.length === 0) return false;
    if (this.waitingAt !== this.context.version) {
      this.waiting = this.allWaiting();
      this.waitingAt = this.context.version;
    }
    return this.waiting.has(cellKey(sheetId, row, column));
  }

  /** The text of a cell is an error: which, and why. Null for any other text. */
  error(sheetId: number, row: number, column: number, text: string): CellError | null {
    const error = ERRORS[text];
    if (!error) return null;
    const formula = this.formulaAt(sheetId, row, column);
    if (!formula) return error;
    if (!formula.node) return new CellError('#ERROR!', 'Formula parse error.');
    if (text !== '#REF!' && this.readsNothing(formula))
      return new CellError('#REF!', 'Reference does not exist.');
    const message = this.messages.get(cellKey(sheetId, row, column));
    return text === '#ERROR!' && message !== undefined ? new CellError(text, message) : error;
  }

  volatile(): FormulaCell[] {
    return [...this.upToDate().formulas].filter((formula) => formula.isVolatile);
  }

  /** Formulas that name a tab. */
  naming(name: string): FormulaCell[] {
    const wanted = name.toLowerCase();
    return [...this.upToDate().formulas].filter(({ references }) =>
      references.some(({ sheet }) => sheet?.toLowerCase() === wanted),
    );
  }

  /** What was said of a cell goes with it when rows or columns shift. */
  private follow(sheetId: number, shift: Shift): void {
    const all = [...this.messages];
    this.messages.clear();
    for (const [key, message] of all) {
      const [sheet, row, column] = key.split(':').map(Number) as [number, number, number];
      const at = shift.axis === 'rows' ? row : column;
      const span: readonly [number, number] | null =
        sheet === sheetId ? shiftedSpan(at, at, shift) : [at, at];
      if (!span) continue;
      const [to] = span;
      const next = shift.axis === 'rows' ? cellKey(sheet, to, column) : cellKey(sheet, row, to);
      this.messages.set(next, message);
    }
  }

  /** Names a sheet there is not, or cells outside one. */
  private readsNothing({ sheetId, references }: FormulaCell): boolean {
    return references.some(({ sheet: name, top, left }) => {
      const sheet = name === null ? this.context.sheet(sheetId) : this.context.book.getSheetBySheetName(name);
      return !sheet || (top ?? 1) > sheet.getRowCount() || (left ?? 1) > sheet.getColumnCount();
    });
  }

  /** The areas of arrays, by the cells of their formulas. */
  areas(): Map<string, Reading> {
    const found = new Map<string, Reading>();
    const all = this.context.formulaData.getArrayFormulaRange()[this.context.unitId] ?? {};
    for (const [key, areas] of Object.entries(all)) {
      const sheetId = this.context.number(key);
      const rows = (areas ?? {}) as Record<number, Record<number, IRange | undefined> | undefined>;
      for (const [row, cells] of Object.entries(rows)) {
        for (const [column, range] of Object.entries(cells ?? {})) {
          if (!range) continue;
          found.set(cellKey(sheetId, Number(row), Number(column)), { sheetId, rect: rectOfRange(range) });
        }
      }
    }
    return found;
  }

  private formulaAt(sheetId: number, row: number, column: number): FormulaCell | null {
    const { formulaData, unitId } = this.context;
    const text = formulaData.getFormulaStringByCell(row - 1, column - 1, this.context.key(sheetId), unitId);
    return text ? this.formula(sheetId, row, column, text) : null;
  }

  private formula(sheetId: number, row: number, column: number, text: string): FormulaCell {
    const key = cellKey(sheetId, row, column);
    const old = this.known.get(key);
    if (old?.text === text) return old;
    const made = new FormulaCell(sheetId, row, column, text);
    this.known.set(key, made);
    return made;
  }

  private allWaiting(): Set<string> {
    const index = this.upToDate();
    const found = new Set<string>();
    const queue = [...this.changed];
    const visit = (formula: FormulaCell) => {
      const key = cellKey(formula.sheetId, formula.row, formula.column);
      if (found.has(key)) return;
      found.add(key);
      queue.push({ sheetId: formula.sheetId, rect: formula.area });
    };
    for (const formula of index.formulas) {
      const own = { row: formula.row, column: formula.column, rows: 1, columns: 1 };
      const isNew = this.changed.some((c) => c.sheetId === formula.sheetId && intersectRects(c.rect, own));
      if (isNew) visit(formula);
    }
    for (let next = queue.pop(); next; next = queue.pop()) index.readers(next.sheetId, next.rect, visit);
    return found;
  }

  private upToDate(): DependencyIndex {
    const { context } = this;
    if (this.indexedAt === context.version) return this.index;
    this.indexedAt = context.version;
    this.index = new DependencyIndex();
    const data = context.formulaPlaces;
    for (const sheet of context.sheets) {
      const key = sheet.getSheetId();
      const sheetId = context.number(key);
      for (const [row, cells] of Object.entries(data[key] ?? {})) {
        for (const [column, item] of Object.entries(cells ?? {})) {
          if (!item) continue;
          const text = context.formulaData.getFormulaStringByCell(
            Number(row),
            Number(column),
            key,
            context.unitId,
          );
          if (!text) continue;
          const formula = this.formula(sheetId, Number(row) + 1, Number(column) + 1, text);
          const area =
            context.formulaData.getArrayFormulaRange()[context.unitId]?.[key]?.[Number(row)]?.[
              Number(column)
            ];
          formula.area = area
            ? rectOfRange(area)
            : { row: formula.row, column: formula.column, rows: 1, columns: 1 };
          this.index.add(formula, this.readings(formula));
        }
      }
    }
    return this.index;
  }

  private readings(formula: FormulaCell): Reading[] {
    const found: Reading[] = [];
    for (const node of formula.references) {
      const sheet = node.sheet === null ? null : this.context.book.getSheetBySheetName(node.sheet);
      if (node.sheet !== null && !sheet) continue;
      const sheetId = sheet ? this.context.number(sheet.getSheetId()) : formula.sheetId;
      found.push({ sheetId, rect: rectOf(node, OPEN_END, 20_000) });
    }
    for (const name of formula.names) {
      const item = this.named().find(({ spec }) => String(spec.name).toLowerCase() === name.toLowerCase());
      if (item?.rects[0]) found.push({ sheetId: item.sheetId, rect: item.rects[0] });
    }
    return found;
  }
}

export function cellKey(sheetId: number, row: number, column: number): string {
  return `${sheetId}:${row}:${column}`;
}
