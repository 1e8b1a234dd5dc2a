// Puts a sample in place of everything in the book. The stores of the script go too, as in a new file.
import { MemoryGrid } from '../../grid/memoryGrid';
import type { Book } from '../../host/book';
import { restoreBook } from '../../run/bookSnapshot';
import { samples } from '../../sample';
import { SAMPLE_NOW } from '../../sample/setting';

export type ResetTo = 'june-2565' | 'empty';

/** `filled`: the sample workbook as JSON. */
export function resetBook(book: Book, to: ResetTo, filled: string): void {
  book.menus = [];
  if (to === 'june-2565') {
    restoreBook(book, JSON.parse(filled));
    return;
  }
  // Built apart, because no two tabs of one book may share a name and a book is never without a tab.
  const fresh = new MemoryGrid();
  samples.empty(fresh);
  book.grid.restore(JSON.parse(JSON.stringify(fresh.snapshot())));
  book.stores = { document: {}, script: {}, user: {} };
  book.cache.clear();
  book.clock.set(Date.parse(SAMPLE_NOW));
}
