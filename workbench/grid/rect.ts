// A rectangle of cells, 1-based as in Apps Script, and how it moves when rows or columns are inserted or deleted.

export interface Rect {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export type Axis = 'rows' | 'columns';

export function lastRowOf(rect: Rect): number {
  return rect.row + rect.rows - 1;
}

export function lastColumnOf(rect: Rect): number {
  return rect.column + rect.columns - 1;
}

export function intersectRects(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(lastRowOf(a), lastRowOf(b)) - row + 1;
  const columns = Math.min(lastColumnOf(a), lastColumnOf(b)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function containsRect(outer: Rect, inner: Rect): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    lastRowOf(inner) <= lastRowOf(outer) &&
    lastColumnOf(inner) <= lastColumnOf(outer)
  );
}

/** The first and last index of a span after `count` places were inserted before `at`; a span split by them grows. */
export function insertIntoSpan(first: number, last: number, at: number, count: number): [number, number] {
  return [first >= at ? first + count : first, last >= at ? last + count : last];
}

/** The span after the `count` places from `at` were deleted; null when nothing of it is left. */
export function deleteFromSpan(
  first: number,
  last: number,
  at: number,
  count: number,
): [number, number] | null {
  const end = at + count;
  const start = first < at ? first : Math.max(first - count, at);
  const stop = last >= end ? last - count : Math.min(last, at - 1);
  return stop < start ? null : [start, stop];
}

/** Where each index goes when `count` places from `from` are put before the place `to` (counted before the move). */
export function movedIndex(index: number, from: number, count: number, to: number): number {
  if (index >= from && index < from + count)
    return to > from ? index + (to - from - count) : index - (from - to);
  if (to > from && index >= from + count && index < to) return index - count;
  if (to < from && index >= to && index < from) return index + count;
  return index;
}

export function spanOf(rect: Rect, axis: Axis): [number, number] {
  return axis === 'rows' ? [rect.row, lastRowOf(rect)] : [rect.column, lastColumnOf(rect)];
}

export function withSpan(rect: Rect, axis: Axis, first: number, last: number): Rect {
  return axis === 'rows'
    ? { ...rect, row: first, rows: last - first + 1 }
    : { ...rect, column: first, columns: last - first + 1 };
}
