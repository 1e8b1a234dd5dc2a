// The headless screen: questions take queued answers or a default, dialogs are kept for inspection.
import type { Answer, DialogRecord, Screen } from '../host/book';

const BUTTONS = new Set(['OK', 'CANCEL', 'YES', 'NO', 'CLOSE']);

export class QueuedScreen implements Screen {
  protected queue: Answer[] = [];
  readonly dialogs: DialogRecord[] = [];

  /** None at all: those still queued are forgotten. */
  answer(answers: readonly Answer[]): void {
    if (answers.length === 0) this.queue = [];
    this.queue.push(...answers);
  }

  /** Without a queued answer: the first button, and no text. A queued text that names no button is typed in, with OK. */
  ask(question: { kind: 'alert' | 'prompt'; title: string; text: string; buttons: readonly string[] }): {
    button: string;
    text: string;
  } {
    this.dialogs.push({ kind: question.kind, title: question.title, width: null, html: question.text });
    const next = this.queue.shift();
    if (next === undefined) return { button: question.buttons[0] as string, text: '' };
    const given =
      typeof next === 'object' ? next : BUTTONS.has(next) ? { button: next } : { button: 'OK', text: next };
    if (given.button !== 'CLOSE' && !question.buttons.includes(given.button)) {
      throw new Error(`the question "${question.text}" has no button ${given.button}`);
    }
    return { button: given.button, text: given.text ?? '' };
  }

  show(dialog: DialogRecord): void {
    this.dialogs.push(dialog);
  }
}
