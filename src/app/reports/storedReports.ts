// Rows of `ผลการดำเนินงาน` as a page gets them, each with the mark that tells whether it has changed since.
import { type ReportColumnKey, reportHeadings } from '../../catalogue/reportHeadings';
import { RESULT_COLUMNS } from '../../catalogue/workbookTabs';
import type { ReportKey, ReportList, StoredReport } from '../../contract/reports';
import { unitFinder } from '../../domain/unitName';
import type { CheckContext } from '../check/checkContext';
import { type Office, readOffice } from '../check/office';
import { plainCell } from '../import/readSelection';
import { keysOf } from '../undo/keysOf';
import { type ReportTab, readReportTab } from './reportTab';

const COMPUTED: readonly ReportColumnKey[] = [...RESULT_COLUMNS, 'weight'];
const MARKED = (Object.keys(reportHeadings) as ReportColumnKey[]).filter((key) => COMPUTED.indexOf(key) < 0);

/** '' for a row that is not there. Columns that were moved change no mark. */
export function markOf({ at }: Pick<ReportTab, 'at'>, cells: readonly unknown[] | null): string {
  return cells ? keysOf([MARKED.map((key) => cells[at[key]])]) : '';
}

/** The key as the workbook writes it; what is not known stays as it is. */
export function resolveKey<K extends ReportKey>(key: K, { sources }: Office): K {
  const unit = unitFinder(sources.units ?? [])(key.unit)?.name ?? key.unit;
  const found = sources.kpi(key.kpi);
  return { ...key, unit, kpi: 'inputs' in found ? found.code : key.kpi };
}

/** The report of a key among rows that may have changed since they were read. */
export function storedReport(
  reports: ReportTab,
  { month, unit, kpi }: ReportKey,
  row: number,
  cells: readonly unknown[],
): StoredReport {
  return { row, month, unit, kpi, cells: cells.map(plainCell), mark: markOf(reports, cells) };
}

/** The reports of a month, unit and KPI, '' = any. Throws ProblemError when the tab cannot be read. */
export function readStored({ book, today }: CheckContext, asked: ReportKey): ReportList {
  const office = readOffice(book, today, false);
  const reports = readReportTab(book, office);
  const { month, unit, kpi } = resolveKey(asked, office);
  const wanted = [month, unit, kpi];
  const rows: StoredReport[] = [];
  reports.rows.forEach((row, key) => {
    const parts = key.split('|');
    if (!wanted.every((part, i) => part === '' || part === parts[i])) return;
    const [ofMonth, ofUnit, ofKpi] = parts as [string, string, string];
    const cells = reports.values[row - 1] as readonly unknown[];
    rows.push(storedReport(reports, { month: ofMonth, unit: ofUnit, kpi: ofKpi }, row, cells));
  });
  return { headings: reports.plan.table.headings, rows };
}
