// How one table is checked: where it stands, what holds for all its rows, and which columns the add-on writes.

import type { FoundTable } from '../../catalogue/findTable';
import { type ReportColumnKey, readReportColumns, reportHeadingOf } from '../../catalogue/reportHeadings';
import { RESULT_COLUMNS } from '../../catalogue/workbookTabs';
import type { ReportColumns } from '../../domain/checks/reportColumns';
import { textKey } from '../../domain/thaiText';
import { computedHeading } from '../../text/checkSheetSentences';
import type { Area } from '../ports/book';

/** A column the add-on writes. */
export type ResultKey = (typeof RESULT_COLUMNS)[number] | 'weight';

/** Result → its column, from 0. */
export type OwnColumns = { readonly [key in ResultKey]?: number };

/** What is remembered of an office's own table; `own` are headings. */
export interface TableMemory {
  readonly kpi?: string;
  readonly month?: string;
  readonly own: { readonly [key in ResultKey]?: string };
}

/** Ready to be checked. */
export interface TablePlan {
  readonly table: FoundTable;
  /** Without the columns the add-on writes: its own results are not taken for typed ones. */
  readonly columns: ReportColumns;
  readonly own: OwnColumns;
  /** The places of these. */
  readonly ours: ReadonlySet<number>;
  readonly given: { readonly kpi?: string; readonly month?: string };
  /** Headings that were just added for the results. */
  readonly added?: Area;
}

/** The add-on's columns of `ผลการดำเนินงาน`; a heading the office has taken away is left out. */
export function ownOfReports({ headings }: FoundTable): OwnColumns {
  return columnsUnder(headings, ownHeadings([...RESULT_COLUMNS, 'weight']));
}

/** The add-on's columns of an office's own table, by what is remembered. */
export function ownRemembered({ headings }: FoundTable, memory: TableMemory): OwnColumns {
  return columnsUnder(headings, memory.own);
}

/** Headings for the columns a table lacks; another word where the office has a column of that name. */
export function missingHeadings(
  { headings }: FoundTable,
  own: OwnColumns,
): { readonly [key in ResultKey]?: string } {
  const taken = headings.map(textKey);
  const missing: { [key in ResultKey]?: string } = {};
  for (const key of RESULT_COLUMNS) {
    if (own[key] !== undefined) continue;
    const heading = reportHeadingOf(key);
    missing[key] = taken.includes(textKey(heading)) ? computedHeading(heading) : heading;
  }
  return missing;
}

/** The plan of a table whose own columns are known. */
export function planOf(table: FoundTable, own: OwnColumns, given: TablePlan['given']): TablePlan {
  const ours = new Set(Object.keys(own).map((key) => own[key as ResultKey] as number));
  const read = readReportColumns(table.headings.map((heading, i) => (ours.has(i) ? '' : heading)));
  return { table, own, ours, given, columns: { ...read, labels: table.columns.labels } };
}

function ownHeadings(keys: readonly ReportColumnKey[]): { readonly [key in ResultKey]?: string } {
  const headings: { [key: string]: string } = {};
  for (const key of keys) headings[key] = reportHeadingOf(key);
  return headings;
}

function columnsUnder(
  headings: readonly string[],
  wanted: { readonly [key in ResultKey]?: string },
): OwnColumns {
  const folded = headings.map(textKey);
  const own: { [key in ResultKey]?: number } = {};
  for (const key of Object.keys(wanted) as ResultKey[]) {
    const at = folded.indexOf(textKey(wanted[key] as string));
    if (at >= 0) own[key] = at;
  }
  return own;
}
