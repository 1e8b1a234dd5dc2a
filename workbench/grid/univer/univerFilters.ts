// The filter of each tab as the port records it and as Univer draws it; a person's own choice in Univer is read back.
import type { CellReader } from '../cellValue';
import { formatNumber } from '../formatValue';
import type { Anchored } from '../port';
import type { Rect } from '../rect';
import type { UniverCells } from './univerCells';
import { rangeOf, rectOfRange, type UniverContext } from './univerContext';
import {
  RemoveSheetsFilterMutation,
  SetSheetsFilterCriteriaMutation,
  SetSheetsFilterRangeMutation,
  SheetsFilterService,
  type Worksheet,
} from './univerLibrary';

/** As the host records it for a column. */
interface Criteria {
  hidden: string[] | null;
  test: string | null;
  values: unknown[];
}

interface Kept {
  item: Anchored;
  /** What Univer said of the filter when it was recorded. */
  seen: string;
}

const READER: CellReader = {
  row: () => [],
  blank: '',
  date: (serial) => serial,
  error: (error) => error.code,
};

export class UniverFilters {
  private readonly filters: SheetsFilterService;
  private readonly kept = new Map<string, Kept>();

  constructor(
    private readonly context: UniverContext,
    private readonly cells: UniverCells,
    private readonly format: (sheetId: number, rect: Rect) => unknown[][],
  ) {
    this.filters = context.service(SheetsFilterService);
  }

  list(sheetId?: number): Anchored[] {
    const sheets = this.context.sheets.filter(
      (sheet) => sheetId === undefined || this.context.number(sheet.getSheetId()) === sheetId,
    );
    return sheets.flatMap((sheet) => this.of(sheet.getSheetId()) ?? []);
  }

  put(item: Anchored): void {
    const subUnitId = this.context.key(item.sheetId);
    const rect = item.rects[0] as Rect;
    const model = this.filters.getFilterModel(this.context.unitId, subUnitId);
    const criteria = item.spec.criteria as Record<string, Criteria>;
    const body = { ...rect, row: rect.row + 1, rows: rect.rows - 1 };
    const hidden = [...(model?.filteredOutRows ?? [])];
    this.context.change(SetSheetsFilterRangeMutation, { subUnitId, range: rangeOf(rect) });
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      const { hidden: out } = criteria[column] ?? { hidden: null };
      // The rows a filter hides are set by the host row by row; a test on texts has no mark in Univer.
      this.context.change(SetSheetsFilterCriteriaMutation, {
        subUnitId,
        col: column - 1,
        criteria: out ? this.shown(item.sheetId, body, column, out) : null,
        reCalc: false,
      });
    }
    const made = this.filters.getFilterModel(this.context.unitId, subUnitId);
    if (made) made.filteredOutRows = new Set(hidden);
    this.kept.set(subUnitId, { item, seen: this.seen(subUnitId) });
  }

  /** True when the id was that of a filter. */
  remove(id: string): boolean {
    for (const sheet of this.context.sheets) {
      const subUnitId = sheet.getSheetId();
      if (this.of(subUnitId)?.id !== id) continue;
      this.kept.delete(subUnitId);
      this.context.change(RemoveSheetsFilterMutation, { subUnitId });
      return true;
    }
    return false;
  }

  /** 1-based rows. */
  hiddenRows(sheet: Worksheet): number[] {
    const model = this.filters.getFilterModel(this.context.unitId, sheet.getSheetId());
    return [...(model?.filteredOutRows ?? [])].map((row) => row + 1);
  }

  private of(subUnitId: string): Anchored | null {
    const model = this.filters.getFilterModel(this.context.unitId, subUnitId);
    if (!model) return null;
    const sheetId = this.context.number(subUnitId);
    const rect = rectOfRange(model.getRange());
    const kept = this.kept.get(subUnitId);
    if (kept?.seen === this.seen(subUnitId)) return { ...kept.item, rects: [rect] };
    const body = { ...rect, row: rect.row + 1, rows: rect.rows - 1 };
    const criteria: Record<string, Criteria> = {};
    for (const { colId, filters } of model.serialize().filterColumns ?? []) {
      if (!filters) continue;
      const column = colId + 1;
      const shown = new Set([...(filters.filters ?? []), ...(filters.blank ? [''] : [])]);
      const hidden = this.texts(sheetId, body, column).filter((text) => !shown.has(text));
      criteria[column] = { hidden, test: null, values: [] };
    }
    const id = kept?.item.id ?? `filter${this.context.fresh()}`;
    const item: Anchored = { id, kind: 'filter', sheetId, rects: [rect], spec: { criteria } };
    this.kept.set(subUnitId, { item, seen: this.seen(subUnitId) });
    return item;
  }

  private seen(subUnitId: string): string {
    const model = this.filters.getFilterModel(this.context.unitId, subUnitId);
    return JSON.stringify(model?.serialize().filterColumns ?? []);
  }

  private shown(sheetId: number, body: Rect, column: number, hidden: readonly string[]) {
    const shown = this.texts(sheetId, body, column).filter((text) => !hidden.includes(text));
    const blank = shown.includes('') ? { blank: true as const } : {};
    return { colId: column - 1, filters: { ...blank, filters: shown.filter((text) => text !== '') } };
  }

  /** The different texts a column shows. */
  private texts(sheetId: number, body: Rect, column: number): string[] {
    const rect = { ...body, column, columns: 1 };
    const formats = this.format(sheetId, rect);
    const rows = this.cells.read(sheetId, rect, READER);
    const texts = rows.map(([value], i) => {
      const format = formats[i]?.[0];
      if (typeof value === 'number') return formatNumber(value, typeof format === 'string' ? format : '');
      return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
    });
    return [...new Set(texts)];
  }
}
