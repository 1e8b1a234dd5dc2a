// Writes the outcome of a check, and once more where rows moved meanwhile.
import { checkSheetSentences } from '../../text/checkSheetSentences';
import type { Area, Book, Tab, Values } from '../ports/book';
import { systemTab, writeSystem } from '../system/systemTab';
import { keysOf } from '../undo/keysOf';
import type { UndoRecord } from '../undo/undoRecord';
import type { Office } from './office';
import { type ScoredTable, scoreTable } from './scoreTable';
import type { TablePlan } from './tablePlan';
import { changedRows, writeResults } from './writeResults';

const ATTEMPTS = 3;

/** What is written where. */
export interface Target {
  readonly book: Book;
  readonly tab: Tab;
  readonly plan: TablePlan;
  readonly merges: readonly Area[];
  readonly office: Office;
}

/** `also`: what the same action has written already; edits can be taken back by the sheet itself. The outcome, or the sentence of what kept it from ending. */
export function writeSettled(
  { book, tab, plan, merges, office }: Target,
  read: Values,
  isWanted: (row: number) => boolean,
  also?: Pick<UndoRecord, 'what' | 'blocks' | 'merges'> | 'no-undo',
): ScoredTable | string {
  let values = read;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const scored = scoreTable(plan, values, merges, office.sources, office.kpis);
    if (scored.results.length === 0) return checkSheetSentences.noRows(tab.name);
    // A month or a twin that changed changes other rows, too.
    const isChanged = changedRows(plan, values, scored);
    const isToWrite = (row: number) => isWanted(row) || isChanged(row);
    const written = writeResults(tab, plan, values, scored, attempt === 0 ? isToWrite : () => true);
    const area = keyArea(plan, scored.results.length);
    const before = keysOf(slice(values, area));
    if (also !== 'no-undo' && (also || written.blocks.length > 0 || written.marks.length > 0)) {
      const what = also?.what ?? checkSheetSentences.checkedSheet(tab.name);
      const blocks = [...(also?.blocks ?? []), ...written.blocks];
      const { marks } = written;
      const record: UndoRecord = { ...also, what, tab: tab.id, keyArea: area, keys: before, blocks, marks };
      writeSystem(systemTab(book, true) as Tab, 'undo', JSON.stringify(record));
    }
    // Reading puts everything written into the document, and shows whether somebody sorted in between.
    if (keysOf(tab.valuesOf(area)) === before) return scored;
    values = tab.values();
  }
  return checkSheetSentences.moving;
}

/** From the first to the last key column; where there is none, the first column. */
function keyArea({ table, columns }: TablePlan, rows: number): Area {
  const keys = [columns.month, columns.unit, columns.kpi].filter((column) => column >= 0);
  const first = keys.length > 0 ? Math.min(...keys) : 0;
  const last = keys.length > 0 ? Math.max(...keys) : 0;
  return { row: table.firstRow, column: first + 1, rows, columns: last - first + 1 };
}

function slice(values: Values, { row, column, rows, columns }: Area): Values {
  return values.slice(row - 1, row - 1 + rows).map((cells) => cells.slice(column - 1, column - 1 + columns));
}
