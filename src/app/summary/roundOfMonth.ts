// The half of the fiscal year a month belongs to, its number and year, and the tab its reports were put aside in.
import { tabColumns, tabColumnsAt, tabName } from '../../catalogue/workbookTabs';
import { keyOfSerial, monthReader } from '../../domain/checks/keyReaders';
import { cellText } from '../../domain/thaiText';
import { officeRound } from '../../text/summaryTexts';
import { roundTexts } from '../../text/toolSentences';
import type { Book } from '../ports/book';
import { NEEDED } from '../reports/reportTab';
import type { MonthRead } from './readMonth';

/** "รอบที่ 2 ปีงบประมาณ 2565": as it is set for the round that was set, else as the fiscal year begins in October. */
export function shownRound({ request, office: { settings } }: MonthRead): string {
  const { round, text } = settings;
  const { first } = request.round;
  const isSet = round && round.first.year * 12 + round.first.month - 1 === first;
  return isSet ? officeRound(text('round'), text('year')) : officeRound(...halfOf(first));
}

/** Name of the tab that holds the month's reports of a round that is over, whatever people call it; '' where there is none. */
export function archiveOf(book: Book, { request: { month } }: MonthRead): string {
  const own = tabName('reports');
  const monthOf = monthReader();
  const found = book.tabNames().find((name) => {
    const values = (name !== own && book.tab(name)?.values(tabColumns('reports').length)) || [];
    const at = tabColumnsAt('reports', (values[0] ?? []).map(cellText));
    return (
      NEEDED.every((key) => at[key] !== -1) &&
      values.some((cells) => monthOf(cells[at.month as number]).serial === month)
    );
  });
  return found ?? book.tab(roundTexts.archived(own, halfOf(month).join('-')))?.name ?? '';
}

/** Number and fiscal year. */
function halfOf(serial: number): [round: string, year: string] {
  const [year = 0, month = 0] = keyOfSerial(serial).split('-').map(Number);
  return [month > 3 && month < 10 ? '2' : '1', String(month > 9 ? year + 1 : year)];
}
