// Saves reports into `ผลการดำเนินงาน`, each in the row of its month, unit and KPI: scored, marked, with its history. Saving the
// same again changes nothing, so that a run that broke off is simply repeated.
import { cellText, textKey } from '../../domain/thaiText';
import { saveSentences } from '../../text/saveSentences';
import { type Office, readOffice } from '../check/office';
import { type ScoredTable, scoreTable } from '../check/scoreTable';
import { keyArea } from '../check/tablePlan';
import { changedRows, type WrittenBlock, writeResults } from '../check/writeResults';
import type { Values } from '../ports/book';
import { systemTab, writeSystem } from '../system/systemTab';
import { keysBeside, keysIn, keysOf } from '../undo/keysOf';
import type { UndoRecord } from '../undo/undoRecord';
import { decisionsIn, withCertified } from './decisionTab';
import { type HistoryLine, REPORT, writeHistory } from './history';
import { type Merged, type MergedEntry, mergeEntries } from './mergeEntries';
import type { ReportEntry, SaveOutcome } from './reportEntry';
import { type ReportTab, readReportTab } from './reportTab';
import { restoreLost } from './restoreLost';
import type { SaveContext } from './saveContext';
import { requireStill, writeRows } from './writeRows';

/** How reports are saved. */
export interface SaveOptions {
  /** Only tells what would become of the entries. */
  readonly trial?: boolean;
  /** Reports with a problem that must be mended are refused, with their problems as the reasons; `keys`: only one of their key. */
  readonly strict?: boolean | 'keys';
  /** The office's definitions with evidence, where they have been read already. */
  readonly office?: Office;
  /**
   * 'forget' where the reports came from a table that would go on saying they were sent: the action before is not taken back any
   * more; 'none' where there is none to forget.
   */
  readonly undo?: 'record' | 'forget' | 'none';
}

/** The rows as they are afterwards, for whoever wants to show them. */
export interface Saving {
  readonly outcomes: readonly SaveOutcome[];
  readonly reports: ReportTab;
  readonly merged: Merged;
  readonly scored: ScoredTable;
}

/** One outcome for each entry. Throws ProblemError for a workbook that cannot be read or written. */
export function saveReports(
  context: SaveContext,
  entries: readonly ReportEntry[],
  options?: SaveOptions,
): readonly SaveOutcome[] {
  return saveEntries(context, () => entries, options).outcomes;
}

/** The same with the rows; the entries may depend on the office. */
export function saveEntries(
  context: SaveContext,
  entriesFor: (office: Office) => readonly ReportEntry[],
  {
    trial = false,
    strict = false,
    undo = 'record',
    office: known = readOffice(context.book, context.today, true),
  }: SaveOptions = {},
): Saving {
  const { book, day } = context;
  const decisions = decisionsIn(book, known);
  const office = withCertified(known, decisions);
  const entries = entriesFor(office);
  const reports = readReportTab(book, office);
  const score = ({ values }: Merged) =>
    scoreTable(reports.plan, values, reports.merges, office.sources, office.kpis);
  let merged = mergeEntries(reports, entries, day, decisions);
  let scored = score(merged);
  const faults = strict ? faultsOf(reports, merged, scored, strict === 'keys') : new Map<number, string[]>();
  if (strict)
    entries.forEach((entry, i) => {
      if (holdsUnaskedFigures(entry, office)) faults.set(i, [saveSentences.noFigures]);
    });
  if (faults.size > 0) {
    merged = mergeEntries(reports, entries, day, decisions, (index) => faults.has(index));
    scored = score(merged);
  }
  if (!trial && merged.entries.some(({ row }) => row > 0)) {
    const isStill = writeMerged({ ...context, undo }, reports, merged, scored, entries);
    // Somebody sorted in between: once more, by the keys.
    if (!isStill) {
      restoreLost(book, office, reports, merged);
      return saveEntries(context, entriesFor, { strict, undo, office: known });
    }
  }
  const outcomes = merged.entries.map(({ kind, row, reason }, i): SaveOutcome => {
    const reasons = faults.get(i) ?? (reason === '' ? [] : [reason]);
    const result = row > 0 ? scored.results[row - reports.plan.table.firstRow] : null;
    const shown = { level: result?.level ?? '', score: result?.score ?? '' };
    return { kind, row, reasons, ...shown, checked: cellText(result?.checked) };
  });
  return { outcomes, reports, merged, scored };
}

/** True where a unit that is not measured, or takes the province's result, gives figures of its own. */
function holdsUnaskedFigures({ unit, kpi: code, cells }: ReportEntry, { sources }: Office): boolean {
  const kpi = sources.kpi(code);
  const targets = ('inputs' in kpi && sources.targets(kpi)) || [];
  const target = targets.find((one) => textKey(one.unit) === textKey(unit));
  if (!target || (target.measured && target.from === 'own')) return false;
  return Object.entries(cells).some(
    ([column, cell]) => /^(value|percent)/.test(column) && cell !== '' && cell !== false,
  );
}

/** Index of an entry → what must be mended in its row. */
function faultsOf(
  { at }: ReportTab,
  { entries }: Merged,
  { findings }: ScoredTable,
  keysOnly: boolean,
): Map<number, string[]> {
  const keys = [at.month, at.unit, at.kpi];
  const faults = new Map<number, string[]>();
  entries.forEach(({ row, kind }, i) => {
    if (kind === 'refused' || kind === 'conflict') return;
    const lines = findings
      .filter((one) => one.row === row && one.severity === 'must')
      .filter(({ column }) => !keysOnly || keys.indexOf(column) >= 0)
      .map(({ line }) => line);
    if (lines.length > 0) faults.set(i, lines);
  });
  return faults;
}

/**
 * False where the rows do not stand where they were written. `first`: what has to stand before anything else is written, once it is
 * known that no row has moved.
 */
export function writeMerged(
  { book, day, time, by, reason = '', undo }: SaveContext & Pick<SaveOptions, 'undo'>,
  reports: ReportTab,
  merged: Merged,
  scored: ScoredTable,
  given: readonly ReportEntry[],
  first?: () => void,
): boolean {
  const { tab, plan, values } = reports;
  const { firstRow, headings } = plan.table;
  const { firstNew, newRows } = merged;
  const last = Math.max(values.length, firstNew + newRows - 1);
  // The rows of new reports must still be blank.
  if (newRows > 0) tab.ensureRows(last);
  const look = () => {
    const seen = Array.from({ length: last }, (_, i) => values[i] ?? headings.map(() => ''));
    if (values.length >= firstRow) requireStill(tab, keyArea(plan, last - firstRow + 1), seen);
  };
  // Where nothing stands below, formulas that show nothing included, the service itself finds the row of a report that is alone.
  const isAppended =
    newRows === 1 && merged.entries.every(({ row }) => !row || row >= firstNew) && tab.lastRow() < firstNew;
  if (newRows < 2 && !isAppended) look();
  first?.();
  // History first: a run that breaks off may leave a line too many, never one too few.
  const lines = historyOf(reports, merged.entries, given, [`${day} ${time}`, by, reason]);
  writeHistory(book, lines);
  // Between this look and the writing of several rows there is no other call.
  if (newRows > 1) look();
  const now = withResults(merged.values, plan, scored, merged);
  const blocks: WrittenBlock[] = writeRows(reports, merged, now, isAppended);
  // A report that stands there already may have come from a run that broke off before its results.
  const written = new Set(merged.entries.map(({ row }) => row));
  const isChanged = changedRows(plan, now, scored);
  const results = writeResults(tab, plan, now, scored, (row) => written.has(row) || isChanged(row));
  blocks.push(...results.blocks);
  if (blocks.length === 0 && results.marks.length === 0) return true;
  const area = keyArea(plan, last + 1 - firstRow);
  const keys = keysIn(now, area);
  const record: UndoRecord = {
    what: saveSentences.saved,
    tab: tab.id,
    keyArea: area,
    keys: keysBeside(now, area, blocks),
    last: lines[lines.length - 1]?.[REPORT] ?? '',
    blocks,
    marks: results.marks,
  };
  const system = undo === 'none' ? null : systemTab(book, true);
  if (system) writeSystem(system, 'undo', undo === 'forget' ? '' : JSON.stringify(record));
  // Reading puts everything written into the document.
  return keysOf(tab.valuesOf(area)) === keys;
}

/** New rows are written with their results: these are no change afterwards. */
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
export function historyOf(
  { values, plan }: Pick<ReportTab, 'values' | 'plan'>,
  entries: readonly Pick<MergedEntry, 'key' | 'row' | 'changes'>[],
  given: readonly ReportEntry[],
  [at, by, reason]: readonly [string, string, string],
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
    lines.push([at, who, key, old.join('\n').slice(0, 40_000), fresh.join('\n').slice(0, 40_000), reason]);
  });
  return lines;
}
