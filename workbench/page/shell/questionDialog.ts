// Alerts and prompts: modal, first field or button focused, Esc closes. One at a time.
import { ANSWER, BUTTONS } from '../pageText';
import type { Question, Reply } from '../run/question';
import { element } from './element';

let turn: Promise<unknown> = Promise.resolve();

export function askQuestion(question: Question): Promise<Reply> {
  const mine = turn.then(() => open(question));
  turn = mine;
  return mine;
}

function open(question: Question): Promise<Reply> {
  const { kind, title, text, buttons } = question;
  const dialog = element('dialog', { class: 'question', 'aria-labelledby': 'question-title' });
  const form = element('form', { method: 'dialog' });
  const words = element('p', { id: title ? 'question-text' : 'question-title' }, text);
  if (title) {
    form.append(element('h2', { id: 'question-title' }, title));
    dialog.setAttribute('aria-describedby', 'question-text');
  }
  form.append(words);
  const field = element('input', { type: 'text', 'aria-label': ANSWER, autocomplete: 'off' });
  if (kind === 'prompt') form.append(field);
  const choices = buttons.map((button) =>
    element('button', { value: button, type: 'submit' }, BUTTONS[button] ?? button),
  );
  choices[0]?.classList.add('main');
  form.append(element('div', { class: 'choices' }, ...choices));
  dialog.append(form);
  document.body.append(dialog);
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      // Closed by Esc, a dialog has no value of its own.
      resolve({ button: dialog.returnValue || 'CLOSE', text: field.value });
    });
    dialog.showModal();
    (kind === 'prompt' ? field : choices[0])?.focus();
  });
}
