// Fields to type in, with their labels, their help and what is missing in them.
import { deskTexts as texts } from '../../src/text/decidePageTexts';
import { element } from '../shared/element';
import { remember, remembered } from './remembered';

/** A labelled field; `complain` says what is missing and takes the keyboard there. */
export interface Field {
  readonly whole: HTMLElement;
  value(): string;
  complain(text: string): void;
}

export function textField(id: string, label: string, help: string, value = ''): Field {
  const input = element('textarea', { id, rows: '3', 'aria-describedby': `${id}-help` });
  input.value = value;
  return field(input, id, label, help);
}

export function lineField(id: string, label: string, help: string, type: 'text' | 'date', value = ''): Field {
  const input = element('input', { id, type, 'aria-describedby': `${id}-help` });
  input.value = value;
  return field(input, id, label, help);
}

/** The position of whoever decides. */
export function positionField(): Field {
  const made = lineField('by', texts.by, texts.byHelp, 'text', remembered('by'));
  made.whole.addEventListener('change', () => remember('by', made.value()));
  return made;
}

function field(
  input: HTMLInputElement | HTMLTextAreaElement,
  id: string,
  label: string,
  help: string,
): Field {
  const note = element('p', { id: `${id}-help`, class: 'help' }, help);
  return {
    whole: element('div', { class: 'field' }, element('label', { for: id }, label), input, note),
    value: () => input.value.trim(),
    complain(text) {
      note.textContent = text;
      note.className = 'help bad';
      input.setAttribute('aria-invalid', 'true');
      input.focus();
    },
  };
}
