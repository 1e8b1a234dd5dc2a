// One chosen table on the page: what was found in it, what it does not say, and how its columns are used.

import { columnLetters } from '../../../src/domain/areaAddress';
import { importPageTexts as texts } from '../../../src/text/importPageTexts';
import type { ImportContext } from '../../office/importContext';
import { button, choice, element } from '../../shared/element';
import { type KeyOption, kpiOptions, monthOptions } from '../../shared/keyOptions';
import type { Source } from '../source';
import type { ColumnUse, GivenKeys, Mapping } from '../table/mapping';
import { columnChoices } from './columnChoices';

/** What a person can change of a table. */
export interface CardEnds {
  remove(): void;
  chooseSheet(sheet: number): void;
  chooseKey(key: keyof GivenKeys, value: string): void;
  chooseUse(column: number, use: ColumnUse): void;
  /** Whether the columns are unfolded. */
  readonly isOpen: boolean;
  toggle(isOpen: boolean): void;
}

export function sourceCard(source: Source, context: ImportContext, ends: CardEnds): HTMLElement {
  const { id, name, sheets, sheet, mapping, problem } = source;
  const remove = button(texts.removeShort, 'small', ends.remove);
  remove.setAttribute('aria-label', texts.remove(name));
  const card = element(
    'section',
    { class: 'card', 'aria-labelledby': `name-${id}` },
    element('h3', { id: `name-${id}` }, name),
    problem === '' ? null : element('p', { class: 'bad' }, problem),
  );
  if (sheets.length > 1) {
    const names = sheets.map(({ name: title }, i) => [String(i), title] as const);
    const chosen = (value: string) => ends.chooseSheet(Number(value));
    card.append(choice(texts.sheet, names, { id: `sheet-${id}`, value: String(sheet), chosen }));
  }
  if (mapping) {
    const heading = (sheets[sheet]?.firstRow ?? 1) + mapping.table.firstRow - 2;
    const used = mapping.uses.filter((use) => use !== '').length;
    card.append(element('p', { class: 'help' }, texts.found(heading, used)));
    card.append(...keyChoices(id, mapping, context, ends), columnList(id, mapping, context, ends));
  }
  card.append(remove);
  return card;
}

/** Asked is only what the table has no column for. */
function keyChoices(id: number, mapping: Mapping, context: ImportContext, ends: CardEnds): HTMLElement[] {
  const options: { readonly [key in keyof GivenKeys]: readonly KeyOption[] } = {
    kpi: kpiOptions(context),
    month: monthOptions(context, mapping.given.month),
    unit: context.units.map(({ name }) => [name, name]),
  };
  return (['kpi', 'month', 'unit'] as const)
    .filter((key) => !mapping.uses.includes(key))
    .map((key) =>
      choice(texts[key], options[key], {
        id: `${key}-${id}`,
        value: mapping.given[key],
        blank: texts.choose,
        chosen: (value) => ends.chooseKey(key, value),
      }),
    );
}

function columnList(id: number, mapping: Mapping, context: ImportContext, ends: CardEnds): HTMLElement {
  const list = element('details', { open: ends.isOpen }, element('summary', {}, texts.columns));
  list.addEventListener('toggle', () => ends.toggle(list.open));
  mapping.table.headings.forEach((heading, column) => {
    if (heading === '' && mapping.uses[column] === '') return;
    const field = choice(texts.columnLabel(columnLetters(column + 1), heading), [], {
      id: `column-${id}-${column}`,
      value: '',
      chosen: (use) => ends.chooseUse(column, use as ColumnUse),
    });
    const select = field.querySelector('select') as HTMLSelectElement;
    select.append(...columnChoices(mapping, context));
    select.value = mapping.uses[column] as string;
    list.append(field);
  });
  return list;
}
