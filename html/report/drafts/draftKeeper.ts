// Keeps what is typed: in the browser at once, in the workbook when it has changed and at most every ten seconds.
import type { ReportKey } from '../../../src/contract/reports';
import type { Form } from '../model/formValues';
import { draftKey, draftText } from './draftText';

/** Where drafts go. Comes in from outside, so that tests need no browser. */
export interface DraftPlaces {
  keepHere(name: string, text: string): boolean;
  dropHere(name: string): void;
  /** Rejects when it could not be kept. */
  saveDraft(key: string, text: string): Promise<{ readonly at: string }>;
  now(): number;
  /** Calls back after so many milliseconds. */
  later(run: () => void, after: number): void;
  told(where: KeptWhere): void;
}

/** Where the draft is safe. `book`: when it was last kept in the workbook, '' where the last change is not there yet. */
export interface KeptWhere {
  readonly here: boolean;
  readonly book: string;
}

export const DRAFT_EVERY_MS = 10_000;

export class DraftKeeper {
  private waiting: { readonly key: string; readonly text: string } | null = null;
  private isScheduled = false;
  private isSaving = false;
  private lastSaved = -DRAFT_EVERY_MS;
  private isHeld = false;
  private where: KeptWhere = { here: false, book: '' };

  constructor(private readonly places: DraftPlaces) {}

  /** At every change. */
  keep(form: Form): void {
    const { places } = this;
    const key = draftKey(form.key);
    const text = draftText(form, new Date(places.now()).toISOString());
    const here = places.keepHere(`draft:${key}`, text);
    this.waiting = { key, text };
    this.tell({ here, book: '' });
    this.schedule();
  }

  /** The report was sent or its draft thrown away: nothing of it is kept any longer. */
  drop(report: ReportKey): void {
    const key = draftKey(report);
    this.places.dropHere(`draft:${key}`);
    if (this.waiting?.key === key) this.waiting = null;
    this.places.saveDraft(key, '').catch(() => undefined);
  }

  /** While a report is being saved its draft is not: both wait for the same lock. */
  hold(isHeld: boolean): void {
    this.isHeld = isHeld;
    if (!isHeld && this.waiting) this.schedule();
  }

  /** What is still waiting goes to the workbook now, since another form is opened. */
  flush(): void {
    if (this.waiting) void this.save();
  }

  private schedule(): void {
    if (this.isScheduled || this.isSaving) return;
    this.isScheduled = true;
    const after = Math.max(0, this.lastSaved + DRAFT_EVERY_MS - this.places.now());
    this.places.later(() => {
      this.isScheduled = false;
      if (this.waiting && !this.isHeld) void this.save();
    }, after);
  }

  private async save(): Promise<void> {
    const given = this.waiting;
    if (!given || this.isSaving) return;
    this.isSaving = true;
    this.waiting = null;
    this.lastSaved = this.places.now();
    try {
      const { at } = await this.places.saveDraft(given.key, given.text);
      if (!this.waiting) this.tell({ ...this.where, book: at });
    } catch {
      // Tried again with the next change or the next turn, whichever comes first.
      this.waiting ??= given;
      this.tell({ ...this.where, book: '' });
    }
    this.isSaving = false;
    if (this.waiting) this.schedule();
  }

  private tell(where: KeptWhere): void {
    const isNews = where.here !== this.where.here || where.book !== this.where.book;
    this.where = where;
    if (isNews) this.places.told(where);
  }
}
