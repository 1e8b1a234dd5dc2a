// One report judged and checked in the page, by the very rules the script has.
import type { CatalogueKpi } from '../../src/catalogue/types';
import { checkReports } from '../../src/domain/checks/checkReports';
import { checkRules } from '../../src/domain/checks/checkRules';
import type { Finding } from '../../src/domain/checks/finding';
import type { ReportRow } from '../../src/domain/checks/reportRow';
import { type RowResults, rowResults, weightIn } from '../../src/domain/checks/rowResults';
import type { PageOffice } from './pageOffice';
import { CHECKED_COLUMNS, isReportOf, type ReportRecord, reportCells } from './reportRows';

/** A report as it would stand in the sheet. */
export interface CheckedReport {
  readonly row: ReportRow;
  readonly results: RowResults;
  /** In the order of the columns. */
  readonly findings: readonly Finding[];
}

/** How much of the rules is asked: only the level while somebody types, or everything. */
export type CheckDepth = 'level' | 'all';

/**
 * `others`: reports that stand beside it; those of the same unit and KPI are its months, the rest can share its documents.
 * Its own row among them is left out. Throws nothing: what is wrong is a finding.
 */
export function checkedReport(
  report: ReportRecord,
  others: readonly ReportRecord[],
  { sources, kpis }: PageOffice,
  depth: CheckDepth = 'all',
): CheckedReport {
  const isSame = isReportOf(report);
  const rest = others.filter((one) => !isSame(one));
  const near =
    depth === 'all' ? rest : rest.filter(({ unit, kpi }) => unit === report.unit && kpi === report.kpi);
  const rows = [...near, report].map(reportCells);
  const { table, findings } = checkReports(
    { columns: CHECKED_COLUMNS, rows, sources },
    depth === 'all' ? checkRules : [],
  );
  const row = table.rows[table.rows.length - 1] as ReportRow;
  return {
    row,
    results: rowResults(
      row,
      weightIn(kpis as readonly CatalogueKpi[]),
      CHECKED_COLUMNS.percent,
      sources.floor ?? 0,
    ),
    findings: findings.filter((finding) => finding.row === row.index),
  };
}
