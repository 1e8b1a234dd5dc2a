// Values and formulas of cells, as Univer stores them. A spilled value is not in the cell but in the formula model.
import { CellError, type CellInput, type CellReader, Formula, PENDING, type Scalar } from '../cellValue';
import { shiftReferences } from '../formula/rewrite';
import { lastColumnOf, lastRowOf, type Rect } from '../rect';
import { isDateFormat } from '../serialDate';
import { formulaToSet, givenNow } from './givenFormula';
import type { UniverContext } from './univerContext';
import type { UniverFormulas } from './univerFormulas';
import {
  CellValueType,
  type ICellData,
  type Nullable,
  SetRangeValuesMutation,
  type Worksheet,
} from './univerLibrary';
import { extrasOf, onlyStyle, withExtras } from './univerStyle';

export type CellMatrix = Record<number, Record<number, ICellData>>;
type Cell = Nullable<ICellData>;

/** Takes away whatever was in a cell but its look. */
const EMPTY: ICellData = { v: null, f: null, si: null, p: null } as ICellData;
const NUMBER_LIKE = /^\s*[-+.\d]|^(true|false)$/i;

export class UniverCells {
  constructor(
    private readonly context: UniverContext,
    private readonly formulas: UniverFormulas,
  ) {}

  read(sheetId: number, rect: Rect, as: CellReader): unknown[][] {
    const sheet = this.context.sheet(sheetId);
    const styles = this.context.book.getStyles();
    const spilled = this.spilled(sheet.getSheetId());
    const { blank } = as;
    return Array.from({ length: rect.rows }, (_, i) => {
      const row = rect.row + i;
      const cells = as.row(rect.columns);
      for (let j = 0; j < rect.columns; j++) {
        const column = rect.column + j;
        const raw = sheet.getCellRaw(row - 1, column - 1);
        const value = this.value(sheetId, row, column, raw, spilled[row - 1]?.[column - 1]);
        if (value === null) cells[j] = blank;
        else if (value instanceof CellError) cells[j] = as.error(value);
        else if (typeof value === 'number' && raw?.s) {
          const pattern = styles.get(raw.s)?.n?.pattern;
          cells[j] = pattern && isDateFormat(pattern) ? as.date(value) : value;
        } else cells[j] = value;
      }
      return cells;
    });
  }

  write(sheetId: number, rect: Rect, rows: readonly (readonly CellInput[])[]): void {
    const sheet = this.context.sheet(sheetId);
    const matrix: CellMatrix = {};
    for (let i = 0; i < rect.rows; i++) {
      const cells: Record<number, ICellData> = {};
      for (let j = 0; j < rect.columns; j++) {
        const column = rect.column - 1 + j;
        const old = sheet.getCellRaw(rect.row - 1 + i, column);
        cells[column] = this.cellOf(sheet, old, (rows[i] as readonly CellInput[])[j] as CellInput);
      }
      matrix[rect.row - 1 + i] = cells;
    }
    this.put(sheet, matrix);
    this.formulas.touch(sheetId, rect);
  }

  clear(sheetId: number, rect: Rect): void {
    const sheet = this.context.sheet(sheetId);
    const matrix: CellMatrix = {};
    this.each(sheet, rect, (cell, row, column) => {
      if (cell.v === undefined && !cell.f && !cell.si && !cell.p) return;
      matrix[row] ??= {};
      (matrix[row] as Record<number, ICellData>)[column] = this.cellOf(sheet, cell, null);
    });
    if (Object.keys(matrix).length > 0) this.put(sheet, matrix);
    this.formulas.touch(sheetId, rect);
  }

  readFormula(sheet: Worksheet, row: number, column: number): string {
    const raw = sheet.getCellRaw(row - 1, column - 1);
    if (!raw?.f && !raw?.si) return '';
    const { formulaData, unitId } = this.context;
    const text = formulaData.getFormulaStringByCell(row - 1, column - 1, sheet.getSheetId(), unitId);
    if (!text) return '';
    const given = extrasOf(raw).formula;
    if (!given) return text;
    return given.set === text ? given.given : (givenNow(given.given, text) ?? text);
  }

  errorMessage(sheetId: number, row: number, column: number): string {
    const sheet = this.context.sheet(sheetId);
    const spilled = this.spilled(sheet.getSheetId())[row - 1]?.[column - 1];
    const value = this.value(sheetId, row, column, sheet.getCellRaw(row - 1, column - 1), spilled);
    return value instanceof CellError ? value.message : '';
  }

  used(sheetId: number): { row: number; column: number } {
    const sheet = this.context.sheet(sheetId);
    const used = { row: 0, column: 0 };
    const count = (row: number, column: number) => {
      used.row = Math.max(used.row, row + 1);
      used.column = Math.max(used.column, column + 1);
    };
    const whole = { row: 1, column: 1, rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
    this.each(sheet, whole, (cell, row, column) => {
      if ((cell.v !== undefined && cell.v !== null) || cell.f || cell.si || cell.p) count(row, column);
    });
    for (const [row, cells] of Object.entries(this.spilled(sheet.getSheetId()))) {
      for (const column of Object.keys(cells ?? {})) count(Number(row), Number(column));
    }
    return used;
  }

  /** The cells of a rectangle as something to put elsewhere, their formulas shifted; `what` as for a copy. */
  carried(
    sheetId: number,
    rect: Rect,
    down: number,
    right: number,
    what: 'all' | 'values' | 'format' | 'formula',
  ): ICellData[][] {
    const sheet = this.context.sheet(sheetId);
    const styles = this.context.book.getStyles();
    return Array.from({ length: rect.rows }, (_row, i) =>
      Array.from({ length: rect.columns }, (_column, j) => {
        const row = rect.row + i;
        const column = rect.column + j;
        const raw = sheet.getCellRaw(row - 1, column - 1);
        const { formula: _formula, ...extras } = extrasOf(raw);
        const look = { s: onlyStyle(raw?.s ? styles.get(raw.s) : null), custom: extras } as ICellData;
        if (what === 'format') return look;
        const given = what === 'values' ? '' : this.readFormula(sheet, row, column);
        const input = given
          ? new Formula(shiftReferences(given, down, right))
          : this.plainValue(sheetId, row, column, raw, what === 'values');
        const content = this.cellOf(sheet, what === 'all' ? look : null, input);
        return what === 'all' ? { ...look, ...content } : content;
      }),
    );
  }

  /** Puts whole cells; what is not named in a cell stays. */
  put(sheet: Worksheet, cellValue: CellMatrix, marks?: { trigger?: string }): void {
    this.context.change(SetRangeValuesMutation, { subUnitId: sheet.getSheetId(), cellValue, ...marks });
  }

  each(sheet: Worksheet, rect: Rect, visit: (cell: ICellData, row: number, column: number) => void): void {
    const rows = sheet.getCellMatrix().getMatrix();
    const bottom = lastRowOf(rect);
    const right = lastColumnOf(rect);
    for (const [rowKey, cells] of Object.entries(rows)) {
      const row = Number(rowKey);
      if (row + 1 < rect.row || row + 1 > bottom) continue;
      for (const [columnKey, cell] of Object.entries(cells ?? {})) {
        const column = Number(columnKey);
        if (cell && column + 1 >= rect.column && column + 1 <= right) visit(cell, row, column);
      }
    }
  }

  cellOf(sheet: Worksheet, old: Cell, input: CellInput): ICellData {
    if (input instanceof Formula) {
      const set = formulaToSet(this.context, sheet.getSheetId(), input.text);
      const formula = set === input.text ? undefined : { given: input.text, set };
      const custom = formula || extrasOf(old).formula ? withExtras(old, { formula }) : undefined;
      return { ...EMPTY, f: set, ...(custom === undefined ? {} : { custom }) } as ICellData;
    }
    const custom = extrasOf(old).formula ? { custom: withExtras(old, { formula: undefined }) } : {};
    if (input === null) return { ...EMPTY, ...custom } as ICellData;
    const v = input instanceof CellError ? input.code : typeof input === 'boolean' ? Number(input) : input;
    return { ...EMPTY, v, t: typeOf(input), ...custom } as ICellData;
  }

  /** What is in the cell apart from formulas; null while a formula waits. */
  plainValue(sheetId: number, row: number, column: number, raw: Cell, spilledToo: boolean): CellInput {
    const spilled = this.spilled(this.context.key(sheetId))[row - 1]?.[column - 1];
    const value = this.value(sheetId, row, column, raw, spilledToo ? spilled : null);
    return value === PENDING ? null : value;
  }

  private value(
    sheetId: number,
    row: number,
    column: number,
    raw: Cell,
    spilled: Cell,
  ): Scalar | CellError | null {
    const isFormula = Boolean(raw?.f || raw?.si);
    if (isFormula && this.formulas.isWaiting(sheetId, row, column, raw?.v === undefined)) return PENDING;
    const cell = spilled ?? raw;
    if (!cell) return null;
    if (cell.p) return (cell.p.body?.dataStream ?? '').replace(/\r\n$/, '').replaceAll('\r', '\n');
    if (cell.v === undefined || cell.v === null) return isFormula ? '' : null;
    if (cell.t === CellValueType.BOOLEAN) return Number(cell.v) === 1;
    if (cell.t === CellValueType.FORCE_STRING) return String(cell.v);
    if (typeof cell.v === 'string' && cell.v[0] === '#')
      return this.formulas.error(sheetId, row, column, cell.v) ?? cell.v;
    return cell.v;
  }

  /** Formulas with an open range end where their sheet ends now. Only cells with formulas are looked at: there may be many others. */
  closeAnew(): void {
    const data = this.context.formulaPlaces;
    for (const sheet of this.context.sheets) {
      const matrix: CellMatrix = {};
      for (const [rowKey, cells] of Object.entries(data[sheet.getSheetId()] ?? {})) {
        for (const columnKey of Object.keys(cells ?? {})) {
          const [row, column] = [Number(rowKey), Number(columnKey)];
          const cell = sheet.getCellRaw(row, column);
          if (!cell?.f || !extrasOf(cell).formula) continue;
          const given = this.readFormula(sheet, row + 1, column + 1);
          if (formulaToSet(this.context, sheet.getSheetId(), given) === cell.f) continue;
          matrix[row] ??= {};
          (matrix[row] as CellMatrix[number])[column] = this.cellOf(sheet, cell, new Formula(given));
        }
      }
      if (Object.keys(matrix).length > 0) this.put(sheet, matrix);
    }
  }

  private spilled(sheetKey: string): Record<number, Record<number, ICellData> | undefined> {
    const all = this.context.formulaData.getArrayFormulaCellData()[this.context.unitId]?.[sheetKey];
    return (all ?? {}) as Record<number, Record<number, ICellData>>;
  }
}

/** Text that looks like a number is marked, or Univer makes a number of it at the next change of the cell's look. */
function typeOf(input: Scalar | CellError): CellValueType {
  if (typeof input === 'number') return CellValueType.NUMBER;
  if (typeof input === 'boolean') return CellValueType.BOOLEAN;
  const isMarked = typeof input === 'string' && NUMBER_LIKE.test(input);
  return isMarked ? CellValueType.FORCE_STRING : CellValueType.STRING;
}
