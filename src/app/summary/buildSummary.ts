// สรุปผลประจำเดือน: asks the month, writes its tab, says what was made and where to look.
import { readPlan } from '../../catalogue/planTable';
import { tabColumns, tabName } from '../../catalogue/workbookTabs';
import { keyOfSerial, serialOf } from '../../domain/checks/keyReaders';
import { monthInShort, monthKey, readMonth as readTyped } from '../../domain/month';
import type { MonthSummary } from '../../domain/summary/monthSummary';
import { cellSentence } from '../../text/cellSentence';
import { figureTexts, SUMMARY_HEAD, summarySentences, summaryTabName } from '../../text/summaryTexts';
import { TITLE, workbookSentences } from '../../text/workbookSentences';
import { goOn, makePage, type PartsLeft } from '../documents/pageInParts';
import { restoreDocuments } from '../documents/writeDocument';
import type { SaveContext } from '../reports/saveContext';
import { requireVersion } from '../system/requireVersion';
import { type SeenSummary, seenNow } from './changes';
import { monthEvents } from './monthEvents';
import { monthOf, titleOf } from './names';
import { readAnswers } from './noteTable';
import { summaryFacts } from './readFacts';
import { type MonthRead, readMonth } from './readMonth';
import { readOnce } from './readOnce';
import { archiveOf } from './roundOfMonth';
import { summaryPage } from './summaryPage';
import { currentRound } from './summaryRules';
import { targetSlips } from './targetSlips';

const KIND = 'summary|';

/** The menu item. Throws ProblemError for a workbook that cannot be read or written. */
export function buildSummary(context: SaveContext, left: PartsLeft): void {
  const { book, screen, time, day } = context;
  requireVersion(book);
  if (goOn(context, KIND, left)) return;
  const kept = restoreDocuments(book);
  const once = { ...context, book: readOnce(book) };
  const read = readAsked(context, once, readMonth(once));
  const why = typeof read === 'string' ? read : refusedMonth(read, context);
  if (typeof read === 'string' || why !== '') {
    screen.tell(TITLE, why);
    return;
  }
  const { summary } = read;
  const month = monthOf(summary.month);
  const rowsOf = (key: 'calendar' | 'plan') =>
    once.book.tab(tabName(key))?.values(tabColumns(key).length) ?? [];
  const events = monthEvents(rowsOf('calendar'), month, (typed) => titleOf(read, typed));
  const facts = summaryFacts(read, events, readPlan(rowsOf('plan')), targetSlips(once.book), context);
  const name = summaryTabName(month);
  const key = KIND + summary.month;
  const { expected, reported } = summary.rates;
  const said = (tab: string) => summarySentences.done(tab, expected - reported, expected);
  makePage(
    context,
    { key, name, head: SUMMARY_HEAD, said, rows: read.reports.values.length },
    (before) => {
      const seen = seenNow(summary, before.about as SeenSummary | null, `${day} ${time}`);
      const page = summaryPage(facts, seen.line, readAnswers(before));
      return { ...page, about: { ...seen, reminders: page.reminders } };
    },
    kept,
    left,
  );
}

/** Why a month without reports is not looked at; '' for one with reports, and for one of the round. */
export function refusedMonth(read: MonthRead, { book, today }: Pick<SaveContext, 'book' | 'today'>): string {
  const { request, office } = read;
  if (isReported(read.summary)) return '';
  const { first, last } = currentRound(office.settings, serialOf(today));
  if (request.month >= first && request.month <= last) return '';
  const shown = (month: number) => monthInShort(monthOf(keyOfSerial(month)));
  const archive = archiveOf(book, read);
  const month = shown(request.month);
  return archive
    ? figureTexts.archived(month, archive)
    : figureTexts.outside(month, shown(first), shown(last));
}

/** The month that is typed, else the one of `read`; a text says why there is none. */
export function readAsked(
  { screen }: Pick<SaveContext, 'screen'>,
  once: Parameters<typeof readMonth>[0],
  read: MonthRead,
  ask: (given: string) => string = summarySentences.askMonth,
  withEvidence = false,
): MonthRead | string {
  const given = monthOf(read.summary.month);
  const typed = screen.ask(TITLE, ask(monthInShort(given)));
  if (typed === null) return workbookSentences.cancelled;
  const month = readTyped(typed) || given;
  if ('code' in month) return cellSentence(month);
  const key = monthKey(month);
  return key === read.summary.month ? read : readMonth(once, key, withEvidence);
}

export function isReported({ units }: MonthSummary): boolean {
  return units.some(({ rates }) => rates.reported > 0);
}
