// Saves reports into `ผลการดำเนินงาน`, each in the row of its month, unit and KPI: scored, marked, with its history. Saving the
// same again changes nothing, so that a run that broke off is simply repeated.
import { cellText } from '../../domain/thaiText';
import { saveSentences } from '../../text/saveSentences';
import { type Office, readOffice } from '../check/office';
import { type ScoredTable, scoreTable } from '../check/scoreTable';
import { changedRows, type WrittenBlock, writeResults } from '../check/writeResults';
import type { Values } from '../ports/book';
import { systemTab, writeSystem } from '../system/systemTab';
import { keysIn, keysOf } from '../undo/keysOf';
import type { UndoRecord } from '../undo/undoRecord';
import { type HistoryLine, writeHistory } from './history';
import { type Merged, mergeEntries } from './mergeEntries';
import type { ReportEntry, SaveOutcome } from './reportEntry';
import { type ReportTab, readReportTab } from './reportTab';
import type { SaveContext } from './saveContext';
import { requireStill, writeRows } from './writeRows';

/** How reports are saved. */
export interface SaveOptions {
  /** Only tells what would become of the entries. */
  readonly trial?: boolean;
  /** Reports with a problem that must be mended are refused, with their problems as the reasons. */
  readonly strict?: boolean;
  /** The office's definitions with evidence, where they have been read already. */
  readonly office?: Office;
  /**
   * 'forget' where the reports came from a table that would go on saying they were sent: the action before is not taken back any
   * more; 'none' where there is none to forget.
   */
  readonly undo?: 'record' | 'forget' | 'none';
}

/** One outcome for each entry. Throws ProblemError for a workbook that cannot be read or written. */
export function saveReports(
  context: SaveContext,
  entries: readonly ReportEntry[],
  {
    trial = false,
    strict = false,
    undo = 'record',
    office = readOffice(context.book, context.today, true),
  }: SaveOptions = {},
): readonly SaveOutcome[] {
  const { book, day } = context;
  const reports = readReportTab(book, office);
  const score = ({ values }: Merged) => scoreTable(reports.plan, values, [], office.sources, office.kpis);
  let merged = mergeEntries(reports, entries, day, () => false);
  let scored = score(merged);
  const faults = strict ? faultsOf(merged, scored) : new Map<number, string[]>();
  if (faults.size > 0) {
    merged = mergeEntries(reports, entries, day, (index) => faults.has(index));
    scored = score(merged);
  }
  if (!trial && merged.entries.some(({ row }) => row > 0)) {
    const isStill = write(context, entries, reports, merged, scored, undo);
    // Somebody sorted in between: once more, by the keys.
    if (!isStill) saveReports(context, entries, { strict, undo, office });
  }
  return merged.entries.map(({ kind, row, reason }, i): SaveOutcome => {
    const reasons = faults.get(i) ?? (reason === '' ? [] : [reason]);
    const result = row > 0 ? scored.results[row - reports.plan.table.firstRow] : null;
    const shown = { level: result?.level ?? '', score: result?.score ?? '' };
    return { kind, row, reasons, ...shown, checked: cellText(result?.checked) };
  });
}

/** Index of an entry → what must be mended in its row. */
function faultsOf({ entries }: Merged, { findings }: ScoredTable): Map<number, string[]> {
  const faults = new Map<number, string[]>();
  entries.forEach(({ row, kind }, i) => {
    if (kind === 'refused') return;
    const lines = findings
      .filter((one) => one.row === row && one.severity === 'must')
      .map(({ line }) => line);
    if (lines.length > 0) faults.set(i, lines);
  });
  return faults;
}

/** False where the rows do not stand where they were written. */
function write(
  { book, day, time, by }: SaveContext,
  entries: readonly ReportEntry[],
  reports: ReportTab,
  merged: Merged,
  scored: ScoredTable,
  undo: SaveOptions['undo'],
): boolean {
  const { tab, plan, at } = reports;
  const keyColumns = [at.month, at.unit, at.kpi];
  const [first, last] = [Math.min(...keyColumns), Math.max(...keyColumns)];
  const rows = reports.values.length - plan.table.firstRow + 1;
  const keyArea = { row: plan.table.firstRow, column: first + 1, rows, columns: last - first + 1 };
  if (rows > 0) requireStill(tab, keyArea, reports.values);
  // History first: a run that breaks off may leave a line too many, never one too few.
  writeHistory(book, historyOf(reports, merged, entries, `${day} ${time}`, by));
  const blocks: WrittenBlock[] = writeRows(reports, merged, scored);
  // A report that stands there already may have come from a run that broke off before its results.
  const written = new Set(merged.entries.map(({ row }) => row));
  const now = withResults(merged.values, plan, scored, merged);
  const isChanged = changedRows(plan, now, scored);
  const results = writeResults(tab, plan, now, scored, (row) => written.has(row) || isChanged(row));
  blocks.push(...results.blocks);
  if (blocks.length === 0 && results.marks.length === 0) return true;
  const area = { ...keyArea, rows: Math.max(rows, merged.firstNew + merged.newRows - plan.table.firstRow) };
  const keys = keysIn(now, area);
  const record: UndoRecord = {
    what: saveSentences.saved,
    tab: tab.id,
    keyArea: area,
    keys,
    blocks,
    marks: results.marks,
  };
  const system = undo === 'none' ? null : systemTab(book, true);
  if (system) writeSystem(system, 'undo', undo === 'forget' ? '' : JSON.stringify(record));
  // Reading puts everything written into the document.
  return keysOf(tab.valuesOf(area)) === keys;
}

/** New rows were written with their results: these are no change any more. */
function withResults(
  values: Values,
  plan: ReportTab['plan'],
  { results }: ScoredTable,
  merged: Merged,
): Values {
  return values.map((cells, i) => {
    const row = i + 1;
    const result = results[row - plan.table.firstRow];
    if (!result || row < merged.firstNew) return cells;
    const copy = cells.slice();
    for (const key of Object.keys(plan.own) as (keyof typeof plan.own)[])
      copy[plan.own[key] as number] = result[key];
    return copy;
  });
}

/** What each entry changes; whoever reports is named by the report, where nobody else is known. */
function historyOf(
  { values, plan }: ReportTab,
  { entries }: Merged,
  given: readonly ReportEntry[],
  at: string,
  by: string,
): HistoryLine[] {
  const lines: HistoryLine[] = [];
  entries.forEach(({ key, row, changes }, i) => {
    if (changes.size === 0) return;
    const old: string[] = [];
    const fresh: string[] = [];
    changes.forEach((cell, column) => {
      const heading = plan.table.headings[column] as string;
      const before = cellText(values[row - 1]?.[column]);
      if (before !== '') old.push(`${heading}: ${before}`);
      fresh.push(`${heading}: ${cellText(cell)}`);
    });
    const who = by || cellText(given[i]?.cells.reporter);
    lines.push([at, who, key, old.join('\n').slice(0, 40_000), fresh.join('\n').slice(0, 40_000), '']);
  });
  return lines;
}
