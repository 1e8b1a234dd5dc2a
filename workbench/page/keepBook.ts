// Ties the book to the browser's storage, and says in Thai what people must know about it.
import type { Book } from '../host/book';
import { bookSnapshot } from '../run/bookSnapshot';
import { OPEN_ELSEWHERE, STORE_TROUBLES, USE_THIS_TAB } from './pageText';
import { setBanner } from './shell/toasts';
import { BookKeeper } from './store/bookKeeper';

/** `reopen` is given what the other tab left when this tab takes the book over. */
export function keepBook(
  book: Book,
  reopen: (stored: unknown) => Promise<void>,
  setEditable: (editable: boolean) => void,
): BookKeeper {
  const takeOver = async (): Promise<void> => {
    const stored = await keeper.takeOver();
    if (stored !== null) await reopen(stored);
  };
  const keeper = new BookKeeper({
    settle: () => book.grid.settle(),
    snapshot: () => bookSnapshot(book),
    ownerChanged: (isOwner) => {
      setEditable(isOwner);
      const action = { label: USE_THIS_TAB, run: () => void takeOver() };
      setBanner('owner', isOwner ? null : OPEN_ELSEWHERE, action);
    },
    trouble: (trouble) => setBanner('store', STORE_TROUBLES[trouble]),
  });
  return keeper;
}
