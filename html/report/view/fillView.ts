// The form of one KPI: its fields in the order of the official form, level and score in sight, problems beside their fields.
import type { ImportColumn } from '../../../src/contract/importReports';
import { NO_REPORT_REASONS } from '../../../src/text/entrySentences';
import { reportPageTexts as texts } from '../../../src/text/reportPageTexts';
import { button, element } from '../../shared/element';
import type { FieldProblem } from '../model/fieldProblems';
import {
  aboutFields,
  evidenceFields,
  type FormField,
  type InputField,
  inputFields,
  percentField,
  textFields,
} from '../model/formFields';
import type { OpenReport } from '../openReport';
import { baselineTable } from './baselineTable';
import { earlierNotes, inputNotes, targetNotes } from './fieldNotes';
import { FieldView } from './fieldView';
import { LadderView } from './ladderView';
import { SeeView } from './seeView';

/** What the form tells. */
export interface FillEnds {
  /** Something was typed. */
  changed(): void;
  /** The figures of last month were asked for, or are to be taken back. */
  unchanged(isTicked: boolean): void;
  copyTexts(): void;
  useExplanation(): void;
}

export class FillView {
  readonly element = element('form', { novalidate: true, autocomplete: 'off' });
  private readonly fields = new Map<ImportColumn, FieldView>();
  private readonly see: SeeView;
  private ladder: LadderView | null = null;

  constructor(
    private readonly report: OpenReport,
    private readonly ends: FillEnds,
  ) {
    this.see = new SeeView(ends.useExplanation);
    this.element.addEventListener('submit', (event) => event.preventDefault());
    const { kpi, isProvince, earlier } = report;
    if (!isProvince) this.element.append(this.see.bar, ...this.figures(), this.see.details);
    this.element.append(
      element('h2', {}, texts.textsTitle),
      earlier.length > 0 ? button(texts.copyTexts, 'small', ends.copyTexts) : '',
      ...textFields(kpi).map((field) => this.field(field, this.textNotes(field))),
      element('h2', {}, texts.evidenceTitle),
      element('p', { class: 'help' }, texts.evidenceHint),
      ...evidenceFields(kpi).map((field) => this.field(field, this.textNotes(field))),
      element('h2', {}, texts.aboutTitle),
      ...aboutFields().map((field) =>
        this.field(field, [], field.column === 'reason' ? NO_REPORT_REASONS : undefined),
      ),
    );
    this.showLive();
  }

  /** The columns that have a field. */
  get columns(): readonly ImportColumn[] {
    return [...this.fields.keys()];
  }

  /** To be read only. */
  lock(): void {
    for (const one of this.element.querySelectorAll<HTMLInputElement>('input, textarea, button'))
      one.disabled = true;
  }

  /** After the form was changed by something other than typing. */
  refill(): void {
    const { values, copied } = this.report.form;
    this.fields.forEach((field, column) => {
      field.set(values[column]);
      field.showCopied(copied.includes(column));
    });
    this.showLive();
  }

  /** At every keystroke. */
  showLive(): void {
    if (this.report.isProvince) return;
    const live = this.report.live();
    this.see.show(live);
    this.ladder?.show(live.levels);
  }

  showProblems(problems: readonly FieldProblem[]): void {
    this.fields.forEach((field, column) => {
      const own = problems.filter((problem) => problem.column === column);
      field.showProblems(own, (problem) => this.take(column, problem));
    });
    this.see.showProblems(problems, this.report.isProvince ? null : this.report.live().level);
  }

  /** Brings the keyboard to the first field with a problem that must be mended. */
  focusFault(problems: readonly FieldProblem[]): void {
    const faulty = this.columns.find((column) =>
      problems.some((problem) => problem.column === column && problem.severity === 'must'),
    );
    if (faulty) this.fields.get(faulty)?.focus();
  }

  private take(column: ImportColumn, { mend }: FieldProblem): void {
    if (mend === null) return;
    this.report.set(column, typeof mend === 'boolean' ? mend : String(mend));
    this.refill();
    this.fields.get(column)?.focus();
    this.ends.changed();
  }

  private figures(): HTMLElement[] {
    const { kpi, target, earlier, office, key, ready } = this.report;
    const inputs = inputFields(kpi);
    const bases = inputs.filter(({ input }) => input.base);
    const fieldOf = (field: InputField) =>
      this.field(field, inputNotes(field, bases.indexOf(field), target, earlier));
    const notes = targetNotes(target, key.month, office.months.indexOf(key.month));
    const isLadder = ready !== null && ready.compiled.ladder === null;
    const title = isLadder ? texts.ladderTitle : texts.figuresTitle;
    const parts: HTMLElement[] = [element('h2', {}, title), ...notes.map((note) => element('p', {}, note))];
    const year = Number(office.settings.text('year')) || Number(key.month.slice(0, 4));
    const baseline = isLadder ? null : baselineTable(kpi, target, year);
    if (baseline) parts.push(baseline);
    if (earlier.length > 0) parts.push(this.unchangedTick());
    if (isLadder && ready) {
      this.ladder = new LadderView(kpi, ready.compiled, inputs, fieldOf);
      parts.push(this.ladder.element);
    } else parts.push(...inputs.map(fieldOf));
    const percent = percentField(kpi, ready?.percentOf ?? null);
    if (percent) parts.push(this.field(percent, this.percentNotes()));
    return parts;
  }

  private field(field: FormField, notes: readonly string[], choices?: readonly string[]): HTMLElement {
    const { column } = field;
    const view = new FieldView(field, {
      value: this.report.form.values[column],
      notes,
      ...(choices ? { choices } : {}),
      changed: (value) => {
        this.report.set(column, value);
        view.showCopied(false);
        this.showLive();
        this.ends.changed();
      },
    });
    view.showCopied(this.report.form.copied.includes(column));
    this.fields.set(column, view);
    return view.element;
  }

  private textNotes({ column }: FormField): string[] {
    return earlierNotes(column, this.report.earlier.slice(0, 1), (cell) => excerpt(String(cell)));
  }

  private percentNotes(): string[] {
    return earlierNotes('percent', this.report.earlier, String);
  }

  private unchangedTick(): HTMLElement {
    const box = element('input', { type: 'checkbox', id: 'unchanged' });
    box.addEventListener('change', () => this.ends.unchanged(box.checked));
    return element('div', { class: 'tick' }, box, element('label', { for: 'unchanged' }, texts.unchanged));
  }
}

const LONGEST_EXCERPT = 120;

function excerpt(text: string): string {
  return text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT)}…` : text;
}
