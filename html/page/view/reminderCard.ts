// The texts for those who have not reported, to be copied into LINE.
import { pageTexts as texts } from '../../../src/text/pageTexts';
import { button, choice, element } from '../../shared/element';

/** Null where nobody is late. `say`: spoken politely. */
export function reminderCard(reminders: readonly string[], say: (text: string) => void): HTMLElement | null {
  const [first] = reminders;
  if (first === undefined) return null;
  const field = element('textarea', {
    id: 'reminder',
    readonly: true,
    rows: '8',
    'aria-label': texts.reminders,
  });
  field.value = first;
  const options = reminders.map((text, i): [string, string] => [String(i), nameOf(text)]);
  return element(
    'fieldset',
    { class: 'reminders' },
    element('legend', {}, texts.reminders),
    choice(texts.reminderOf, options, {
      id: 'reminderOf',
      value: '0',
      chosen: (value) => {
        field.value = reminders[Number(value)] ?? '';
      },
    }),
    field,
    element(
      'div',
      { class: 'buttons' },
      button(texts.copy, 'plain', () => void copy(field).then(say)),
    ),
  );
}

/** "เรียน อ.บางคล้า" names whom it is for. */
function nameOf(text: string): string {
  const [line = ''] = text.split('\n');
  return line.startsWith('เรียน ทุกหน่วยงาน') ? texts.all : line.replace(/^เรียน\s*/, '');
}

/** A dialog may be kept from the clipboard; then the text is marked for the keyboard. */
async function copy(field: HTMLTextAreaElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(field.value);
    return texts.copied(field.value.length);
  } catch {
    field.focus();
    field.select();
    return document.execCommand('copy') ? texts.copied(field.value.length) : texts.notCopied;
  }
}
