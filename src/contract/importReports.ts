// What crosses google.script.run while reports are imported from a table or from files.
import type { Area } from '../domain/cellArea';

/** Columns of `ผลการดำเนินงาน` an import may fill; results are computed, and who sent what when is recorded by the add-on. */
export const IMPORT_COLUMNS = [
  'value1',
  'value2',
  'value3',
  'value4',
  'value5',
  'value6',
  'value7',
  'value8',
  'value9',
  'value10',
  'percent',
  'asOf',
  'figures',
  'measures',
  'support',
  'obstacle',
  'suggestion',
  'evidence1',
  'evidence2',
  'evidence3',
  'evidence4',
  'evidence5',
  'reason',
  'reporter',
] as const;

/** A column an import may fill. */
export type ImportColumn = (typeof IMPORT_COLUMNS)[number];

/** A cell that can be JSON; blank is ''. Dates cross as `2022-06-30`. */
export type PlainCell = string | number | boolean;

/** Cells selected in the sheet, or all of its tab where a single cell is selected. */
export interface SelectedTable {
  readonly tab: string;
  /** Row of the sheet in which the first row stands, from 1. */
  readonly firstRow: number;
  readonly rows: readonly (readonly PlainCell[])[];
  /** Counted within `rows`. */
  readonly merges: readonly Area[];
}

/** One report to be imported. */
export interface ImportEntry {
  /** `2565-06`. */
  readonly month: string;
  readonly unit: string;
  readonly kpi: string;
  readonly cells: { readonly [column in ImportColumn]?: PlainCell };
}

/** Reports to be imported together. `send`: false leaves them drafts, which never count. */
export interface ImportRequest {
  readonly entries: readonly ImportEntry[];
  readonly send: boolean;
}

/** What becomes of one report. */
export interface ImportOutcome {
  readonly kind: 'new' | 'changed' | 'unchanged' | 'refused';
  /** Why it is refused, in Thai. */
  readonly reasons: readonly string[];
  readonly level: PlainCell;
  /** What is to be checked although it is imported, one line each. */
  readonly checked: string;
}

/** No request holds more; longer imports are sent in parts. */
export const MOST_ENTRIES = 500;
/** Characters; Sheets refuses cells of more. */
export const LONGEST_TEXT = 50_000;
/** How many a text may have: before one that would be a formula comes a mark, in the same cell. */
export const mostLetters = (text: string): number => LONGEST_TEXT - (/^[='+]/.test(text) ? 1 : 0);
export const LONGEST_KEY = 200;
/** How a month is written. */
export const MONTH_KEY = /^\d{4}-(0[1-9]|1[0-2])$/;
