// What was typed and not sent, in rows of `_ระบบ`: one row for each report and browser, long texts cut into cells beside each other.

import { readSettings } from '../../catalogue/settings';
import { tabColumns, tabName } from '../../catalogue/workbookTabs';
import type { Draft, KeptDraft } from '../../contract/reports';
import { LONGEST_DRAFT } from '../../contract/reports';
import { monthKey } from '../../domain/month';
import { ProblemError } from '../../domain/problem';
import type { Book, Tab } from '../ports/book';
import type { SaveContext } from '../reports/saveContext';
import { PIECE, piecesOf } from './pieces';
import { systemPiece, systemTab } from './systemTab';

/** Rows there is room for; a full store takes no more rather than drop a draft that may still be sent. */
export const MOST_DRAFTS = 300;
/** Key, device, time; then the pieces. */
const FACTS = 3;
const WIDTH = FACTS + Math.ceil(LONGEST_DRAFT / PIECE);

/** The first column of `_ระบบ` right of the drafts. */
export const AFTER_DRAFTS = tabColumns('system').length + WIDTH + 1;

const area = (row: number, rows: number, columns: number) => ({
  row,
  column: tabColumns('system').length + 1,
  rows,
  columns,
});

/** Keeps, or drops where the text is blank. Throws ProblemError when there is no more room. */
export function saveDraft(
  { book, day, time }: SaveContext,
  { key, device, text }: Draft,
): { readonly at: string } {
  const at = `${day} ${time}`;
  const tab = systemTab(book, true) as Tab;
  tab.ensureSize(MOST_DRAFTS + 1, tabColumns('system').length + WIDTH);
  const known = tab.valuesOf(area(2, MOST_DRAFTS, FACTS)).map(textsOf);
  const own = known.findIndex((row) => row[0] === key && row[1] === device);
  const free = known.findIndex((row) => row[0] === '');
  if (own < 0 && text === '') return { at };
  const index = own >= 0 ? own : free >= 0 ? free : indexOfOld(book, known);
  if (index < 0) throw new ProblemError({ code: 'drafts-full' });
  const cells = text === '' ? [] : [key, device, at, ...piecesOf(text)].map(systemPiece);
  while (cells.length < WIDTH) cells.push('');
  tab.write(area(index + 2, 1, WIDTH), [cells]);
  return { at };
}

/** Without the letter before each piece. */
function textsOf(row: readonly unknown[]): string[] {
  return row.map((cell) => String(cell).slice(1));
}

/** Drafts of a key, '' = all. */
export function readDrafts(book: Book, key: string): KeptDraft[] {
  const rows = systemTab(book, false)?.values().slice(1) ?? [];
  return rows
    .map((row) => textsOf(row.slice(tabColumns('system').length, AFTER_DRAFTS - 1)))
    .filter(([of = '']) => of !== '' && (key === '' || of === key))
    .map(([of = '', device = '', at = '', ...pieces]) => ({ key: of, device, at, text: pieces.join('') }));
}

/** The draft of the earliest month before this round, −1 where there is none. */
function indexOfOld(book: Book, known: readonly (readonly string[])[]): number {
  const { round } = readSettings(book.tab(tabName('settings'))?.values(3) ?? []);
  const first = round ? monthKey(round.first) : '';
  const keys = known.map(([key = '']) => key);
  const [old = ''] = keys.filter((key) => /^\d{4}-\d\d\|/.test(key) && key < first).sort();
  return old === '' ? -1 : keys.indexOf(old);
}
