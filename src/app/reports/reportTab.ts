// The tab `ผลการดำเนินงาน` read once: where its columns stand, and which row holds which report.

import { findTable } from '../../catalogue/findTable';
import type { ReportColumnKey } from '../../catalogue/reportHeadings';
import { tabColumns, tabColumnsAt, tabHeading, tabName } from '../../catalogue/workbookTabs';
import { checkReports } from '../../domain/checks/checkReports';
import { keyOfSerial } from '../../domain/checks/keyReaders';
import { ProblemError } from '../../domain/problem';
import type { WorkbookProblem } from '../../text/workbookSentences';
import type { Office } from '../check/office';
import { withMergedKeys } from '../check/scoreTable';
import { ownOfReports, planOf, type TablePlan } from '../check/tablePlan';
import type { Area, Book, Tab, Values } from '../ports/book';

/** Columns count from 0, −1 where the office has taken the column away. */
export type ReportColumnsAt = { readonly [column in ReportColumnKey]: number };

/** The tab as it was when it was read. */
export interface ReportTab {
  readonly tab: Tab;
  readonly values: Values;
  /** None are read where no row lacks a key. */
  readonly merges: readonly Area[];
  readonly plan: TablePlan;
  readonly at: ReportColumnsAt;
  /** Key of a report → its row, from 1; where it stands twice the first one, a draft only where none was sent. */
  readonly rows: ReadonlyMap<string, number>;
}

/** Columns without which a tab holds no reports that were sent. */
export const NEEDED: readonly ReportColumnKey[] = ['month', 'unit', 'kpi', 'status', 'sentOn'];

/** Month, unit and KPI as one text. */
export function reportKey(month: string, unit: string, kpi: string): string {
  return [month, unit, kpi].join('|');
}

/** The tab before its rows are read. */
export interface OpenReportTab extends Omit<ReportTab, 'rows'> {
  /** The rows below the headings, with the keys of merged cells. */
  readonly filled: Values;
}

/** Throws ProblemError when the tab or a column without which nothing can be saved is missing. */
export function openReportTab(book: Book, office: Office): OpenReportTab {
  const tab = book.tab(tabName('reports'));
  if (!tab) return refuse({ code: 'tab-missing', tab: tabName('reports') });
  const width = tabColumns('reports').length;
  const values = tab.values(width);
  const table = findTable(values, [], office.kpis);
  if (!table) return refuse({ code: 'tab-headings-missing', tab: tab.name });
  const at = tabColumnsAt('reports', table.headings) as ReportColumnsAt;
  const missing = NEEDED.find((key) => at[key] < 0);
  if (missing)
    return refuse({ code: 'tab-column-missing', tab: tab.name, column: tabHeading('reports', missing) });
  const plan = planOf(table, ownOfReports(table), {});
  const keys = [at.month, at.unit, at.kpi];
  // A row with some of its keys may stand beside a merged cell.
  const isPart = (cells: readonly unknown[]) => {
    const isBlank = cells[at.month] === '';
    return (cells[at.unit] === '') !== isBlank || (cells[at.kpi] === '') !== isBlank;
  };
  const merges = values.slice(table.firstRow - 1).some(isPart) ? tab.merges(width) : [];
  return { tab, values, merges, plan, at, filled: withMergedKeys(values, merges, table.firstRow, keys) };
}

/** The same with the rows of its reports. */
export function readReportTab(book: Book, office: Office): ReportTab {
  const { filled, ...opened } = openReportTab(book, office);
  const { columns, table } = opened.plan;
  const rows = new Map<string, number>();
  const { table: read } = checkReports({ columns, rows: filled, sources: office.sources }, []);
  for (const row of read.rows) {
    const { month, unit, kpi, index, series, place } = row;
    if (!unit || !kpi || series[place] !== row) continue;
    rows.set(reportKey(keyOfSerial(month), unit.unit.name, kpi.kpi.code), table.firstRow + index);
  }
  return { ...opened, rows };
}

function refuse(problem: WorkbookProblem): never {
  throw new ProblemError(problem);
}
