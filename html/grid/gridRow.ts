// One report as a row of the wide dialog: its inputs, its level while somebody types, its problems, and whether it is to be sent.
import type { ImportColumn } from '../../src/contract/importReports';
import { gridPageTexts as texts } from '../../src/text/gridPageTexts';
import { reportPageTexts } from '../../src/text/reportPageTexts';
import { type FieldProblem, mustCount } from '../report/model/fieldProblems';
import { type FormField, inputFields, percentField } from '../report/model/formFields';
import { isEmptyForm } from '../report/model/formValues';
import type { OpenReport } from '../report/openReport';
import { inputNotes } from '../report/view/fieldNotes';
import { FieldView, problemLine } from '../report/view/fieldView';
import { button, element } from '../shared/element';

export interface RowEnds {
  /** Something was typed. */
  changed(row: GridRow): void;
  /** It was chosen or left out. */
  chosen(): void;
}

/** `barred`: why it cannot be written, '' where it can. */
export class GridRow {
  readonly element = element('tr');
  private readonly fields = new Map<ImportColumn, FieldView>();
  private readonly score = element('output', { 'aria-live': 'off' });
  private readonly said = element('div');
  private readonly offered = element('div');
  private readonly others = element('ul', { class: 'found' });
  private readonly tick: HTMLInputElement;

  constructor(
    readonly report: OpenReport,
    readonly name: string,
    state: string,
    place: number,
    private readonly ends: RowEnds,
    barred = '',
  ) {
    this.tick = element('input', {
      type: 'checkbox',
      id: `row${place}-send`,
      'aria-label': texts.choose(name),
    });
    this.tick.addEventListener('change', () => ends.chosen());
    const { kpi, target, earlier, ready } = report;
    const inputs = inputFields(kpi);
    const bases = inputs.filter(({ input }) => input.base);
    const percent = percentField(kpi, ready?.percentOf ?? null);
    const cells = [
      ...inputs.map((field) =>
        this.field(
          field,
          inputNotes(field, bases.indexOf(field), target, earlier, earlier.slice(0, 1)),
          place,
        ),
      ),
      ...(percent ? [this.field({ ...percent, help: '' }, [], place)] : []),
    ];
    this.element.append(
      element('th', { scope: 'row' }, name, element('p', { class: 'help' }, state)),
      element('td', {}, this.offered, element('div', { class: 'figures' }, ...cells), this.others),
      element('td', { class: 'score' }, this.score, this.said),
      element('td', { class: 'send' }, this.tick),
    );
    if (barred !== '') this.lock(barred);
    this.showLive();
  }

  get isChosen(): boolean {
    return this.tick.checked;
  }

  get isEmpty(): boolean {
    return isEmptyForm(this.report.form, this.report.kpi);
  }

  choose(isChosen: boolean): void {
    this.tick.checked = isChosen;
  }

  /** How many stand in the way of sending; all are shown. */
  check(): number {
    const problems = this.report.problems();
    this.showProblems(problems);
    return mustCount(problems);
  }

  /** What became of it, with a way to put two versions together. */
  say(lines: readonly string[], compare?: () => void): void {
    this.said.replaceChildren(
      ...lines.map((line) => element('p', { class: 'bad' }, line)),
      compare ? button(reportPageTexts.compare, 'small', compare) : '',
    );
  }

  /** Drafts that were found. */
  offer(cards: readonly HTMLElement[]): void {
    this.offered.replaceChildren(...cards);
  }

  refill(): void {
    this.fields.forEach((field, column) => {
      field.set(this.report.form.values[column]);
    });
    this.showLive();
  }

  private lock(barred: string): void {
    for (const one of this.element.querySelectorAll('input, textarea')) one.toggleAttribute('disabled', true);
    this.said.replaceChildren(element('p', { class: 'help' }, barred));
  }

  private field(field: FormField, notes: readonly string[], place: number): HTMLElement {
    const { column } = field;
    const view = new FieldView(field, {
      value: this.report.form.values[column],
      notes,
      prefix: `row${place}`,
      changed: (value) => {
        this.report.set(column, value);
        this.tick.checked = true;
        this.showLive();
        this.ends.changed(this);
      },
    });
    this.fields.set(column, view);
    return view.element;
  }

  private showLive(): void {
    const { level, score, weighted, waiting, distance } = this.report.live();
    const { levelShort, scoreShort, weightedShort } = reportPageTexts;
    this.score.textContent =
      level === null
        ? waiting
        : `${levelShort} ${level} · ${scoreShort} ${score} · ${weightedShort} ${weighted} · ${distance}`;
  }

  private showProblems(problems: readonly FieldProblem[]): void {
    this.fields.forEach((field, column) => {
      field.showProblems(
        problems.filter((problem) => problem.column === column),
        ({ mend }) => {
          if (mend === null) return;
          this.report.set(column, typeof mend === 'boolean' ? mend : String(mend));
          this.refill();
          this.ends.changed(this);
        },
      );
    });
    // Texts and evidence are not seen here; what stands in the way is.
    const left = problems.filter(
      ({ column, severity }) => severity === 'must' && !this.fields.has(column as ImportColumn),
    );
    this.others.replaceChildren(
      ...left.map((problem) => problemLine({ ...problem, mend: null }, () => undefined)),
    );
  }
}
