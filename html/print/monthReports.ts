// The reports of a month as the check reads and judges them, earlier months of the round behind them.
import type { ReportList } from '../../src/contract/reports';
import { checkReports } from '../../src/domain/checks/checkReports';
import type { ReportRow } from '../../src/domain/checks/reportRow';
import type { PageOffice } from '../office/pageOffice';
import { CHECKED_COLUMNS, reportCells, reportRecords } from '../office/reportRows';
import type { ReportCells } from './model/reportTexts';

/** A report with what it was judged to be. */
export interface MonthReport {
  readonly row: ReportRow;
  readonly cells: ReportCells;
}

/** Finds the report of a unit and KPI; null where there is none in that month. */
export type FindReport = (unit: string, kpi: string) => MonthReport | null;

/** `list`: all months the office has of what is printed. */
export function monthReports(list: ReportList, month: string, { sources }: PageOffice): FindReport {
  const records = reportRecords(list);
  const { table } = checkReports({ columns: CHECKED_COLUMNS, rows: records.map(reportCells), sources }, []);
  const found = new Map<string, MonthReport>();
  for (const row of table.rows) {
    const record = records[row.index];
    if (record?.month !== month) continue;
    const key = `${record.unit}|${record.kpi}`;
    if (!found.has(key)) found.set(key, { row, cells: record.cells });
  }
  return (unit, kpi) => found.get(`${unit}|${kpi}`) ?? null;
}
