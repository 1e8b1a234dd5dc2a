// A generated tab in `สารบัญ`: its name leads there.
import { tabColumns, tabName } from '../../catalogue/workbookTabs';
import { cellText } from '../../domain/thaiText';
import type { Book, Tab } from '../ports/book';

/** `isNew`: what stands there may lead to a tab that is gone. An office without that tab, or one that is closed to whoever runs this, stays so. */
export function listInContents(book: Book, tab: Tab, purpose: string, isNew: boolean): void {
  const contents = book.tab(tabName('contents'));
  const rows = contents?.values(tabColumns('contents').length) ?? [];
  const known = rows.findIndex(([name]) => cellText(name) === tab.name);
  const isListed = cellText(rows[known]?.[1]) !== '';
  if (!contents || (isListed && !isNew) || !contents.isEditable()) return;
  const row = 1 + (known < 0 ? rows.length : known);
  contents.ensureRows(row);
  contents.linkTabs(row, 1, [{ text: tab.name, tab }]);
  if (!isListed) contents.write({ row, column: 2, rows: 1, columns: 1 }, [[purpose]]);
}
