// The sidebar พิจารณารับรองผล: reports looked at, decided on one by one or several at once.
import type { Decided, DecideRequest, Decision } from '../../src/contract/reports';
import { deskTexts, decidePageTexts as texts } from '../../src/text/decidePageTexts';
import { callScript } from '../shared/callScript';
import { button, element } from '../shared/element';
import { Work } from '../shared/runWork';
import { WindowFrame } from '../shared/windowFrame';
import { type Desk, readDesk } from './desk';
import { type DeskReport, isShown, type Shown } from './deskReport';
import { deskView, type Looking } from './deskView';
import { positionField, textField } from './fields';

const WAITING: readonly Shown[] = ['sent', 'checked', 'changed', 'certified'];

export class DecidePage {
  private readonly frame = new WindowFrame(texts.title);
  private readonly work = new Work(this.frame);
  private readonly by = positionField();
  private readonly looking: Looking = {
    month: '',
    shown: 'sent',
    grouping: 'kpi',
    chosen: new Set(),
    said: new Map(),
  };

  async load(said = ''): Promise<void> {
    const desk = await this.work.run(deskTexts.loading, readDesk, () => void this.load(said));
    if (!desk) return;
    if (!desk.months.includes(this.looking.month)) this.lookAtWaiting(desk);
    this.show(desk);
    this.frame.say(said);
  }

  /** The latest month in which something waits. */
  private lookAtWaiting({ reports, months }: Desk): void {
    for (const shown of WAITING) {
      const waiting = reports.filter((report) => isShown(report, shown)).map(({ month }) => month);
      if (waiting.length === 0) continue;
      this.looking.month = waiting.sort().at(-1) as string;
      this.looking.shown = shown;
      return;
    }
    this.looking.month = months[0] ?? '';
  }

  private show(desk: Desk): void {
    const view = deskView(desk, this.looking, this.by, {
      changed: () => this.show(desk),
      decide: (reports, to) =>
        to === 'returned'
          ? this.askWhy(desk, reports)
          : void this.decide(reports, { to, opinion: '', reason: '' }),
      restore: (report) => void this.restore(report),
      reload: () => void this.reload(),
    });
    this.frame.show(...view);
  }

  private reload(): Promise<void> {
    this.looking.said.clear();
    this.looking.chosen.clear();
    return this.load();
  }

  private askWhy(desk: Desk, reports: readonly DeskReport[]): void {
    const needsReason = reports.some(({ state }) => state === 'certified');
    const opinion = textField('opinion', deskTexts.opinion, texts.opinionHelp);
    const reason = textField('reason', deskTexts.reason, texts.reasonHelp);
    const send = () => {
      if (opinion.value() === '') opinion.complain(texts.opinionMissing);
      else if (needsReason && reason.value() === '') reason.complain(texts.reasonMissing);
      else void this.decide(reports, { to: 'returned', opinion: opinion.value(), reason: reason.value() });
    };
    this.frame.show(
      element('h1', {}, texts.returnTitle(reports.length)),
      element('ul', {}, ...reports.map(({ unit, kpi }) => element('li', {}, `${unit} ${desk.kpiName(kpi)}`))),
      reports.some(desk.isClosed) ? element('p', { class: 'bad' }, texts.returnClosed) : '',
      opinion.whole,
      ...(needsReason ? [reason.whole] : []),
      element(
        'div',
        { class: 'buttons' },
        button(texts.actions.returned, 'main', send),
        button(deskTexts.cancel, 'plain', () => this.show(desk)),
      ),
    );
  }

  private async decide(
    reports: readonly DeskReport[],
    words: { readonly to: Decision; readonly opinion: string; readonly reason: string },
  ): Promise<void> {
    const asked: DecideRequest['reports'] = reports.map(({ month, unit, kpi, mark }) => ({
      month,
      unit,
      kpi,
      mark,
    }));
    const done = await this.work.run(
      texts.working,
      () => callScript('decide', { reports: asked, ...words, by: this.by.value() }),
      () => void this.decide(reports, words),
    );
    if (done) await this.tell(reports, done);
  }

  private async restore(report: DeskReport): Promise<void> {
    const { month, unit, kpi } = report;
    const done = await this.work.run(
      texts.working,
      () => callScript('restoreCertified', { reports: [{ month, unit, kpi }], by: this.by.value() }),
      () => void this.restore(report),
    );
    if (done) await this.tell([report], done);
  }

  private async tell(reports: readonly DeskReport[], done: readonly Decided[]): Promise<void> {
    const { said, chosen } = this.looking;
    said.clear();
    chosen.clear();
    let refused = 0;
    done.forEach(({ kind, reasons }, i) => {
      const lines = kind === 'conflict' ? [texts.conflict] : reasons;
      if (lines.length === 0) return;
      refused++;
      const { id, named } = reports[i] as DeskReport;
      said.set(id, lines.map(named));
    });
    await this.load(texts.done(done.length - refused, refused));
  }
}
