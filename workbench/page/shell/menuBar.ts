// The menu bar: menus with submenus and separators, by mouse and by keyboard.
// https://www.w3.org/WAI/ARIA/apg/patterns/menubar/
import type { MenuNode } from '../../run/menuTree';
import { element } from './element';

type Item = HTMLElement;

export class MenuBar {
  private shown = '';

  constructor(
    private readonly bar: HTMLElement,
    private readonly run: (label: string) => void,
  ) {
    bar.addEventListener('keydown', (event) => this.key(event));
    bar.addEventListener('click', ({ target }) =>
      this.press((target as HTMLElement).closest('[role=menuitem]')),
    );
    bar.addEventListener('pointerover', ({ target }) =>
      this.hover((target as HTMLElement).closest('[role=menuitem]')),
    );
    document.addEventListener('pointerdown', ({ target }) => {
      if (!bar.contains(target as Node)) this.close();
    });
    // Clicks in the grid or in a dialog's frame do not reach the document.
    window.addEventListener('blur', () => this.close());
  }

  /** Draws the menus anew when they are others than before. */
  show(menus: readonly MenuNode[]): void {
    const text = JSON.stringify(menus);
    if (text === this.shown) return;
    this.shown = text;
    this.bar.replaceChildren(...menus.map((menu) => entry(menu)));
    items(this.bar).forEach((item, i) => {
      item.tabIndex = i === 0 ? 0 : -1;
    });
  }

  close(): void {
    for (const item of this.bar.querySelectorAll('[aria-expanded=true]'))
      item.setAttribute('aria-expanded', 'false');
  }

  private press(item: Item | null): void {
    if (!item) return;
    if (item.hasAttribute('aria-haspopup')) {
      if (item.getAttribute('aria-expanded') === 'true' && isTop(item)) this.close();
      else this.open(item);
      return;
    }
    this.close();
    this.run(item.dataset.label ?? '');
  }

  private hover(item: Item | null): void {
    if (!item || !this.bar.querySelector('[aria-expanded=true]')) return;
    if (item.hasAttribute('aria-haspopup')) this.open(item);
    else for (const open of siblings(item)) open.setAttribute('aria-expanded', 'false');
    item.focus();
  }

  private open(item: Item, focusFirst = false): void {
    for (const other of siblings(item)) {
      if (other === item) continue;
      for (const open of [
        other,
        ...(other.parentElement?.querySelectorAll<Item>('[aria-expanded=true]') ?? []),
      ]) {
        if (open.hasAttribute('aria-expanded')) open.setAttribute('aria-expanded', 'false');
      }
    }
    item.setAttribute('aria-expanded', 'true');
    if (focusFirst) items(menuOf(item))[0]?.focus();
    else item.focus();
  }

  private key(event: KeyboardEvent): void {
    const item = (event.target as HTMLElement).closest<Item>('[role=menuitem]');
    if (!item) return;
    const done = isTop(item) ? this.topKey(event.key, item) : this.menuKey(event.key, item);
    // The grid listens to keys of the whole window.
    event.stopPropagation();
    if (done || this.letter(event, item)) event.preventDefault();
  }

  private topKey(key: string, item: Item): boolean {
    if (key === 'ArrowDown' || key === 'Enter' || key === ' ') this.open(item, true);
    else if (key === 'ArrowRight' || key === 'ArrowLeft') this.beside(item, key === 'ArrowRight' ? 1 : -1);
    else if (key === 'Escape') this.close();
    else return this.edge(key, item);
    return true;
  }

  private menuKey(key: string, item: Item): boolean {
    const owner = ownerOf(item);
    if (key === 'ArrowDown' || key === 'ArrowUp') step(item, key === 'ArrowDown' ? 1 : -1).focus();
    else if (key === 'Enter' || key === ' ') {
      if (item.hasAttribute('aria-haspopup')) this.open(item, true);
      else this.press(item);
    } else if (key === 'ArrowRight' && item.hasAttribute('aria-haspopup')) this.open(item, true);
    else if (key === 'ArrowRight') this.beside(topOf(item), 1, true);
    else if (key === 'ArrowLeft' && owner && isTop(owner)) this.beside(owner, -1, true);
    else if ((key === 'ArrowLeft' || key === 'Escape') && owner) {
      owner.setAttribute('aria-expanded', 'false');
      owner.focus();
    } else if (key === 'Tab') {
      this.close();
      return false;
    } else return this.edge(key, item);
    return true;
  }

  private edge(key: string, item: Item): boolean {
    if (key !== 'Home' && key !== 'End') return false;
    siblings(item)
      .at(key === 'Home' ? 0 : -1)
      ?.focus();
    return true;
  }

  private letter({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, item: Item): boolean {
    if ([...key].length !== 1 || ctrlKey || metaKey || altKey) return false;
    const all = siblings(item);
    const after = [...all.slice(all.indexOf(item) + 1), ...all];
    const found = after.find((other) => other.dataset.label?.toLowerCase().startsWith(key.toLowerCase()));
    found?.focus();
    return found !== undefined;
  }

  private beside(top: Item, by: number, open = top.getAttribute('aria-expanded') === 'true'): void {
    const next = step(top, by);
    this.close();
    if (open) this.open(next, true);
    else next.focus();
    for (const item of siblings(top)) item.tabIndex = item === next ? 0 : -1;
  }
}

function entry(node: MenuNode): HTMLElement {
  if ('separator' in node) return element('div', { role: 'separator' });
  const item = element('button', {
    type: 'button',
    role: 'menuitem',
    'data-label': node.label,
    tabindex: '-1',
  });
  item.append(node.label);
  const holder = element('div', { role: 'none' }, item);
  if (node.items) {
    item.setAttribute('aria-haspopup', 'menu');
    item.setAttribute('aria-expanded', 'false');
    holder.append(element('div', { role: 'menu', 'aria-label': node.label }, ...node.items.map(entry)));
  }
  return holder;
}

function items(menu: Element | null): Item[] {
  return [...(menu?.children ?? [])].flatMap((holder) => {
    const item = holder.firstElementChild;
    return item?.getAttribute('role') === 'menuitem' ? [item as Item] : [];
  });
}

function siblings(item: Item): Item[] {
  return items(item.parentElement?.parentElement ?? null);
}

function step(item: Item, by: number): Item {
  const all = siblings(item);
  return all[(all.indexOf(item) + by + all.length) % all.length] ?? item;
}

function menuOf(item: Item): Element | null {
  return item.nextElementSibling;
}

/** The item whose submenu holds this one. */
function ownerOf(item: Item): Item | null {
  return (item.closest('[role=menu]')?.previousElementSibling as Item | null) ?? null;
}

function isTop(item: Item): boolean {
  return ownerOf(item) === null;
}

function topOf(item: Item): Item {
  const owner = ownerOf(item);
  return owner ? topOf(owner) : item;
}
