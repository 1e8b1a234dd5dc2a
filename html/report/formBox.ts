// The form on the page with what belongs to it: its state, drafts that were found, the ways to save it.

import type { ImportColumn } from '../../src/contract/importReports';
import { reportPageTexts as texts } from '../../src/text/reportPageTexts';
import { pairState } from '../office/pairState';
import { button, element } from '../shared/element';
import type { WindowFrame } from '../shared/windowFrame';
import { asksNothing, barredBy, notesOn } from './barredReport';
import type { OfferedDraft } from './drafts/foundDrafts';
import type { PageDrafts } from './drafts/pageDrafts';
import { withLastFigures, withLastTexts } from './model/lastMonth';
import type { OfficeReports } from './officeReports';
import type { OpenReport } from './openReport';
import type { SendReport } from './sendReport';
import { draftCard } from './view/draftCard';
import { FillView } from './view/fillView';

/** Problems wait until typing pauses, so that nobody is told off in the middle of a number. */
const PAUSE_MS = 400;
/** States in which the KPI's report is still to be written. */
const TO_DO = ['missing', 'draft', 'returned'];

export class FormBox {
  readonly element = element('div');
  /** Why the form that is shown cannot be written, '' where it can. */
  barred = '';
  private readonly offered = element('div');
  private report: OpenReport | null = null;
  private view: FillView | null = null;
  private pause: ReturnType<typeof setTimeout> | undefined;
  private keeping: ReturnType<typeof setTimeout> | undefined;
  private next: HTMLElement | null = null;
  private untold: OpenReport | null = null;
  private taken: readonly ImportColumn[] = [];

  constructor(
    private readonly drafts: PageDrafts,
    private readonly sending: SendReport,
    private readonly frame: WindowFrame,
    private readonly goOn: (kpi: string) => void,
  ) {}

  /** Null: nothing is chosen yet. */
  open(report: OpenReport | null, reports: OfficeReports): void {
    this.keepTyped();
    this.report = report;
    this.view = null;
    this.next = null;
    this.taken = [];
    clearTimeout(this.pause);
    if (!report) {
      this.element.replaceChildren(this.forgetButton());
      return;
    }
    const barred = barredBy(report, reports);
    this.barred = barred;
    if (asksNothing(report) && !report.record) {
      this.element.replaceChildren(element('p', {}, barred));
      return;
    }
    this.offered.replaceChildren();
    const stands = { form: report.form, kpi: report.kpi };
    const isResumed = report.resume(this.drafts.typed(report.key));
    const view = new FillView(report, {
      changed: () => this.changed(),
      unchanged: (isTicked) => this.takeFigures(isTicked),
      copyTexts: () => this.copyTexts(),
      useExplanation: () => this.useExplanation(),
    });
    this.view = view;
    this.sending.open(report, view, reports);
    if (barred !== '') view.lock();
    this.element.replaceChildren(
      ...notesOn(report, reports).map((note) => element('p', {}, note)),
      isResumed ? element('p', { class: 'copied' }, barred === '' ? texts.resumed : texts.resumedBarred) : '',
      this.offered,
      view.element,
      this.drafts.line,
      ...(barred === '' ? this.saveButtons(report, reports) : [this.forgetButton()]),
    );
    view.showProblems(report.record || report.isProvince ? report.problems() : []);
    if (barred !== '') return;
    this.drafts.find(report.key, stands, (found) => {
      if (this.report === report) this.offer(found);
    });
  }

  /** Brings the keyboard to the way on to the next report, where there is one. */
  focusNext(): void {
    this.next?.focus();
  }

  private changed(): void {
    const { report } = this;
    if (!report) return;
    clearTimeout(this.keeping);
    this.untold = report;
    this.keeping = setTimeout(() => this.keepTyped());
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.view?.showProblems(report.problems()), PAUSE_MS);
  }

  private keepTyped(): void {
    const report = this.untold;
    this.untold = null;
    if (report) this.drafts.keep(report.form);
  }

  private takeFigures(isTicked: boolean): void {
    const { report } = this;
    if (!report || report.earlier.length === 0) return;
    if (isTicked) {
      const { form, differing, taken } = withLastFigures(report.form, report.kpi, report.earlier);
      this.taken = taken;
      report.form = form;
      const nothing = taken.length === 0 && differing.length === 0;
      this.sending.say(
        nothing
          ? texts.unchangedNone
          : differing.length > 0
            ? texts.unchangedDiffers(differing)
            : texts.unchangedCopied,
      );
    } else for (const column of this.taken) report.set(column, '');
    this.view?.refill();
    this.changed();
  }

  private copyTexts(): void {
    const { report, view } = this;
    const last = report?.earlier[0];
    if (!report || !view || !last) return;
    const before = report.form.copied.length;
    report.form = withLastTexts(report.form, last, view.columns);
    const count = report.form.copied.length - before;
    this.sending.say(count > 0 ? texts.textsCopied(count) : texts.nothingToCopy);
    view.refill();
    this.changed();
  }

  private useExplanation(): void {
    const { report } = this;
    if (!report) return;
    const { explanation } = report.live();
    const written = report.form.values.figures;
    const before = typeof written === 'string' ? written.trim() : '';
    if (!before.includes(explanation))
      report.set('figures', before === '' ? explanation : `${before}\n${explanation}`);
    this.sending.say(texts.explanationUsed);
    this.view?.refill();
    this.changed();
  }

  private offer(found: readonly OfferedDraft[]): void {
    const cards = found.map((draft) => {
      const card = draftCard(draft, {
        use: () => {
          card.remove();
          if (!this.report) return;
          this.report.form = draft.form;
          this.drafts.use(draft);
          this.view?.refill();
          this.changed();
          this.sending.say(texts.draftUsed);
        },
        drop: () => {
          card.remove();
          this.drafts.discard(draft);
          this.sending.say(texts.draftDropped);
        },
      });
      return card;
    });
    this.offered.replaceChildren(...cards);
  }

  private saveButtons(report: OpenReport, reports: OfficeReports): HTMLElement[] {
    const send = button(texts.send, 'main', () => void this.sending.save(true));
    const draft = button(texts.saveDraft, 'plain', () => void this.sending.save(false));
    [send.id, draft.id] = ['send', 'save-draft'];
    for (const one of [send, draft]) this.frame.waiting(one);
    this.next = this.nextKpi(report, reports);
    // What was sent is changed by sending it again; until then its draft is kept all the same.
    const isOpen = ['missing', 'draft'].includes(report.state);
    return [
      element('div', { class: 'buttons' }, send, isOpen ? draft : null, this.next),
      this.forgetButton(),
    ];
  }

  /** The way to the unit's next report of the month that is still to be written. */
  private nextKpi({ key }: OpenReport, { office, records }: OfficeReports): HTMLElement | null {
    const all = office.kpisOf(key.unit);
    const at = all.findIndex(({ code }) => code === key.kpi);
    const next = [...all.slice(at + 1), ...all.slice(0, at)].find(({ code }) => {
      if (asksNothing({ target: office.target(key.unit, code) })) return false;
      return TO_DO.includes(pairState({ ...key, kpi: code }, records, office));
    });
    return next
      ? button(texts.nextKpi(`${next.number} ${next.short}`), 'plain', () => this.goOn(next.code))
      : null;
  }

  private forgetButton(): HTMLElement {
    const forget = () => {
      this.drafts.forget();
      this.sending.say(texts.forgotten);
    };
    return element('div', { class: 'buttons' }, button(texts.forget, 'small', forget));
  }
}
