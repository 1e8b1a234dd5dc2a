// ตรวจสอบและคำนวณคะแนนในชีตนี้: finds the table of the active tab, asks what it does not say, writes results and marks where it
// stands. The same for rows just edited, without a question.
import { RESULT_COLUMNS, TAB_ORDER, type TabKey, tabColumns, tabName } from '../../catalogue/workbookTabs';
import { monthInShort, monthKey, readMonth, type ThaiMonth } from '../../domain/month';
import { textKey } from '../../domain/thaiText';
import { checkSheetSentences, checkSheetTexts } from '../../text/checkSheetSentences';
import { TITLE, workbookSentences } from '../../text/workbookSentences';
import type { Area, Book, Tab, Values } from '../ports/book';
import type { Screen } from '../ports/screen';
import { type Remembered, readSystem, systemTab, writeSystem } from '../system/systemTab';
import { lookOf } from '../template/columnLooks';
import { TEMPLATE_VERSION } from '../template/version';
import { keysOf, type UndoRecord } from '../undo/undoRecord';
import { type FoundTable, findTable } from './findTable';
import { type Office, readOffice } from './office';
import { type ScoredTable, scoreTable } from './scoreTable';
import {
  missingHeadings,
  type OwnColumns,
  ownOfReports,
  ownRemembered,
  planOf,
  type ResultKey,
  type TableMemory,
  type TablePlan,
} from './tablePlan';
import { writeResults } from './writeResults';

/** Who runs a check, and when. */
export interface CheckContext {
  readonly book: Book;
  readonly screen: Screen;
  readonly today: ThaiMonth;
}

type Memories = { [tabId: string]: TableMemory };

const ATTEMPTS = 3;

/** The menu item. Throws ProblemError for a definition that cannot be read. */
export function checkSheet({ book, screen, today }: CheckContext): void {
  const tab = book.activeTab();
  const isReports = textKey(tab.name) === textKey(tabName('reports'));
  if (!isReports && isGenerated(tab.name)) {
    screen.tell(TITLE, checkSheetSentences.generated(tab.name));
    return;
  }
  const remembered = readSystem(systemTab(book, false));
  if (Number(remembered.version) > TEMPLATE_VERSION) {
    screen.tell(TITLE, workbookSentences.newer);
    return;
  }
  const office = readOffice(book, today, isReports);
  let values = valuesOf(tab, isReports);
  const merges = isReports ? [] : tab.merges();
  const table = findTable(values, merges, office.kpis);
  if (!table) {
    screen.tell(TITLE, checkSheetSentences.noTable(tab.name));
    return;
  }
  const plan = isReports
    ? planOf(table, ownOfReports(table), {})
    : askPlan(table, { book, screen, today }, tab, office, remembered);
  if (!plan) return;
  // Whoever was asked something has taken their time.
  if (!isReports) values = valuesOf(tab, false);
  const scored = writeSettled({ book, tab, plan, merges, office }, values, () => true);
  if (typeof scored === 'string') {
    screen.tell(TITLE, scored);
    return;
  }
  const lines = [summaryOf(scored, tab.name)];
  if (scored.count > 0 && tab.isFiltered()) lines.push(checkSheetSentences.filtered);
  screen.tell(TITLE, lines.join('\n'));
}

/** Rows of a known table that were just edited; says in a toast what is wrong with them. */
export function checkEdited({ book, screen, today }: CheckContext, tabId: number, edited: Area): void {
  const tab = book.tabById(tabId);
  if (!tab) return;
  const isReports = textKey(tab.name) === textKey(tabName('reports'));
  if (!isReports && isGenerated(tab.name)) return;
  const remembered = readSystem(systemTab(book, false));
  const memory = memoriesOf(remembered)[tab.id];
  if (Number(remembered.version) > TEMPLATE_VERSION || (!isReports && !memory)) return;
  const office = readOffice(book, today, isReports);
  const values = valuesOf(tab, isReports);
  const merges = isReports ? [] : tab.merges();
  const table = findTable(values, merges, office.kpis);
  if (!table || edited.row + edited.rows - 1 < table.firstRow) return;
  const own = isReports ? ownOfReports(table) : ownRemembered(table, memory as TableMemory);
  const plan = planOf(table, own, memory ?? {});
  const isEdited = (row: number) => row >= edited.row && row < edited.row + edited.rows;
  const scored = writeSettled({ book, tab, plan, merges, office }, values, isEdited);
  if (typeof scored === 'string') {
    screen.toast(scored);
    return;
  }
  const found = scored.findings.filter(({ row }) => isEdited(row));
  const first = found.find(({ severity }) => severity === 'must') ?? found[0];
  if (first) screen.toast(found.length > 1 ? `${first.line} (+${found.length - 1})` : first.line);
}

interface Target {
  readonly book: Book;
  readonly tab: Tab;
  readonly plan: TablePlan;
  readonly merges: readonly Area[];
  readonly office: Office;
}

/** Writes, and once more where rows moved meanwhile; the outcome, or the sentence of what kept it from ending. */
function writeSettled(
  { book, tab, plan, merges, office }: Target,
  read: Values,
  isWanted: (row: number) => boolean,
): ScoredTable | string {
  let values = read;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const scored = scoreTable(plan, values, merges, office.sources, office.kpis);
    if (scored.results.length === 0) return checkSheetSentences.noRows(tab.name);
    const written = writeResults(tab, plan, values, scored, attempt === 0 ? isWanted : () => true);
    const area = keyArea(plan, scored.results.length);
    const before = keysOf(slice(values, area));
    if (written.blocks.length > 0 || written.marks.length > 0) {
      const what = checkSheetSentences.checkedSheet(tab.name);
      const record: UndoRecord = { what, tab: tab.id, keyArea: area, keys: before, ...written };
      writeSystem(systemTab(book, true) as Tab, 'undo', JSON.stringify(record));
    }
    // Reading puts everything written into the document, and shows whether somebody sorted in between.
    if (keysOf(tab.valuesOf(area)) === before) return scored;
    values = tab.values();
  }
  return checkSheetSentences.moving;
}

/** From the first to the last key column; where there is none, the first column. */
function keyArea({ table, columns }: TablePlan, rows: number): Area {
  const keys = [columns.month, columns.unit, columns.kpi].filter((column) => column >= 0);
  const first = keys.length > 0 ? Math.min(...keys) : 0;
  const last = keys.length > 0 ? Math.max(...keys) : 0;
  return { row: table.firstRow, column: first + 1, rows, columns: last - first + 1 };
}

function slice(values: Values, { row, column, rows, columns }: Area): Values {
  return values.slice(row - 1, row - 1 + rows).map((cells) => cells.slice(column - 1, column - 1 + columns));
}

/** Asks for KPI and month where the table has none, and for leave to add columns; null when the person gave up. */
function askPlan(
  table: FoundTable,
  { book, screen, today }: CheckContext,
  tab: Tab,
  office: Office,
  remembered: Remembered,
): TablePlan | null {
  const memories = memoriesOf(remembered);
  const memory = memories[tab.id];
  const kpi = askKpi(table, screen, office, memory);
  const month = kpi === null ? null : askMonth(table, screen, today, memory);
  if (kpi === null || month === null) return null;
  const known = memory ? ownRemembered(table, memory) : {};
  const missing = missingHeadings(table, known);
  const headings = Object.keys(missing).map((key) => missing[key as ResultKey] as string);
  if (headings.length > 0 && !screen.confirm(TITLE, checkSheetTexts.addColumns(headings))) {
    screen.tell(TITLE, workbookSentences.cancelled);
    return null;
  }
  const own = addOwnColumns(tab, table, known, missing);
  const given = { ...(kpi === '' ? {} : { kpi }), ...(month === '' ? {} : { month }) };
  const headingsOwn = { ...memory?.own, ...missing };
  memories[tab.id] = { ...given, own: headingsOwn };
  writeSystem(systemTab(book, true) as Tab, 'mapping', JSON.stringify(memories));
  const width = Math.max(table.headings.length, ...RESULT_COLUMNS.map((key) => (own[key] ?? 0) + 1));
  const wider = Array.from({ length: width }, (_, i) => table.headings[i] ?? '');
  for (const key of RESULT_COLUMNS) if (own[key] !== undefined) wider[own[key]] = headingsOwn[key] as string;
  return planOf({ ...table, headings: wider }, own, given);
}

function addOwnColumns(
  tab: Tab,
  table: FoundTable,
  known: OwnColumns,
  missing: { readonly [key in ResultKey]?: string },
): OwnColumns {
  const keys = Object.keys(missing) as ResultKey[];
  if (keys.length === 0) return known;
  const looks = keys.map((key) => lookOf('reports', key));
  const first = tab.addColumns(
    keys.map((key) => missing[key] as string),
    table.firstRow - 1,
    looks,
  );
  const own: { [key in ResultKey]?: number } = { ...known };
  keys.forEach((key, i) => {
    own[key] = first - 1 + i;
  });
  return own;
}

/** '' where the table has a column of its own; null when the person gave up. */
function askKpi(
  { columns, guess, headings }: FoundTable,
  screen: Screen,
  office: Office,
  memory: TableMemory | undefined,
): string | null {
  if (columns.kpi >= 0) return '';
  const proposed = memory?.kpi ?? guess?.code ?? '';
  const understood = headings.filter(Boolean).slice(0, 12).join(', ');
  const name =
    proposed === '' ? '' : `${proposed} ${office.kpis.find(({ code }) => code === proposed)?.short ?? ''}`;
  const typed = screen.ask(TITLE, checkSheetTexts.askKpi(understood, name.trim()));
  return typed === null ? null : typed.trim() || proposed;
}

function askMonth(
  { columns }: FoundTable,
  screen: Screen,
  today: ThaiMonth,
  memory: TableMemory | undefined,
): string | null {
  if (columns.month >= 0) return '';
  const last = memory?.month ? readMonth(memory.month) : null;
  const proposed = last && 'month' in last ? last : today;
  const typed = screen.ask(TITLE, checkSheetTexts.askMonth(monthInShort(proposed)));
  return typed === null ? null : typed.trim() || monthKey(proposed);
}

function memoriesOf({ mapping }: Remembered): Memories {
  return mapping === '' ? {} : (JSON.parse(mapping) as Memories);
}

function valuesOf(tab: Tab, isReports: boolean): Values {
  return isReports ? tab.values(tabColumns('reports').length) : tab.values();
}

/** The workbook's other tabs hold no reports. */
function isGenerated(name: string): boolean {
  const key = textKey(name);
  return TAB_ORDER.some((tab: TabKey) => textKey(tabName(tab)) === key);
}

function summaryOf({ count, findings }: ScoredTable, tab: string): string {
  if (count === 0) return checkSheetSentences.noRows(tab);
  const must = findings.filter(({ severity }) => severity === 'must').length;
  if (findings.length === 0) return checkSheetSentences.clean(count);
  return checkSheetSentences.found(count, must, findings.length - must);
}
