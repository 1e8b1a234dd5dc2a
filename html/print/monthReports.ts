// The reports of a month as the check reads and judges them, earlier months of the round behind them.
import type { ReportList } from '../../src/contract/reports';
import { checkReports } from '../../src/domain/checks/checkReports';
import type { ReportRow } from '../../src/domain/checks/reportRow';
import type { RowResults } from '../../src/domain/checks/rowResults';
import type { PageOffice } from '../office/pageOffice';
import { CHECKED_COLUMNS, reportCells, reportRecords, takeDecided } from '../office/reportRows';
import { decidedReport } from './decidedReport';
import type { ReportCells } from './model/reportTexts';

/** A report with what it was judged to be. `certified`: results that are printed whatever the criteria give by now. */
export interface MonthReport {
  readonly row: ReportRow;
  readonly cells: ReportCells;
  readonly certified: Partial<RowResults>;
}

/** Finds the report of a unit and KPI; null where there is none in that month. */
export type FindReport = (unit: string, kpi: string) => MonthReport | null;

/** `list`: all months the office has of what is printed. */
export function monthReports(list: ReportList, month: string, office: PageOffice): FindReport {
  const { sources, decisions } = office;
  takeDecided(decisions, list);
  const decided = reportRecords(list).map((record) => decidedReport(record, office));
  const records = decided.map(({ record }) => record);
  const { table } = checkReports({ columns: CHECKED_COLUMNS, rows: records.map(reportCells), sources }, []);
  const found = new Map<string, MonthReport>();
  for (const row of table.rows) {
    const record = records[row.index];
    if (record?.month !== month) continue;
    const key = `${record.unit}|${record.kpi}`;
    const certified = decided[row.index]?.certified ?? {};
    if (!found.has(key)) found.set(key, { row, cells: record.cells, certified });
  }
  return (unit, kpi) => found.get(`${unit}|${kpi}`) ?? null;
}
