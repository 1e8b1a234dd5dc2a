// The part คอลัมน์ที่เข้าใจ of the panel: what each column was taken for, to be corrected with lists of the sheet's headings.

import type { UnderstoodColumns } from '../../../src/contract/problems';
import { columnPageTexts as texts } from '../../../src/text/problemPageTexts';
import type { ImportContext } from '../../office/importContext';
import { button, choice, element } from '../../shared/element';
import { type KeyOption, kpiOptions, monthOptions } from '../../shared/keyOptions';
import { type ColumnDraft, hasKpi, openDraft, problemOf, withHeading, withKpi } from './columnDraft';
import { type ColumnField, FIELD_GROUPS, keyName } from './columnFields';

/** What the section asks of the page around it. */
export interface SectionEnds {
  /** Known from the first time on; null when it could not be had. */
  context(): Promise<ImportContext | null>;
  send(draft: ColumnDraft): void;
  /** Back to what the add-on understands by itself. */
  forget(): void;
  complain(sentence: string): void;
  toggle(isOpen: boolean): void;
}

export class ColumnSection {
  readonly element: HTMLDetailsElement;
  private readonly body = element('div');
  private draft: ColumnDraft | null = null;

  constructor(
    private readonly columns: UnderstoodColumns,
    private readonly ends: SectionEnds,
    isOpen: boolean,
    /** Nothing is understood yet: the columns are only remembered, the next check writes. */
    private readonly isUnknown: boolean,
  ) {
    const said = columns.uses.length > 0 ? texts.corrected : texts.title;
    this.element = element(
      'details',
      { class: 'card', open: isOpen },
      element('summary', {}, said),
      this.body,
    );
    this.element.addEventListener('toggle', () => void this.toggled());
  }

  private async toggled(): Promise<void> {
    this.ends.toggle(this.element.open);
    if (!this.element.open || this.draft) return;
    const context = await this.ends.context();
    if (context) this.show(openDraft(this.columns, context), context);
  }

  private show(draft: ColumnDraft, context: ImportContext): void {
    this.draft = draft;
    const focused = document.activeElement?.id ?? '';
    this.body.replaceChildren(
      element('p', { class: 'help' }, texts.help),
      ...FIELD_GROUPS.map((group) => this.group(group, draft, context)),
      element(
        'div',
        { class: 'buttons' },
        button(this.isUnknown ? texts.remember : texts.send, 'main', () => this.send()),
        this.columns.uses.length > 0 ? button(texts.forget, 'plain', this.ends.forget) : null,
      ),
    );
    if (focused !== '') document.getElementById(focused)?.focus();
  }

  private group(group: ColumnField['group'], draft: ColumnDraft, context: ImportContext): HTMLElement {
    // Ten numbered lists say nothing to anybody.
    if (group === 'inputs' && !hasKpi(draft))
      return this.titled(group, element('p', { class: 'help' }, texts.kpiFirst));
    const options = draft.headings.map((heading): KeyOption => [heading, heading]);
    const lists: HTMLElement[] = [];
    draft.fields.forEach((field, i) => {
      if (field.group !== group) return;
      const { name, heading } = field;
      const id = `column-${i}`;
      const chosen = (next: string) =>
        this.show(withHeading(this.draft ?? draft, name, next, context), context);
      lists.push(
        choice(texts.labels[name] ?? name, options, { id, value: heading, blank: texts.none, chosen }),
      );
      if (heading === '') lists.push(...this.given(name, draft, context));
    });
    const isFolded =
      group === 'others' && draft.fields.every((field) => field.group !== group || field.heading === '');
    return group === 'others'
      ? element('details', { open: !isFolded }, element('summary', {}, texts.groups[group]), ...lists)
      : this.titled(group, ...lists);
  }

  private titled(group: ColumnField['group'], ...contents: HTMLElement[]): HTMLElement {
    return element('fieldset', {}, element('legend', {}, texts.groups[group]), ...contents);
  }

  /** What counts for all rows where the table has no column of it. */
  private given(name: string, draft: ColumnDraft, context: ImportContext): HTMLElement[] {
    if (name === keyName('kpi')) {
      const chosen = (kpi: string) => this.show(withKpi(draft, kpi, context), context);
      return [
        choice(texts.kpi, kpiOptions(context), {
          id: 'given-kpi',
          value: draft.kpi,
          blank: texts.choose,
          chosen,
        }),
      ];
    }
    if (name !== keyName('month')) return [];
    const chosen = (month: string) => this.show({ ...draft, month }, context);
    const options = monthOptions(context, draft.month);
    return [
      choice(texts.month, options, { id: 'given-month', value: draft.month, blank: texts.choose, chosen }),
    ];
  }

  private send(): void {
    const draft = this.draft as ColumnDraft;
    const problem = problemOf(draft);
    if (!problem) {
      this.ends.send(draft);
      return;
    }
    this.ends.complain(problem.sentence);
    const at = draft.fields.findIndex(({ name }) => name === problem.name);
    document.getElementById(`column-${at}`)?.focus();
  }
}
