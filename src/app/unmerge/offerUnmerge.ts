// ยกเลิกการผสานและเติมค่า: before a check of one of the add-on's own tabs its merged cells are offered to be taken apart, each cell with the value.
import { areaAddress } from '../../domain/areaAddress';
import { oneCell } from '../../domain/cellArea';
import { checkSheetSentences, checkSheetTexts } from '../../text/checkSheetSentences';
import { TITLE } from '../../text/workbookSentences';
import type { CheckContext } from '../check/checkContext';
import { memoriesOf } from '../check/tableMemory';
import type { WrittenBlock } from '../check/writeResults';
import type { Area, CellInput, Tab, Values } from '../ports/book';
import { type Remembered, systemTab, writeSystem } from '../system/systemTab';
import { keysOf } from '../undo/keysOf';
import type { UndoRecord } from '../undo/undoRecord';

/** What became of the merged cells below the headings. */
export interface Offered {
  /** Those that stay: their values count for every row they cover. */
  readonly left: readonly Area[];
  /** What was done, for taking it back. */
  readonly done: Pick<UndoRecord, 'what' | 'blocks' | 'merges'> | null;
}

const FIRST_CELL = oneCell(1, 1);

/** `width`: the columns that matter. Who says nothing leaves the cells as they are. */
export function offerUnmerge(
  { book, screen }: CheckContext,
  tab: Tab,
  remembered: Remembered,
  width?: number,
): Offered {
  const memories = memoriesOf(remembered);
  const begun = memories[tab.id]?.unmerging;
  const merges = begun || tab.merges(width).filter(({ row }) => row > 1);
  const ask = () => screen.confirm(TITLE, checkSheetTexts.keepMerges(tab.name, merges.map(areaAddress)));
  if (!begun && (merges.length === 0 || ask() !== false)) return { left: merges, done: null };
  const system = systemTab(book, true) as Tab;
  // Remembered first: between taking apart and filling nothing in the sheet tells what is still to be filled.
  memories[tab.id] = { unmerging: merges };
  writeSystem(system, 'mapping', JSON.stringify(memories));
  const values = tab.values();
  tab.unmerge(merges);
  const blocks = merges.flatMap((merge) => fill(tab, merge, values));
  const done = { what: checkSheetSentences.unmerged(tab.name, merges.length), blocks, merges };
  const record: UndoRecord = {
    ...done,
    tab: tab.id,
    keyArea: FIRST_CELL,
    keys: keysOf(tab.valuesOf(FIRST_CELL)),
    marks: [],
  };
  writeSystem(system, 'undo', JSON.stringify(record));
  delete memories[tab.id];
  writeSystem(system, 'mapping', JSON.stringify(memories));
  return { left: [], done };
}

/** The first cell is not written: it may hold a formula. What somebody has typed meanwhile stays. */
function fill(tab: Tab, { row, column, rows, columns }: Area, values: Values): WrittenBlock[] {
  const value = cellOf(values, row, column);
  const rest = [
    { row, column: column + 1, rows: 1, columns: columns - 1 },
    { row: row + 1, column, rows: rows - 1, columns },
  ];
  return rest
    .filter((area) => area.rows * area.columns > 0)
    .map((area) => {
      const before = Array.from({ length: area.rows }, (_, i) =>
        Array.from({ length: area.columns }, (__, j) => cellOf(values, area.row + i, area.column + j)),
      );
      const after = before.map((cells) => cells.map((cell) => (cell === '' ? value : cell)));
      tab.write(area, after as CellInput[][]);
      return { area, before, after: keysOf(after) };
    });
}

function cellOf(values: Values, row: number, column: number): unknown {
  return values[row - 1]?.[column - 1] ?? '';
}
