// The questions about an office's own table: which KPI, which month, and leave to add the columns of the results.

import type { FoundTable } from '../../catalogue/findTable';
import { RESULT_COLUMNS } from '../../catalogue/workbookTabs';
import { accepted } from '../../domain/accepted';
import type { CheckedKpi } from '../../domain/checks/checkRequest';
import { monthInShort, monthKey, readMonth, type ThaiMonth } from '../../domain/month';
import { checkSheetTexts } from '../../text/checkSheetSentences';
import { TITLE, workbookSentences } from '../../text/workbookSentences';
import type { Tab } from '../ports/book';
import type { Screen } from '../ports/screen';
import { type Remembered, systemTab, writeSystem } from '../system/systemTab';
import { lookOf } from '../template/columnLooks';
import type { CheckContext } from './checkContext';
import type { Office } from './office';
import { memoriesOf } from './tableMemory';
import {
  missingHeadings,
  type OwnColumns,
  ownRemembered,
  planOf,
  type ResultKey,
  type TableMemory,
  type TablePlan,
} from './tablePlan';

/** Asks for KPI and month where the table has none, and for leave to add columns; null when the person gave up. */
export function askPlan(
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
  const given = { ...(kpi === '' ? {} : { kpi }), ...(month === '' ? {} : { month }) };
  const headingsOwn = { ...memory?.own, ...missing };
  memories[tab.id] = { ...given, own: headingsOwn };
  const mapping = JSON.stringify(memories);
  // Remembered before the columns are there: a run that breaks off in between knows them for its own.
  if (mapping !== remembered.mapping) writeSystem(systemTab(book, true) as Tab, 'mapping', mapping);
  const own = addOwnColumns(tab, table, known, missing);
  const width = Math.max(table.headings.length, ...RESULT_COLUMNS.map((key) => (own[key] ?? 0) + 1));
  const wider = Array.from({ length: width }, (_, i) => table.headings[i] ?? '');
  for (const key of RESULT_COLUMNS) if (own[key] !== undefined) wider[own[key]] = headingsOwn[key] as string;
  const plan = planOf({ ...table, headings: wider }, own, given);
  const fresh = (Object.keys(missing) as ResultKey[]).map((key) => own[key] as number);
  if (fresh.length === 0) return plan;
  const added = { row: table.firstRow - 1, column: Math.min(...fresh) + 1, rows: 1, columns: fresh.length };
  return { ...plan, added };
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
  const proposed = guess?.code ?? memory?.kpi ?? '';
  const understood = headings.filter(Boolean).slice(0, 12).join(', ');
  const name =
    proposed === '' ? '' : `${proposed} ${office.kpis.find(({ code }) => code === proposed)?.short ?? ''}`;
  const typed = screen.ask(TITLE, checkSheetTexts.askKpi(understood, name.trim()));
  if (typed === null) return null;
  return accepted<CheckedKpi>(office.sources.kpi(typed.trim() || proposed)).code;
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
  return typed === null ? null : monthKey(accepted<ThaiMonth | null>(readMonth(typed)) ?? proposed);
}
