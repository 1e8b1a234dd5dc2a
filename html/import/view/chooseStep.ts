// The first step: where the reports come from, and how each table is understood.
import { importPageTexts as texts } from '../../../src/text/importPageTexts';
import { button, element } from '../../shared/element';
import type { ChosenTables } from '../chosenTables';
import { sourceCard } from './sourceCard';

/** What the step can ask for. */
export interface ChooseEnds {
  readonly send: boolean;
  chooseSend(send: boolean): void;
  useSelection(): void;
  useFiles(files: readonly File[]): void;
  /** Something was corrected; `text` is to be said. */
  changed(text: string): void;
  preview(): void;
}

/** Cards whose columns are unfolded stay so while the page is drawn anew. */
const open = new Set<number>();

export function chooseStep(tables: ChosenTables, ends: ChooseEnds): HTMLElement[] {
  const { sources, context } = tables;
  const said = (others: number) => ends.changed(others > 0 ? texts.applied(others) : '');
  const cards = sources.map((source) =>
    sourceCard(source, context, {
      remove() {
        tables.remove(source.id);
        ends.changed(texts.removed(source.name));
      },
      chooseSheet(sheet) {
        tables.chooseSheet(source, sheet);
        said(0);
      },
      chooseKey: (key, value) => said(tables.chooseKey(source, key, value)),
      chooseUse: (column, use) => said(tables.chooseUse(source, column, use)),
      isOpen: open.has(source.id),
      toggle: (isOpen) => void (isOpen ? open.add(source.id) : open.delete(source.id)),
    }),
  );
  const hasTable = sources.some(({ mapping }) => mapping !== null);
  return [
    element('h1', {}, texts.chooseTitle),
    element('p', { class: 'help' }, texts.intro),
    element(
      'div',
      { class: 'buttons' },
      withId(button(texts.useSelection, 'plain', ends.useSelection), 'selection'),
    ),
    element('p', { class: 'help' }, texts.selectionHelp),
    fileField(ends),
    element('h2', {}, sources.length === 0 ? texts.nothingChosen : texts.chosenTables(sources.length)),
    ...cards,
    ...(hasTable ? [sendChoice(ends), previewButton(ends)] : []),
  ];
}

function fileField({ useFiles }: ChooseEnds): HTMLElement {
  const field = element('input', {
    id: 'files',
    type: 'file',
    multiple: true,
    accept: '.csv,.tsv,.txt,.xlsx',
    class: 'unseen',
    'aria-describedby': 'files-help',
  });
  field.addEventListener('change', () => useFiles(Array.from(field.files ?? [])));
  return element(
    'div',
    { class: 'field' },
    field,
    element('label', { class: 'pick', for: 'files' }, texts.chooseFiles),
    element('p', { class: 'help', id: 'files-help' }, texts.filesHelp),
  );
}

function sendChoice({ send, chooseSend }: ChooseEnds): HTMLElement {
  const group = element('fieldset', {}, element('legend', {}, texts.saveAs));
  for (const value of [true, false]) {
    const radio = element('input', {
      type: 'radio',
      name: 'send',
      id: `send-${value}`,
      checked: send === value,
    });
    radio.addEventListener('change', () => chooseSend(value));
    const label = element('label', {}, radio, ` ${value ? texts.sent : texts.draft}`);
    group.append(element('div', {}, label));
  }
  return group;
}

function previewButton({ preview }: ChooseEnds): HTMLElement {
  return element('div', { class: 'buttons' }, withId(button(texts.preview, 'main', preview), 'preview'));
}

/** So that the keyboard finds it again when the page is drawn anew. */
function withId<E extends HTMLElement>(made: E, id: string): E {
  made.id = id;
  return made;
}
