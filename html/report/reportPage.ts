// The sidebar's course: month, unit and KPI are picked, the form is filled, drafts are kept, the report is sent.
import { reportPageTexts as texts } from '../../src/text/reportPageTexts';
import { callScript } from '../shared/callScript';
import { button, element } from '../shared/element';
import { isInField, keyboardPlace } from '../shared/keyboardPlace';
import { Work } from '../shared/runWork';
import { WindowFrame } from '../shared/windowFrame';
import { barredBy } from './barredReport';
import { PageDrafts } from './drafts/pageDrafts';
import { FormBox } from './formBox';
import { type OfficeReports, readOffice, withinAgreement } from './officeReports';
import { OpenReport } from './openReport';
import { rememberChoice } from './rememberedChoice';
import { SendReport } from './sendReport';
import { type Choice, pickView } from './view/pickView';

export class ReportPage {
  private readonly frame = new WindowFrame(texts.title, true);
  private readonly work = new Work(this.frame);
  private readonly pick = element('div');
  private readonly box: FormBox;
  private readonly drafts: PageDrafts;
  private readonly sending: SendReport;
  private reports: OfficeReports | null = null;
  private choice: Choice = { month: '', unit: '', kpi: '' };
  /** Chosen while a call was under way. */
  private wanted: Choice | null = null;

  constructor() {
    this.drafts = new PageDrafts((key, device, text) =>
      callScript('saveDraft', { key, device, text }).finally(() => void this.lookAgain()),
    );
    this.sending = new SendReport(this.frame, this.work, this.drafts, {
      saved: (said) => {
        const isElsewhere = isInField();
        this.showAgain(said);
        if (!isElsewhere) this.box.focusNext();
        this.chooseWanted(said);
      },
      back: (said) => this.showForm(said),
      gone: () => this.showAgain(''),
      unsaved: () => this.stay(),
    });
    const goOn = (kpi: string) => void this.choose({ ...this.choice, kpi });
    this.box = new FormBox(this.drafts, this.sending, this.frame, goOn);
  }

  async start(): Promise<void> {
    this.frame.show(element('h1', {}, texts.title));
    const read = await this.work.run(
      texts.loading,
      () => readOffice(),
      () => void this.start(),
    );
    if (!read) return;
    this.reports = read.reports;
    this.choice = read.choice;
    this.showAgain('');
  }

  /** `said`: what is to be read still. */
  private async choose(next: Choice, said = ''): Promise<void> {
    const { reports } = this;
    if (!reports) return;
    if (this.work.isBusy) {
      this.wanted = next;
      this.frame.say(texts.openNext);
      return;
    }
    this.drafts.flush();
    if (next.unit !== this.choice.unit && next.unit !== '') {
      const load = () => reports.load(next.unit).then(() => true);
      // Nobody is to type figures of one unit into the form of another.
      this.box.element.hidden = true;
      const isLoaded = await this.work.run(
        texts.loadingReports(next.unit),
        load,
        () => void this.choose(next, said),
      );
      this.box.element.hidden = false;
      if (!isLoaded) return this.stay();
    }
    this.choice = withinAgreement(reports.office, next);
    rememberChoice(this.choice, reports.today);
    this.showAgain(said);
    this.chooseWanted(said);
  }

  private chooseWanted(said: string): void {
    const { wanted } = this;
    this.wanted = null;
    if (wanted) void this.choose(wanted, said);
  }

  /** What is shown stays what is chosen. */
  private stay(): void {
    this.wanted = null;
    // Two versions beside each other have no lists to choose from.
    if (this.reports && this.pick.isConnected) this.showPick(this.reports);
  }

  /** A month that is closed meanwhile is told as soon as it can be known, not after everything was typed. */
  private async lookAgain(): Promise<void> {
    const { reports, choice } = this;
    await reports?.lookAgain();
    if (!reports || choice !== this.choice || this.work.isBusy) return;
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
    return new OpenReport(choice, kpi, office, records, reports.reporterOf(choice.unit));
  }

  /** Everything, from what is known of the workbook now. */
  private showAgain(said: string): void {
    if (!this.reports) return;
    // The fields are made anew.
    const giveBack = isInField() ? keyboardPlace() : () => false;
    this.box.open(this.chosenReport(), this.reports);
    this.showForm(said);
    giveBack();
  }

  private showForm(said: string): void {
    const { reports } = this;
    if (!reports) return;
    this.showPick(reports);
    this.frame.show(
      element('h1', {}, texts.title),
      reports.office.units.length === 0 ? element('p', { class: 'bad' }, texts.noUnits) : '',
      this.frame.waiting(button(texts.whole, 'small', () => this.openGrid())),
      this.pick,
      this.box.element,
    );
    this.frame.say(said);
  }

  private openGrid(): void {
    const { reports, choice } = this;
    if (!reports) return;
    const { months, units } = reports.office;
    const unit = units.findIndex(({ name }) => name === choice.unit) + 1;
    const places = { month: months.indexOf(choice.month) + 1, unit };
    void this.work.run(texts.loading, () => callScript('openGrid', places));
  }

  private showPick({ office, records }: OfficeReports): void {
    const giveBack = keyboardPlace();
    this.pick.replaceChildren(pickView(office, this.choice, records, (next) => void this.choose(next)));
    giveBack();
  }
}
