// Puts a sample in place of everything in the book. The stores of the script go too, as in a new file.
import { MemoryGrid } from '../../grid/memoryGrid';
import type { Book } from '../../host/book';
import { type SampleName, samples } from '../../sample';
import { SAMPLE_NOW } from '../../sample/setting';

export function resetBook(book: Book, sample: SampleName): void {
  // Built apart, because no two tabs of one book may share a name and a book is never without a tab.
  const fresh = new MemoryGrid();
  samples[sample](fresh);
  book.grid.restore(JSON.parse(JSON.stringify(fresh.snapshot())));
  book.stores = { document: {}, script: {}, user: {} };
  book.cache.clear();
  book.menus = [];
  book.clock.set(Date.parse(SAMPLE_NOW));
}
