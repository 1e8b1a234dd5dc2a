// Merging: only the top left cell keeps its content. https://developers.google.com/apps-script/reference/spreadsheet/range#merge
import { containsRect, intersectRects, type Rect } from '../grid/rect';
import type { Book } from './book';
import { ServiceError } from './serviceError';

/** Throws when a merge lies half inside the rectangle. */
export function requireWholeMerges(book: Book, sheetId: number, rect: Rect): void {
  for (const { rects } of book.grid.anchored('merge', sheetId)) {
    const merge = rects[0] as Rect;
    if (intersectRects(merge, rect) && !containsRect(rect, merge)) {
      throw new ServiceError('You must select all cells in a merged range to merge or unmerge them.');
    }
  }
}

export function mergeRects(book: Book, sheetId: number, rects: readonly Rect[]): void {
  for (const rect of rects) {
    requireWholeMerges(book, sheetId, rect);
    for (const item of book.grid.anchored('merge', sheetId)) {
      if (containsRect(rect, item.rects[0] as Rect)) book.grid.removeAnchored(item.id);
    }
    if (rect.rows * rect.columns === 1) continue;
    const rest = [
      { ...rect, column: rect.column + 1, columns: rect.columns - 1, rows: 1 },
      { ...rect, row: rect.row + 1, rows: rect.rows - 1 },
    ];
    for (const part of rest) if (part.rows > 0 && part.columns > 0) book.grid.clearContent(sheetId, part);
    book.grid.putAnchored({ id: book.grid.freshId(), kind: 'merge', sheetId, rects: [rect], spec: {} });
  }
}
