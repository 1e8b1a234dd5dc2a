// Which tab of the browser may change the book: the one that holds the lock. Another one can ask for it.

const LOCK = 'kpi-sheets-book';
const ASKING = 'kpi-sheets-ask';
const PATIENCE_MS = 3000;

export class BookOwner {
  private owns = false;
  private release: (() => void) | null = null;
  private readonly channel = new BroadcastChannel(ASKING);

  /** `giveUp` is called when another tab asks for the book, and may save first; `lost` when it is gone. */
  constructor(
    private readonly giveUp: () => Promise<void>,
    private readonly lost: () => void,
  ) {
    this.channel.onmessage = () => void this.yieldBook();
  }

  get isOwner(): boolean {
    return this.owns;
  }

  /** Takes the book if no other tab has it. */
  claim(): Promise<boolean> {
    return this.request({ ifAvailable: true });
  }

  /** Asks the other tab to save and let go; a tab that does not answer loses the book all the same. */
  async takeOver(): Promise<void> {
    this.channel.postMessage('ask');
    const taken = await this.request({ signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!taken) await this.request({ steal: true });
  }

  private async yieldBook(): Promise<void> {
    if (!this.owns) return;
    try {
      await this.giveUp();
    } finally {
      this.loose();
    }
  }

  private loose(): void {
    if (!this.owns) return;
    this.owns = false;
    this.release?.();
    this.lost();
  }

  private request(options: LockOptions): Promise<boolean> {
    return new Promise((resolve) => {
      const held = navigator.locks.request(LOCK, options, (lock) => {
        if (!lock) return resolve(false);
        this.owns = true;
        resolve(true);
        return new Promise<void>((release) => {
          this.release = release;
        });
      });
      // Rejects when the wait was given up, or when the lock was stolen.
      held.catch(() => {
        resolve(false);
        this.loose();
      });
    });
  }
}
