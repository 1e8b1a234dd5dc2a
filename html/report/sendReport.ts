// Sends a report or saves it as a draft: once per press, again under the same request after a lost reply, and never over what
// somebody else has saved meanwhile.
import type { SavedReport, SaveRequest } from '../../src/contract/reports';
import { readRequest } from '../../src/contract/requestShapes';
import { reportPageTexts as texts } from '../../src/text/reportPageTexts';
import { callScript } from '../shared/callScript';
import type { Work } from '../shared/runWork';
import type { WindowFrame } from '../shared/windowFrame';
import { keepHere } from './drafts/deviceStore';
import type { PageDrafts } from './drafts/pageDrafts';
import { mustCount } from './model/fieldProblems';
import { isEmptyForm } from './model/formValues';
import { type OfficeReports, PATIENCE_MS } from './officeReports';
import type { OpenReport } from './openReport';
import { namedReason, newRequest, reportToSave } from './reportToSave';
import { showConflict } from './showConflict';
import type { FillView } from './view/fillView';

/** What the page does afterwards. */
export interface SendEnds {
  /** The report stands in the workbook: the form begins from its row. */
  saved(said: string): void;
  /** Two versions were put together: the form shows them, not yet sent. */
  merged(said: string): void;
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
  /** Of a saving whose outcome is not known. */
  private request = '';

  constructor(
    private readonly frame: WindowFrame,
    private readonly work: Work,
    private readonly drafts: PageDrafts,
    private readonly ends: SendEnds,
  ) {}

  open(report: OpenReport, view: FillView, reports: OfficeReports): void {
    this.open_ = { report, view, reports };
    this.request = '';
  }

  say(text: string): void {
    this.frame.say(text);
  }

  /** `send`: false saves a draft, which never counts. */
  async save(send: boolean): Promise<void> {
    const open = this.open_;
    if (!open || !this.isReady(open, send)) return;
    const { report } = open;
    this.request ||= newRequest();
    const params: SaveRequest = { reports: [reportToSave(report, this.request)], send };
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
    if (!reply) return;
    this.request = '';
    this.answered(open, reply, send);
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

  private answered(open: Open, { kind, reasons, report: stored }: SavedReport, send: boolean): void {
    const { report, reports } = open;
    if (kind === 'refused')
      this.frame.complain(texts.refused(reasons.map((one) => namedReason(one, report.kpi))));
    else if (kind === 'conflict') {
      if (stored)
        showConflict(this.frame, report, reports.put(stored), () => {
          this.drafts.keep(report.form);
          open.view.refill();
          this.ends.merged(texts.merged);
        });
      else {
        report.beginAnew();
        reports.remove(report.key);
        this.drafts.keep(report.form);
        this.ends.gone();
        const label = send ? texts.sendAsNew : texts.saveAsNew;
        this.frame.complain(texts.rowGone, { label, press: () => void this.save(send) });
      }
    } else {
      if (stored) reports.put(stored);
      this.drafts.done(report.key);
      const { reporter } = report.form.values;
      if (typeof reporter === 'string' && reporter !== '') keepHere('reporter', reporter);
      const level = report.live().level;
      const sent =
        kind === 'unchanged' ? texts.unchangedSent : texts.sent(level === null ? '' : String(level));
      this.ends.saved(send ? sent : texts.savedDraft);
    }
  }
}
