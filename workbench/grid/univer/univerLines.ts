// Sizes and hiding of rows and columns. Rows a filter hides are known to the filter, not to the rows.
import type { Axis } from '../rect';
import { rangeOf, type UniverContext } from './univerContext';
import {
  BooleanNumber,
  SetColDataMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowDataMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowIsAutoHeightMutation,
  SheetsFilterService,
  type Worksheet,
} from './univerLibrary';

/** What Sheets answers for lines nobody has sized. Untouched rows are drawn taller than that, for Thai. */
const DEFAULT_SIZE: Record<Axis, number> = { rows: 21, columns: 100 };

export class UniverLines {
  private readonly filters: SheetsFilterService;

  constructor(private readonly context: UniverContext) {
    this.filters = context.service(SheetsFilterService);
  }

  ownSize(sheet: Worksheet, axis: Axis, index: number): number | null {
    const own =
      axis === 'rows'
        ? sheet.getRowManager().getRow(index - 1)?.h
        : sheet.getColumnManager().getColumn(index - 1)?.w;
    return own ?? null;
  }

  size(sheetId: number, axis: Axis, index: number): number {
    return this.ownSize(this.context.sheet(sheetId), axis, index) ?? DEFAULT_SIZE[axis];
  }

  setSize(sheetId: number, axis: Axis, index: number, count: number, pixels: number | null): void {
    const sheet = this.context.sheet(sheetId);
    const subUnitId = sheet.getSheetId();
    const lines = (data: object) =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [index - 1 + i, { ...data }]));
    const ranges = [this.lineRange(sheet, axis, index, count)];
    if (axis === 'rows') {
      // Univer's own command for heights forgets one that is the default; the second change makes it draw anew.
      const rowData = lines({ h: pixels ?? undefined });
      this.context.change(SetRowDataMutation, { subUnitId, rowData: rowData as never });
      const autoHeightInfo = pixels === null ? BooleanNumber.TRUE : BooleanNumber.FALSE;
      this.context.change(SetWorksheetRowIsAutoHeightMutation, { subUnitId, ranges, autoHeightInfo });
    } else if (pixels === null) {
      const columnData = lines({ w: undefined });
      this.context.change(SetColDataMutation, { subUnitId, columnData: columnData as never });
    } else {
      this.context.change(SetWorksheetColWidthMutation, { subUnitId, ranges, colWidth: pixels });
    }
  }

  isHidden(sheetId: number, axis: Axis, index: number, by: 'user' | 'filter'): boolean {
    const sheet = this.context.sheet(sheetId);
    if (by === 'filter') {
      const model = this.filters.getFilterModel(this.context.unitId, sheet.getSheetId());
      return axis === 'rows' && (model?.isRowFiltered(index - 1) ?? false);
    }
    return axis === 'rows' ? !sheet.getRowRawVisible(index - 1) : !sheet.getColVisible(index - 1);
  }

  hide(
    sheetId: number,
    axis: Axis,
    index: number,
    count: number,
    hidden: boolean,
    by: 'user' | 'filter',
  ): void {
    const sheet = this.context.sheet(sheetId);
    const subUnitId = sheet.getSheetId();
    if (by === 'filter') {
      const model = this.filters.getFilterModel(this.context.unitId, subUnitId);
      if (axis !== 'rows' || !model) return;
      const rows = model.filteredOutRows;
      for (let row = index - 1; row < index - 1 + count; row++) hidden ? rows.add(row) : rows.delete(row);
      model.filteredOutRows = rows;
      return;
    }
    const params = { subUnitId, ranges: [this.lineRange(sheet, axis, index, count)] };
    if (axis === 'rows') this.context.change(hidden ? SetRowHiddenMutation : SetRowVisibleMutation, params);
    else this.context.change(hidden ? SetColHiddenMutation : SetColVisibleMutation, params);
  }

  private lineRange(sheet: Worksheet, axis: Axis, index: number, count: number) {
    return axis === 'rows'
      ? rangeOf({ row: index, column: 1, rows: count, columns: sheet.getColumnCount() })
      : rangeOf({ row: 1, column: index, rows: sheet.getRowCount(), columns: count });
  }
}
