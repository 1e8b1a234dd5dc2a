// A generated tab in `สารบัญ`: its name leads there.
import { tabColumns, tabName } from '../../catalogue/workbookTabs';
import { cellText } from '../../domain/thaiText';
import type { Book, Tab } from '../ports/book';
import type { KeptDocument } from './keptDocuments';

/**
 * `known`: what is remembered of the document. Where its tab is another one now, what stands there may lead to a tab that is gone; where
 * people have renamed it, its old name may stand there. An office without `สารบัญ`, or one that is closed to whoever runs this, stays so.
 */
export function listInContents(
  book: Book,
  tab: Tab,
  purpose: string,
  known: Pick<KeptDocument, 'id' | 'name'> | undefined,
): void {
  const contents = book.tab(tabName('contents'));
  const rows = contents?.values(tabColumns('contents').length) ?? [];
  const placeOf = (name: string) => rows.findIndex(([cell]) => cellText(cell) === name);
  const isSame = known?.id === tab.id;
  const own = placeOf(tab.name);
  const { name: former = tab.name } = known ?? {};
  const place = own < 0 && isSame && !book.tab(former) ? placeOf(former) : own;
  const isListed = cellText(rows[place]?.[1]) !== '';
  if (!contents || (isListed && isSame && own >= 0) || !contents.isEditable()) return;
  const row = 1 + (place < 0 ? rows.length : place);
  contents.ensureRows(row);
  contents.linkTabs(row, 1, [{ text: tab.name, tab }]);
  if (!isListed) contents.write({ row, column: 2, rows: 1, columns: 1 }, [[purpose]]);
}
