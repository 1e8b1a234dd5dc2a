// A long page is written in parts, one for each call of the script, so that none runs into Google's limit of six minutes. What is to
// be written stands in `_ระบบ` until it is complete: whoever comes next goes on. https://developers.google.com/apps-script/guides/services/quotas
import type { PageProgress } from '../../contract/pages';
import type { Book, Tab } from '../ports/book';
import { AFTER_DRAFTS } from '../system/drafts';
import { systemTab, textIn, writePieces } from '../system/systemTab';
import { completePage, type DocumentPage, fillPage, rowsOf } from './fillPage';
import { type KeptDocuments, keptIn, type PendingDocument, writeKept } from './keptDocuments';
import { listInContents } from './listInContents';

/** Rows of `ผลการดำเนินงาน` up to which a page is written at once. */
export const MOST_AT_ONCE = 20_000;
/** Rows of a part. */
const PART = 2000;
/** Follows the number of rows of a page that was begun from its top again. */
const AGAIN = ' ';
/** The last rows written; some of them say something. */
const LOOKED_AT = 50;
/** Columns of `_ระบบ`: the page, and how many of its rows are written. */
const [PAGE, NEXT] = [AFTER_DRAFTS + 1, AFTER_DRAFTS + 2];

/** Keeps a page that is to be written; of the tab nothing changes yet. */
export function beginPage(
  book: Book,
  kept: KeptDocuments,
  pending: PendingDocument,
  page: DocumentPage,
): void {
  const system = systemTab(book, true) as Tab;
  writePieces(system, NEXT, '0');
  writePieces(system, PAGE, JSON.stringify(page));
  writeKept(book, { ...kept, pending });
}

/**
 * Writes the next part of what was begun on this day; null where nothing was. `kind`: how the document's key begins. `found`:
 * called before anything is written. What fails is left as it is: the next call writes that part again.
 */
export function continuePage(
  book: Book,
  day: string,
  kind = '',
  found: () => void = () => undefined,
): PageProgress | null {
  const system = systemTab(book, false);
  const values = system?.values(NEXT) ?? [];
  const kept = keptIn(values);
  const { pending } = kept;
  const text = textIn(values, PAGE - 1);
  if (!system || !pending || text === '' || pending.day !== day || !pending.key.startsWith(kind)) return null;
  const { key, id, covers, withWidths, said, purpose, isNew } = pending;
  const tab = book.tabById(id);
  if (!tab) return null;
  found();
  const page: DocumentPage = JSON.parse(text);
  const of = rowsOf(page.content, covers);
  const [next = '', again = ''] = textIn(values, NEXT - 1).split(AGAIN);
  const written = Number(next);
  // Once: a cell that never reads as it was written would begin it for ever.
  const isMoved = again === '' && !isStanding(tab, page, written);
  const from = isMoved ? 0 : written;
  const to = Math.min(from + PART, of);
  fillPage(tab, page, covers, withWidths, { from, to });
  if (to < of) {
    writePieces(system, NEXT, String(to) + (isMoved ? `${AGAIN}1` : again && AGAIN + again));
    return { written: to, of, said: '' };
  }
  const charts = tab.drawCharts(page.content.charts, kept.tabs[key]?.charts ?? []);
  if (purpose !== '') listInContents(book, tab, purpose, isNew ? undefined : kept.tabs[key]);
  completePage(book, kept, { key, id, name: tab.name }, page, charts);
  system.clear({ row: 2, column: PAGE, rows: values.length, columns: 2 });
  tab.show();
  return { written: of, of, said };
}

/** Somebody may have put rows in, or taken some out, since the last part was written. */
function isStanding(
  tab: Tab,
  { content: { cells, widths }, formulas }: DocumentPage,
  written: number,
): boolean {
  const last = Math.min(written, cells.length);
  const rows = Math.min(last, LOOKED_AT);
  if (rows === 0) return true;
  const first = last - rows;
  const there = tab.valuesOf({ row: 1 + first, column: 1, rows, columns: widths.length });
  const isFormula = (r: number, c: number) =>
    formulas.some(([row, column]) => row === 1 + first + r && column === 1 + c);
  return cells
    .slice(first, last)
    .every((row, r) => row.every((cell, c) => String(there[r]?.[c]) === String(cell) || isFormula(r, c)));
}
