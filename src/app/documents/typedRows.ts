// Rows of a generated page in which people have typed something of their own: what would be written over moves below the page.
import type { Values } from '../../domain/cellArea';
import { cellText, textKey } from '../../domain/thaiText';
import { documentSentences } from '../../text/documentTexts';
import type { CellInput, Tab } from '../ports/book';
import { keysOf } from '../undo/keysOf';
import type { DocumentPage } from './fillPage';
import type { KeptDocument } from './keptDocuments';
import { typedValue } from './typedValue';

/** Below the page, with room between. */
const ROOM = 2;

/** The texts of a page, each as a short key, with blanks between. */
export function textsOf({ cells }: DocumentPage['content']): string {
  return [...new Set(cells.flat().filter(isText))].map(keyOf).join(' ');
}

/**
 * The rows of the page as it stands that hold a text neither the page that was written nor the one to be written has. `values`: of its
 * columns, down to its end. None where nothing is remembered.
 */
export function typedRows(
  values: Values,
  formulas: Values,
  { texts }: Pick<KeptDocument, 'texts'>,
  next: DocumentPage,
): CellInput[][] {
  if (!texts) return [];
  const known = new Set(`${texts} ${textsOf(next.content)}`.split(' '));
  const isTyped = (cell: unknown, formula: unknown) => isText(cell) && !formula && !known.has(keyOf(cell));
  return values
    .filter((row, r) => row.some((cell, c) => isTyped(cell, formulas[r]?.[c])))
    .map((row) => row.map((cell) => typedValue(cell)));
}

/** Writes them below everything else, but for those that stand there already. `below`: what stands below the page, `last`: its last row. */
export function moveBelow(
  tab: Tab,
  rows: readonly (readonly CellInput[])[],
  below: Values,
  last: number,
): void {
  const [first] = rows;
  if (!first) return;
  const lineOf = (row: readonly unknown[]) => row.map(cellText).join('\n').trim();
  const there = new Set(below.map(lineOf));
  const label = first.map((_, i) => (i > 0 ? '' : documentSentences.moved));
  const missing = [label, ...rows].filter((row) => !there.has(lineOf(row)));
  if (missing.length === 0) return;
  const area = { row: last + ROOM, column: 1, rows: missing.length, columns: first.length };
  tab.ensureSize(last + ROOM + missing.length, first.length);
  // What looks like a number or a day stays as it was typed.
  tab.look([{ areas: [area], format: '@' }]);
  tab.write(area, missing);
}

function isText(cell: unknown): cell is string {
  return typeof cell === 'string' && cell.trim() !== '';
}

function keyOf(text: string): string {
  return keysOf([[textKey(text)]]).split(':')[2] as string;
}
