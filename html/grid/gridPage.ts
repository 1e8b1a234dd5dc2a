// The wide dialog's course: what is shown is chosen, rows are filled, those chosen are sent together, each with its own outcome.
import { gridPageTexts as texts } from '../../src/text/gridPageTexts';
import { reportPageTexts } from '../../src/text/reportPageTexts';
import { barredBy } from '../report/barredReport';
import type { OfferedDraft, StandingReport } from '../report/drafts/foundDrafts';
import { PageDrafts } from '../report/drafts/pageDrafts';
import { type OfficeReports, readOffice } from '../report/officeReports';
import { OpenReport } from '../report/openReport';
import { RequestIds } from '../report/requestIds';
import { draftCard } from '../report/view/draftCard';
import { stateOf } from '../report/view/pickView';
import { callScript } from '../shared/callScript';
import { button, element } from '../shared/element';
import { keyboardPlace } from '../shared/keyboardPlace';
import { Work } from '../shared/runWork';
import { WindowFrame } from '../shared/windowFrame';
import { givenPlaces } from './givenPlaces';
import { type GridChoice, gridChoiceView, gridPairs } from './gridChoice';
import { GridRow, type RowEnds } from './gridRow';
import { sendRows } from './sendRows';

export class GridPage {
  private readonly frame = new WindowFrame(texts.title, true);
  private readonly work = new Work(this.frame);
  private readonly drafts = new PageDrafts((key, device, text) =>
    callScript('saveDraft', { key, device, text }),
  );
  private readonly requests = new RequestIds();
  private readonly table = element('table', { class: 'reports' });
  private readonly choiceBox = element('div');
  private readonly buttons = element('div', { class: 'buttons save-rows' });
  private reports: OfficeReports | null = null;
  private chosen: GridChoice = { month: '', unit: '', kpi: '', by: 'unit' };
  /** Chosen while a call was under way. */
  private wanted: GridChoice | null = null;
  private rows: GridRow[] = [];

  async start(): Promise<void> {
    this.frame.show(element('h1', {}, texts.title));
    const read = await this.work.run(
      reportPageTexts.loading,
      async () => readOffice(await givenPlaces()),
      () => void this.start(),
    );
    if (!read) return;
    this.reports = read.reports;
    this.chosen = { ...read.choice, by: 'unit' };
    this.begin('');
  }

  /** `said`: what is to be read still. */
  private async choose(next: GridChoice, said = ''): Promise<void> {
    const { reports, chosen } = this;
    if (!reports) return;
    if (this.work.isBusy) {
      this.wanted = next;
      this.frame.say(reportPageTexts.openNext);
      return;
    }
    this.drafts.flush();
    const isOther = next.by !== chosen.by || next[next.by] !== chosen[next.by];
    if (isOther && next[next.by] !== '') {
      const load = () =>
        (next.by === 'unit' ? reports.load(next.unit) : reports.load('', next.kpi)).then(() => true);
      const text = reportPageTexts.loadingReports(next[next.by]);
      // Nobody is to type the figures of one into the row of another.
      this.table.hidden = true;
      const isLoaded = await this.work.run(text, load, () => void this.choose(next, said));
      this.table.hidden = false;
      if (!isLoaded) return this.stay();
    }
    this.chosen = next;
    this.begin(said);
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
    this.showChoice();
  }

  /** The rows of what is chosen, with the drafts that are found of them. */
  private begin(said: string): void {
    const { reports, chosen } = this;
    if (!reports) return;
    const pairs = gridPairs(reports.office, chosen);
    const made = pairs.map((pair, place) => this.makeRow(reports, pair, place));
    this.rows = made.map(({ row }) => row);
    this.show(said);
    const open = made.filter(({ barred }) => barred === '');
    if (open.length === 0) return;
    const asked = open.map(({ row: { report }, stands }) => ({ key: report.key, stands }));
    this.drafts.findAll(asked, (key, found) => {
      const row = open.find((one) => one.row.report.key === key)?.row;
      if (row && this.rows.includes(row)) this.offer(row, found);
    });
  }

  private offer(row: GridRow, found: readonly OfferedDraft[]): void {
    const cards = found.map((draft) => {
      const card = draftCard(
        draft,
        {
          use: () => {
            card.remove();
            row.report.form = draft.form;
            this.drafts.use(draft);
            row.refill();
            row.choose(true);
            this.showButtons();
            this.frame.say(reportPageTexts.draftUsed);
          },
          drop: () => {
            card.remove();
            this.drafts.discard(draft);
            this.frame.say(reportPageTexts.draftDropped);
          },
        },
        row.name,
      );
      return card;
    });
    row.offer(cards);
  }

  private makeRow(
    reports: OfficeReports,
    { unit, kpi, name }: ReturnType<typeof gridPairs>[number],
    place: number,
  ): { readonly row: GridRow; readonly stands: StandingReport; readonly barred: string } {
    const { office, records } = reports;
    const key = { month: this.chosen.month, unit, kpi: kpi.code };
    const own = records.filter((one) => one.unit === unit);
    const report = new OpenReport(key, kpi, office, own);
    const stands = { form: report.form, kpi };
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
    return { row, stands, barred };
  }

  private show(said: string): void {
    const { reports, chosen, rows } = this;
    if (!reports) return;
    const isChosen = chosen[chosen.by] !== '';
    const { name, figures, level, send } = texts.columns;
    const heads = [name, figures, level, send].map((one) => element('th', { scope: 'col' }, one));
    this.table.replaceChildren(
      element('thead', {}, element('tr', {}, ...heads)),
      element('tbody', {}, ...rows.map((row) => row.element)),
    );
    this.showButtons();
    this.showChoice();
    this.frame.show(
      element('h1', {}, texts.title),
      element('p', { class: 'help' }, texts.help),
      this.choiceBox,
      this.buttons,
      this.drafts.line,
      !isChosen ? '' : rows.length === 0 ? element('p', {}, texts.nothingHere) : this.table,
    );
    this.frame.say(said);
  }

  private showChoice(): void {
    const { reports, chosen } = this;
    if (!reports) return;
    const giveBack = keyboardPlace();
    this.choiceBox.replaceChildren(gridChoiceView(reports.office, chosen, (next) => void this.choose(next)));
    giveBack();
  }

  private showButtons(): void {
    const count = this.rows.filter(({ isChosen }) => isChosen).length;
    const focused = document.activeElement?.id;
    const send = button(texts.send(count), 'main', () => void this.save(true));
    const draft = button(texts.saveDraft(count), 'plain', () => void this.save(false));
    [send.id, draft.id] = ['send', 'save-draft'];
    for (const one of [send, draft]) this.frame.waiting(one);
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
      requests: this.requests,
      again: () => void this.save(send),
      back: (said) => this.show(said),
    });
    if (!outcome) return this.stay();
    const { saved, left, more } = outcome;
    const pairs = gridPairs(reports.office, this.chosen);
    this.rows = this.rows.map((row, place) => {
      const pair = pairs[place];
      return saved.includes(row) && pair ? this.makeRow(reports, pair, place).row : row;
    });
    const said = texts.done(saved.length, left, more);
    this.show(said);
    if (left > 0) this.stay();
    else this.chooseWanted(said);
  }
}
