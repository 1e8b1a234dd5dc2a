// Menus as a tree for people and tests, and the function behind a label.
import type { MenuEntry } from '../host/book';

export type MenuNode = { label: string; items?: MenuNode[] } | { separator: true };

const ADDON_MENU = 'ส่วนขยาย';

export function menuTree(entries: readonly MenuEntry[]): MenuNode[] {
  return entries.map((entry) => {
    if (entry.separator) return { separator: true };
    const label = entry.label || ADDON_MENU;
    return entry.items ? { label, items: menuTree(entry.items) } : { label };
  });
}

/** The function of the item with exactly this label; throws with the labels there are. */
export function functionBehind(entries: readonly MenuEntry[], label: string): string {
  const items = flat(entries).filter((entry) => entry.functionName !== undefined);
  const found = items.find((entry) => entry.label === label);
  if (!found)
    throw new Error(`no menu item "${label}"; there are: ${items.map((entry) => entry.label).join(', ')}`);
  return found.functionName as string;
}

function flat(entries: readonly MenuEntry[]): MenuEntry[] {
  return entries.flatMap((entry) => [entry, ...flat(entry.items ?? [])]);
}
