// Merging: only the top left cell keeps its content. https://developers.google.com/apps-script/reference/spreadsheet/range#merge
import { containsRect, intersectRects, lastRowOf, type Rect } from '../grid/rect';
import type { Book } from './book';
import { ServiceError } from './serviceError';

/** Throws when a merge lies half inside the rectangle. */
export function requireWholeMerges(book: Book, sheetId: number, rect: Rect): void {
  refuseHalves(
    book.grid.anchored('merge', sheetId).map(({ rects }) => rects[0] as Rect),
    rect,
  );
}

/** The rectangles lie apart. */
export function mergeRects(book: Book, sheetId: number, rects: readonly Rect[]): void {
  // Thousands of merged rows of a page come in one call: each looks only at what is merged in its rows.
  const byRow = new Map<number, { readonly id: string; readonly rect: Rect }[]>();
  for (const { id, rects: own } of book.grid.anchored('merge', sheetId)) {
    const rect = own[0] as Rect;
    for (let row = rect.row; row <= lastRowOf(rect); row++)
      byRow.set(row, [...(byRow.get(row) ?? []), { id, rect }]);
  }
  for (const rect of rects) {
    const near = Array.from({ length: rect.rows }, (_, i) => byRow.get(rect.row + i) ?? []).flat();
    refuseHalves(
      near.map((one) => one.rect),
      rect,
    );
    for (const one of near) if (containsRect(rect, one.rect)) book.grid.removeAnchored(one.id);
    if (rect.rows * rect.columns === 1) continue;
    const rest = [
      { ...rect, column: rect.column + 1, columns: rect.columns - 1, rows: 1 },
      { ...rect, row: rect.row + 1, rows: rect.rows - 1 },
    ];
    for (const part of rest) if (part.rows > 0 && part.columns > 0) book.grid.clearContent(sheetId, part);
    book.grid.putAnchored({ id: book.grid.freshId(), kind: 'merge', sheetId, rects: [rect], spec: {} });
  }
}

function refuseHalves(merges: readonly Rect[], rect: Rect): void {
  if (merges.some((merge) => intersectRects(merge, rect) && !containsRect(rect, merge)))
    throw new ServiceError('You must select all cells in a merged range to merge or unmerge them.');
}
