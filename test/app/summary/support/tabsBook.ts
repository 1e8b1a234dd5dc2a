// A workbook of nothing but cells: what a summary is read from.
import type { Book, Tab, Values } from '../../../../src/app/ports/book';

/** Tabs by name; a test that asks for anything but their cells fails. */
export function tabsBook(tabs: { readonly [name: string]: Values }): Book {
  const tab = (name: string): Tab | null => {
    const values = tabs[name];
    if (!values) return null;
    return {
      name,
      values: (width = Infinity) => values.map((row) => row.slice(0, width)),
      merges: () => [],
    } as never;
  };
  return { tab } as never;
}
