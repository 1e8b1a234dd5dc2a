// Range, part 5: merging, sorting, copying, filters. https://developers.google.com/apps-script/reference/spreadsheet/range#sortsortspecobj
import { containsRect, intersectRects, type Rect } from '../grid/rect';
import { make } from './factory';
import { Filter } from './filter';
import { mergeRects, requireWholeMerges } from './merges';
import { requireEditable } from './protectionRules';
import { RangePlace, requireRangeEditable, sheetInfo } from './rangePlace';
import { RangeRules } from './rangeRules';
import { NotInWorkbench, ServiceError } from './serviceError';
import { sortOrder, sortSpecs } from './sortOrder';

interface ClearOptions {
  contentsOnly?: boolean;
  formatOnly?: boolean;
  validationsOnly?: boolean;
  commentsOnly?: boolean;
  skipFilteredRows?: boolean;
}

export class Range extends RangeRules {
  /** Without options contents and formats go; validations and notes stay only where an option says so. */
  clear(options: ClearOptions = {}): this {
    const all =
      !options.contentsOnly && !options.formatOnly && !options.validationsOnly && !options.commentsOnly;
    if (all || options.contentsOnly) this.clearContent();
    if (all || options.formatOnly) this.clearFormat();
    if (options.validationsOnly) this.clearDataValidations();
    if (options.commentsOnly) this.clearNote();
    return this;
  }

  merge(): this {
    requireRangeEditable(this);
    mergeRects(this.host.book, this.sheetId, [this.rect]);
    return this;
  }

  mergeAcross(): this {
    requireRangeEditable(this);
    const rows = Array.from({ length: this.rect.rows }, (_, i) => ({
      ...this.rect,
      row: this.rect.row + i,
      rows: 1,
    }));
    mergeRects(this.host.book, this.sheetId, rows);
    return this;
  }

  mergeVertically(): this {
    requireRangeEditable(this);
    const columns = Array.from({ length: this.rect.columns }, (_, j) => ({
      ...this.rect,
      column: this.rect.column + j,
      columns: 1,
    }));
    mergeRects(this.host.book, this.sheetId, columns);
    return this;
  }

  breakApart(): this {
    requireRangeEditable(this);
    requireWholeMerges(this.host.book, this.sheetId, this.rect);
    for (const item of this.host.book.grid.anchored('merge', this.sheetId)) {
      if (containsRect(this.rect, item.rects[0] as Rect)) this.host.book.grid.removeAnchored(item.id);
    }
    return this;
  }

  getMergedRanges(): Range[] {
    const merges = this.host.book.grid.anchored('merge', this.sheetId).map((item) => item.rects[0] as Rect);
    return merges
      .filter((rect) => intersectRects(rect, this.rect))
      .map((rect) => make().range(this.host, this.sheetId, rect));
  }

  isPartOfMerge(): boolean {
    return this.getMergedRanges().length > 0;
  }

  /** A column number of the sheet, `{ column, ascending }`, or a list of them. */
  sort(specs: unknown): this {
    requireRangeEditable(this);
    if (this.isPartOfMerge()) {
      throw new ServiceError(
        'You can’t sort a range that contains merged cells. Unmerge the cells and try again.',
      );
    }
    const order = sortOrder(this.host.book.grid, this.sheetId, this.rect, sortSpecs(specs, this.rect));
    this.host.book.grid.reorderRows(this.sheetId, this.rect, order);
    return this;
  }

  createFilter(): Filter {
    return Filter.create(this.host, this.sheetId, this.rect);
  }

  getFilter(): Filter | null {
    const filter = Filter.of(this.host, this.sheetId);
    return filter && intersectRects(filter.getRange().rect, this.rect) ? filter : null;
  }

  copyTo(destination: unknown, second?: unknown): void {
    if (!(destination instanceof RangePlace)) throw new ServiceError('Invalid argument: destination');
    const options = (second ?? {}) as { contentsOnly?: boolean; formatOnly?: boolean };
    const type =
      typeof second === 'string'
        ? second
        : options.contentsOnly
          ? 'PASTE_VALUES'
          : options.formatOnly
            ? 'PASTE_FORMAT'
            : 'PASTE_NORMAL';
    const what = COPIES[type];
    if (!what) throw new NotInWorkbench(`Range.copyTo with ${type}`);
    requireEditable(this.host.book, this.host.user, destination.sheetId, destination.rect);
    this.host.book.grid.copy(this.sheetId, this.rect, destination.sheetId, destination.rect, what);
  }

  moveTo(target: unknown): void {
    if (!(target instanceof RangePlace)) throw new ServiceError('Invalid argument: target');
    requireRangeEditable(this);
    const to = { ...target.rect, rows: this.rect.rows, columns: this.rect.columns };
    requireEditable(this.host.book, this.host.user, target.sheetId, to);
    this.host.book.grid.copy(this.sheetId, this.rect, target.sheetId, to, 'all');
    if (target.sheetId !== this.sheetId || !intersectRects(to, this.rect)) this.clear();
    else throw new NotInWorkbench('Range.moveTo onto itself');
  }

  /** The block of cells with content around the range, as Ctrl+A finds it. */
  getDataRegion(): Range {
    const { grid } = this.host.book;
    const used = grid.used(this.sheetId);
    const reader = { row: (): unknown[] => [], blank: '', date: Number, error: () => '#' };
    const hasContent = (rect: Rect) =>
      grid.read(this.sheetId, rect, reader).some((row) => row.some((v) => v !== ''));
    let rect = this.rect;
    for (let grown = true; grown; ) {
      grown = false;
      for (const next of bordersOf(rect, used)) {
        if (!hasContent(next.strip)) continue;
        rect = next.rect;
        grown = true;
        break;
      }
    }
    sheetInfo(this.host, this.sheetId);
    return make().range(this.host, this.sheetId, rect);
  }
}

const COPIES: Readonly<Record<string, 'all' | 'values' | 'format' | 'formula' | undefined>> = {
  PASTE_NORMAL: 'all',
  PASTE_VALUES: 'values',
  PASTE_FORMAT: 'format',
  PASTE_FORMULA: 'formula',
};

function bordersOf(rect: Rect, used: { row: number; column: number }): { rect: Rect; strip: Rect }[] {
  const { row, column, rows, columns } = rect;
  const wide = { column: Math.max(1, column - 1), columns: columns + (column > 1 ? 2 : 1) };
  const tall = { row: Math.max(1, row - 1), rows: rows + (row > 1 ? 2 : 1) };
  const found: { rect: Rect; strip: Rect }[] = [];
  if (row + rows <= used.row)
    found.push({ rect: { ...rect, rows: rows + 1 }, strip: { ...wide, row: row + rows, rows: 1 } });
  if (column + columns <= used.column) {
    found.push({
      rect: { ...rect, columns: columns + 1 },
      strip: { ...tall, column: column + columns, columns: 1 },
    });
  }
  if (row > 1)
    found.push({
      rect: { ...rect, row: row - 1, rows: rows + 1 },
      strip: { ...wide, row: row - 1, rows: 1 },
    });
  if (column > 1) {
    found.push({
      rect: { ...rect, column: column - 1, columns: columns + 1 },
      strip: { ...tall, column: column - 1, columns: 1 },
    });
  }
  return found;
}
