// A workbook whose tabs are asked for once, however often they are read meanwhile.
import type { Book, Tab, Values } from '../ports/book';

/** For reading alone: what is written through it afterwards is not seen. */
export function readOnce(book: Book): Book {
  const tabs = new Map<string, Tab | null>();
  const once = (tab: Tab): Tab => {
    const read = new Map<number | undefined, Values>();
    const values = (width?: number): Values => {
      const known = read.get(width) ?? tab.values(width);
      read.set(width, known);
      return known;
    };
    return { ...tab, values };
  };
  return {
    ...book,
    tab(name) {
      let known = tabs.get(name);
      if (known === undefined) {
        const tab = book.tab(name);
        known = tab && once(tab);
        tabs.set(name, known);
      }
      return known;
    },
  };
}
