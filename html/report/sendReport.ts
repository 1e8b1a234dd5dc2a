// Sends a report or saves it as a draft: once per press, again under the same request after a lost reply, and never over what
// somebody else has saved meanwhile. The form stays open all the time: what is typed while a saving is on its way is not sent yet.
import type { SavedReport, SaveRequest } from '../../src/contract/reports';
import { readRequest } from '../../src/contract/requestShapes';
import { reportPageTexts as texts } from '../../src/text/reportPageTexts';
import type { ReportRecord } from '../office/reportRows';
import { callScript } from '../shared/callScript';
import { isInField } from '../shared/keyboardPlace';
import type { Work } from '../shared/runWork';
import type { WindowFrame } from '../shared/windowFrame';
import { keepHere } from './drafts/deviceStore';
import type { PageDrafts } from './drafts/pageDrafts';
import { mustCount } from './model/fieldProblems';
import { type Form, isEmptyForm } from './model/formValues';
import { type OfficeReports, PATIENCE_MS } from './officeReports';
import type { OpenReport } from './openReport';
import { namedReason, reportToSave } from './reportToSave';
import { RequestIds } from './requestIds';
import { showConflict } from './showConflict';
import type { FillView } from './view/fillView';

/** What the page does afterwards. */
export interface SendEnds {
  /** The report stands in the workbook: the form begins from its row. */
  saved(said: string): void;
  /** Out of two versions back to the form, not yet sent. */
  back(said: string): void;
  /** It is not saved, and has said why: the form stays. */
  unsaved(): void;
  /** Its row was deleted meanwhile: the form goes on without one. */
  gone(): void;
}

interface Open {
  readonly report: OpenReport;
  readonly view: FillView;
  readonly reports: OfficeReports;
}

export class SendReport {
  private open_: Open | null = null;
  private readonly requests = new RequestIds();

  constructor(
    private readonly frame: WindowFrame,
    private readonly work: Work,
    private readonly drafts: PageDrafts,
    private readonly ends: SendEnds,
  ) {}

  open(report: OpenReport, view: FillView, reports: OfficeReports): void {
    this.open_ = { report, view, reports };
  }

  say(text: string): void {
    this.frame.say(text);
  }

  /** `send`: false saves a draft, which never counts. */
  async save(send: boolean): Promise<void> {
    const open = this.open_;
    if (this.work.isBusy || !open || !this.isReady(open, send)) return;
    const { report } = open;
    const { form } = report;
    const { level } = report.live();
    const params: SaveRequest = { reports: [reportToSave(report, this.requests.of(report.key))], send };
    if (!readRequest({ method: 'saveReports', params })) {
      this.frame.complain(texts.notAccepted);
      return;
    }
    this.drafts.hold(true);
    const replies = await this.work.run(
      send ? texts.sending : texts.saving,
      () => callScript('saveReports', params, PATIENCE_MS),
      () => void this.save(send),
    );
    this.drafts.hold(false);
    const reply = replies?.[0];
    if (!reply) return this.ends.unsaved();
    this.requests.answered(report.key);
    if (reply.kind === 'saved' || reply.kind === 'unchanged') this.saved(open, reply, form, send, level);
    else this.unsaved(open, reply, send);
  }

  private isReady({ report, view }: Open, send: boolean): boolean {
    const problems = report.problems();
    view.showProblems(problems);
    const must = mustCount(problems);
    const isEmpty = isEmptyForm(report.form, report.kpi);
    if (isEmpty) this.frame.complain(texts.nothingToSend);
    else if (send && must > 0) {
      this.frame.complain(texts.blocked(must));
      view.focusFault(problems);
    }
    return !isEmpty && !(send && must > 0);
  }

  /** `sent`: the form as it went to the script. */
  private saved(
    { report, reports }: Open,
    { kind, report: stored }: SavedReport,
    sent: Form,
    send: boolean,
    level: number | null,
  ): void {
    if (stored) reports.put(stored);
    const more = report.typedSince(sent, stored?.mark ?? sent.seen);
    this.drafts.done(report.key, more);
    const { reporter } = sent.values;
    if (typeof reporter === 'string' && reporter !== '') keepHere('reporter', reporter);
    const said = !send
      ? texts.savedDraft
      : kind === 'unchanged'
        ? texts.unchangedSent
        : texts.sent(level === null ? '' : String(level));
    this.ends.saved(more ? `${said} ${texts.typedSince}` : said);
  }

  private unsaved(open: Open, { kind, reasons, report: stored }: SavedReport, send: boolean): void {
    const { report, reports } = open;
    if (kind === 'refused') {
      this.frame.complain(texts.refused(reasons.map((one) => namedReason(one, report.kpi))));
    } else if (stored) {
      const theirs = reports.put(stored);
      const compare = () => this.compare(open, theirs);
      // Whoever is typing is not taken out of it.
      if (isInField()) this.frame.complain(texts.conflictTitle, { label: texts.compare, press: compare });
      else compare();
    } else {
      report.beginAnew();
      reports.remove(report.key);
      this.drafts.keep(report.form);
      this.ends.gone();
      const label = send ? texts.sendAsNew : texts.saveAsNew;
      this.frame.complain(texts.rowGone, { label, press: () => void this.save(send) });
    }
    this.ends.unsaved();
  }

  private compare({ report, view }: Open, theirs: ReportRecord): void {
    showConflict(this.frame, report, theirs, {
      merged: () => {
        this.drafts.keep(report.form);
        view.refill();
        this.ends.back(texts.merged);
      },
      back: () => this.ends.back(texts.notChosen),
    });
  }
}
