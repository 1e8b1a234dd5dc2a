// Who may edit what: https://developers.google.com/apps-script/reference/spreadsheet/protection
import type { Anchored } from '../grid/port';
import { containsRect, intersectRects, type Rect } from '../grid/rect';
import type { Book } from './book';
import { ServiceError } from './serviceError';

export const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

export interface ProtectionSpec {
  type: 'SHEET' | 'RANGE';
  description: string;
  editors: string[];
  warningOnly: boolean;
  unprotected: Rect[];
  rangeName: string | null;
  [key: string]: unknown;
}

export function specOf(item: Anchored): ProtectionSpec {
  return item.spec as ProtectionSpec;
}

/** The owner can always edit; a warning keeps nobody out. */
export function mayEdit(book: Book, user: string, item: Anchored): boolean {
  const spec = specOf(item);
  return spec.warningOnly || user === book.owner || spec.editors.includes(user);
}

function covers(item: Anchored, rect: Rect): boolean {
  const spec = specOf(item);
  if (spec.type === 'SHEET') return !spec.unprotected.some((open) => containsRect(open, rect));
  return item.rects.some((own) => intersectRects(own, rect));
}

export function isEditable(book: Book, user: string, sheetId: number, rect: Rect): boolean {
  return !book.grid
    .anchored('protection', sheetId)
    .some((item) => covers(item, rect) && !mayEdit(book, user, item));
}

export function requireEditable(book: Book, user: string, sheetId: number, rect: Rect): void {
  if (!isEditable(book, user, sheetId, rect)) throw new ServiceError(PROTECTED);
}

/** For changes to a tab itself: its name, its place, its rows and columns. */
export function requireSheetEditable(book: Book, user: string, sheetId: number): void {
  if (!isSheetEditable(book, user, sheetId)) throw new ServiceError(PROTECTED);
}

export function isSheetEditable(book: Book, user: string, sheetId: number): boolean {
  return !book.grid
    .anchored('protection', sheetId)
    .some((item) => specOf(item).type === 'SHEET' && !mayEdit(book, user, item));
}
