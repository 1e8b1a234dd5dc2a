// Names for the controls of Univer's interface, which has none for screen readers, and roles that exist.
import { CLOSE, CONTROL_NAMES } from '../pageText';

type Fix = (target: Element) => void;

const named =
  (name: string): Fix =>
  (target) =>
    set(target, 'aria-label', name);

const said =
  (text: string): Fix =>
  (target) => {
    if (target.textContent !== text) target.textContent = text;
  };

const without =
  (...names: string[]): Fix =>
  (target) => {
    for (const name of names) if (target.hasAttribute(name)) target.removeAttribute(name);
  };

const FIXES: readonly (readonly [selector: string, fix: Fix])[] = [
  // A canvas before everything else in the order of Tab would come before the menus.
  ['canvas[tabindex="1"]', (canvas) => set(canvas, 'tabindex', '0')],
  [':is(a, div)[aria-haspopup]:not([role])', without('aria-haspopup', 'aria-expanded', 'aria-controls')],
  ['[role=track], [role=handle]', without('role')],
  ['a[role=button]', named(CONTROL_NAMES.zoomReset)],
  ['button[class*="size-3 "]:empty', named(CONTROL_NAMES.zoom)],
  ['[data-u-command^="sheet.command.toggle-gridlines"]', named(CONTROL_NAMES.gridlines)],
  ['input[type=text]:not([aria-label])', named(CONTROL_NAMES.cellName)],
  ['[data-u-comp=sheet-bar-append-button]', (button) => set(button, 'aria-label', appendName(button))],
  ['button[data-u-comp=button]:not([aria-label])', nameZoomStep],
  ['[aria-label="Close sidebar"]', named(CLOSE)],
  ['[aria-label="Sidebar panel"]', named(CONTROL_NAMES.panel)],
  ['[aria-label="Resize sidebar"]', named(CONTROL_NAMES.panelWidth)],
  ['[aria-label="Sheet tabs"]', named(CONTROL_NAMES.allSheets)],
  ['[aria-label^="Notifications"]', named(CONTROL_NAMES.notices)],
];

/** Univer's dialogs and menus, and what they open, stand in the page beside the grid. */
const DIALOG_FIXES: typeof FIXES = [
  ['[role=dialog] button > [class*=sr-only]', said(CLOSE)],
  ['[aria-label=increment]', named(CONTROL_NAMES.more)],
  ['[aria-label=decrement]', named(CONTROL_NAMES.less)],
  ['body:has(> [role=dialog]), body:has(> * [role=dialog])', nameSortColumns],
];

/** Names what is there, and what Univer adds later. */
export function nameControls(grid: HTMLElement): void {
  const fix = () => {
    for (const [inside, fixes] of [
      [grid, FIXES],
      [document, DIALOG_FIXES],
    ] as const)
      for (const [selector, change] of fixes)
        for (const found of inside.querySelectorAll(selector)) change(found);
  };
  let waiting = false;
  const observer = new MutationObserver(() => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      fix();
    });
  });
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  observer.observe(grid, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['aria-expanded', 'tabindex'],
  });
  fix();
}

/** The first of the two buttons before the tabs adds a tab, the other lists all. */
function appendName(button: Element): string {
  const all = [
    ...(button.closest('section, footer')?.querySelectorAll('[data-u-comp=sheet-bar-append-button]') ?? []),
  ];
  return all.indexOf(button) > 0 ? CONTROL_NAMES.allSheets : CONTROL_NAMES.addSheet;
}

/** Of the unnamed buttons around the zoom slider the one before it makes smaller. */
function nameZoomStep(button: Element): void {
  if (button.textContent?.trim()) return;
  const after = button.nextElementSibling !== null && button.previousElementSibling === null;
  set(button, 'aria-label', after ? CONTROL_NAMES.smaller : CONTROL_NAMES.larger);
}

/** The dialog that sorts by several columns has English words for them that no list of words can change. */
function nameSortColumns(body: Element): void {
  const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    const letters = /^Column "([A-Z]+)"$/.exec(text.data)?.[1];
    if (letters) text.data = `${CONTROL_NAMES.column} ${letters}`;
  }
}

/** Setting what is there already would be a change to be heard again. */
function set(target: Element, name: string, value: string): void {
  if (target.getAttribute(name) !== value) target.setAttribute(name, value);
}
