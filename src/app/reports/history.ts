// Lines of `ประวัติ`. That tab is closed to collectors: what they send waits in `_ระบบ` until somebody who may write there does
// anything with the add-on, and is moved over before that adds lines of its own: they stand in the order of time.
import { tabColumns, tabName } from '../../catalogue/workbookTabs';
import { ProblemError } from '../../domain/problem';
import { cellText } from '../../domain/thaiText';
import type { WorkbookProblem } from '../../text/workbookSentences';
import type { Book, Tab } from '../ports/book';
import { readWaiting, systemTab, writeSystem } from '../system/systemTab';
import { isNewer } from '../template/createWorkbook';

/** In the order of the tab's columns. */
export type HistoryLine = readonly string[];

const COLUMNS = tabColumns('history');
export const REPORT = COLUMNS.indexOf('report');
const AFTER = COLUMNS.indexOf('after');
/** Some two thousand reports: read and written whole at each sending. */
const MOST_WAITING = 1_000_000;

/** Throws ProblemError when more waits than there is room for. */
export function writeHistory(book: Book, lines: readonly HistoryLine[]): void {
  const tab = book.tab(tabName('history'));
  if (tab?.isEditable()) {
    tab.append(lines);
    return;
  }
  const system = systemTab(book, true) as Tab;
  const waiting = linesIn(system);
  const fresh = lines.filter((line) => !isRepeated(line, waiting));
  const text = JSON.stringify([...waiting, ...fresh]);
  if (text.length > MOST_WAITING) throw new ProblemError<WorkbookProblem>({ code: 'history-full' });
  if (fresh.length > 0) writeSystem(system, 'history', text);
}

/** The report of the newest line, '' where there is none. */
export function newestReport(book: Book): string {
  const system = systemTab(book, false);
  const waiting = (system ? linesIn(system) : []).pop();
  const line = waiting ?? book.tab(tabName('history'))?.values(COLUMNS.length).slice(-1)[0];
  return cellText(line?.[REPORT]);
}

/** Moves what waits, where whoever runs this may; else it waits on. */
export function moveHistory(book: Book): void {
  try {
    const tab = book.tab(tabName('history'));
    const system = tab?.isEditable() ? systemTab(book, false) : null;
    const waiting = system ? linesIn(system) : [];
    if (system && waiting.length > 0 && !isNewer(book)) move(tab as Tab, system, waiting);
  } catch {
    // It is no part of what was asked for: it waits for the next one.
  }
}

function linesIn(system: Tab): HistoryLine[] {
  return JSON.parse(readWaiting(system) || '[]');
}

/** All at once; a run that broke off before they ceased to wait has written them already. */
function move(tab: Tab, system: Tab, waiting: readonly HistoryLine[]): void {
  const textOf = (cells: readonly unknown[]) => JSON.stringify(cells.slice(0, COLUMNS.length).map(cellText));
  const written = tab.values(COLUMNS.length).map(textOf);
  tab.append(waiting.filter((line) => !written.includes(textOf(line))));
  writeSystem(system, 'history', '');
}

/** A sending that broke off and is done again, whole or what was left of it: the last line of its report says it all. */
function isRepeated(line: HistoryLine, waiting: readonly HistoryLine[]): boolean {
  const last = waiting.filter((one) => one[REPORT] === line[REPORT]).pop();
  const said = last ? (last[AFTER] as string).split('\n') : [];
  return (line[AFTER] as string).split('\n').every((text) => said.includes(text));
}
