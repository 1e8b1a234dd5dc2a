// The definitions and settings of an office read from its workbook.
import type { TableName } from '../../catalogue/headings';
import { type Office, officeIn } from '../../catalogue/office';
import { tabColumns, tabName } from '../../catalogue/workbookTabs';
import type { Values } from '../../domain/cellArea';
import type { ThaiMonth } from '../../domain/month';
import type { Book } from '../ports/book';

export type { Office };

/** The tabs a check reads; evidence only where the table has evidence. */
const TABLES: readonly TableName[] = ['kpis', 'criteria', 'inputs', 'units', 'targets'];

/** Throws ProblemError for a definition that cannot be read. */
export function readOffice(book: Book, today: ThaiMonth, withEvidence: boolean): Office {
  const wanted = withEvidence ? [...TABLES, 'evidence' as const] : TABLES;
  const tabs: Values[] = [];
  for (const name of wanted) {
    const values = book.tab(tabName(name))?.values(tabColumns(name).length);
    if (values) tabs.push(values);
  }
  return officeIn(tabs, book.tab(tabName('settings'))?.values(3) ?? [], today);
}
