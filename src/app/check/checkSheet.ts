// ตรวจสอบและคำนวณคะแนนในชีตนี้: finds the table of the active tab, asks what it does not say, writes results and marks where it
// stands. The same for rows just edited, without a question.

import { findTable } from '../../catalogue/findTable';
import { TAB_ORDER, type TabKey, tabColumns, tabName } from '../../catalogue/workbookTabs';
import { textKey } from '../../domain/thaiText';
import { checkSheetSentences } from '../../text/checkSheetSentences';
import { TITLE, workbookSentences } from '../../text/workbookSentences';
import type { Area, Tab, Values } from '../ports/book';
import { readSystem, systemTab } from '../system/systemTab';
import { TEMPLATE_VERSION } from '../template/version';
import { askPlan } from './askPlan';
import type { CheckContext } from './checkContext';
import { readOffice } from './office';
import type { ScoredTable } from './scoreTable';
import { memoriesOf } from './tableMemory';
import { ownOfReports, ownRemembered, planOf, type TableMemory } from './tablePlan';
import { writeSettled } from './writeSettled';

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
