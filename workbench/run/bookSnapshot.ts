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
  const around = { version: 1 as const, title, now: clock.now(), editors, stores, cache: [...cache] };
  return { ...copy(around), grid: grid.snapshot() };
}

/** Throws for anything that is no snapshot of this version. */
export function restoreBook(book: Book, snapshot: unknown): void {
  const { grid, ...around } = (snapshot ?? {}) as BookSnapshot;
  if (around.version !== 1) throw new Error('not a snapshot of this workbench');
  const from = copy(around);
  book.title = from.title;
  book.clock.set(from.now);
  book.editors.splice(0, book.editors.length, ...from.editors);
  book.stores = from.stores;
  book.cache.clear();
  for (const [key, value] of from.cache) book.cache.set(key, value);
  book.grid.restore(grid);
}

/** The grid's part is left as it is: ten thousands of cells, of which neither grid changes or keeps any. */
function copy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
