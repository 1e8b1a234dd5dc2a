// What a rule is tried with in the sheet: rows as people leave them, the cells that are to be marked, and the mend.
import { type ReportColumnKey, reportHeadings } from '../../../../src/catalogue/reportHeadings';
import type { Workbench } from '../../../../workbench/run/workbench';

/** A report by column; `values` are ค่า 1 …; what is not said is as in a row about which nobody complains. */
export type Row = { readonly [key in ReportColumnKey]?: unknown } & { readonly values?: readonly unknown[] };

/** A row of the case's table, from 0, and a column. */
export type Place = readonly [row: number, column: ReportColumnKey];

export interface SheetCase {
  /** Rows at fault and what they need beside them. */
  readonly bad: readonly Row[];
  /** Twins in the same table about which nothing is said. */
  readonly good: readonly Row[];
  /** The cells marked by this rule, and no others; the first row of `bad` is row 0. */
  readonly marked: readonly Place[];
  /** The sentence beside the row of the first marked cell, whole. */
  readonly says: string;
  /** What a person types to mend it; into the first marked cell unless said. */
  readonly mend: unknown;
  readonly mendAt?: Place;
  /** The value the panel offers for the first marked cell; no `offered`: none may be offered. */
  readonly offered?: unknown;
  /** A sheet of the office's own with these columns; `ผลการดำเนินงาน` otherwise. */
  readonly columns?: readonly ReportColumnKey[];
  /** The day on which it is checked; the sample's 21 June 2022 otherwise. */
  readonly now?: string;
  readonly prepare?: (workbench: Workbench) => Promise<void>;
}

export type SheetCases = { readonly [code: string]: SheetCase };

const EVIDENCE = 'รายงานผลการดำเนินงานประจำเดือน';
const QUIET: Row = {
  month: '2565-06',
  unit: 'บางคล้า',
  kpi: 'T1',
  obstacle: 'งบประมาณโอนล่าช้า',
  evidence1: EVIDENCE,
  evidence2: EVIDENCE,
  evidence3: EVIDENCE,
  evidence4: EVIDENCE,
  evidence5: EVIDENCE,
};

/** All columns of `ผลการดำเนินงาน`. */
export const ALL_COLUMNS = Object.keys(reportHeadings) as ReportColumnKey[];

/** The cells of a row under the columns. */
export function cellsOf({ values = [], ...said }: Row, columns: readonly ReportColumnKey[]): unknown[] {
  const row: { readonly [key: string]: unknown } = { ...QUIET, ...said };
  return columns.map((key) => row[key] ?? values[Number(/^value(\d+)$/.exec(key)?.[1]) - 1] ?? '');
}

const MONTHS = ['2565-04', '2565-05', '2565-06', '2565-07', '2565-08', '2565-09'];

/** The same pair month by month, from April on. */
export function over(row: Row, ...months: readonly (readonly unknown[])[]): Row[] {
  return months.map((values, i) => ({ ...row, month: MONTHS[i], values }));
}

/** T1 of บางคล้า, whose base is 721,070, and of another unit. */
export const T1 = { kpi: 'T1', values: [700000, 0, 721070, 0] };
export const T1_OTHER = { kpi: 'T1', unit: 'แปลงยาว', values: [392510, 0, 395510, 0] };
/** P1 has no base in the agreement, P2 of พนมสารคาม has 30. */
export const P1 = (remaining: unknown, base: unknown, more: Row = {}): Row => ({
  kpi: 'P1',
  values: [remaining, base],
  ...more,
});
export const P2 = (reduced: unknown, base: unknown = 30, more: Row = {}): Row => ({
  kpi: 'P2',
  unit: 'พนมสารคาม',
  values: [reduced, base],
  ...more,
});
export const T5 = (values: readonly unknown[], more: Row = {}): Row => ({ kpi: 'T5', values, ...more });
