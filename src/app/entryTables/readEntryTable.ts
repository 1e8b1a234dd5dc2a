// An entry table as it stands in its tab: columns by heading, rows by the report they belong to.
import { covering } from '../../catalogue/findTable';
import type { CatalogueKpi } from '../../catalogue/types';
import { cellText, cleanText, textKey } from '../../domain/thaiText';
import { ENTRY, inputHeading } from '../../text/entrySentences';
import type { Area, Values } from '../ports/book';
import { entryHeading } from './entryColumns';

/** One report of the table. Rows count from 1. */
export interface EntryReport {
  /** Month, unit and KPI as they stand in the cells. */
  readonly key: string;
  readonly month: unknown;
  readonly unit: string;
  readonly kpi: string;
  /** The row with tick, texts and answers; 0 where it was deleted. */
  line: number;
  /** A second row with the same keys, 0 = none. */
  twin: number;
  /** All its rows. */
  readonly rows: number[];
}

/** A cell: rows count from 1, columns from 0. */
export interface EntryPlace {
  readonly row: number;
  readonly column: number;
}

/** The table; columns count from 0. */
export interface EntryTable {
  readonly headingRow: number;
  readonly values: Values;
  readonly merges: readonly Area[];
  /** The column under a heading, −1 where there is none. */
  at(heading: string): number;
  /** The first heading of those without which nothing can be sent that is not there; '' when all are. */
  readonly missing: string;
  readonly reports: readonly EntryReport[];
}

const NEEDED = ['send', 'kpi', 'unit', 'month', 'checked'].map(entryHeading);
const ONLY_HERE = new RegExp(`^(${ENTRY.unchanged}$|${ENTRY.last}:)`);
const FEWEST_KNOWN = 3;
const DEEPEST = 20;

/** True for the name of an entry tab. */
export function isEntryName(name: string): boolean {
  return name.startsWith(ENTRY.prefix);
}

/** Null when the tab is no entry table. `merges` count for every row they cover. */
export function readEntryTable(read: Values, merges: readonly Area[] = []): EntryTable | null {
  const values =
    merges.length > 0 ? read.map((cells, row) => cells.map((_, i) => covering(read, merges, row, i))) : read;
  for (let row = 0; row < Math.min(values.length, DEEPEST); row++) {
    const headings = (values[row] as unknown[]).map((cell) => textKey(cellText(cell)));
    const at = (heading: string) => headings.indexOf(textKey(heading));
    const missing = NEEDED.filter((heading) => at(heading) < 0);
    // A table of the office's own may have the same keys, and a column for what was sent.
    const isOurs =
      headings.some((heading) => ONLY_HERE.test(heading)) ||
      (missing.length === 0 && at(ENTRY.item) >= 0 && at(ENTRY.value) >= 0);
    if (isOurs && NEEDED.length - missing.length >= FEWEST_KNOWN)
      return {
        headingRow: row + 1,
        values,
        merges,
        at,
        missing: missing[0] || '',
        reports: reportsIn(values, row + 1, (key) => at(entryHeading(key))),
      };
  }
  return null;
}

function reportsIn(values: Values, firstIndex: number, at: (key: string) => number): EntryReport[] {
  const reports = new Map<string, EntryReport>();
  const hasItems = at('item') >= 0;
  values.forEach((cells, i) => {
    const text = (key: string) => cleanText(cellText(cells[at(key)]));
    const [unit, kpi] = [text('unit'), text('kpi')];
    if (i < firstIndex || unit + kpi === '') return;
    const key = textKey([text('month'), unit, kpi].join('|'));
    const report = reports.get(key) || {
      key,
      month: cells[at('month')],
      unit,
      kpi,
      line: 0,
      twin: 0,
      rows: [],
    };
    reports.set(key, report);
    report.rows.push(i + 1);
    if (hasItems && text('item') !== kpi) return;
    if (report.line === 0) report.line = i + 1;
    else report.twin = i + 1;
  });
  return [...reports.values()];
}

/** Where each input of a report stands; null where its column or row is not found. */
export function inputPlaces(
  { at, values }: EntryTable,
  { line, rows }: EntryReport,
  { inputs }: CatalogueKpi,
): (EntryPlace | null)[] {
  const itemAt = at(ENTRY.item);
  return inputs.map((input) => {
    const heading = inputHeading(input);
    const column = at(itemAt < 0 ? heading : ENTRY.value);
    const isItem = (row: number) => textKey(cellText(values[row - 1]?.[itemAt])) === textKey(heading);
    const row = itemAt < 0 ? line : rows.find(isItem);
    return row && column >= 0 ? { row, column } : null;
  });
}

/** Where the report's own cell under a fixed heading stands; column −1 where there is none. */
export function linePlace({ at }: EntryTable, { line }: EntryReport, key: string): EntryPlace {
  return { row: line, column: at(entryHeading(key)) };
}

/** The cell of a place, blank where there is none. */
export function cellAt({ values }: EntryTable, { row, column }: EntryPlace): unknown {
  return values[row - 1]?.[column] ?? '';
}
