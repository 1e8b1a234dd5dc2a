// Keeps what is typed: in the browser at once, in the workbook when typing pauses and at most every ten seconds.
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
  /** The workbook could not be reached when it was last tried. */
  readonly hasFailed: boolean;
}

export const DRAFT_EVERY_MS = 10_000;
/** A draft of half a word is of little use, and would put off the next one. */
export const DRAFT_PAUSE_MS = 1000;

export class DraftKeeper {
  /** Key → text that is not in the workbook yet. */
  private readonly waiting = new Map<string, string>();
  /** Key → what was typed last on this page and not sent, wherever else it is kept. */
  private readonly unsent = new Map<string, Form>();
  /** When the next turn comes. */
  private wakesAt = Number.POSITIVE_INFINITY;
  private waitingSince = 0;
  private lastTyped = 0;
  /** The field was left: no pause is waited for. */
  private isSettled = false;
  /** The page or the form is left: nothing is waited for. */
  private isUrgent = false;
  private isSaving = false;
  private hasFailed = false;
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
    this.lastTyped = places.now();
    if (this.waiting.size === 0) this.waitingSince = this.lastTyped;
    this.isSettled = false;
    this.isHeld = false;
    this.waiting.set(key, text);
    this.unsent.set(key, form);
    this.here = here;
    this.tell('');
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

  /** While a report is being saved its draft is not, unless more is typed: both wait for the same lock. */
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
    if (this.waiting.size > 0 && !this.here) this.tell('');
  }

  /** A field was left: what is waiting need not wait for a pause. */
  settle(): void {
    this.isSettled = true;
    if (this.waiting.size > 0) this.schedule();
  }

  /** What is still waiting goes to the workbook now, since the form or the page is left. */
  flush(): void {
    if (this.waiting.size === 0) return;
    this.isUrgent = true;
    void this.save();
  }

  private get due(): number {
    const pause = Math.min(this.lastTyped + DRAFT_PAUSE_MS, this.waitingSince + DRAFT_EVERY_MS);
    return Math.max(this.lastSaved + DRAFT_EVERY_MS, this.isSettled ? 0 : pause);
  }

  private schedule(): void {
    const at = this.due;
    if (this.isSaving || this.wakesAt <= at) return;
    this.wakesAt = at;
    this.places.later(
      () => {
        // An earlier turn has taken its place.
        if (this.wakesAt !== at) return;
        this.wakesAt = Number.POSITIVE_INFINITY;
        if (this.waiting.size === 0 || this.isHeld) return;
        if (this.places.now() < this.due) this.schedule();
        else void this.save();
      },
      Math.max(0, at - this.places.now()),
    );
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
      this.hasFailed = false;
      this.tell(this.waiting.size === 0 ? at : '');
    } catch {
      // Tried again with the next change or the next turn, whichever comes first.
      if (!this.waiting.has(key)) this.waiting.set(key, text);
      this.hasFailed = true;
      this.isUrgent = false;
      this.tell('');
    }
    this.isSaving = false;
    if (this.waiting.size === 0) this.isUrgent = false;
    else if (this.isUrgent && !this.isHeld) void this.save();
    else this.schedule();
  }

  private tell(book: string): void {
    const { here, hasFailed, where } = this;
    const isNews = here !== where?.here || book !== where.book || hasFailed !== where.hasFailed;
    this.where = { here, book, hasFailed };
    if (isNews) this.places.told(this.where);
  }
}
