// สร้างตารางกรอกข้อมูลประจำเดือน: asks month, KPI or unit; makes the tab, or brings the one that is there to that month.
import { monthInShort } from '../../domain/month';
import { entrySentences, entryTabName, entryTexts } from '../../text/entrySentences';
import { TITLE, workbookSentences } from '../../text/workbookSentences';
import type { CheckContext } from '../check/checkContext';
import { readOffice } from '../check/office';
import { decisionsIn } from '../reports/decisionTab';
import { readReportTab } from '../reports/reportTab';
import { forgetUndo, readSystem, systemTab } from '../system/systemTab';
import { TEMPLATE_VERSION } from '../template/version';
import { areasOf } from './areasOf';
import { askKpis, askMonth, askUnits, shownUnit } from './askEntryTables';
import { type EntryColumn, kpiColumns, unitColumns } from './entryColumns';
import { type EntryRow, kpiRows, kpiTitle, unitRows } from './entryRows';
import { refreshEntryTable } from './refreshEntryTable';

interface Wanted {
  readonly name: string;
  readonly columns: readonly EntryColumn[];
  readonly rows: readonly EntryRow[];
}

const SPARE_ROWS = 20;

/** The menu item. Throws ProblemError for a workbook that cannot be read. */
export function makeEntryTables(context: CheckContext): void {
  const { book, screen } = context;
  const made = make(context);
  screen.tell(TITLE, made.said);
  const tab = book.tab(made.show);
  if (tab) tab.show();
}

function make({ book, screen, today }: CheckContext): { readonly said: string; readonly show: string } {
  const ends = (said: string) => ({ said, show: '' });
  if (Number(readSystem(systemTab(book, false)).version) > TEMPLATE_VERSION)
    return ends(workbookSentences.newer);
  const office = readOffice(book, today, false);
  const looking = book.activeTab().name;
  const month = askMonth(screen.ask, today, office);
  if (typeof month === 'string') return ends(month);
  const perKpi = screen.confirm(TITLE, entryTexts.perKpi);
  if (perKpi === null) return ends(workbookSentences.cancelled);
  const wanted: Wanted[] = [];
  const subjects = perKpi ? askKpis(screen.ask, office, looking) : askUnits(screen.ask, office, looking);
  if (typeof subjects === 'string') return ends(subjects);
  const decisions = decisionsIn(book, office);
  const source = { office, reports: readReportTab(book, office), decisions, month };
  for (const one of subjects) {
    const isKpi = 'inputs' in one;
    const title = isKpi ? kpiTitle(one) : shownUnit(one);
    const rows = isKpi ? kpiRows(source, one) : unitRows(source, one.name);
    if (rows.length === 0) return ends(entrySentences.nobody(title));
    wanted.push({ name: entryTabName(title), columns: isKpi ? kpiColumns(one) : unitColumns(), rows });
  }
  forgetUndo(book);
  let kept = 0;
  const foreign: string[] = [];
  for (const { name, columns, rows } of wanted) {
    const tab = book.tab(name);
    const keys = columns.map(({ key }) => key);
    if (tab) {
      const one = refreshEntryTable(tab, columns, rows, source);
      if (one === null) foreign.push(name);
      else kept += one;
    } else
      book.addTab({
        name,
        headings: columns.map(({ heading }) => heading),
        rows: rows.map((row) => keys.map((key) => row[key] ?? '')),
        columns: columns.map(({ look }) => look),
        areas: areasOf(keys, new Map(rows.map((row, i) => [i + 2, row]))),
        frozenColumns: 1,
        spareRows: SPARE_ROWS,
      });
  }
  book.flush();
  const names = wanted.map(({ name }) => name).filter((name) => !foreign.includes(name));
  const said = foreign.map(workbookSentences.rowLost);
  if (names.length > 0) said.push(entrySentences.made(names, monthInShort(month)));
  if (kept > 0) said.push(entrySentences.kept(kept));
  return { said: said.join('\n\n'), show: (names[0] ?? foreign[0]) as string };
}
