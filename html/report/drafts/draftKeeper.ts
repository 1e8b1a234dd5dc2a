// Keeps what is typed: in the browser at once, in the workbook when it has changed and at most every ten seconds.
import type { ReportKey } from '../../../src/contract/reports';
import { reportId } from '../../office/reportRows';
import type { Form } from '../model/formValues';
import { draftText } from './draftText';

/** Where drafts go. Comes in from outside, so that tests need no browser. */
export interface DraftPlaces {
  keepHere(key: string, text: string): boolean;
  dropHere(key: string): void;
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
  /** Key → text that is not in the workbook yet. */
  private readonly waiting = new Map<string, string>();
  /** Key → what was typed last on this page and not sent, wherever else it is kept. */
  private readonly unsent = new Map<string, Form>();
  private isScheduled = false;
  private isSaving = false;
  private lastSaved = -DRAFT_EVERY_MS;
  private isHeld = false;
  private where: KeptWhere | null = null;
  private here = false;

  constructor(private readonly places: DraftPlaces) {}

  /** At every change. */
  keep(form: Form): void {
    const { places } = this;
    const key = reportId(form.key);
    const text = draftText(form, new Date(places.now()).toISOString());
    const here = places.keepHere(key, text);
    this.waiting.set(key, text);
    this.unsent.set(key, form);
    // Where the browser keeps nothing it is not known yet whether anything is amiss.
    this.here = here;
    if (here) this.tell({ here, book: '' });
    this.schedule();
  }

  /** What was typed last on this page; null where nothing was, or it was sent. */
  typed(report: ReportKey): Form | null {
    return this.unsent.get(reportId(report)) ?? null;
  }

  /** The report was sent or its draft thrown away: nothing of it is kept any longer. */
  drop(report: ReportKey): void {
    const key = reportId(report);
    this.places.dropHere(key);
    this.unsent.delete(key);
    this.waiting.delete(key);
    this.places.saveDraft(key, '').catch(() => undefined);
  }

  /** While a report is being saved its draft is not: both wait for the same lock. */
  hold(isHeld: boolean): void {
    this.isHeld = isHeld;
    if (!isHeld && this.waiting.size > 0) this.schedule();
  }

  /** Nothing typed so far is shown again on this page. */
  forget(): void {
    this.unsent.clear();
  }

  /** Another form is opened: where its draft is has not been told yet. */
  begin(): void {
    this.where = null;
  }

  /** What is still waiting goes to the workbook now, since another form is opened. */
  flush(): void {
    if (this.waiting.size > 0) void this.save();
  }

  private schedule(): void {
    if (this.isScheduled || this.isSaving) return;
    this.isScheduled = true;
    const after = Math.max(0, this.lastSaved + DRAFT_EVERY_MS - this.places.now());
    this.places.later(() => {
      this.isScheduled = false;
      if (this.waiting.size > 0 && !this.isHeld) void this.save();
    }, after);
  }

  private async save(): Promise<void> {
    const [given] = this.waiting;
    if (!given || this.isSaving) return;
    const [key, text] = given;
    this.isSaving = true;
    this.waiting.delete(key);
    this.lastSaved = this.places.now();
    try {
      const { at } = await this.places.saveDraft(key, text);
      if (this.waiting.size === 0) this.tell({ here: this.here, book: at });
    } catch {
      // Tried again with the next change or the next turn, whichever comes first.
      if (!this.waiting.has(key)) this.waiting.set(key, text);
      this.tell({ here: this.here, book: '' });
    }
    this.isSaving = false;
    if (this.waiting.size > 0) this.schedule();
  }

  private tell(where: KeptWhere): void {
    const isNews = where.here !== this.where?.here || where.book !== this.where.book;
    this.where = where;
    if (isNews) this.places.told(where);
  }
}
