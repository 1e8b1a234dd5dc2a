// Puts a page into its tab, whole or some rows of it, and remembers what was put there.
import type { Book, Tab } from '../ports/book';
import type { PagePart, SheetContent } from '../ports/sheetContent';
import { type FormerContent, type KeptDocuments, type PlacedFormula, writeKept } from './keptDocuments';

const SPARE_COLUMNS = 4;

export interface DocumentPage {
  readonly content: SheetContent;
  /** People's own formulas that stay. */
  readonly formulas: readonly PlacedFormula[];
  readonly about: unknown;
}

/** Rows that are written over; those beyond the page become blank. */
export function rowsOf({ cells }: SheetContent, covers: FormerContent['covers']): number {
  return Math.max(covers.rows, cells.length);
}

/** Formulas come with the last rows. */
export function fillPage(
  tab: Tab,
  { content, formulas }: Pick<DocumentPage, 'content' | 'formulas'>,
  covers: FormerContent['covers'],
  withWidths: boolean,
  part: PagePart = { from: 0, to: rowsOf(content, covers) },
): void {
  const rows = rowsOf(content, covers);
  const columns = Math.max(covers.columns, content.widths.length);
  // Room for what people write beside.
  if (part.from === 0) tab.ensureSize(rows, withWidths ? columns + SPARE_COLUMNS : columns);
  tab.paint(content, covers, withWidths, part);
  if (part.to >= rows) for (const [row, column, formula] of formulas) tab.writeFormula(row, column, formula);
}

/** The last step: from here on nothing is put back. */
export function completePage(
  book: Book,
  { tabs }: KeptDocuments,
  { key, id }: { readonly key: string; readonly id: number },
  { content, about }: DocumentPage,
  charts: readonly string[],
): void {
  const { cells, ...rest } = content;
  writeKept(book, { tabs: { ...tabs, [key]: { id, content: rest, rows: cells.length, charts, about } } });
}
