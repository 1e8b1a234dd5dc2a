// Both versions of a report side by side; a person chooses field by field.
import type { ImportColumn, PlainCell } from '../../../src/contract/importReports';
import { reportPageTexts as texts } from '../../../src/text/reportPageTexts';
import type { ReportRecord } from '../../office/reportRows';
import { button, element } from '../../shared/element';
import { isUnbroken } from '../../shared/isUnbroken';
import type { DifferingField, Side } from '../model/conflict';

export interface ConflictEnds {
  take(sides: ReadonlyMap<ImportColumn, Side>): void;
  /** Some fields have not been chosen yet. */
  open(count: number): void;
  /** Back to the form with nothing chosen. */
  back(): void;
}

export function conflictView(
  theirs: ReportRecord,
  fields: readonly DifferingField[],
  ends: ConflictEnds,
): HTMLElement[] {
  const sides = new Map<ImportColumn, Side>();
  const groups = fields.map((field) => fieldGroup(field, (side) => sides.set(field.column, side)));
  const all = (side: Side) => () => {
    for (const { column } of fields) sides.set(column, side);
    for (const group of groups) {
      const radio = group.querySelector<HTMLInputElement>(`input[value=${side}]`);
      if (radio) radio.checked = true;
    }
  };
  const take = () => {
    const open = fields.filter(({ column }) => !sides.has(column)).length;
    if (open > 0) ends.open(open);
    else ends.take(sides);
  };
  const { reporter, sentOn } = theirs.cells;
  const isSame = fields.length === 0;
  return [
    element('h1', {}, texts.conflictTitle),
    element('p', {}, isSame ? texts.conflictSame : texts.conflictHelp),
    element('p', { class: 'help' }, texts.conflictBy(String(reporter ?? ''), String(sentOn ?? ''))),
    isSame
      ? ''
      : element(
          'div',
          { class: 'buttons' },
          button(texts.allMine, 'small', all('mine')),
          button(texts.allTheirs, 'small', all('theirs')),
        ),
    ...groups,
    element(
      'div',
      { class: 'buttons' },
      button(texts.takeChosen, 'main', take),
      button(texts.backToForm, 'plain', ends.back),
    ),
  ].filter((part): part is HTMLElement => part !== '');
}

function fieldGroup(
  { column, label, mine, theirs }: DifferingField,
  chosen: (side: Side) => void,
): HTMLElement {
  const group = element('fieldset', { class: 'versions' }, element('legend', {}, label));
  for (const [side, value] of [
    ['mine', mine],
    ['theirs', theirs],
  ] as const) {
    const radio = element('input', { type: 'radio', name: `side-${column}`, value: side });
    radio.addEventListener('change', () => chosen(side));
    const said = shown(value);
    const text = element('span', { class: isUnbroken(said) ? 'unbroken' : null }, said);
    group.append(element('label', {}, radio, ` ${texts[side]}: `, text));
  }
  return group;
}

function shown(value: PlainCell): string {
  if (typeof value === 'boolean') return value ? texts.done : texts.notDone;
  return value === '' ? texts.blank : String(value);
}
