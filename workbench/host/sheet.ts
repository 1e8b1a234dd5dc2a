// Sheet, part 3: content, tab, protection, filter, charts. https://developers.google.com/apps-script/reference/spreadsheet/sheet#appendrowrowcontents
import { ConditionalFormatRule, type ConditionalSpec } from './conditionalFormat';
import { cssColor } from './cssColor';
import { EmbeddedChart, EmbeddedChartBuilder, putChart } from './embeddedChart';
import { make } from './factory';
import { Filter } from './filter';
import { Protection } from './protection';
import { requireSheetEditable, specOf } from './protectionRules';
import type { Range } from './range';
import { RangeList } from './rangeList';
import { sheetInfo } from './rangePlace';
import { ServiceError } from './serviceError';
import { SheetShape } from './sheetShape';
import { sortOrder } from './sortOrder';

export class Sheet extends SheetShape {
  /** Below the last row with content; the sheet grows when it is full. */
  appendRow(values: unknown[]): this {
    const row = this.getLastRow() + 1;
    const { rowCount, columnCount } = sheetInfo(this.host, this.sheetId);
    const { grid } = this.host.book;
    if (row > rowCount) grid.insert(this.sheetId, 'rows', rowCount + 1, 1);
    if (values.length > columnCount)
      grid.insert(this.sheetId, 'columns', columnCount + 1, values.length - columnCount);
    make()
      .range(this.host, this.sheetId, { row, column: 1, rows: 1, columns: values.length })
      .setValues([values]);
    return this;
  }

  /** `getSheetValues(row, column, rows, columns)` */
  getSheetValues(row: number, column: number, rows: number, columns: number): unknown[][] {
    return this.getRange(row, column, rows, columns).getValues();
  }

  clear(options?: Record<string, boolean>): this {
    whole(this).clear(options);
    return this;
  }

  clearContents(): this {
    whole(this).clearContent();
    return this;
  }

  clearFormats(): this {
    whole(this).clearFormat();
    this.host.book.grid.anchored('conditionalFormat', this.sheetId).forEach((item) => {
      this.host.book.grid.removeAnchored(item.id);
    });
    return this;
  }

  clearNotes(): this {
    const { row, column } = this.host.book.grid.used(this.sheetId);
    if (row > 0) this.getRange(1, 1, row, column).clearNote();
    return this;
  }

  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    const items = this.host.book.grid.anchored('conditionalFormat', this.sheetId);
    return items.map((item) => {
      const spec = item.spec as unknown as ConditionalSpec;
      const ranges = item.rects.map((rect) => ({ sheetId: this.sheetId, rect }));
      return new ConditionalFormatRule(this.host, { ...spec, ranges });
    });
  }

  /** Replaces all rules of the sheet. */
  setConditionalFormatRules(rules: unknown[]): void {
    requireSheetEditable(this.host.book, this.host.user, this.sheetId);
    const { grid } = this.host.book;
    for (const item of grid.anchored('conditionalFormat', this.sheetId)) grid.removeAnchored(item.id);
    for (const rule of Array.from(rules)) {
      if (!(rule instanceof ConditionalFormatRule)) throw new ServiceError('Invalid argument: rules');
      const { ranges, ...spec } = rule.spec;
      const rects = ranges.map(({ rect }) => rect);
      grid.putAnchored({ id: grid.freshId(), kind: 'conditionalFormat', sheetId: this.sheetId, rects, spec });
    }
  }

  /** Sorts all rows below the frozen ones. */
  sort(column: number, ascending = true): this {
    const { row, column: last } = this.host.book.grid.used(this.sheetId);
    const first = this.getFrozenRows() + 1;
    if (row < first) return this;
    const rect = { row: first, column: 1, rows: row - first + 1, columns: Math.max(last, column) };
    requireSheetEditable(this.host.book, this.host.user, this.sheetId);
    this.host.book.grid.reorderRows(
      this.sheetId,
      rect,
      sortOrder(this.host.book.grid, this.sheetId, rect, [{ column, ascending }]),
    );
    return this;
  }

  protect(): Protection {
    return Protection.create(this.host, this.sheetId, 'SHEET', null);
  }

  getProtections(type: string): Protection[] {
    const items = this.host.book.grid.anchored('protection', this.sheetId);
    return items
      .filter((item) => specOf(item).type === type)
      .map((item) => new Protection(this.host, item.id));
  }

  getFilter(): Filter | null {
    return Filter.of(this.host, this.sheetId);
  }

  newChart(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.host, this.sheetId);
  }

  getCharts(): EmbeddedChart[] {
    return this.host.book.grid
      .anchored('chart', this.sheetId)
      .map((item) => new EmbeddedChart(this.host, this.sheetId, item.id));
  }

  insertChart(chart: unknown): void {
    if (!(chart instanceof EmbeddedChart)) throw new ServiceError('Invalid argument: chart');
    requireSheetEditable(this.host.book, this.host.user, this.sheetId);
    putChart(chart);
  }

  updateChart(chart: unknown): void {
    this.insertChart(chart);
  }

  removeChart(chart: unknown): void {
    if (!(chart instanceof EmbeddedChart)) throw new ServiceError('Invalid argument: chart');
    requireSheetEditable(this.host.book, this.host.user, this.sheetId);
    this.host.book.grid.removeAnchored(chart.id);
  }

  hideSheet(): this {
    const { grid } = this.host.book;
    const isLast = grid.sheets().filter((sheet) => !sheet.hidden).length === 1;
    if (isLast && !this.isSheetHidden())
      throw new ServiceError("You can't hide all the sheets in a document.");
    grid.changeSheet(this.sheetId, { hidden: true });
    return this;
  }

  showSheet(): this {
    this.host.book.grid.changeSheet(this.sheetId, { hidden: false });
    return this;
  }

  isSheetHidden(): boolean {
    return sheetInfo(this.host, this.sheetId).hidden;
  }

  setTabColor(color: string | null): this {
    this.host.book.grid.changeSheet(this.sheetId, { tabColor: color === null ? null : cssColor(color) });
    return this;
  }

  getTabColor(): string {
    return sheetInfo(this.host, this.sheetId).tabColor ?? '';
  }

  setHiddenGridlines(gridlinesHidden: boolean): this {
    this.host.book.grid.changeSheet(this.sheetId, { gridlinesHidden });
    return this;
  }

  hasHiddenGridlines(): boolean {
    return sheetInfo(this.host, this.sheetId).gridlinesHidden;
  }

  activate(): this {
    sheetInfo(this.host, this.sheetId);
    this.host.book.grid.select({
      sheetId: this.sheetId,
      rects: [{ row: 1, column: 1, rows: 1, columns: 1 }],
    });
    return this;
  }

  getActiveRange(): Range | null {
    const { sheetId, rects } = this.host.book.grid.selection();
    return sheetId === this.sheetId && rects[0] ? make().range(this.host, sheetId, rects[0]) : null;
  }

  getActiveCell(): Range | null {
    return this.getActiveRange()?.getCell(1, 1) ?? null;
  }

  getActiveRangeList(): RangeList | null {
    const { sheetId, rects } = this.host.book.grid.selection();
    return sheetId === this.sheetId
      ? new RangeList(
          this.host,
          rects.map((rect) => make().range(this.host, sheetId, rect)),
        )
      : null;
  }

  setActiveRange(range: Range): Range {
    return range.activate();
  }

  setActiveSelection(range: unknown): Range {
    return (typeof range === 'string' ? this.getRange(range) : (range as Range)).activate();
  }
}

function whole(sheet: Sheet): Range {
  const { rowCount: rows, columnCount: columns } = sheetInfo(sheet.host, sheet.sheetId);
  return make().range(sheet.host, sheet.sheetId, { row: 1, column: 1, rows, columns });
}
