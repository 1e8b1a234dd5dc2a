// The whole workbook as JSON: grid, stores, title, editors and the clock.
import type { Book, CachedValue, Stores } from '../host/book';

interface BookSnapshot {
  version: 1;
  title: string;
  now: number;
  editors: string[];
  stores: Stores;
  cache: [string, CachedValue][];
  grid: unknown;
}

export function bookSnapshot(book: Book): BookSnapshot {
  const { title, editors, stores, cache, grid, clock } = book;
  const snapshot: BookSnapshot = {
    version: 1,
    title,
    now: clock.now(),
    editors,
    stores,
    cache: [...cache],
    grid: grid.snapshot(),
  };
  return JSON.parse(JSON.stringify(snapshot));
}

/** Throws for anything that is no snapshot of this version. */
export function restoreBook(book: Book, snapshot: unknown): void {
  const from = JSON.parse(JSON.stringify(snapshot)) as BookSnapshot;
  if (from?.version !== 1) throw new Error('not a snapshot of this workbench');
  book.title = from.title;
  book.clock.set(from.now);
  book.editors.splice(0, book.editors.length, ...from.editors);
  book.stores = from.stores;
  book.cache.clear();
  for (const [key, value] of from.cache) book.cache.set(key, value);
  book.grid.restore(from.grid);
}
