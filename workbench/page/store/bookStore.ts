// The book in the browser's own database, with the mark of the tab that may write it.

const DATABASE = 'kpi-sheets';
const STORE = 'book';

export type StoreTrouble = 'blocked' | 'full';

export class BookStore {
  private constructor(
    private readonly database: IDBDatabase,
    private readonly tab: string,
  ) {}

  /** Rejects where the browser keeps nothing for pages. */
  static async open(tab: string): Promise<BookStore> {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    return new BookStore(await resultOf(request), tab);
  }

  /** The book as last kept, or null; from now on only this tab's writes count. */
  async takeOver(): Promise<unknown> {
    const store = this.database.transaction(STORE, 'readwrite').objectStore(STORE);
    store.put(this.tab, 'writer');
    return (await resultOf(store.get('snapshot'))) ?? null;
  }

  async read(): Promise<unknown> {
    const store = this.database.transaction(STORE, 'readonly').objectStore(STORE);
    return (await resultOf(store.get('snapshot'))) ?? null;
  }

  /** False when another tab has taken the book over meanwhile; nothing is written then. */
  async write(snapshot: unknown): Promise<boolean> {
    const transaction = this.database.transaction(STORE, 'readwrite');
    const store = transaction.objectStore(STORE);
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('the transaction was aborted'));
    });
    const writer = await resultOf(store.get('writer'));
    if (writer === this.tab) store.put(snapshot, 'snapshot');
    await done;
    return writer === this.tab;
  }
}

/** Why the browser kept nothing. */
export function troubleOf(thrown: unknown): StoreTrouble {
  return thrown instanceof DOMException && thrown.name === 'QuotaExceededError' ? 'full' : 'blocked';
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
