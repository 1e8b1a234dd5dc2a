// What stays while the contents of a window change: the place they are put in, what is spoken aloud, and progress.
import { button, element } from './element';

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

  constructor(title: string) {
    document.title = title;
    const foot = element('div', { class: 'foot' }, this.progress, this.status, this.alert);
    document.body.append(this.main, foot);
  }

  /** Puts other contents in; the keyboard goes to their heading unless it is in an element that is still there. */
  show(...contents: readonly (Node | string)[]): void {
    const focused = document.activeElement?.id ?? '';
    this.main.replaceChildren(...contents);
    this.alert.replaceChildren();
    const again = focused === '' ? null : document.getElementById(focused);
    const heading = this.main.querySelector<HTMLElement>('h1, h2');
    if (again) again.focus();
    else if (heading) {
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
    if (again) this.alert.append(button(again.label, 'plain', again.press));
  }

  /** True while a call goes on that was asked for with a button. */
  get isBusy(): boolean {
    return this.main.inert;
  }

  /** From 0 to 1; null when nothing is going on. While it goes on, nothing can be pressed twice. */
  work(done: number | null, text: string): void {
    const isStarting = done !== null && !this.main.inert;
    if (isStarting) this.before = document.activeElement as HTMLElement | null;
    this.progress.hidden = done === null;
    // How far a single call has come is not known.
    if (done) this.progress.value = done;
    else this.progress.removeAttribute('value');
    this.progress.setAttribute('aria-label', text);
    this.main.inert = done !== null;
    this.main.setAttribute('aria-busy', String(done !== null));
    if (done !== null) this.alert.replaceChildren();
    this.status.textContent = text;
    if (done === null && this.before?.isConnected) this.before.focus();
    if (done === null) this.before = null;
  }
}
