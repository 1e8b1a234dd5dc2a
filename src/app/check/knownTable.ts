// A table that can be checked without a question: the office's report tab, or a sheet that was checked before.

import { findTable } from '../../catalogue/findTable';
import { guessHeadings } from '../../catalogue/guessHeadings';
import { TAB_ORDER, tabColumns, tabName } from '../../catalogue/workbookTabs';
import { textKey } from '../../domain/thaiText';
import { isSummaryName } from '../../text/summaryTexts';
import type { Tab, Values } from '../ports/book';
import { withCertifiedRows } from '../reports/decisionTab';
import { readSystem, systemTab } from '../system/systemTab';
import { TEMPLATE_VERSION } from '../template/version';
import type { CheckContext } from './checkContext';
import { readOffice } from './office';
import { memoriesOf } from './tableMemory';
import { ownAdded, ownOfReports, planOf, type TableMemory } from './tablePlan';
import type { Target } from './writeSettled';

/** Where it is checked, with the values it was found by. */
export interface KnownTable extends Target {
  readonly values: Values;
  readonly memory: TableMemory;
}

/** Null for any other tab, and in a workbook of a newer version. */
export function knownTable({ book, today }: CheckContext, tab: Tab): KnownTable | null {
  const isReports = isReportTab(tab);
  if (!isReports && isGenerated(tab.name)) return null;
  const remembered = readSystem(systemTab(book, false));
  const memory = isReports ? {} : memoriesOf(remembered)[tab.id];
  if (Number(remembered.version) > TEMPLATE_VERSION || !memory) return null;
  const read = readOffice(book, today, isReports);
  const values = valuesOf(tab, isReports);
  const merges = tab.merges(isReports ? tabColumns('reports').length : 0);
  const table = findTable(values, merges, read.kpis, memory.uses);
  if (!table || table.twice) return null;
  const office = isReports ? withCertifiedRows(book, read, values, table.columns.status) : read;
  const own = isReports ? ownOfReports(table) : ownAdded(table, tab);
  return { book, tab, plan: planOf(table, own, memory), merges, office, values, memory };
}

/** The headings of a table of the office's own of which a person has yet to say what its columns hold; null for any other tab. */
export function unknownHeadings({ book, today }: CheckContext, tab: Tab): readonly string[] | null {
  if (isReportTab(tab) || isGenerated(tab.name)) return null;
  const [values, merges] = [tab.values(), tab.merges()];
  const uses = memoriesOf(readSystem(systemTab(book, false)))[tab.id]?.uses;
  return findTable(values, merges, readOffice(book, today, false).kpis, uses)
    ? null
    : guessHeadings(values, merges);
}

/** `ผลการดำเนินงาน`. */
export function isReportTab({ name }: Tab): boolean {
  return textKey(name) === textKey(tabName('reports'));
}

/** The workbook's other tabs hold no reports, nor do its summaries. */
export function isGenerated(name: string): boolean {
  const key = textKey(name);
  return isSummaryName(name) || TAB_ORDER.some((tab) => textKey(tabName(tab)) === key);
}

/** Everything on the tab. */
export function valuesOf(tab: Tab, isReports: boolean): Values {
  return isReports ? tab.values(tabColumns('reports').length) : tab.values();
}
