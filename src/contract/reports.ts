// What crosses google.script.run in the life of a report: reading, saving, certifying, closing months, drafts.
import type { ImportColumn, PlainCell } from './importReports';

/** Own tabs a page may read whole; the six definition tabs come first. */
export const READABLE_TABS = [
  'kpis',
  'criteria',
  'inputs',
  'evidence',
  'units',
  'targets',
  'settings',
  'calendar',
  'decisions',
] as const;

/** A tab a page may read, by its English name. */
export type ReadableTab = (typeof READABLE_TABS)[number];

/** Names a report. Replies hold the key as the workbook writes it; requests may hold aliases. */
export interface ReportKey {
  /** `2565-06`. */
  readonly month: string;
  readonly unit: string;
  readonly kpi: string;
}

/** One row of `ผลการดำเนินงาน`. */
export interface StoredReport extends ReportKey {
  /** Row of the tab, from 1. */
  readonly row: number;
  readonly cells: readonly PlainCell[];
  /** Fingerprint of what people and the add-on fill in, results left out; given back as `seen`. */
  readonly mark: string;
  /** What `readReports` adds: JSON of the cells as they were last decided on, '' where they were not. */
  readonly decided?: string;
}

/** Reports with the headings their cells stand under. */
export interface ReportList {
  /** The month of today in Bangkok, by the script's clock: `2565-06`. */
  readonly today: string;
  /** The ISO day of today there: `2022-06-21`. */
  readonly day: string;
  readonly headings: readonly string[];
  readonly rows: readonly StoredReport[];
}

/** One report as a page has it. */
export interface ReportToSave extends ReportKey {
  readonly cells: { readonly [column in ImportColumn]?: PlainCell };
  /** Stays the same while one saving is tried again. */
  readonly request: string;
  /** The mark of the row the page started from, '' where there was none. */
  readonly seen: string;
}

/** `send`: false leaves them drafts, which never count. */
export interface SaveRequest {
  readonly reports: readonly ReportToSave[];
  readonly send: boolean;
}

/** What became of one report. */
export interface SavedReport {
  readonly kind: 'saved' | 'unchanged' | 'conflict' | 'refused';
  /** Why it is refused, in Thai. */
  readonly reasons: readonly string[];
  /** The problems of the row, one per line. */
  readonly checked: string;
  /** As it now stands; for a conflict, the other person's. Null where there is no such row. */
  readonly report: StoredReport | null;
}

export const DECISIONS = ['checked', 'certified', 'returned'] as const;

/** Where a decision moves a report. */
export type Decision = (typeof DECISIONS)[number];

/** A decision about reports as they were when they were looked at. */
export interface DecideRequest {
  readonly reports: readonly (ReportKey & { readonly mark: string })[];
  readonly to: Decision;
  /** ความเห็น; compulsory where a report is sent back. */
  readonly opinion: string;
  /** เหตุผล; compulsory where a certified report is sent back. */
  readonly reason: string;
  /** Position of whoever decides. */
  readonly by: string;
}

/** What became of one report. */
export interface Decided {
  readonly kind: 'done' | 'unchanged' | 'conflict' | 'refused';
  readonly reasons: readonly string[];
  readonly report: StoredReport | null;
}

/** Certified figures to be put back. */
export interface RestoreRequest {
  readonly reports: readonly ReportKey[];
  readonly by: string;
}

/** A month that takes no reports from now on. */
export interface CloseRequest {
  readonly month: string;
  readonly by: string;
  readonly reason: string;
}

/** A closed month that takes reports again. */
export interface OpenRequest extends CloseRequest {
  /** '' = all units. */
  readonly unit: string;
  /** ISO day; to its end in Bangkok. */
  readonly until: string;
}

/** What became of a month. */
export interface MonthDecided {
  readonly kind: 'done' | 'unchanged' | 'refused';
  readonly reasons: readonly string[];
}

/** What was typed and not sent. */
export interface Draft {
  /** What it is a draft of; a report's begins with its month, `2565-06|`. */
  readonly key: string;
  /** The browser it was typed in; one browser's draft never touches another's. */
  readonly device: string;
  readonly text: string;
}

/** A draft that is kept. */
export interface KeptDraft extends Draft {
  /** "21 มิ.ย. 2565 09.05". */
  readonly at: string;
}

/** Characters of one draft. */
export const LONGEST_DRAFT = 400_000;
/** How a day is written. */
export const ISO_DAY = /^\d{4}-\d\d-\d\d$/;
