// How one table is checked: where it stands, what holds for all its rows, and which columns the add-on writes.

import type { ColumnUses, FoundTable } from '../../catalogue/findTable';
import { readReportColumns, reportHeadingOf } from '../../catalogue/reportHeadings';
import { RESULT_COLUMNS } from '../../catalogue/workbookTabs';
import type { ReportColumns } from '../../domain/checks/reportColumns';
import { textKey } from '../../domain/thaiText';
import { computedHeading, OWN_COLUMN } from '../../text/checkSheetSentences';
import type { Area, Tab } from '../ports/book';

/** A column the add-on writes. */
export type ResultKey = (typeof RESULT_COLUMNS)[number] | 'weight';

/** Result → its column, from 0. */
export type OwnColumns = { readonly [key in ResultKey]?: number };

/** What is remembered of an office's own table. */
export interface TableMemory {
  readonly kpi?: string | undefined;
  readonly month?: string | undefined;
  /** Set where a person has corrected the columns: one for each of the office's own. */
  readonly uses?: ColumnUses;
  /** Merged areas of one of the add-on's own tabs that are being taken apart and filled. */
  readonly unmerging?: readonly Area[];
}

/** Ready to be checked. */
export interface TablePlan {
  readonly table: FoundTable;
  /** Without the columns the add-on writes: its own results are not taken for typed ones. */
  readonly columns: ReportColumns;
  readonly own: OwnColumns;
  /** The places of these. */
  readonly ours: ReadonlySet<number>;
  readonly given: Pick<TableMemory, 'kpi' | 'month'>;
  /** Headings that were just added for the results. */
  readonly added?: Area;
}

/** The add-on's columns of `ผลการดำเนินงาน`; a heading the office has taken away is left out. */
export function ownOfReports({ headings }: FoundTable): OwnColumns {
  return columnsUnder(headings, [...RESULT_COLUMNS, 'weight']);
}

/**
 * What the heading of a column of the add-on holds in an office's own table: it reads as the heading, moves with its column, and is
 * gone when somebody empties the cell or writes another heading over it.
 */
export function ownHeading(heading: string): string {
  return `="${heading}"&T(N("${OWN_COLUMN}"))`;
}

/** The columns the add-on has added to an office's own table; never one that only has the same heading. */
export function ownAdded({ headings, firstRow }: FoundTable, tab: Tab): OwnColumns {
  const area = { row: firstRow - 1, column: 1, rows: 1, columns: headings.length };
  const [formulas = []] = tab.formulas(area);
  const ours = headings.map((heading, i) => ((formulas[i] as string).includes(OWN_COLUMN) ? heading : ''));
  return columnsUnder(ours, RESULT_COLUMNS);
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
  const read = readReportColumns(table.names.map((name, i) => (ours.has(i) ? '' : name)));
  return { table, own, ours, given, columns: { ...read, labels: table.columns.labels } };
}

/** From the first to the last key column, with their headings; where there is none, the first column. `rows`: those below. */
export function keyArea({ table: { headingRow, firstRow }, columns }: TablePlan, rows: number): Area {
  const keys = [columns.month, columns.unit, columns.kpi].filter((column) => column >= 0);
  const first = Math.min(keys[0] ?? 0, ...keys);
  const last = Math.max(first, ...keys);
  return {
    row: headingRow,
    column: first + 1,
    rows: rows + firstRow - headingRow,
    columns: last - first + 1,
  };
}

function columnsUnder(headings: readonly string[], keys: readonly ResultKey[]): OwnColumns {
  const folded = headings.map(textKey);
  const own: { [key in ResultKey]?: number } = {};
  for (const key of keys) {
    const heading = reportHeadingOf(key);
    for (const spelling of [computedHeading(heading), heading]) {
      const at = folded.indexOf(textKey(spelling));
      if (at >= 0) own[key] = at;
    }
  }
  return own;
}
