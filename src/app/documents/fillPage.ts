// Puts a page into its tab, whole or some rows of it, and remembers what was put there.
import { areaAddress } from '../../domain/areaAddress';
import { CellFormula } from '../../domain/cellFormula';
import { documentSentences } from '../../text/documentTexts';
import type { Area, Book, Tab } from '../ports/book';
import type { PagePart, SheetContent } from '../ports/sheetContent';
import { type FormerContent, type KeptDocuments, type PlacedFormula, writeKept } from './keptDocuments';
import { refusePage } from './refusePage';
import { textsOf } from './typedRows';

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

export function fillPage(
  tab: Tab,
  { content, formulas }: Pick<DocumentPage, 'content' | 'formulas'>,
  covers: FormerContent['covers'],
  withWidths: boolean,
  part: PagePart = { from: 0, to: rowsOf(content, covers) },
): void {
  const cells = content.cells.map((row) => [...row]);
  for (const [row, column, text] of formulas) {
    const at = cells[row - 1];
    if (at) at[column - 1] = new CellFormula(text);
  }
  const columns = Math.max(covers.columns, content.widths.length);
  // Room for what people write beside.
  if (part.from === 0)
    tab.ensureSize(rowsOf(content, covers), withWidths ? columns + SPARE_COLUMNS : columns);
  try {
    tab.paint({ ...content, cells }, covers, withWidths, part);
  } catch (thrown) {
    const across = tab.merges().find((area) => isAcross(area, covers));
    if (across) refusePage(documentSentences.merged(tab.name, areaAddress(across)));
    throw thrown;
  }
}

/** Partly on the page: such cells can neither be taken apart nor be written. */
function isAcross({ row, column, rows, columns }: Area, covers: FormerContent['covers']): boolean {
  const isOn = row <= covers.rows && column <= covers.columns;
  return isOn && (row + rows - 1 > covers.rows || column + columns - 1 > covers.columns);
}

/** The last step: from here on nothing is put back. */
export function completePage(
  book: Book,
  { tabs }: KeptDocuments,
  { key, id, name }: { readonly key: string } & Pick<Tab, 'id' | 'name'>,
  { content, about }: DocumentPage,
  charts: readonly string[],
): void {
  const { cells, ...rest } = content;
  const made = { id, name, content: rest, rows: cells.length, texts: textsOf(content), charts, about };
  // Nothing is remembered of tabs that are gone.
  const there = Object.entries(tabs).filter(([, kept]) => book.tabById(kept.id));
  writeKept(book, { tabs: { ...Object.fromEntries(there), [key]: made } });
}
