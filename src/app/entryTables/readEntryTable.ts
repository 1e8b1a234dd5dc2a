// An entry table as it stands in its tab: columns by heading, rows by the report they belong to.
import { reportHeadingOf } from '../../catalogue/reportHeadings';
import type { CatalogueKpi } from '../../catalogue/types';
import { cellText, textKey } from '../../domain/thaiText';
import { ENTRY } from '../../text/entrySentences';
import type { Values } from '../ports/book';
import { inputSpellings, NARRATIVES } from './entryColumns';

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

/** A cell; both from 1 and 0 as elsewhere: rows from 1, columns from 0. */
export interface EntryPlace {
  readonly row: number;
  readonly column: number;
}

/** The table; columns count from 0. */
export interface EntryTable {
  readonly headingRow: number;
  readonly values: Values;
  /** The column under a heading, −1 where there is none. */
  at(heading: string): number;
  /** The first heading of those without which nothing can be sent that is not there; '' when all are. */
  readonly missing: string;
  readonly reports: readonly EntryReport[];
}

const NEEDED = [
  ENTRY.send,
  ENTRY.kpi,
  reportHeadingOf('unit'),
  reportHeadingOf('month'),
  reportHeadingOf('checked'),
];
const FEWEST_KNOWN = 3;
const DEEPEST = 20;

/** True for the name of an entry tab. */
export function isEntryName(name: string): boolean {
  return name.slice(0, ENTRY.prefix.length) === ENTRY.prefix;
}

/** The heading under which a key of a fixed column stands. */
export function entryHeading(key: string): string {
  return (ENTRY as { readonly [key: string]: string })[key] ?? reportHeadingOf(key as 'month');
}

/** Null when the tab is no entry table. */
export function readEntryTable(values: Values): EntryTable | null {
  const folded = values
    .slice(0, DEEPEST)
    .map((row) => row.map((cell) => textKey(typeof cell === 'string' ? cell : '')));
  const known = folded.map((row) => NEEDED.filter((heading) => row.includes(textKey(heading))).length);
  const heading = known.findIndex((count) => count >= FEWEST_KNOWN);
  if (heading < 0) return null;
  const headings = folded[heading] as readonly string[];
  const at = (text: string) => headings.indexOf(textKey(text));
  return {
    headingRow: heading + 1,
    values,
    at,
    missing: NEEDED.find((text) => at(text) < 0) ?? '',
    reports: reportsIn(values, heading + 1, at),
  };
}

function reportsIn(values: Values, firstIndex: number, at: EntryTable['at']): EntryReport[] {
  const [monthAt, unitAt, kpiAt, itemAt] = ['month', 'unit', 'kpi', 'item'].map((key) =>
    at(entryHeading(key)),
  ) as [number, number, number, number];
  const reports = new Map<string, EntryReport>();
  for (let i = firstIndex; i < values.length; i++) {
    const cells = values[i] as readonly unknown[];
    const [unit, kpi] = [cellText(cells[unitAt]).trim(), cellText(cells[kpiAt]).trim()];
    if (unit === '' && kpi === '') continue;
    const month = cells[monthAt];
    const key = [cellText(month), unit, kpi].map(textKey).join('|');
    const report = reports.get(key) ?? { key, month, unit, kpi, line: 0, twin: 0, rows: [] };
    reports.set(key, report);
    report.rows.push(i + 1);
    if (itemAt >= 0 && textKey(cellText(cells[itemAt])) !== textKey(kpi)) continue;
    if (report.line === 0) report.line = i + 1;
    else report.twin = i + 1;
  }
  return [...reports.values()];
}

/** Where each input of a report stands; null where its column or row is not found. */
export function inputPlaces(
  { at, values }: EntryTable,
  { line, rows }: EntryReport,
  { inputs }: CatalogueKpi,
): (EntryPlace | null)[] {
  const [itemAt, valueAt] = [at(ENTRY.item), at(ENTRY.value)];
  return inputs.map((input) => {
    const spellings = inputSpellings(input);
    if (itemAt < 0) {
      const column = spellings.map(at).find((one) => one >= 0);
      return column === undefined ? null : { row: line, column };
    }
    const keys = spellings.map(textKey);
    const row = rows.find((one) => keys.includes(textKey(cellText(values[one - 1]?.[itemAt]))));
    return row === undefined || valueAt < 0 ? null : { row, column: valueAt };
  });
}

/** Where the texts of a report stand; those whose column is gone are left out. */
export function narrativePlaces(
  { at }: EntryTable,
  { line }: EntryReport,
): { readonly key: (typeof NARRATIVES)[number]; readonly place: EntryPlace }[] {
  return NARRATIVES.map((key) => ({ key, place: { row: line, column: at(reportHeadingOf(key)) } })).filter(
    ({ place }) => place.column >= 0,
  );
}

/** The cell under a fixed heading in the report's line; blank where there is none. */
export function lineCell({ at, values }: EntryTable, { line }: EntryReport, key: string): unknown {
  return values[line - 1]?.[at(entryHeading(key))] ?? '';
}
