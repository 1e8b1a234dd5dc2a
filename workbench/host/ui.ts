// Ui: menus, alerts, prompts, sidebars and dialogs. https://developers.google.com/apps-script/reference/base/ui
import type { MenuEntry } from './book';
import type { Execution } from './execution';
import { HtmlOutput } from './htmlService';
import { ServiceError } from './serviceError';
import { ServiceEnum, ServiceObject } from './serviceObject';

const SETS: Readonly<Record<string, readonly string[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

export class Ui extends ServiceObject {
  readonly className = 'Ui';
  readonly Button = new ServiceEnum('Button', 'CLOSE OK CANCEL YES NO');
  readonly ButtonSet = new ServiceEnum('ButtonSet', 'OK OK_CANCEL YES_NO YES_NO_CANCEL');

  createMenu(caption: string): Menu {
    return new Menu(this.host, String(caption));
  }

  /** In Sheets it appears under Extensions, with the add-on's name. */
  createAddonMenu(): Menu {
    return new Menu(this.host, '');
  }

  /** `alert(prompt)`, `alert(prompt, buttons)` or `alert(title, prompt, buttons)`; the button pressed. */
  alert(...args: unknown[]): string {
    return ask(this.host, 'alert', args).button;
  }

  prompt(...args: unknown[]): PromptResponse {
    const { button, text } = ask(this.host, 'prompt', args);
    return new PromptResponse(this.host, button, text);
  }

  showSidebar(html: unknown): void {
    show(this.host, 'sidebar', html);
  }

  showModalDialog(html: unknown, title: string): void {
    show(this.host, 'modal', html, title);
  }

  showModelessDialog(html: unknown, title: string): void {
    show(this.host, 'modeless', html, title);
  }
}

function ask(host: Execution, kind: 'alert' | 'prompt', args: unknown[]): { button: string; text: string } {
  const last = args[args.length - 1];
  const hasSet = args.length > 1 && typeof last === 'string' && last in SETS;
  const texts = (hasSet ? args.slice(0, -1) : args).map(String);
  if (texts.length === 0 || texts.length > 2 || (texts.length === 2 && !hasSet)) {
    throw new ServiceError(`The parameters don't match the method signature for Ui.${kind}.`);
  }
  const [title, text] = texts.length === 2 ? texts : ['', texts[0]];
  const buttons = SETS[hasSet ? (last as string) : 'OK'] as readonly string[];
  return host.book.screen.ask({ kind, title: title as string, text: text as string, buttons });
}

function show(host: Execution, kind: 'sidebar' | 'modal' | 'modeless', html: unknown, title?: string): void {
  if (!(html instanceof HtmlOutput)) {
    throw new ServiceError("The parameters don't match the method signature for Ui.show.");
  }
  const width = kind === 'sidebar' ? 300 : html.width;
  const dialog = { kind, title: title ?? html.title, width, html: html.content };
  host.book.screen.show(dialog, html.height === null ? {} : { height: html.height });
}

export class PromptResponse extends ServiceObject {
  readonly className = 'PromptResponse';

  constructor(
    host: Execution,
    readonly button: string,
    readonly text: string,
  ) {
    super(host);
  }

  getSelectedButton(): string {
    return this.button;
  }

  getResponseText(): string {
    return this.text;
  }
}

/** https://developers.google.com/apps-script/reference/base/menu */
export class Menu extends ServiceObject {
  readonly className = 'Menu';
  readonly entry: MenuEntry & { items: MenuEntry[] };

  constructor(host: Execution, label: string) {
    super(host);
    this.entry = { label, items: [] };
  }

  addItem(label: string, functionName: string): this {
    if (typeof label !== 'string' || typeof functionName !== 'string') {
      throw new ServiceError("The parameters don't match the method signature for Menu.addItem.");
    }
    this.entry.items.push({ label, functionName });
    return this;
  }

  addSeparator(): this {
    this.entry.items.push({ separator: true });
    return this;
  }

  addSubMenu(menu: unknown): this {
    if (!(menu instanceof Menu)) throw new ServiceError('Invalid argument: menu');
    this.entry.items.push(menu.entry);
    return this;
  }

  /** A menu with the same caption replaces the earlier one. */
  addToUi(): void {
    const { book } = this.host;
    book.menus = [...book.menus.filter((menu) => menu.label !== this.entry.label), this.entry];
  }
}
