// A generated tab for the print dialog: what was put there, and what its cells show by now.
import type { GeneratedPages } from '../../contract/pages';
import { PAGE_END } from '../../text/documentTexts';
import type { Book } from '../ports/book';
import { readKept } from './keptDocuments';

/** `name`: of a generated tab; '' = the one in front. */
export function readPage(book: Book, name: string): GeneratedPages {
  const { tabs } = readKept(book);
  const pages = Object.values(tabs).flatMap((kept) => {
    const tab = book.tabById(kept.id);
    return tab ? [{ kept, tab }] : [];
  });
  const wanted = name || book.activeTab().name;
  const one = pages.find(({ tab }) => tab.name === wanted) ?? pages[0];
  const names = pages.map(({ tab }) => tab.name);
  if (!one) return { names, page: null };
  const { content, rows, about } = one.kept;
  const texts = one.tab.texts();
  const { reminders = [] } = (about ?? {}) as { readonly reminders?: readonly string[] };
  const isMoved = texts[rows - 1]?.[0] !== PAGE_END;
  const width = content.widths.length;
  const shown = texts.slice(0, rows).map((row) => row.slice(0, width));
  return { names, page: { name: one.tab.name, content, texts: shown, isMoved, reminders } };
}
