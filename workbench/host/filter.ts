// A tab's filter and its criteria. https://developers.google.com/apps-script/reference/spreadsheet/filter
import type { Anchored } from '../grid/port';
import type { Rect } from '../grid/rect';
import type { Execution } from './execution';
import { make } from './factory';
import { type Criteria, FilterCriteria, isShown } from './filterCriteria';
import { requireEditable } from './protectionRules';
import type { Range } from './range';
import { ServiceError } from './serviceError';
import { ServiceObject } from './serviceObject';
import { sortOrder } from './sortOrder';

export class Filter extends ServiceObject {
  readonly className = 'Filter';

  constructor(
    host: Execution,
    readonly id: string,
    readonly sheetId: number,
  ) {
    super(host);
  }

  static of(host: Execution, sheetId: number): Filter | null {
    const item = host.book.grid.anchored('filter', sheetId)[0];
    return item ? new Filter(host, item.id, sheetId) : null;
  }

  static create(host: Execution, sheetId: number, rect: Rect): Filter {
    const { grid } = host.book;
    if (Filter.of(host, sheetId))
      throw new ServiceError("You can't create a filter in a sheet that already has a filter.");
    requireEditable(host.book, host.user, sheetId, rect);
    const id = grid.freshId();
    grid.putAnchored({ id, kind: 'filter', sheetId, rects: [rect], spec: { criteria: {} } });
    return new Filter(host, id, sheetId);
  }

  getRange(): Range {
    return make().range(this.host, this.sheetId, rectOf(this));
  }

  getColumnFilterCriteria(columnPosition: number): FilterCriteria | null {
    const found = criteriaOf(this)[columnPosition];
    return found ? new FilterCriteria(this.host, found) : null;
  }

  setColumnFilterCriteria(columnPosition: number, criteria: unknown): this {
    if (!(criteria instanceof FilterCriteria)) throw new ServiceError('Invalid argument: filterCriteria');
    store(this, { ...criteriaOf(this), [columnPosition]: criteria.criteria });
    return this;
  }

  removeColumnFilterCriteria(columnPosition: number): this {
    const { [columnPosition]: _, ...rest } = criteriaOf(this);
    store(this, rest);
    return this;
  }

  /** Sorts the rows below the heading by a column of the sheet. */
  sort(columnPosition: number, ascending: boolean): this {
    const rect = bodyOf(rectOf(this));
    requireEditable(this.host.book, this.host.user, this.sheetId, rect);
    const order = sortOrder(this.host.book.grid, this.sheetId, rect, [{ column: columnPosition, ascending }]);
    this.host.book.grid.reorderRows(this.sheetId, rect, order);
    applyFilter(this);
    return this;
  }

  remove(): void {
    const body = bodyOf(rectOf(this));
    this.host.book.grid.hide(this.sheetId, 'rows', body.row, body.rows, false, 'filter');
    this.host.book.grid.removeAnchored(this.id);
  }
}

function itemOf(filter: Filter): Anchored {
  const found = filter.host.book.grid
    .anchored('filter', filter.sheetId)
    .find((item) => item.id === filter.id);
  if (!found) throw new ServiceError('The filter no longer exists.');
  return found;
}

function rectOf(filter: Filter): Rect {
  return itemOf(filter).rects[0] as Rect;
}

function bodyOf(rect: Rect): Rect {
  return { ...rect, row: rect.row + 1, rows: rect.rows - 1 };
}

function criteriaOf(filter: Filter): Record<number, Criteria> {
  return itemOf(filter).spec.criteria as Record<number, Criteria>;
}

function store(filter: Filter, criteria: Record<number, Criteria>): void {
  filter.host.book.grid.putAnchored({ ...itemOf(filter), spec: { criteria } });
  applyFilter(filter);
}

/** Hides the rows that a criterion refuses and shows the others. */
function applyFilter(filter: Filter): void {
  const body = bodyOf(rectOf(filter));
  const criteria = Object.entries(criteriaOf(filter));
  const texts = make().range(filter.host, filter.sheetId, body).getDisplayValues();
  texts.forEach((row, i) => {
    const shown = criteria.every(([column, test]) => isShown(test, row[Number(column) - body.column] ?? ''));
    filter.host.book.grid.hide(filter.sheetId, 'rows', body.row + i, 1, !shown, 'filter');
  });
}
