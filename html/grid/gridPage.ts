// The wide dialog's course: what is shown is chosen, rows are filled, those chosen are sent together, each with its own outcome.
import { gridPageTexts as texts } from '../../src/text/gridPageTexts';
import { reportPageTexts } from '../../src/text/reportPageTexts';
import { barredBy } from '../report/barredReport';
import { PageDrafts } from '../report/drafts/pageDrafts';
import { type OfficeReports, readOffice } from '../report/officeReports';
import { OpenReport } from '../report/openReport';
import { stateOf } from '../report/view/pickView';
import { callScript } from '../shared/callScript';
import { button, element } from '../shared/element';
import { Work } from '../shared/runWork';
import { WindowFrame } from '../shared/windowFrame';
import { type GridChoice, gridChoiceView, gridPairs } from './gridChoice';
import { GridRow, type RowEnds } from './gridRow';
import { sendRows } from './sendRows';

export class GridPage {
  private readonly frame = new WindowFrame(texts.title);
  private readonly work = new Work(this.frame);
  private readonly drafts = new PageDrafts((key, device, text) =>
    callScript('saveDraft', { key, device, text }),
  );
  private readonly buttons = element('div', { class: 'buttons save-rows' });
  private reports: OfficeReports | null = null;
  private chosen: GridChoice = { month: '', unit: '', kpi: '', by: 'unit' };
  private rows: GridRow[] = [];

  async start(): Promise<void> {
    this.frame.show(element('h1', {}, texts.title));
    const read = await this.work.run(reportPageTexts.loading, readOffice, () => void this.start());
    if (!read) return;
    this.reports = read.reports;
    this.chosen = { ...read.choice, by: 'unit' };
    this.makeRows();
    this.show('');
  }

  private async choose(next: GridChoice): Promise<void> {
    const { reports, chosen } = this;
    if (!reports) return;
    this.drafts.flush();
    const isOther = next.by !== chosen.by || next[next.by] !== chosen[next.by];
    if (isOther && next[next.by] !== '') {
      const load = () =>
        (next.by === 'unit' ? reports.load(next.unit) : reports.load('', next.kpi)).then(() => true);
      const text = reportPageTexts.loadingReports(next[next.by]);
      const isLoaded = await this.work.run(text, load, () => void this.choose(next));
      if (!isLoaded) return this.show('');
    }
    this.chosen = next;
    this.makeRows();
    this.show('');
  }

  private makeRows(): void {
    const { reports, chosen } = this;
    if (!reports) return;
    const { office } = reports;
    this.rows = gridPairs(office, chosen).map((pair, place) => this.makeRow(reports, pair, place));
  }

  private makeRow(
    reports: OfficeReports,
    { unit, kpi, name }: ReturnType<typeof gridPairs>[number],
    place: number,
  ): GridRow {
    const { office, records } = reports;
    const key = { month: this.chosen.month, unit, kpi: kpi.code };
    const own = records.filter((one) => one.unit === unit);
    const report = new OpenReport(key, kpi, office, own);
    const isResumed = report.resume(this.drafts.typed(key));
    const ends: RowEnds = {
      changed: ({ report: { form } }) => {
        this.drafts.keep(form);
        this.showButtons();
      },
      chosen: () => this.showButtons(),
    };
    const barred = barredBy(report, reports);
    const row = new GridRow(report, name, stateOf(office, key, records), place, ends, barred);
    if (isResumed && !barred) row.choose(true);
    return row;
  }

  private show(said: string): void {
    const { reports, chosen, rows } = this;
    if (!reports) return;
    const isChosen = chosen[chosen.by] !== '';
    const { name, figures, level, send } = texts.columns;
    const heads = [name, figures, level, send].map((one) => element('th', { scope: 'col' }, one));
    const table = element(
      'table',
      { class: 'reports' },
      element('thead', {}, element('tr', {}, ...heads)),
      element('tbody', {}, ...rows.map((row) => row.element)),
    );
    this.showButtons();
    this.frame.show(
      element('h1', {}, texts.title),
      element('p', { class: 'help' }, texts.help),
      gridChoiceView(reports.office, chosen, (next) => void this.choose(next)),
      this.buttons,
      this.drafts.line,
      !isChosen ? '' : rows.length === 0 ? element('p', {}, texts.nothingHere) : table,
    );
    this.frame.say(said);
  }

  private showButtons(): void {
    const count = this.rows.filter(({ isChosen }) => isChosen).length;
    const focused = document.activeElement?.id;
    const send = button(texts.send(count), 'main', () => void this.save(true));
    const draft = button(texts.saveDraft(count), 'plain', () => void this.save(false));
    [send.id, draft.id] = ['send', 'save-draft'];
    this.buttons.replaceChildren(...(this.rows.length > 0 ? [send, draft] : []));
    if (focused === 'send' || focused === 'save-draft') document.getElementById(focused)?.focus();
  }

  private async save(send: boolean): Promise<void> {
    const { reports } = this;
    if (!reports) return;
    const outcome = await sendRows(this.rows, send, {
      reports,
      frame: this.frame,
      work: this.work,
      drafts: this.drafts,
      again: () => void this.save(send),
      merged: (said) => this.show(said),
    });
    if (!outcome) return;
    const pairs = gridPairs(reports.office, this.chosen);
    this.rows = this.rows.map((row, place) => {
      const pair = pairs[place];
      return outcome.saved.includes(row) && pair ? this.makeRow(reports, pair, place) : row;
    });
    this.show(texts.done(outcome.saved.length, outcome.left));
  }
}
