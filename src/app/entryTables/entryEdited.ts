// What happens when a person edits an entry table: ticked rows are sent, last month's figures copied, sent rows opened again.
import { readTick } from '../../domain/readTick';
import { entrySentences } from '../../text/entrySentences';
import { TITLE, workbookSentences } from '../../text/workbookSentences';
import { readOffice } from '../check/office';
import type { Area, Tab } from '../ports/book';
import { moveHistory } from '../reports/history';
import type { SaveContext } from '../reports/saveContext';
import { readSystem, systemTab } from '../system/systemTab';
import { TEMPLATE_VERSION } from '../template/version';
import { writeCells } from '../writing/writeCells';
import { copyLastMonth } from './copyLastMonth';
import { NARRATIVES } from './entryColumns';
import { entryKeys } from './entryOf';
import {
  cellAt,
  type EntryPlace,
  type EntryReport,
  type EntryTable,
  inputPlaces,
  linePlace,
  readEntryTable,
} from './readEntryTable';
import { sendEntries } from './sendEntries';
import { writeAnswers } from './writeAnswers';

/** Only edits that need an answer cost more than one look at the tab. False when it is no entry table. */
export function entryEdited(context: SaveContext, tab: Tab, edited: Area): boolean {
  const table = readEntryTable(tab.values());
  if (!table) return false;
  if (edited.row + edited.rows - 1 > table.headingRow) answer(context, tab, table, edited);
  return true;
}

function answer(context: SaveContext, tab: Tab, table: EntryTable, edited: Area): void {
  const { book, screen, today } = context;
  if (table.missing !== '') {
    screen.toast(entrySentences.columnMissing(tab.name, table.missing));
    return;
  }
  const isIn = ({ row, column }: EntryPlace) =>
    row >= edited.row &&
    row < edited.row + edited.rows &&
    column + 1 >= edited.column &&
    column + 1 < edited.column + edited.columns;
  const isTicked = (report: EntryReport, key: string, now: boolean) => {
    const place = linePlace(table, report, key);
    return readTick(cellAt(table, place)) === true && isIn(place) === now;
  };
  const touched = table.reports.filter(({ rows }) =>
    rows.some((row) => row >= edited.row && row < edited.row + edited.rows),
  );
  const sending = touched.filter((report) => isTicked(report, 'send', true));
  const sent = touched.filter((report) => isTicked(report, 'send', false));
  const copying = touched.filter((report) => isTicked(report, 'unchanged', true) && !sent.includes(report));
  if (sending.length + sent.length + copying.length === 0) return;
  const { version, hasUndo, isWaiting } = readSystem(systemTab(book, false));
  if (Number(version) > TEMPLATE_VERSION) {
    screen.tell(TITLE, workbookSentences.newer);
    return;
  }
  if (isWaiting) moveHistory(book);
  const office = readOffice(book, today, true);
  const reopened = sent.filter((report) => {
    const keys = entryKeys(report, office);
    const inputs = typeof keys === 'string' ? [] : inputPlaces(table, report, keys.kpi);
    const own = ['month', 'unit', 'kpi', ...NARRATIVES].map((key) => linePlace(table, report, key));
    return [...own, ...inputs].some((place) => place && isIn(place));
  });
  writeAnswers(
    tab,
    table,
    reopened.map((report) => ({
      report,
      cells: { send: false, level: '', score: '', checked: entrySentences.changed },
    })),
  );
  let current: EntryTable = table;
  if (copying.length > 0) {
    const { changes, answers } = copyLastMonth(book, table, copying, office);
    writeCells(tab, table.values, new Map(), changes);
    writeAnswers(
      tab,
      table,
      answers.filter(({ report }) => !sending.includes(report)),
    );
    current = readEntryTable(tab.values()) ?? table;
  }
  const keys = sending.map(({ key }) => key);
  const reports = current.reports.filter(({ key }) => keys.includes(key));
  if (reports.length === 0) return;
  const { taken, refused } = sendEntries(context, { tab, table: current, reports, office, hasUndo }, false);
  screen.toast(entrySentences.taken(false, taken, refused));
}
