// Names and texts for signatures and covers, typed here and kept in this browser.
import { printTexts as texts } from '../../../src/text/printTexts';
import { button, element } from '../../shared/element';
import type { PrintChoice, TypedNames } from '../printChoice';

const SIGNED: readonly (keyof TypedNames)[] = [
  'collectorName',
  'collectorPosition',
  'supervisorName',
  'supervisorPosition',
];
const COVER: readonly (keyof TypedNames)[] = [
  'agency',
  'number',
  'date',
  'subject',
  'to',
  'body',
  'signedName',
  'signedPosition',
];

export interface NamesEnds {
  typed(change: Partial<TypedNames>): void;
  forget(): void;
}

/** Null where nothing has to be typed. `standard`: what is printed while a field is left blank. */
export function namesPanel(
  { isSigned, cover }: PrintChoice,
  names: TypedNames,
  standard: Partial<TypedNames>,
  ends: NamesEnds,
): HTMLElement | null {
  const fields = [...(isSigned ? SIGNED : []), ...(cover === 'none' ? [] : COVER)];
  if (fields.length === 0) return null;
  return element(
    'fieldset',
    { class: 'names' },
    element('legend', {}, texts.names),
    element('p', { class: 'help' }, texts.namesHelp),
    ...fields.map((key) =>
      nameField(key, names[key], standard[key] ?? '', (text) => ends.typed({ [key]: text })),
    ),
    button(texts.forget, 'small', ends.forget),
  );
}

function nameField(
  key: keyof TypedNames,
  text: string,
  standard: string,
  typed: (text: string) => void,
): HTMLElement {
  const id = `name-${key}`;
  const field =
    key === 'body' || key === 'subject'
      ? element('textarea', { id, rows: key === 'body' ? '5' : '2', placeholder: standard })
      : element('input', { id, type: 'text', placeholder: standard });
  field.value = text;
  field.addEventListener('input', () => typed(field.value));
  return element('div', { class: 'field' }, element('label', { for: id }, texts.fields[key]), field);
}
