// Writes a generated page into its tab, the same one each time. What stood there is kept until the last write and put back when
// something goes wrong, at once or, where the run was ended, by the next one.
import { UNFINISHED_TAB } from '../../catalogue/systemTab';
import { cellText, textKey } from '../../domain/thaiText';
import { documentSentences, PAGE_END } from '../../text/documentTexts';
import type { Book, CellInput, Tab, Values } from '../ports/book';
import { systemTab } from '../system/systemTab';
import { completePage, type DocumentPage, fillPage } from './fillPage';
import {
  type FormerContent,
  type KeptDocument,
  type KeptDocuments,
  type LongDocument,
  type PlacedFormula,
  readKept,
  writeKept,
} from './keptDocuments';
import { beginPage } from './longDocument';
import { refusePage } from './refusePage';
import { moveBelow, typedRows } from './typedRows';
import { unfinishedPage } from './unfinishedPage';

/** What a tab is before it is written; nothing in a new one. */
export interface DocumentBefore {
  readonly values: Values;
  readonly formulas: readonly (readonly string[])[];
  /** What was remembered of it; null where nothing is. */
  readonly about: unknown;
  /** Of the columns of its page, pixels; none where nothing is remembered. */
  readonly widths: readonly number[];
}

/** Puts back what a run that was ended, or a page nobody went on with, has left half written. */
export function restoreDocuments(book: Book): KeptDocuments {
  const { former, pending: _, ...rest } = readKept(book);
  if (former) restore(book, rest, former);
  return rest;
}

/** Which document it is. */
export interface DocumentTarget {
  /** Remembered with the tab's id, so that a renamed tab is found. */
  readonly key: string;
  /** Of a new tab. */
  readonly name: string;
  /** How the first cell of such a page begins. */
  readonly head: string;
  /** The page is not written yet but kept, to be written in parts by `continuePage`. `tab`: its name. */
  readonly long?: false | ((tab: string) => LongDocument);
}

/**
 * `kept`: what `restoreDocuments` gave in this run. Throws ProblemError, before anything is written, for a tab that is another's or
 * protected.
 */
export function writeDocument(
  book: Book,
  target: DocumentTarget,
  build: (before: DocumentBefore) => DocumentPage,
  kept = restoreDocuments(book),
  isNew = false,
): Tab {
  const { key, name, head, long } = target;
  const known = kept.tabs[key];
  const byId = known ? book.tabById(known.id) : null;
  const named = byId && byId.name !== UNFINISHED_TAB ? null : freeName(book, name, kept, key);
  const tab = named ? book.tab(named) : byId;
  if (!tab) {
    const page = long ? unfinishedPage(head) : build({ values: [], formulas: [], about: null, widths: [] });
    // Made by itself: one tab at a time can be unfinished.
    systemTab(book, true);
    const made = book.addPage(named as string, (fresh) => {
      fillPage(fresh, page, { rows: 1, columns: 1 }, true);
      completePage(
        book,
        kept,
        { key, id: fresh.id, name: named as string },
        page,
        fresh.drawCharts(page.content.charts, []),
      );
    });
    return long ? writeDocument(book, target, build, readKept(book), true) : made;
  }
  const values = tab.values();
  const isOwn = known?.id === tab.id || cellText(values[0]?.[0]).startsWith(head);
  if (!isOwn && values.some((row) => row.some((cell) => cell !== '')))
    return refusePage(documentSentences.foreign(tab.name));
  if (!tab.isEditable(true)) return refusePage(documentSentences.isProtected(tab.name));
  const own = known?.id === tab.id ? known : null;
  const used = { row: 1, column: 1, rows: values.length, columns: (values[0] as unknown[]).length };
  const formulas = tab.formulas(used);
  const page = build({ values, formulas, about: own?.about ?? null, widths: own?.content.widths ?? [] });
  const { cells, widths } = page.content;
  const old = { rows: endOf(values, own), columns: own ? own.content.widths.length : widths.length };
  const covers = { rows: Math.max(old.rows, cells.length), columns: Math.max(old.columns, widths.length) };
  const former: FormerContent = {
    key,
    cells: cellsOf(values, old),
    formulas: formulas.flatMap((row, r) =>
      row.flatMap((formula, c): PlacedFormula[] =>
        formula && r < old.rows && c < old.columns ? [[r + 1, c + 1, formula]] : [],
      ),
    ),
    covers,
  };
  const withWidths = own?.content.widths.length !== widths.length;
  const all = own ? { ...kept, former } : kept;
  if (own || long) writeKept(book, all);
  try {
    // Whatever people have written below or beside the page moves away rather than be written over.
    const below = values.slice(old.rows);
    const isBelow = below.slice(0, covers.rows - old.rows).some((row) => row.some((cell) => cell !== ''));
    if (isBelow) tab.insertRows(old.rows, covers.rows - old.rows);
    const isBeside = values.some((row) => row.slice(old.columns, covers.columns).some((cell) => cell !== ''));
    if (isBeside) tab.insertColumns(old.columns, covers.columns - old.columns);
    const inside = former.cells.map((_, r) => (values[r] ?? []).slice(0, old.columns));
    const typed = own ? typedRows(inside, formulas, own, page) : [];
    const down = isBelow ? covers.rows - old.rows : 0;
    moveBelow(tab, typed, below, Math.max(covers.rows, values.length + down));
    if (long) beginPage(book, all, { ...long(tab.name), key, id: tab.id, isNew, covers, withWidths }, page);
    else {
      fillPage(tab, page, covers, withWidths);
      completePage(
        book,
        kept,
        { key, id: tab.id, name: tab.name },
        page,
        tab.drawCharts(page.content.charts, own?.charts ?? []),
      );
    }
  } catch (thrown) {
    if (own) restore(book, kept, former);
    throw thrown;
  }
  return tab;
}

/** The name, or one beside it where a tab of that name is another document's, which people have renamed. */
function freeName(book: Book, name: string, { tabs }: KeptDocuments, key: string): string {
  const isOther = (tab: Tab | null) =>
    tab !== null && Object.keys(tabs).some((of) => of !== key && tabs[of]?.id === tab.id);
  let free = name;
  for (let n = 2; isOther(book.tab(free)); n++) free = `${name} (${n})`;
  return free;
}

function restore(book: Book, kept: KeptDocuments, { key, cells, formulas, covers }: FormerContent): void {
  const one = kept.tabs[key];
  const tab = one && book.tabById(one.id);
  if (tab) {
    const { lookOf } = one.content;
    // Where people had put rows in, merges and links would take away what stands in others' cells; the page is about to be made anew.
    const none = cells.length === one.rows ? {} : { merges: [], links: [] };
    const looks = cells.map((_, r) => lookOf[r] ?? (lookOf[0] as string));
    const content = { ...one.content, ...none, lookOf: looks, cells };
    fillPage(tab, { content, formulas }, covers, true);
    tab.drawCharts(content.charts, one.charts);
  }
  writeKept(book, kept);
}

/** Number of rows of the page: people may have put rows into it, so its last line is looked for. */
function endOf(values: Values, own: KeptDocument | null): number {
  const end = values.findIndex(([cell]) => textKey(cellText(cell)) === textKey(PAGE_END));
  return end >= 0 ? end + 1 : (own?.rows ?? values.length);
}

/** Formulas and dates stand there as text; formulas are put back by themselves. */
function cellsOf(values: Values, { rows, columns }: { readonly rows: number; readonly columns: number }) {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c): CellInput => {
      const cell = values[r]?.[c] ?? '';
      return typeof cell === 'object' ? cellText(cell) : (cell as CellInput);
    }),
  );
}
