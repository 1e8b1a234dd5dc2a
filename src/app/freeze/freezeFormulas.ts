// แปลงสูตรเป็นค่า: the add-on's formulas of a tab or selection become the values they show, so that the file can go to people
// without the add-on. All other formulas stay.
import { freezeTexts } from '../../text/toolSentences';
import { TITLE } from '../../text/workbookSentences';
import type { Area, Book, CellInput, Tab, Values } from '../ports/book';
import type { Screen } from '../ports/screen';
import { systemTab, writeSystem } from '../system/systemTab';
import { keysBeside, keysOf } from '../undo/keysOf';
import type { UndoRecord } from '../undo/undoRecord';
import { ownFormula, shownAreas } from './shownAreas';

/** Asks first; what was replaced can be taken back. */
export function freezeFormulas(book: Book, screen: Screen): void {
  const tab = book.activeTab();
  const selected = book.selection();
  const isPart = selected !== null && selected.rows * selected.columns > 1;
  const whole = tab.values();
  const used = { row: 1, column: 1, rows: whole.length, columns: (whole[0] ?? []).length };
  const formulas = tab.formulas(used);
  const areas = shownAreas(whole, formulas, isPart ? selected : used);
  const count = formulasIn(areas, formulas).length;
  if (count === 0) {
    screen.tell(TITLE, freezeTexts.none(tab.name));
    return;
  }
  if (!screen.confirm(TITLE, freezeTexts.ask(count, isPart))) return;
  const waiting = formulasIn(areas, formulas).some(({ row, column }) =>
    isWaiting(whole[row - 1]?.[column - 1]),
  );
  if (waiting) {
    screen.tell(TITLE, freezeTexts.waiting);
    return;
  }
  // An array needs the cells it spills over blank; a run of formulas goes over its values one by one.
  const blocks = areas.map((area) => {
    const shown = slice(whole, area);
    const isRun = formulasIn([area], formulas).length === area.rows;
    return { area, before: isRun ? shown : null, after: keysOf(shown) };
  });
  const record: UndoRecord = {
    what: freezeTexts.done(count, tab.name),
    tab: tab.id,
    keyArea: used,
    keys: keysBeside(whole, used, blocks),
    blocks,
    marks: [],
    formulas: formulasIn(areas, formulas).map(({ row, column, text }) => [row, column, text]),
  };
  // What is to be taken back is kept before anything is replaced.
  writeSystem(systemTab(book, true) as Tab, 'undo', JSON.stringify(record));
  for (const area of areas) tab.write(area, slice(whole, area) as CellInput[][]);
  screen.tell(TITLE, freezeTexts.done(count, tab.name));
}

function formulasIn(areas: readonly Area[], formulas: readonly (readonly string[])[]) {
  const found: { row: number; column: number; text: string }[] = [];
  for (const area of areas) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const text = formulas[row - 1]?.[column - 1] ?? '';
        if (ownFormula(text)) found.push({ row, column, text });
      }
    }
  }
  return found;
}

/** Sheets shows this while a custom function has not answered yet. */
function isWaiting(value: unknown): boolean {
  return value === 'Loading...' || value === 'กำลังโหลด...';
}

function slice(values: Values, { row, column, rows, columns }: Area): unknown[][] {
  return values.slice(row - 1, row - 1 + rows).map((cells) => cells.slice(column - 1, column - 1 + columns));
}
