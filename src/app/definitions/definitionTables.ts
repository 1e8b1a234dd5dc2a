// The tables the check of criteria and targets reads, as they can leave the script, and the figures it mends.
import { type TabKey, tabColumns, tabColumnsAt, tabName } from '../../catalogue/workbookTabs';
import type { CellPlace, FigureRequest, PlacedCells } from '../../contract/problems';
import { cellText } from '../../domain/thaiText';
import { plainCell } from '../import/readSelection';
import type { Book, Values } from '../ports/book';
import { forgetUndo } from '../system/systemTab';

/** What is selected on the tab in front, all of it for a single cell. */
export function readSelectedCells(book: Book): PlacedCells[] {
  const tab = book.activeTab();
  const area = book.selection();
  const isPart = area !== null && area.rows * area.columns > 1;
  const { row, column } = isPart ? area : { row: 1, column: 1 };
  return [{ tab: tab.name, row, column, values: plain(isPart ? tab.valuesOf(area) : tab.values()) }];
}

/** The tabs that are there, whole. */
export function readTabs(book: Book, names: readonly TabKey[]): PlacedCells[] {
  const found: PlacedCells[] = [];
  for (const name of names) {
    const tab = book.tab(tabName(name));
    if (!tab) continue;
    const values = plain(tab.values(tabColumns(name).length));
    found.push({ tab: tab.name, row: 1, column: 1, values: name === 'decisions' ? short(values) : values });
  }
  return found;
}

function plain(values: Values): PlacedCells['values'] {
  return values.map((row) => row.map(plainCell));
}

/** Without what was frozen: of reports it comes with them, and no page needs the snapshots of closed months. */
function short(values: PlacedCells['values']): PlacedCells['values'] {
  const { certified } = tabColumnsAt('decisions', (values[0] ?? []).map(cellText));
  return values.map((row) => row.map((cell, i) => (i === certified ? '' : cell)));
}

/** Writes a figure where the cell still holds what it held. */
export function writeFigure(book: Book, { tab: name, row, column, holds, value }: FigureRequest): boolean {
  const tab = book.tab(name);
  const area = { row, column, rows: 1, columns: 1 };
  if (!tab || row < 1 || column < 1 || cellText(tab.valuesOf(area)[0]?.[0]) !== holds) return false;
  forgetUndo(book);
  tab.write(area, [[value]]);
  return true;
}

/** Brings a cell before the person's eyes. */
export function showCell(book: Book, { tab: name, row, column }: CellPlace): boolean {
  const tab = book.tab(name);
  tab?.show({ row: Math.max(1, row), column: Math.max(1, column), rows: 1, columns: 1 });
  return tab !== null;
}
