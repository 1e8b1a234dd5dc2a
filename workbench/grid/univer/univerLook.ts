// The look of cells and what is attached to them: styles, notes and validations.
import type { StyleKey, StyleValue } from '../cellStyle';
import type { Rect } from '../rect';
import type { CellMatrix, UniverCells } from './univerCells';
import type { UniverContext } from './univerContext';
import type { UniverFormulas } from './univerFormulas';
import {
  type ICellData,
  type Nullable,
  RemoveNoteMutation,
  SetStyleCommand,
  SheetsNoteModel,
  UpdateNoteMutation,
  type Worksheet,
} from './univerLibrary';
import { onlyStyle, styleChange, styleValue, withExtras } from './univerStyle';

const NOTE_SIZE = { width: 200, height: 100 };
const JUST_LOOK = { trigger: SetStyleCommand.id };

export class UniverLook {
  private readonly notes: SheetsNoteModel;

  constructor(
    private readonly context: UniverContext,
    private readonly cells: UniverCells,
    private readonly formulas: UniverFormulas,
  ) {
    this.notes = context.service(SheetsNoteModel);
  }

  readStyles(sheetId: number, rect: Rect, key: StyleKey): StyleValue[][] {
    const sheet = this.context.sheet(sheetId);
    const styles = this.context.book.getStyles();
    const of = (cell: Nullable<ICellData>) => styleValue(cell, cell?.s ? styles.get(cell.s) : null, key);
    const columns = Array.from({ length: rect.columns }, (_, j) =>
      styleValue(null, sheet.getColumnStyle(rect.column - 1 + j), key),
    );
    return Array.from({ length: rect.rows }, (_, i) => {
      const row = rect.row - 1 + i;
      const ofRow = styleValue(null, sheet.getRowStyle(row), key);
      return columns.map(
        (ofColumn, j) => of(sheet.getCellRaw(row, rect.column - 1 + j)) ?? ofRow ?? ofColumn,
      );
    });
  }

  writeStyles(
    sheetId: number,
    rect: Rect,
    key: StyleKey,
    value: StyleValue | readonly (readonly StyleValue[])[],
  ): void {
    const sheet = this.context.sheet(sheetId);
    const matrix = matrixOf(rect, (row, column, i, j) => {
      const cell = sheet.getCellRaw(row, column);
      return { ...kind(cell), ...styleChange(cell, key, Array.isArray(value) ? value[i][j] : value) };
    });
    // A number may become a date by its format, and what reads it then gets a date.
    const isValue = key === 'numberFormat';
    this.cells.put(sheet, matrix, isValue ? undefined : JUST_LOOK);
    if (isValue) this.formulas.touch(sheetId, rect);
  }

  clearStyles(sheetId: number, rect: Rect): void {
    const sheet = this.context.sheet(sheetId);
    const matrix: CellMatrix = {};
    this.cells.each(sheet, rect, (cell, row, column) => {
      matrix[row] ??= {};
      const custom = withExtras(cell, { border: undefined, link: undefined });
      (matrix[row] as CellMatrix[number])[column] = {
        ...kind(cell),
        s: onlyStyle(null),
        custom,
      } as ICellData;
    });
    if (Object.keys(matrix).length > 0) this.cells.put(sheet, matrix, JUST_LOOK);
  }

  readNotes(sheetId: number, rect: Rect): string[][] {
    const found = this.notesOf(this.context.sheet(sheetId));
    return Array.from({ length: rect.rows }, (_, i) =>
      Array.from(
        { length: rect.columns },
        (_cell, j) => found.get(`${rect.row - 1 + i}:${rect.column - 1 + j}`) ?? '',
      ),
    );
  }

  writeNotes(sheetId: number, rect: Rect, notes: readonly (readonly string[])[]): void {
    const sheetKey = this.context.key(sheetId);
    const old = this.notesOf(this.context.sheet(sheetId));
    notes.forEach((cells, i) => {
      cells.forEach((text, j) => {
        const row = rect.row - 1 + i;
        const col = rect.column - 1 + j;
        const before = old.get(`${row}:${col}`) ?? '';
        if (text === before) return;
        if (before !== '') this.context.change(RemoveNoteMutation, { sheetId: sheetKey, row, col });
        if (text === '') return;
        const note = { id: this.context.mark(), row, col, ...NOTE_SIZE, note: text, show: false };
        this.context.change(UpdateNoteMutation, { sheetId: sheetKey, row, col, note });
      });
    });
  }

  /** Notes by `row:column`, 0-based. */
  notesOf(sheet: Worksheet): Map<string, string> {
    const found = new Map<string, string>();
    this.notes
      .getSheetNotes(this.context.unitId, sheet.getSheetId())
      ?.forEach(({ row, col, note }) => void found.set(`${row}:${col}`, note));
    return found;
  }
}

/** Without its type, Univer would guess it anew from the value. */
function kind(cell: Nullable<ICellData>): Pick<ICellData, 't'> {
  return cell?.t ? { t: cell.t } : {};
}

function matrixOf(
  rect: Rect,
  cell: (row: number, column: number, i: number, j: number) => ICellData,
): CellMatrix {
  const matrix: CellMatrix = {};
  for (let i = 0; i < rect.rows; i++) {
    const cells: Record<number, ICellData> = {};
    for (let j = 0; j < rect.columns; j++)
      cells[rect.column - 1 + j] = cell(rect.row - 1 + i, rect.column - 1 + j, i, j);
    matrix[rect.row - 1 + i] = cells;
  }
  return matrix;
}
