// Names for the controls of Univer's interface, which has none for screen readers, and roles that exist.
import { CONTROL_NAMES } from '../pageText';

type Fix = (target: Element) => void;

const named =
  (name: string): Fix =>
  (target) =>
    set(target, 'aria-label', name);

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
];

/** Names what is there, and what Univer adds later. */
export function nameControls(grid: HTMLElement): void {
  const fix = () => {
    for (const [selector, change] of FIXES)
      for (const found of grid.querySelectorAll(selector)) change(found);
  };
  let waiting = false;
  new MutationObserver(() => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      fix();
    });
  }).observe(grid, {
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

/** Setting what is there already would be a change to be heard again. */
function set(target: Element, name: string, value: string): void {
  if (target.getAttribute(name) !== value) target.setAttribute(name, value);
}
