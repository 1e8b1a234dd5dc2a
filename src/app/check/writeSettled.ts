// Writes the outcome of a check, and once more where rows moved meanwhile.
import { cellText } from '../../domain/thaiText';
import { checkSheetSentences } from '../../text/checkSheetSentences';
import type { Area, Book, Tab, Values } from '../ports/book';
import { systemTab, writeSystem } from '../system/systemTab';
import { keysBeside } from '../undo/keysOf';
import type { UndoRecord } from '../undo/undoRecord';
import type { Office } from './office';
import { type ScoredTable, scoreTable } from './scoreTable';
import { keyArea, type TablePlan } from './tablePlan';
import { changedRows, writeResults } from './writeResults';

const ATTEMPTS = 3;
const MANY_ROWS = 5000;

/** What is written where. */
export interface Target {
  readonly book: Book;
  readonly tab: Tab;
  readonly plan: TablePlan;
  readonly merges: readonly Area[];
  readonly office: Office;
}

/** `also`: what the same action has written already; edits can be taken back by the sheet itself. `isDoubted`: as for `writeResults`. The outcome, or the sentence of what kept it from ending. */
export function writeSettled(
  { book, tab, plan, merges, office }: Target,
  read: Values,
  isWanted: (row: number) => boolean,
  also?: Pick<UndoRecord, 'what' | 'blocks' | 'merges'> | 'no-undo',
  isDoubted = isWanted,
): ScoredTable | string {
  let values = read;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const scored = scoreTable(plan, values, merges, office.sources, office.kpis);
    if (scored.results.length === 0) return checkSheetSentences.noRows(tab.name);
    // A month or a twin that changed changes other rows, too.
    const isChanged = changedRows(plan, values, scored);
    const isToWrite = (row: number) => isWanted(row) || isChanged(row);
    const written = writeResults(
      tab,
      plan,
      values,
      scored,
      attempt === 0 ? isToWrite : () => true,
      isDoubted,
    );
    const area = keyArea(plan, scored.results.length);
    const isUntouched = written.blocks.length === 0 && written.marks.length === 0;
    if (attempt === 0 && isUntouched && !also) return scored;
    if (also !== 'no-undo' && (also || !isUntouched)) {
      const what = also?.what ?? checkSheetSentences.checkedSheet(tab.name);
      const blocks = [...(also?.blocks ?? []), ...written.blocks];
      const { marks } = written;
      const keys = keysBeside(values, area, blocks);
      const record: UndoRecord = { ...also, what, tab: tab.id, keyArea: area, keys, blocks, marks };
      writeSystem(systemTab(book, true) as Tab, 'undo', JSON.stringify(record));
    }
    // Reading puts everything written into the document, and shows whether somebody sorted in between.
    const wide = { ...area, columns: Math.max(area.columns, widthOf(plan, area)) };
    const now = tab.valuesOf(wide);
    if (isSame(now, values, area) && hasHeadings(now, values, plan, wide)) return scored;
    values = tab.values();
    // Moved columns would take the results for inputs.
    if (!hasHeadings(values, read, plan)) break;
  }
  return checkSheetSentences.moving;
}

/** True while the headings stand where they were read. `at`: the area of which `now` holds the cells. */
export function hasHeadings(
  now: Values,
  read: Values,
  { table: { headingRow, firstRow, headings } }: Pick<TablePlan, 'table'>,
  { row, column, columns }: Pick<Area, 'row' | 'column' | 'columns'> = {
    row: 1,
    column: 1,
    columns: headings.length,
  },
): boolean {
  const area = { row: headingRow, column, rows: firstRow - headingRow, columns };
  return isSame(now.slice(headingRow - row), read, area);
}

/** True while an area's cells, `now`, say what was read there; most are the very same text. */
function isSame(now: Values, read: Values, { row, column, rows, columns }: Area): boolean {
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) {
      const [is, was] = [now[r]?.[c], read[row - 1 + r]?.[column - 1 + c]];
      if (is !== was && cellText(is) !== cellText(was)) return false;
    }
  return true;
}

/** All headings are looked at where that costs little; a column moved over a key shows anyway. */
function widthOf({ table }: TablePlan, { rows, column }: Area): number {
  return rows > MANY_ROWS ? 0 : table.headings.length - column + 1;
}
