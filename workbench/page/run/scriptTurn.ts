// One attempt of a run that may ask people something. A browser cannot wait in the middle of a script: the attempt is taken
// back, the question asked, and the run started again with all answers so far.
import type { Book, DialogRecord, Stores } from '../../host/book';
import type { Question, Reply, ShowExtra } from './question';
import type { WriteWatch } from './writeWatch';

export interface ShownDialog {
  dialog: DialogRecord;
  extra: ShowExtra;
}

/** Ends the script at a question that nobody has answered yet. */
export class Unanswered extends Error {}

export class ScriptTurn {
  question: Question | null = null;
  readonly shown: ShownDialog[] = [];
  private used = 0;

  constructor(private readonly replies: Reply[]) {}

  /** The reply given in an earlier attempt to the question that now comes up. */
  known(): Reply | undefined {
    return this.replies[this.used++];
  }

  remember(reply: Reply): void {
    this.replies.push(reply);
  }

  /** Runs the work; when a question came up, the book is as before and `Unanswered` is thrown. */
  attempt<T>(book: Book, watch: WriteWatch, work: () => T): T {
    const before = stateOf(book);
    let cells: unknown = null;
    watch.arm(() => {
      cells = book.grid.snapshot();
    });
    try {
      const result = work();
      if (this.question) throw new Unanswered();
      return result;
    } catch (thrown) {
      throw this.question ? new Unanswered() : thrown;
    } finally {
      watch.arm(null);
      if (this.question) {
        if (cells !== null) book.grid.restore(cells);
        before.putBack();
      }
    }
  }
}

function stateOf(book: Book): { putBack(): void } {
  const { title, menus, cache } = book;
  const stores = JSON.parse(JSON.stringify(book.stores)) as Stores;
  const cached = [...cache];
  const selection = book.grid.selection();
  return {
    putBack() {
      book.title = title;
      book.menus = menus;
      book.stores = stores;
      cache.clear();
      for (const [key, value] of cached) cache.set(key, value);
      book.grid.select(selection);
    },
  };
}
