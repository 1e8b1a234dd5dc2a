// ตรวจสอบและคำนวณคะแนนในชีตนี้ on an entry table: levels and problems of the rows filled in so far, without sending them.
import { isUntouched } from '../../domain/checks/noReport';
import { entrySentences } from '../../text/entrySentences';
import { TITLE } from '../../text/workbookSentences';
import { readOffice } from '../check/office';
import type { Values } from '../ports/book';
import type { SaveContext } from '../reports/saveContext';
import { readSystem, systemTab } from '../system/systemTab';
import { offerUnmerge } from '../unmerge/offerUnmerge';
import { entryOf } from './entryOf';
import { cellAt, linePlace, readEntryTable } from './readEntryTable';
import { sendEntries } from './sendEntries';

/** False when the active tab, which holds these `values`, is no entry table. */
export function checkEntries(context: SaveContext, values: Values): boolean {
  const { book, screen, today } = context;
  const tab = book.activeTab();
  if (!readEntryTable(values)) return false;
  const remembered = readSystem(systemTab(book, false));
  const { left, done } = offerUnmerge(context, tab, remembered);
  const table = readEntryTable(tab.values(), left);
  if (!table) return false;
  if (table.missing !== '') {
    screen.tell(TITLE, entrySentences.columnMissing(tab.name, table.missing));
    return true;
  }
  const office = readOffice(book, today, true);
  const reports = table.reports.filter(
    (report) =>
      isUntouched(cellAt(table, linePlace(table, report, 'send'))) &&
      entryOf(table, report, office, () => null) !== entrySentences.blank,
  );
  const { taken, refused } = sendEntries(context, { tab, table, reports, office }, true);
  const said = entrySentences.taken(true, taken, refused);
  screen.tell(TITLE, done ? `${said}\n${done.what}` : said);
  return true;
}
