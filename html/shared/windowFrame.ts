// What stays while the contents of a window change: the place they are put in, what is spoken aloud, and progress.
import { button, element } from './element';
import { keyboardPlace } from './keyboardPlace';

/** How what failed is tried once more. */
export interface Again {
  readonly label: string;
  press(): void;
}

export class WindowFrame {
  private readonly main = element('main');
  private readonly status = element('p', { class: 'status', role: 'status' });
  private readonly alert = element('div', { class: 'alert', role: 'alert' });
  private readonly progress = element('progress', { max: '1', hidden: true, 'aria-label': '' });

  /** What had the keyboard before the work. */
  private before: HTMLElement | null = null;
  private isBusy = false;

  /** `staysOpen`: people go on typing while something goes on; only the buttons of `waiting` wait. */
  constructor(
    title: string,
    private readonly staysOpen = false,
  ) {
    document.title = title;
    const foot = element('div', { class: 'foot' }, this.progress, this.status, this.alert);
    document.body.append(this.main, foot);
  }

  /** Puts other contents in; the keyboard goes to their heading unless it is in an element that is still there. */
  show(...contents: readonly (Node | string)[]): void {
    const giveBack = keyboardPlace();
    this.main.replaceChildren(...contents);
    this.alert.replaceChildren();
    const heading = this.main.querySelector<HTMLElement>('h1, h2');
    if (!giveBack() && heading) {
      heading.tabIndex = -1;
      heading.focus();
    }
  }

  /** Said politely, after whatever is being spoken. */
  say(text: string): void {
    this.status.textContent = text;
  }

  /** Said at once; stays until other contents are shown or it is tried again. */
  complain(text: string, again?: Again): void {
    this.alert.replaceChildren(text);
    if (!again) return;
    const press = button(again.label, 'plain', again.press);
    this.alert.append(press);
    // The button it was tried with last is gone.
    if (document.activeElement === document.body) press.focus();
  }

  /** A button that says that it waits while something goes on. */
  waiting(made: HTMLButtonElement): HTMLButtonElement {
    made.classList.add('waits');
    made.setAttribute('aria-disabled', String(this.isBusy));
    return made;
  }

  /** From 0 to 1; null when nothing is going on. While it goes on, nothing can be pressed twice. */
  work(done: number | null, text: string): void {
    const isStarting = done !== null && !this.isBusy && !this.staysOpen;
    if (isStarting) this.before = document.activeElement as HTMLElement | null;
    this.isBusy = done !== null;
    for (const one of this.main.querySelectorAll('.waits'))
      one.setAttribute('aria-disabled', String(this.isBusy));
    this.progress.hidden = done === null;
    // How far a single call has come is not known.
    if (done) this.progress.value = done;
    else this.progress.removeAttribute('value');
    this.progress.setAttribute('aria-label', text);
    this.main.inert = this.isBusy && !this.staysOpen;
    this.main.setAttribute('aria-busy', String(this.main.inert));
    if (this.isBusy) this.alert.replaceChildren();
    this.status.textContent = text;
    if (done === null && this.before?.isConnected) this.before.focus();
    if (done === null) this.before = null;
  }
}
