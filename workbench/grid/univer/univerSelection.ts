// The active tab and the selected ranges, as Univer has them.
import type { Selection } from '../port';
import type { Rect } from '../rect';
import { rangeOf, rectOfRange, type UniverContext } from './univerContext';
import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from './univerLibrary';

const FIRST_CELL: Rect = { row: 1, column: 1, rows: 1, columns: 1 };

export class UniverSelection {
  private readonly selections: SheetsSelectionsService;

  constructor(private readonly context: UniverContext) {
    this.selections = context.service(SheetsSelectionsService);
  }

  read(): Selection {
    const { context } = this;
    if (context.isBlank) return { sheetId: 0, rects: [FIRST_CELL] };
    const key = context.book.getActiveSheet()?.getSheetId() ?? '';
    const found = this.selections.getWorkbookSelections(context.unitId).getSelectionsOfWorksheet(key);
    const rects = found.map(({ range }) => this.inside(key, rectOfRange(range)));
    return { sheetId: context.number(key), rects: rects.length > 0 ? rects : [FIRST_CELL] };
  }

  write({ sheetId, rects }: Selection): void {
    const sheet = this.context.sheets.find((other) => this.context.number(other.getSheetId()) === sheetId);
    if (!sheet) return;
    const subUnitId = sheet.getSheetId();
    this.context.change(SetWorksheetActiveOperation, { subUnitId });
    const selections = rects.map((rect) => {
      const range = rangeOf(rect);
      const { startRow, startColumn } = range;
      const cell = { startRow, startColumn, endRow: startRow, endColumn: startColumn };
      const primary = {
        ...cell,
        actualRow: startRow,
        actualColumn: startColumn,
        isMerged: false,
        isMergedMainCell: false,
      };
      return { range, primary, style: null };
    });
    this.context.change(SetSelectionsOperation, { subUnitId, selections });
  }

  /** A whole row or column is selected without an end. */
  private inside(key: string, rect: Rect): Rect {
    const sheet = this.context.book.getSheetBySheetId(key);
    const known = (value: number, otherwise: number) => (Number.isNaN(value) ? otherwise : value);
    return {
      row: known(rect.row, 1),
      column: known(rect.column, 1),
      rows: known(rect.rows, sheet?.getRowCount() ?? 1),
      columns: known(rect.columns, sheet?.getColumnCount() ?? 1),
    };
  }
}
