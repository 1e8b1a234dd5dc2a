// What `_ระบบ` remembers of generated tabs: which tab it is, what was put there, and, while one is being written, what stood there.
import type { Book, CellInput, Tab, Values } from '../ports/book';
import type { SheetContent } from '../ports/sheetContent';
import { AFTER_DRAFTS } from '../system/drafts';
import { systemTab, textIn, writePieces } from '../system/systemTab';

/** One generated tab. */
export interface KeptDocument {
  readonly id: number;
  /** All but what stands in the cells: that is in the tab. */
  readonly content: Omit<SheetContent, 'cells'>;
  readonly rows: number;
  /** Absent in what older versions remember: its name, and keys of its texts. */
  readonly name?: string;
  readonly texts?: string;
  readonly charts: readonly string[];
  /** What the document's own code wants to know next time. */
  readonly about: unknown;
}

/** A tab that is being written. */
export interface FormerContent {
  readonly key: string;
  readonly cells: readonly (readonly CellInput[])[];
  readonly formulas: readonly PlacedFormula[];
  /** Rows and columns the new page takes. */
  readonly covers: { readonly rows: number; readonly columns: number };
}

export type PlacedFormula = readonly [row: number, column: number, formula: string];

/** A page that is being written in parts; what is to be written stands beside. */
export interface PendingDocument extends LongDocument {
  readonly key: string;
  /** Of the tab. */
  readonly id: number;
  /** The tab was not there before. */
  readonly isNew: boolean;
  readonly covers: FormerContent['covers'];
  readonly withWidths: boolean;
}

/** What is wanted of a page that is written in parts. It is kept as JSON: formulas come beside it, not as values. */
export interface LongDocument {
  /** It is of this day: on another one it is begun anew. */
  readonly day: string;
  /** What is said when it is complete. */
  readonly said: string;
  /** What `สารบัญ` says of it; '' where it is not listed. */
  readonly purpose: string;
}

export interface KeptDocuments {
  readonly tabs: { readonly [key: string]: KeptDocument };
  readonly former?: FormerContent;
  readonly pending?: PendingDocument;
}

/** Nothing where nothing was ever made. */
export function readKept(book: Book): KeptDocuments {
  return keptIn(systemTab(book, false)?.values(AFTER_DRAFTS) ?? []);
}

/** The same out of the cells of `_ระบบ`; nothing where people have damaged them: pages are known again by their first cell. */
export function keptIn(values: Values): KeptDocuments {
  try {
    return JSON.parse(textIn(values, AFTER_DRAFTS - 1));
  } catch {
    return { tabs: {} };
  }
}

export function writeKept(book: Book, kept: KeptDocuments): void {
  writePieces(systemTab(book, true) as Tab, AFTER_DRAFTS, JSON.stringify(kept));
}
