// The drafts of this page: kept while somebody types, found again when a report is opened, gone once it is sent.
import type { KeptDraft, ReportKey } from '../../../src/contract/reports';
import { reportPageTexts as texts } from '../../../src/text/reportPageTexts';
import { reportId } from '../../office/reportRows';
import { callScript } from '../../shared/callScript';
import type { Form } from '../model/formValues';
import { dropHere, keepHere, namesHere } from './deviceStore';
import { DraftKeeper } from './draftKeeper';
import {
  draftName,
  draftsElsewhere,
  draftsHere,
  type OfferedDraft,
  type StandingReport,
} from './foundDrafts';
import { thisDevice } from './thisDevice';

type SaveDraft = (key: string, device: string, text: string) => Promise<{ readonly at: string }>;

export class PageDrafts {
  /** Where the draft is safe, as a line of the page. */
  readonly line = document.createElement('p');
  private readonly device = thisDevice(navigator.userAgent, Math.random);
  private readonly session = Date.now().toString(36);
  private readonly keeper: DraftKeeper;
  /** Drafts found that were taken over into forms not sent yet. */
  private taken: readonly OfferedDraft[] = [];

  constructor(private readonly saveDraft: SaveDraft) {
    this.line.className = 'kept';
    this.keeper = new DraftKeeper({
      keepHere: (key, text) => keepHere(draftName(key, this.session), text),
      dropHere: (key) => dropHere(draftName(key, this.session)),
      saveDraft: (key, text) => saveDraft(key, this.device, text),
      now: Date.now,
      later: (run, after) => setTimeout(run, after),
      told: ({ here, book, hasFailed }) => {
        const inBook = here ? texts.keptBoth(book) : texts.keptInBookOnly(book);
        const notInBook = here ? texts.keptHere : hasFailed ? texts.keptNowhere : texts.notKeptYet;
        this.line.textContent = book !== '' ? inBook : notInBook;
      },
    });
    document.addEventListener('change', () => this.keeper.settle());
    // A window that loses the keyboard may be closed next; of a page that goes the call may still arrive.
    for (const event of ['blur', 'pagehide']) addEventListener(event, () => this.flush());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') this.flush();
    });
  }

  keep(form: Form): void {
    this.keeper.keep(form);
  }

  /** What was typed last on this page and not sent: a form opened again goes on with it. */
  typed(report: ReportKey): Form | null {
    return this.keeper.typed(report);
  }

  flush(): void {
    this.keeper.flush();
  }

  hold(isHeld: boolean): void {
    this.keeper.hold(isHeld);
  }

  /** Calls back once with what this browser has, and again when the workbook has answered. */
  find(report: ReportKey, stands: StandingReport, found: (drafts: readonly OfferedDraft[]) => void): void {
    this.line.textContent = '';
    this.keeper.begin();
    this.findFor(reportId(report), (kept) => found(this.offered(report, stands, kept)));
  }

  /** The same for all reports of a page, in one call of the script. */
  findAll(
    reports: readonly { readonly key: ReportKey; readonly stands: StandingReport }[],
    found: (report: ReportKey, drafts: readonly OfferedDraft[]) => void,
  ): void {
    this.findFor('', (kept) => {
      for (const { key, stands } of reports) {
        const own = kept.filter((one) => one.key === reportId(key));
        found(key, this.offered(key, stands, own));
      }
    });
  }

  private findFor(id: string, found: (kept: readonly KeptDraft[]) => void): void {
    found([]);
    // Without an answer there is nothing to offer; what is typed is kept all the same.
    callScript('readDrafts', { key: id }).then(found, () => undefined);
  }

  private offered(report: ReportKey, stands: StandingReport, kept: readonly KeptDraft[]): OfferedDraft[] {
    const here = draftsHere(report, stands).filter(({ name }) => !name.endsWith(`#${this.session}`));
    // This page's own copy in the workbook is what the form has gone on with, or older.
    const known = this.takenFor(reportId(report)).map(({ device }) => device);
    if (this.typed(report)) known.push(this.device);
    const others = kept.filter(({ device }) => !known.includes(device));
    return [...here, ...draftsElsewhere(report, stands, others, here)];
  }

  /** The draft goes on as what is typed now. */
  use(draft: OfferedDraft): void {
    this.taken = [...this.taken, draft];
    this.keep(draft.form);
    if (draft.name !== '') dropHere(draft.name);
  }

  /** Thrown away by a person. */
  discard({ form, name, device }: OfferedDraft): void {
    if (name !== '') dropHere(name);
    const isOwn = device === '' || device === this.device;
    // The workbook has one draft for each device, and by now it is what was typed on this page.
    if (isOwn && this.typed(form.key)) return;
    this.saveDraft(reportId(form.key), device || this.device, '').catch(() => undefined);
  }

  /**
   * The report was saved: neither its draft nor those it was made from are needed any longer. `more`: what was typed since, which
   * goes on as its draft.
   */
  done(report: ReportKey, more: Form | null = null): void {
    if (more) this.keep(more);
    else this.keeper.drop(report);
    const id = reportId(report);
    for (const draft of this.takenFor(id)) this.discard(draft);
    this.taken = this.taken.filter(({ form }) => reportId(form.key) !== id);
    if (!more) this.line.textContent = '';
  }

  private takenFor(id: string): OfferedDraft[] {
    return this.taken.filter(({ form }) => reportId(form.key) === id);
  }

  /** All drafts of this browser; those of the workbook stay. */
  forget(): void {
    for (const name of namesHere('draft:')) dropHere(name);
    this.keeper.forget();
    this.line.textContent = '';
  }
}
