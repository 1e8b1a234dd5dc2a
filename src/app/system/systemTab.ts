// The hidden tab `_ระบบ`: one column for each thing the add-on remembers, long texts cut into cells below each other.
import { tabColumns, tabHeading, tabName } from '../../catalogue/workbookTabs';
import type { Book, Tab, Values } from '../ports/book';
import { PIECE, piecesOf } from './pieces';

/** What is remembered. */
type SystemKey = 'version' | 'mapping' | 'undo' | 'history';

/** What every action needs to know. */
export interface Remembered {
  readonly version: string;
  /** JSON of what is known of the office's own tables. */
  readonly mapping: string;
  /** There is an action that can be taken back. */
  readonly hasUndo: boolean;
  /** Lines wait for `ประวัติ`. */
  readonly isWaiting: boolean;
}

const KEYS = tabColumns('system') as readonly SystemKey[];
const ROOM = 90;
/** Before each piece, so that none begins like a formula or a number. */
const MARK = '~';

/** A short text as it stands in a cell of the tab. */
export function systemPiece(text: string): string {
  return MARK + text;
}

/** The tab; made when it is missing and `make` is set. */
export function systemTab(book: Book, make: boolean): Tab | null {
  const tab = book.tab(tabName('system'));
  if (tab || !make) return tab;
  return book.addTab({
    name: tabName('system'),
    headings: KEYS.map((key) => tabHeading('system', key)),
    rows: [],
    columns: KEYS.map(() => ({ width: 100, format: '@' })),
    hidden: true,
  });
}

/** What is remembered of the workbook, in one call; the undo record, which may be long, is read by itself. */
export function readSystem(tab: Tab | null): Remembered {
  const read = (rows: number) => tab?.valuesOf({ row: 1, column: 1, rows, columns: KEYS.length }) ?? [];
  const first = read(2);
  const [, mapping = '', undo = '', history = ''] = first[1] ?? [];
  // A full piece goes on below.
  const values = String(mapping).length > PIECE ? read(ROOM) : first;
  return {
    version: textIn(values, 0),
    mapping: textIn(values, 1),
    hasUndo: undo !== '',
    isWaiting: history !== '',
  };
}

/** The record of the last action, '' where there is none. */
export function readUndo(tab: Tab): string {
  return textIn(tab.values(KEYS.length), KEYS.indexOf('undo'));
}

/** Before what cannot be taken back: undo would take back what was done before it. */
export function forgetUndo(book: Book): void {
  const tab = systemTab(book, false);
  if (tab && readSystem(tab).hasUndo) writeSystem(tab, 'undo', '');
}

/** Lines that wait for `ประวัติ`, '' where none do. */
export function readWaiting(tab: Tab): string {
  const column = KEYS.indexOf('history') + 1;
  return textIn(tab.valuesOf({ row: 1, column, rows: ROOM, columns: 1 }), 0);
}

/** A text of one column, from 0, '' where the tab is narrower. It ends at the first blank cell. */
export function textIn(values: Values, column: number): string {
  let text = '';
  for (let row = 1; row < values.length; row++) {
    const piece = String(values[row]?.[column] ?? '');
    if (piece === '') break;
    text += piece.slice(MARK.length);
  }
  return text;
}

/** Remembers a text in the place of the earlier one. */
export function writeSystem(tab: Tab, key: SystemKey, text: string): void {
  writePieces(tab, KEYS.indexOf(key) + 1, text);
}

/** The same for a column by its number. */
export function writePieces(tab: Tab, column: number, text: string): void {
  const pieces = piecesOf(text).map((piece) => [systemPiece(piece)]);
  pieces.push(['']);
  // Nothing of a longer text is left behind, where there is room for it.
  while (column > KEYS.length && pieces.length < ROOM) pieces.push(['']);
  // New tabs have room for four million characters.
  if (pieces.length > ROOM || column > KEYS.length) tab.ensureSize(Math.max(ROOM, pieces.length) + 1, column);
  tab.write({ row: 2, column, rows: pieces.length, columns: 1 }, pieces);
}
