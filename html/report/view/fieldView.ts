// One field of the form: label, help, last months' values, the control, and its problems below it.
import { reportPageTexts as texts } from '../../../src/text/reportPageTexts';
import { button, element } from '../../shared/element';
import { isUnbroken } from '../../shared/isUnbroken';
import { mendText } from '../../shared/mendText';
import type { FieldProblem } from '../model/fieldProblems';
import type { FormField } from '../model/formFields';

/** What a field starts with and tells. */
export interface FieldEnds {
  readonly value: string | boolean | undefined;
  /** What is known beside it: base, targets, last months. */
  readonly notes: readonly string[];
  /** Values to choose from; others may be typed. */
  readonly choices?: readonly string[];
  changed(value: string | boolean): void;
  /** Begins the ids of its elements, where several reports are on one page. */
  readonly prefix?: string;
}

type Control = HTMLInputElement | HTMLTextAreaElement;

export class FieldView {
  readonly element: HTMLElement;
  private readonly control: Control;
  private readonly problems = element('ul', { class: 'found' });
  private readonly copied = element('p', { class: 'copied', hidden: true }, texts.copied);

  constructor(
    readonly field: FormField,
    { value, notes, choices, changed, prefix = 'field' }: FieldEnds,
  ) {
    const id = `${prefix}-${field.column}`;
    this.control = controlOf(field, id);
    this.set(value);
    const isTick = field.kind === 'tick';
    this.control.addEventListener(isTick ? 'change' : 'input', () => changed(this.value));
    // What is pasted is laid out before `input` tells of it.
    if (field.kind === 'long')
      this.control.addEventListener('beforeinput', (event) =>
        this.breakFor(`${this.control.value}${(event as InputEvent).data ?? ''}`),
      );
    const said = [field.help, ...notes].filter((text) => text !== '');
    const help = said.map((text) => element('p', { class: 'help' }, text));
    const helpBox = element('div', { id: `${id}-help` }, ...help);
    this.problems.id = `${id}-problems`;
    this.control.setAttribute('aria-describedby', `${helpBox.id} ${this.problems.id}`);
    const label = element('label', { for: id }, field.label);
    const head = isTick ? element('div', { class: 'tick' }, this.control, label) : label;
    this.element = element('div', { class: 'field' }, head, helpBox, isTick ? null : this.control);
    if (choices) this.element.append(listOf(this.control, choices));
    this.element.append(this.copied, this.problems);
  }

  get value(): string | boolean {
    const { control } = this;
    return control instanceof HTMLInputElement && control.type === 'checkbox'
      ? control.checked
      : control.value;
  }

  /** What the cell of a tick box holds instead of a tick stays to be seen in its problems. */
  set(value: string | boolean | undefined): void {
    const { control } = this;
    if (control instanceof HTMLInputElement && control.type === 'checkbox') control.checked = value === true;
    else {
      const text = typeof value === 'string' ? value : '';
      this.breakFor(text);
      control.value = text;
    }
  }

  focus(): void {
    this.control.focus();
    this.element.scrollIntoView({ block: 'center' });
  }

  showCopied(isCopied: boolean): void {
    this.copied.hidden = !isCopied;
  }

  showProblems(problems: readonly FieldProblem[], take: (problem: FieldProblem) => void): void {
    this.problems.replaceChildren(...problems.map((problem) => problemLine(problem, take)));
    this.control.setAttribute('aria-invalid', String(problems.some(({ severity }) => severity === 'must')));
  }

  private breakFor(text: string): void {
    this.control.classList.toggle('unbroken', isUnbroken(text));
  }
}

/** "ต้องแก้ไข …" with its mend, where one is known. */
export function problemLine(problem: FieldProblem, take: (problem: FieldProblem) => void): HTMLElement {
  const { severity, text, mend } = problem;
  return element(
    'li',
    { class: severity },
    element('strong', {}, severity === 'must' ? texts.must : texts.should),
    ` ${text}`,
    mend === null ? null : button(texts.take(mendText(mend)), 'small', () => take(problem)),
  );
}

function controlOf({ kind }: FormField, id: string): Control {
  if (kind === 'tick') return element('input', { type: 'checkbox', id });
  if (kind === 'long') return element('textarea', { id, rows: '3' });
  return element('input', {
    type: 'text',
    id,
    autocomplete: 'off',
    inputmode: kind === 'number' ? 'decimal' : null,
    class: kind === 'number' ? 'number' : null,
  });
}

function listOf(control: Control, choices: readonly string[]): HTMLElement {
  const list = element('datalist', { id: `${control.id}-list` });
  list.append(...choices.map((choice) => element('option', { value: choice })));
  control.setAttribute('list', list.id);
  return list;
}
