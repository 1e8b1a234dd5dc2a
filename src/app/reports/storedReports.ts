// Rows of `ผลการดำเนินงาน` as a page gets them, each with the mark that tells whether it has changed since.
import { COMPUTED, REPORT_COLUMNS } from '../../catalogue/reportHeadings';
import { readDay } from '../../catalogue/tables/readDay';
import type { ReportKey, ReportList, StoredReport } from '../../contract/reports';
import { monthKey } from '../../domain/month';
import { unitFinder } from '../../domain/unitName';
import { type Office, readOffice } from '../check/office';
import { plainCell } from '../import/readSelection';
import { keysOf } from '../undo/keysOf';
import { decisionsIn } from './decisionTab';
import { type ReportTab, readReportTab, reportKey } from './reportTab';
import type { SaveContext } from './saveContext';
import type { Saving } from './saveReports';

const MARKED = REPORT_COLUMNS.filter((key) => key !== 'checked' && !COMPUTED.test(key));

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

/** The report of a key, null where no row is its; `after`: the rows with what was just written and its results. */
export function storedReport(
  { rows, values, at, plan }: ReportTab,
  key: ReportKey,
  after?: Pick<Saving, 'merged' | 'scored'>,
): StoredReport | null {
  const { month, unit, kpi } = key;
  const id = reportKey(month, unit, kpi);
  const row = rows.get(id) ?? after?.merged.entries.find((one) => one.key === id && one.row > 0)?.row;
  const read = row && (after?.merged.values ?? values)[row - 1];
  if (!row || !read) return null;
  const cells = read.slice();
  const result = after?.scored.results[row - plan.table.firstRow];
  for (const name of Object.keys(plan.own) as (keyof typeof plan.own)[])
    if (result) cells[plan.own[name] as number] = result[name];
  return { row, month, unit, kpi, cells: cells.map(plainCell), mark: markOf({ at }, cells) };
}

/** The reports of a month, unit and KPI, '' = any. Throws ProblemError when the tab cannot be read. */
export function readStored({ book, today, day }: SaveContext, asked: ReportKey): ReportList {
  const office = readOffice(book, today, false);
  const reports = readReportTab(book, office);
  const { month, unit, kpi } = resolveKey(asked, office);
  const { last } = decisionsIn(book, office);
  const wanted = [month, unit, kpi];
  const rows: StoredReport[] = [];
  reports.rows.forEach((_, id) => {
    const parts = id.split('|') as [string, string, string];
    if (!wanted.every((part, i) => part === '' || part === parts[i])) return;
    const stored = storedReport(reports, { month: parts[0], unit: parts[1], kpi: parts[2] }) as StoredReport;
    rows.push({ ...stored, decided: last.get(id)?.certified ?? '' });
  });
  return { today: monthKey(today), day: readDay(day) || '', headings: reports.plan.table.headings, rows };
}
