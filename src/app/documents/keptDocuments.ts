// What `_ระบบ` remembers of generated tabs: which tab it is, what was put there, and, while one is being written, what stood there.
import type { Book, CellInput, Tab } from '../ports/book';
import type { SheetContent } from '../ports/sheetContent';
import { AFTER_DRAFTS } from '../system/drafts';
import { readPieces, systemTab, writePieces } from '../system/systemTab';

/** One generated tab. */
export interface KeptDocument {
  readonly id: number;
  /** All but what stands in the cells: that is in the tab. */
  readonly content: Omit<SheetContent, 'cells'>;
  readonly rows: number;
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

export interface KeptDocuments {
  readonly tabs: { readonly [key: string]: KeptDocument };
  readonly former?: FormerContent;
}

/** Nothing where nothing was ever made. */
export function readKept(book: Book): KeptDocuments {
  const tab = systemTab(book, false);
  return JSON.parse((tab && readPieces(tab, AFTER_DRAFTS)) || '{"tabs":{}}');
}

export function writeKept(book: Book, kept: KeptDocuments): void {
  writePieces(systemTab(book, true) as Tab, AFTER_DRAFTS, JSON.stringify(kept));
}
