// Brings a workbook to a newer version of its shape. What broke off is done again: the version is written when all of it is done.
import { tabColumns, tabName, tabSpellings } from '../../catalogue/workbookTabs';
import { cellText, textKey } from '../../domain/thaiText';
import type { Book, Tab } from '../ports/book';
import { readSystem, systemTab, writeSystem } from '../system/systemTab';
import { type CellChanges, change, writeCells } from '../writing/writeCells';
import { lookOf } from './columnLooks';
import type { Migration, Rewording } from './migrations';

/** True when there was something to do. */
export function migrate(book: Book, migrations: readonly Migration[]): boolean {
  const now = Number(readSystem(systemTab(book, false)).version);
  const due = migrations.filter(({ to }) => to > now);
  for (const { to, changes } of due) {
    for (const one of changes) reword(book, one);
    book.flush();
    writeSystem(systemTab(book, true) as Tab, 'version', String(to));
  }
  return due.length > 0;
}

/** Cells that hold anything else, a formula or another word, are not touched. */
function reword(book: Book, { tab: key, column = '', from, into }: Rewording): void {
  const tab = book.tab(tabName(key));
  if (!tab) return;
  const values = tab.values(tabColumns(key).length);
  const isText = (cell: unknown, text: string) => textKey(cellText(cell)) === textKey(text);
  const find = (text: string) => (values[0] as readonly unknown[]).findIndex((cell) => isText(cell, text));
  const at = column ? Math.max(...tabSpellings(key, column).map(find)) : find(from);
  // Where both headings stand, one of them is a person's own.
  if (at < 0 || (!column && find(into) >= 0)) return;
  const { choices } = lookOf(key, column);
  if (choices) tab.offer(at + 1, choices);
  const changes: CellChanges = new Map();
  tab.formulas({ row: 1, column: at + 1, rows: values.length, columns: 1 }).forEach(([formula], i) => {
    if (i > 0 === column > '' && !formula && isText(values[i]?.[at], from)) change(changes, i + 1, at, into);
  });
  writeCells(tab, values, changes);
}
