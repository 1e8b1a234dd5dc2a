// Reports as a page holds them: found by month, unit and KPI, their cells by the keys of their columns.
import type { Decisions } from '../../src/catalogue/decisionTable';
import {
  REPORT_COLUMNS,
  type ReportColumnKey,
  readReportColumns,
  reportColumnsAt,
  reportHeadingOf,
} from '../../src/catalogue/reportHeadings';
import { RESULT_COLUMNS } from '../../src/catalogue/workbookTabs';
import type { PlainCell } from '../../src/contract/importReports';
import type { ReportKey, ReportList, StoredReport } from '../../src/contract/reports';
import type { ReportColumns } from '../../src/domain/checks/reportColumns';

/** A report with its cells by column key; blank cells and columns the office has taken away are ''. */
export interface ReportRecord extends ReportKey {
  /** Given back as `seen`; '' where there is no such row. */
  readonly mark: string;
  readonly cells: { readonly [column in ReportColumnKey]?: PlainCell };
}

/** What the add-on computes is not taken for something typed. */
const COMPUTED: readonly ReportColumnKey[] = [...RESULT_COLUMNS, 'weight'];

/** Where the columns stand in the rows of `reportCells`. */
export const CHECKED_COLUMNS: ReportColumns = readReportColumns(
  REPORT_COLUMNS.map((column) => (COMPUTED.includes(column) ? '' : reportHeadingOf(column))),
);

/** The reports of a reply. */
export function reportRecords({ headings, rows }: ReportList): ReportRecord[] {
  return rows.map((row) => reportRecord(headings, row));
}

/** One report of a reply. */
export function reportRecord(
  headings: readonly string[],
  { month, unit, kpi, mark, cells }: StoredReport,
): ReportRecord {
  const at = reportColumnsAt(headings);
  const byKey: { [column in ReportColumnKey]?: PlainCell } = {};
  for (const column of REPORT_COLUMNS) {
    const place = at[column];
    if (place !== undefined) byKey[column] = cells[place] ?? '';
  }
  return { month, unit, kpi, mark, cells: byKey };
}

/** The row a check reads: all columns in order, the keys as the workbook writes them. */
export function reportCells({ month, unit, kpi, cells }: Omit<ReportRecord, 'mark'>): PlainCell[] {
  const keys: { readonly [column: string]: PlainCell } = { month, unit, kpi };
  return REPORT_COLUMNS.map((column) => keys[column] ?? cells[column] ?? '');
}

/** True for the report of that key. */
export function isReportOf(key: ReportKey): (one: ReportKey) => boolean {
  return ({ month, unit, kpi }) => month === key.month && unit === key.unit && kpi === key.kpi;
}

/** What was decided comes without the cells it was about; each report brings its own. */
export function takeDecided({ last }: Decisions, { rows }: ReportList): void {
  for (const row of rows) {
    const id = reportId(row);
    const known = last.get(id);
    if (known && row.decided) last.set(id, { ...known, certified: row.decided });
  }
}

/** Month, unit and KPI as one text, as drafts and decisions are filed under. */
export function reportId({ month, unit, kpi }: ReportKey): string {
  return [month, unit, kpi].join('|');
}
