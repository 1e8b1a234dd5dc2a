// Keeps the book between visits: saves after changes, gives the book to another tab, says when the browser does not keep it.
import { BookOwner } from './bookOwner';
import { BookStore, type StoreTrouble, troubleOf } from './bookStore';

const PAUSE_MS = 400;
/** A large book takes long to save, and nobody can type meanwhile: it waits until the person pauses, but not for ever. */
const PAUSES_PER_SAVE = 20;
const LONGEST_PAUSE_MS = 5000;
const LONGEST_WAIT_MS = 30_000;

export interface KeeperEnds {
  settle(): Promise<void>;
  snapshot(): unknown;
  /** The book is read-only from now on, or no longer. */
  ownerChanged(isOwner: boolean): void;
  trouble(trouble: StoreTrouble): void;
}

export class BookKeeper {
  private store: BookStore | null = null;
  private readonly owner: BookOwner;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private pause = PAUSE_MS;
  private waitingSince = 0;
  private saving: Promise<void> = Promise.resolve();
  private saves = 0;

  constructor(private readonly ends: KeeperEnds) {
    this.owner = new BookOwner(
      () => this.saveNow(),
      () => this.ends.ownerChanged(false),
    );
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden' && this.timer !== null) void this.saveNow();
    });
    // A write begun while the page unloads may not end: the browser asks the person to stay.
    window.addEventListener('beforeunload', (event) => {
      if (this.timer === null && this.saves === 0) return;
      event.preventDefault();
      if (this.timer !== null) void this.saveNow();
    });
  }

  get isOwner(): boolean {
    return this.owner.isOwner;
  }

  /** The book as kept, or null; read-only when another tab has it open. */
  async start(): Promise<unknown> {
    try {
      this.store = await BookStore.open(crypto.randomUUID());
    } catch (thrown) {
      this.ends.trouble(troubleOf(thrown));
    }
    const owns = await this.owner.claim();
    if (!owns) this.ends.ownerChanged(false);
    return this.stored(owns);
  }

  /** Makes this tab the one that writes; the book as the other tab left it. */
  async takeOver(): Promise<unknown> {
    await this.owner.takeOver();
    const stored = await this.stored(true);
    this.ends.ownerChanged(true);
    return stored;
  }

  /** Saves soon; many changes in a row become one. */
  touched(): void {
    if (!this.store || !this.owner.isOwner) return;
    const now = performance.now();
    if (this.timer === null) this.waitingSince = now;
    else if (this.pause === PAUSE_MS || now - this.waitingSince > LONGEST_WAIT_MS) return;
    else clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.saveNow(), this.pause);
  }

  saveNow(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.saves++;
    this.saving = this.saving.then(() => this.save()).finally(() => this.saves--);
    return this.saving;
  }

  private async save(): Promise<void> {
    if (!this.store || !this.owner.isOwner) return;
    try {
      await this.ends.settle();
      const start = performance.now();
      const writing = this.store.write(this.ends.snapshot());
      const pause = PAUSES_PER_SAVE * (performance.now() - start);
      this.pause = Math.min(Math.max(pause, PAUSE_MS), LONGEST_PAUSE_MS);
      const kept = await writing;
      if (!kept) this.ends.ownerChanged(false);
    } catch (thrown) {
      this.ends.trouble(troubleOf(thrown));
    }
  }

  private async stored(owns: boolean): Promise<unknown> {
    try {
      return (await (owns ? this.store?.takeOver() : this.store?.read())) ?? null;
    } catch (thrown) {
      this.store = null;
      this.ends.trouble(troubleOf(thrown));
      return null;
    }
  }
}
