// The workbench's engine room: one task after the other, each on a settled grid; runs of the script; triggers.
import type { AuthMode } from '../host/authorisation';
import type { Book } from '../host/book';
import { CellFunctions } from './cellFunctions';
import type { CustomFunctionInfo } from './customFunctionNames';
import { Person } from './person';
import { runScript, type ScriptRun } from './runScript';
import type { QueuedScreen } from './screen';
import type { RealmMaker } from './scriptRealm';

export interface WorkbenchParts {
  book: Book;
  screen: QueuedScreen;
  code: string;
  functions: readonly CustomFunctionInfo[];
  makeRealm: RealmMaker;
  user: string;
}

export class WorkbenchCore {
  /** Resolves when the code is loaded, the menu is built and every formula has its value. */
  readonly ready: Promise<void>;
  protected readonly cells: CellFunctions;
  protected user: string;
  private last: Promise<unknown> = Promise.resolve();

  constructor(protected readonly parts: WorkbenchParts) {
    const { book, functions, makeRealm, user } = parts;
    this.user = user;
    book.admit(user);
    this.cells = new CellFunctions(functions, makeRealm, book.zone, () => book.clock.now());
    book.grid.useFunctions(this.cells, () => (book.wallNow() - Date.UTC(1899, 11, 30)) / 86_400_000);
    this.ready = this.opened();
  }

  /** What Sheets does when a person opens the book. */
  protected opened(): Promise<void> {
    return this.task(() =>
      this.fire('onOpen', 'NONE', ({ realm }) => Object.assign(realm.object(), { authMode: 'NONE' })),
    );
  }

  protected run<T>(mode: AuthMode, body: (run: ScriptRun) => T): T {
    return runScript(this.parts.book, this.parts.makeRealm, this.user, mode, body);
  }

  /** Runs a simple trigger if the code has one. */
  protected fire(name: string, mode: AuthMode, event: (run: ScriptRun) => unknown): void {
    if (!new RegExp(`function ${name}\\s*\\(`).test(this.parts.code)) return;
    this.run(mode, (run) => run.realm.fn(name)?.(event(run)));
  }

  /** Settles the grid before and after the work, in the order of the calls. */
  protected task<T>(work: (person: Person) => T): Promise<T> {
    const { grid } = this.parts.book;
    const next = this.last.then(async () => {
      await grid.settle();
      try {
        return work(new Person(this.parts.book, this.user));
      } finally {
        await grid.settle();
      }
    });
    this.last = next.catch(() => undefined);
    return next;
  }
}
