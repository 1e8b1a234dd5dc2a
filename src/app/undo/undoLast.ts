// ยกเลิกการดำเนินการล่าสุด: gives back what the add-on's last action replaced.
import { checkSheetSentences } from '../../text/checkSheetSentences';
import { MENU } from '../../text/menuTexts';
import { TITLE } from '../../text/workbookSentences';
import { givenBack } from '../check/cellMarks';
import { isReportTab } from '../check/knownTable';
import { readOffice } from '../check/office';
import type { CellInput, Tab } from '../ports/book';
import { reportChanges } from '../reports/cellChanges';
import { newestReport } from '../reports/history';
import type { SaveContext } from '../reports/saveContext';
import { readUndo, systemTab, writeSystem } from '../system/systemTab';
import { keysBeside, keysIn, keysOf } from './keysOf';
import type { UndoRecord } from './undoRecord';

/** Takes the last action back, once. */
export function undoLast(context: SaveContext): void {
  const { book, screen, today } = context;
  const system = systemTab(book, false);
  const text = system ? readUndo(system) : '';
  const record = text === '' ? null : (JSON.parse(text) as UndoRecord);
  const tab = record && book.tabById(record.tab);
  if (!system || !record || !tab) {
    screen.tell(TITLE, checkSheetSentences.nothingToUndo);
    return;
  }
  if (record.last && newestReport(book) !== record.last) {
    screen.tell(TITLE, checkSheetSentences.undoLater(record.what));
    return;
  }
  if (isTouched(tab, record)) {
    screen.tell(TITLE, checkSheetSentences.undoMoved(record.what));
    return;
  }
  const about = isReportTab(tab)
    ? reportChanges(context, readOffice(book, today, false), tab.id, record.blocks)
    : null;
  const [barred] = about?.refused.values() ?? [];
  if (barred) {
    screen.tell(TITLE, checkSheetSentences.undoBarred(record.what, barred));
    return;
  }
  about?.note(MENU.undo);
  for (const { area, before } of record.blocks) {
    if (before) tab.write(area, before as CellInput[][]);
    else tab.clear(area);
  }
  for (const area of record.merges ?? []) tab.merge(area);
  for (const [row, column, text] of record.formulas ?? []) tab.writeFormula(row, column, text);
  restoreMarks(tab, record.marks);
  writeSystem(system, 'undo', '');
  screen.tell(TITLE, checkSheetSentences.undone(record.what, about?.changed.length ?? 0));
}

/** True unless each block holds what was written or, where taking back broke off, what was there before. */
function isTouched(tab: Tab, { keyArea, keys, blocks }: UndoRecord): boolean {
  const areas = [keyArea, ...blocks.map(({ area }) => area)];
  const rows = max(areas.map((area) => area.row + area.rows - 1));
  const columns = max(areas.map((area) => area.column + area.columns - 1));
  const values = tab.valuesOf({ row: 1, column: 1, rows, columns });
  return (
    keysBeside(values, keyArea, blocks) !== keys ||
    blocks.some(({ area, before, after }) => {
      const now = keysIn(values, area);
      return now !== after && now !== (before ? keysOf(before) : keysBeside(values, area, [{ area }]));
    })
  );
}

function restoreMarks(tab: Tab, marks: UndoRecord['marks']): void {
  if (marks.length === 0) return;
  const rows = marks.map(([row]) => row);
  const columns = marks.map(([, column]) => column);
  const [top, left] = [min(rows), min(columns)];
  const area = { row: top, column: left, rows: max(rows) - top + 1, columns: max(columns) - left + 1 };
  const [notes, colours] = [tab.notes(area), tab.backgrounds(area)];
  for (const [row, column, note, colour] of marks) {
    const [line, fills] = [notes[row - top] as string[], colours[row - top] as string[]];
    const now = { note: line[column - left] as string, colour: fills[column - left] as string };
    const look = givenBack(now, { note, colour });
    line[column - left] = look.note;
    fills[column - left] = look.colour;
  }
  tab.writeNotes(area, notes);
  tab.writeBackgrounds(area, colours);
}

// Spreading a hundred thousand numbers into Math.min overflows the stack.
function min(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b));
}

function max(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b));
}
