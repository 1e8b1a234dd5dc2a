// The sidebar's course: month, unit and KPI are picked, the form is filled, drafts are kept, the report is sent.
import { reportPageTexts as texts } from '../../src/text/reportPageTexts';
import { callScript } from '../shared/callScript';
import { button, element } from '../shared/element';
import { Work } from '../shared/runWork';
import { WindowFrame } from '../shared/windowFrame';
import { barredBy } from './barredReport';
import { keptHere } from './drafts/deviceStore';
import { PageDrafts } from './drafts/pageDrafts';
import { FormBox } from './formBox';
import { type OfficeReports, readOffice, withinAgreement } from './officeReports';
import { OpenReport } from './openReport';
import { rememberChoice } from './rememberedChoice';
import { SendReport } from './sendReport';
import { type Choice, pickView } from './view/pickView';

export class ReportPage {
  private readonly frame = new WindowFrame(texts.title);
  private readonly work = new Work(this.frame);
  private readonly pick = element('div');
  private readonly box: FormBox;
  private readonly drafts: PageDrafts;
  private readonly sending: SendReport;
  private reports: OfficeReports | null = null;
  private choice: Choice = { month: '', unit: '', kpi: '' };

  constructor() {
    this.drafts = new PageDrafts((key, device, text) =>
      callScript('saveDraft', { key, device, text }).finally(() => void this.lookAgain()),
    );
    this.sending = new SendReport(this.frame, this.work, this.drafts, {
      saved: (said) => {
        this.showAgain(said);
        this.box.focusNext();
      },
      merged: (said) => this.showForm(said),
      gone: () => this.showAgain(''),
    });
    this.box = new FormBox(this.drafts, this.sending, (kpi) => void this.choose({ ...this.choice, kpi }));
  }

  async start(): Promise<void> {
    this.frame.show(element('h1', {}, texts.title));
    const read = await this.work.run(texts.loading, readOffice, () => void this.start());
    if (!read) return;
    this.reports = read.reports;
    this.choice = read.choice;
    this.showAgain('');
  }

  private async choose(next: Choice): Promise<void> {
    const { reports } = this;
    if (!reports) return;
    this.drafts.flush();
    if (next.unit !== this.choice.unit && next.unit !== '') {
      const load = () => reports.load(next.unit).then(() => true);
      const isLoaded = await this.work.run(
        texts.loadingReports(next.unit),
        load,
        () => void this.choose(next),
      );
      // What is shown stays what is chosen.
      if (!isLoaded) return this.showPick(reports);
    }
    this.choice = withinAgreement(reports.office, next);
    rememberChoice(this.choice, reports.today);
    this.showAgain('');
  }

  /** A month that is closed meanwhile is told as soon as it can be known, not after everything was typed. */
  private async lookAgain(): Promise<void> {
    const { reports, choice } = this;
    await reports?.lookAgain();
    if (!reports || choice !== this.choice || this.frame.isBusy) return;
    const report = this.chosenReport();
    const barred = report ? barredBy(report, reports) : '';
    if (!report || barred === this.box.barred) return;
    this.showAgain('');
    if (barred !== '') this.frame.complain(barred);
  }

  private chosenReport(): OpenReport | null {
    const { reports, choice } = this;
    const kpi = reports?.office.kpis.find(({ code }) => code === choice.kpi);
    if (!reports || !kpi || choice.unit === '' || choice.month === '') return null;
    const { office, records } = reports;
    const collector = office.units.find(({ name }) => name === choice.unit)?.collector;
    return new OpenReport(choice, kpi, office, records, keptHere('reporter') ?? collector ?? '');
  }

  /** Everything, from what is known of the workbook now. */
  private showAgain(said: string): void {
    if (!this.reports) return;
    this.box.open(this.chosenReport(), this.reports);
    this.showForm(said);
  }

  private showForm(said: string): void {
    const { reports } = this;
    if (!reports) return;
    this.showPick(reports);
    this.frame.show(
      element('h1', {}, texts.title),
      reports.office.units.length === 0 ? element('p', { class: 'bad' }, texts.noUnits) : '',
      button(texts.whole, 'small', () => void this.work.run(texts.loading, () => callScript('openGrid', {}))),
      this.pick,
      this.box.element,
    );
    this.frame.say(said);
  }

  private showPick({ office, records }: OfficeReports): void {
    const focused = document.activeElement?.id ?? '';
    this.pick.replaceChildren(pickView(office, this.choice, records, (next) => void this.choose(next)));
    if (focused !== '') document.getElementById(focused)?.focus();
  }
}
