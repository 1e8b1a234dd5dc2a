// The half of the fiscal year a month belongs to, its number and year, and the tab its reports were put aside in.
import { tabName } from '../../catalogue/workbookTabs';
import { keyOfSerial } from '../../domain/checks/keyReaders';
import { officeRound } from '../../text/summaryTexts';
import { roundTexts } from '../../text/toolSentences';
import type { Book } from '../ports/book';
import type { MonthRead } from './readMonth';

/** "รอบที่ 2 ปีงบประมาณ 2565": as it is set for the round that was set, else as the fiscal year begins in October. */
export function shownRound({ request, office: { settings } }: MonthRead): string {
  const { round, text } = settings;
  const { first } = request.round;
  const isSet = round && round.first.year * 12 + round.first.month - 1 === first;
  return isSet ? officeRound(text('round'), text('year')) : officeRound(...halfOf(first));
}

/** Name of the tab with the reports of a round that is over; '' where there is none. */
export function archiveOf(book: Book, { request }: MonthRead): string {
  return book.tab(roundTexts.archived(tabName('reports'), halfOf(request.month).join('-')))?.name ?? '';
}

/** Number and fiscal year. */
function halfOf(serial: number): [round: string, year: string] {
  const [year = 0, month = 0] = keyOfSerial(serial).split('-').map(Number);
  return [month > 3 && month < 10 ? '2' : '1', String(month > 9 ? year + 1 : year)];
}
