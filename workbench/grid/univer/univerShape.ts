// Tabs, and rows and columns that come, go and move: through Univer's commands, so that formulas and everything else follow.
import type { SheetChange, SheetInfo } from '../port';
import { type Axis, type Rect, withSpan } from '../rect';
import { PLACEHOLDER_SHEET, SHEET_LOOK } from './createUniver';
import { rangeOf, type UniverContext } from './univerContext';
import {
  BooleanNumber,
  Direction,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  InsertSheetMutation,
  IUndoRedoService,
  MoveColsCommand,
  MoveRowsCommand,
  mergeWorksheetSnapshotWithDefault,
  RANGE_TYPE,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveSheetCommand,
  RemoveSheetMutation,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  SetWorksheetRowCountMutation,
  ToggleGridlinesMutation,
  type Worksheet,
} from './univerLibrary';

export class UniverShape {
  constructor(private readonly context: UniverContext) {}

  infoOf(sheet: Worksheet): SheetInfo {
    const { xSplit, ySplit } = sheet.getFreeze();
    return {
      id: this.context.number(sheet.getSheetId()),
      name: sheet.getName(),
      hidden: sheet.isSheetHidden() === BooleanNumber.TRUE,
      rowCount: sheet.getRowCount(),
      columnCount: sheet.getColumnCount(),
      frozenRows: Math.max(ySplit, 0),
      frozenColumns: Math.max(xSplit, 0),
      tabColor: sheet.getTabColor() || null,
      gridlinesHidden: sheet.getConfig().showGridlines === BooleanNumber.FALSE,
    };
  }

  /** The sheet is `number` for the port; a fresh number when none is given. */
  insertSheet(name: string, position: number, number = this.context.fresh()): SheetInfo {
    const { context } = this;
    const isFirst = context.isBlank;
    const id = `sheet${number}`;
    context.name(id, number);
    const sheet = mergeWorksheetSnapshotWithDefault({ ...SHEET_LOOK, id, name });
    context.change(InsertSheetMutation, { index: isFirst ? 0 : position - 1, sheet });
    if (isFirst) this.removeSheet(PLACEHOLDER_SHEET, ' ');
    return this.infoOf(context.sheet(number));
  }

  /** A sheet that only made room for others: nothing can point to it. */
  private removeSheet(subUnitId: string, subUnitName: string): void {
    const { book } = this.context;
    const other = book.getSheets().find((sheet) => sheet.getSheetId() !== subUnitId);
    if (other && book.getActiveSheet()?.getSheetId() === subUnitId)
      this.context.change(SetWorksheetActiveOperation, { subUnitId: other.getSheetId() });
    this.context.change(RemoveSheetMutation, { subUnitId, subUnitName });
  }

  /** Back to the workbook without a sheet of its own. */
  removeAll(): void {
    const old = this.context.sheets.map((sheet) => [sheet.getSheetId(), sheet.getName()] as const);
    if (old.length === 0) return;
    const blank = { ...SHEET_LOOK, id: PLACEHOLDER_SHEET, name: ' ' };
    const sheet = mergeWorksheetSnapshotWithDefault(blank);
    this.context.change(InsertSheetMutation, { index: old.length, sheet });
    for (const [key, name] of old) this.removeSheet(key, name);
    this.forgetUndo();
  }

  deleteSheet(id: number): void {
    this.context.change(RemoveSheetCommand, { subUnitId: this.context.key(id) });
    this.forgetUndo();
  }

  moveSheet(id: number, position: number): void {
    const { sheets } = this.context;
    const fromOrder = sheets.indexOf(this.context.sheet(id));
    const subUnitId = this.context.key(id);
    this.context.change(SetWorksheetOrderMutation, { subUnitId, fromOrder, toOrder: position - 1 });
  }

  changeSheet(id: number, change: SheetChange): void {
    const { context } = this;
    const sheet = context.sheet(id);
    const subUnitId = sheet.getSheetId();
    const flag = (value: boolean) => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);
    if (change.name !== undefined && change.name !== sheet.getName())
      context.change(SetWorksheetNameCommand, { subUnitId, name: change.name });
    if (change.rowCount !== undefined)
      context.change(SetWorksheetRowCountMutation, { subUnitId, rowCount: change.rowCount });
    if (change.columnCount !== undefined)
      context.change(SetWorksheetColumnCountMutation, { subUnitId, columnCount: change.columnCount });
    if (change.hidden !== undefined)
      context.change(SetWorksheetHideMutation, { subUnitId, hidden: flag(change.hidden) });
    if (change.tabColor !== undefined)
      context.change(SetTabColorMutation, { subUnitId, color: change.tabColor ?? '' });
    if (change.gridlinesHidden !== undefined)
      context.change(ToggleGridlinesMutation, { subUnitId, showGridlines: flag(!change.gridlinesHidden) });
    if (change.frozenRows !== undefined || change.frozenColumns !== undefined) this.freeze(sheet, change);
  }

  insert(sheetId: number, axis: Axis, at: number, count: number): void {
    const isRows = axis === 'rows';
    const { rowCount, columnCount } = this.infoOf(this.context.sheet(sheetId));
    // Below the last row nothing moves, and Univer has no command for it.
    if (at > (isRows ? rowCount : columnCount)) {
      const change = isRows ? { rowCount: rowCount + count } : { columnCount: columnCount + count };
      this.changeSheet(sheetId, change);
      return;
    }
    const command = isRows ? InsertRowByRangeCommand : InsertColByRangeCommand;
    const direction = isRows ? Direction.UP : Direction.LEFT;
    const params = { subUnitId: this.context.key(sheetId), range: this.lines(sheetId, axis, at, count) };
    this.context.change(command, { ...params, direction });
    this.forgetUndo();
  }

  remove(sheetId: number, axis: Axis, at: number, count: number): void {
    const command = axis === 'rows' ? RemoveRowByRangeCommand : RemoveColByRangeCommand;
    const params = { subUnitId: this.context.key(sheetId), range: this.lines(sheetId, axis, at, count) };
    this.context.change(command, params);
    this.forgetUndo();
  }

  move(sheetId: number, axis: Axis, from: number, count: number, to: number): void {
    const command = axis === 'rows' ? MoveRowsCommand : MoveColsCommand;
    const subUnitId = this.context.key(sheetId);
    const rangeType = axis === 'rows' ? RANGE_TYPE.ROW : RANGE_TYPE.COLUMN;
    const range = { ...this.lines(sheetId, axis, from, count), rangeType };
    const toRange = { ...this.lines(sheetId, axis, to, 1), rangeType };
    this.context.change(command, { subUnitId, range, fromRange: range, toRange });
    this.forgetUndo();
  }

  private lines(sheetId: number, axis: Axis, first: number, count: number) {
    const sheet = this.context.sheet(sheetId);
    const whole: Rect = { row: 1, column: 1, rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
    return rangeOf(withSpan(whole, axis, first, first + count - 1));
  }

  private freeze(sheet: Worksheet, change: SheetChange): void {
    const { xSplit, ySplit } = sheet.getFreeze();
    const rows = change.frozenRows ?? Math.max(ySplit, 0);
    const columns = change.frozenColumns ?? Math.max(xSplit, 0);
    this.context.change(SetFrozenMutation, {
      subUnitId: sheet.getSheetId(),
      ySplit: rows,
      xSplit: columns,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    });
  }

  /** What a person did before the script changed the shape of the sheet cannot be undone piece by piece any more. */
  forgetUndo(): void {
    this.context.service<IUndoRedoService>(IUndoRedoService).clearUndoRedo(this.context.unitId);
  }
}
