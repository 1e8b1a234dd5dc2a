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

/** What stands in a tab. */
interface CellsFound {
  readonly values: Values;
  readonly formulas: readonly (readonly string[])[];
}

/** What a tab is before it is written; nothing in a new one. */
export interface DocumentBefore extends CellsFound {
  /** What was remembered of it; null where nothing is. */
  readonly about: unknown;
  /** Of the columns of its page, pixels; none where nothing is remembered. */
  readonly widths: readonly number[];
}

/** `found`: what stood in a tab that was put back; people may have typed into it since. It is not kept. */
export interface DocumentsBefore extends KeptDocuments {
  readonly found?: CellsFound & { readonly key: string };
}

/** Rows at the top of a page, one of which says when it was made. */
const HEAD = 8;

/** Puts back what a run that was ended, or a page nobody went on with, has left half written. */
export function restoreDocuments(book: Book): DocumentsBefore {
  const { former, pending, ...rest } = readKept(book);
  const own = former && rest.tabs[former.key];
  const tab = own && book.tabById(own.id);
  if (!former) return rest;
  if (!tab) {
    writeKept(book, rest);
    return rest;
  }
  const found = { key: former.key, ...cellsIn(tab) };
  const old = { rows: endOf(found.values, own), columns: own.content.widths.length };
  const now = formerOf(found, old, old);
  const headOf = ({ cells }: FormerContent) => JSON.stringify([cells.length, cells.slice(0, HEAD)]);
  // Before anything was written whatever differs was typed by people.
  const isUntouched = headOf(now) === headOf(former);
  restore(book, rest, isUntouched ? now : former);
  return isUntouched || pending ? rest : { ...rest, found };
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
  { found, ...kept }: DocumentsBefore = restoreDocuments(book),
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
  const there = cellsIn(tab);
  const { values } = there;
  const isOwn = known?.id === tab.id || cellText(values[0]?.[0]).startsWith(head);
  if (!isOwn && values.some((row) => row.some((cell) => cell !== '')))
    return refusePage(documentSentences.foreign(tab.name));
  if (!tab.isEditable(true)) return refusePage(documentSentences.isProtected(tab.name));
  const own = known?.id === tab.id ? known : null;
  const page = build({
    ...(found?.key === key ? found : there),
    about: own?.about ?? null,
    widths: own?.content.widths ?? [],
  });
  const { cells, widths } = page.content;
  const old = { rows: endOf(values, own), columns: own ? own.content.widths.length : widths.length };
  const covers = { rows: Math.max(old.rows, cells.length), columns: Math.max(old.columns, widths.length) };
  const former = formerOf({ key, ...there }, old, covers);
  const withWidths = own?.content.widths.length !== widths.length;
  const all = own ? { ...kept, former } : kept;
  // Whatever people have written below or beside the page moves away rather than be written over; first of all, for what is put back covers it.
  const below = values.slice(old.rows);
  const isBelow = below.slice(0, covers.rows - old.rows).some((row) => row.some((cell) => cell !== ''));
  if (isBelow) tab.insertRows(old.rows, covers.rows - old.rows);
  const isBeside = values.some((row) => row.slice(old.columns, covers.columns).some((cell) => cell !== ''));
  if (isBeside) tab.insertColumns(old.columns, covers.columns - old.columns);
  if (own || long) writeKept(book, all);
  try {
    const inside = former.cells.map((_, r) => (values[r] ?? []).slice(0, old.columns));
    const typed = own ? typedRows(inside, there.formulas, own, page) : [];
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

function cellsIn(tab: Tab): CellsFound {
  const values = tab.values();
  const columns = (values[0] as unknown[]).length;
  return { values, formulas: tab.formulas({ row: 1, column: 1, rows: values.length, columns }) };
}

/** `old`: what the page takes there. */
function formerOf(
  { key, values, formulas }: CellsFound & { readonly key: string },
  old: FormerContent['covers'],
  covers: FormerContent['covers'],
): FormerContent {
  const placed = formulas.flatMap((row, r) =>
    row.flatMap((formula, c): PlacedFormula[] =>
      formula && r < old.rows && c < old.columns ? [[r + 1, c + 1, formula]] : [],
    ),
  );
  return { key, cells: cellsOf(values, old), formulas: placed, covers };
}

function restore(book: Book, kept: KeptDocuments, { key, cells, formulas, covers }: FormerContent): void {
  const one = kept.tabs[key];
  const tab = one && book.tabById(one.id);
  if (tab) {
    const looks = one.content.lookOf;
    // People may have put rows into the page, or taken some out of it: merges and links would take away what stands in others' cells.
    const none = cells.length === one.rows ? {} : { merges: [], links: [] };
    const lookOf = cells.map((_, r) => looks[r] ?? (looks[looks.length - 1] as string));
    const content = { ...one.content, ...none, cells, lookOf };
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
