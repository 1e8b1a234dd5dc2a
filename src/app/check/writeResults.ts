// Writes the outcome of a check: the add-on's columns, notes and colours; only what differs from what stands there.
import { cellText } from '../../domain/thaiText';
import type { Area, Tab, Values } from '../ports/book';
import { keysOf } from '../undo/keysOf';
import { type CellLook, isMarked, marked, unmarked } from './cellMarks';
import type { ScoredTable } from './scoreTable';
import type { OwnColumns, ResultKey, TablePlan } from './tablePlan';

/** What was there before, for taking the action back. */
export interface WrittenBlock {
  readonly area: Area;
  /** Null: all cells were blank. */
  readonly before: Values | null;
  /** What was written, as `keysOf`: a cell that was changed since is not given back blindly. */
  readonly after: string;
}

/** A cell whose mark changed: row, column, note and colour before. */
export type WrittenMark = readonly [row: number, column: number, note: string, colour: string];

/** Everything written. */
export interface Written {
  readonly blocks: readonly WrittenBlock[];
  readonly marks: readonly WrittenMark[];
}

/** Column → what is wrong with the cell. */
interface CellFaults {
  [column: number]: { must: boolean; readonly lines: string[] };
}

/** Rows whose notes and colours are held at a time: a large tab would take hundreds of megabytes. */
const MOST_ROWS = 20_000;

/**
 * `isWanted`: rows of the sheet that are written; the others stay. `isDoubted`: those of them whose text in ผลการตรวจสอบ a person may
 * have deleted.
 */
export function writeResults(
  tab: Tab,
  plan: TablePlan,
  values: Values,
  scored: ScoredTable,
  isWanted: (row: number) => boolean,
  isDoubted: (row: number) => boolean = () => false,
): Written {
  // The text in ผลการตรวจสอบ tells that a row may have marks: it may not go before them.
  const marks = writeMarks(tab, plan, values, scored, isWanted, isDoubted);
  const blocks: WrittenBlock[] = [];
  for (const keys of runsOf(plan.own)) {
    blocks.push(...writeRuns(tab, plan, keys, values, scored, isWanted));
  }
  return { blocks, marks };
}

/** Reports whose results are not what stands beside them. */
export function changedRows(
  { table, own }: TablePlan,
  values: Values,
  { results }: ScoredTable,
): (row: number) => boolean {
  const keys = Object.keys(own) as ResultKey[];
  return (row) => {
    const result = results[row - table.firstRow];
    return !!result && keys.some((key) => result[key] !== (values[row - 1]?.[own[key] as number] ?? ''));
  };
}

/** The add-on's columns in runs that stand side by side: each run is one call. */
function runsOf(own: OwnColumns): ResultKey[][] {
  const keys = (Object.keys(own) as ResultKey[]).sort((a, b) => (own[a] as number) - (own[b] as number));
  const runs: ResultKey[][] = [];
  for (const key of keys) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last && (own[last] as number) + 1 === own[key]) run.push(key);
    else runs.push([key]);
  }
  return runs;
}

function writeRuns(
  tab: Tab,
  { table, own }: TablePlan,
  keys: readonly ResultKey[],
  values: Values,
  { results }: ScoredTable,
  isWanted: (row: number) => boolean,
): WrittenBlock[] {
  const first = own[keys[0] as ResultKey] as number;
  const oldCell = (i: number, j: number) => values[table.firstRow - 1 + i]?.[first + j] ?? '';
  const oldLine = (i: number) => keys.map((_, j) => oldCell(i, j));
  const isBlank = (i: number) => keys.every((_, j) => oldCell(i, j) === '');
  const isStale = (i: number) => results[i] === null && isWanted(table.firstRow + i) && !isBlank(i);
  const formulas = results.some((_, i) => isStale(i))
    ? tab.formulas({ row: table.firstRow, column: first + 1, rows: results.length, columns: keys.length })
    : [];
  const differs = (i: number) => {
    const result = results[i];
    if (!result) return isStale(i) && isOurs(i);
    return isWanted(table.firstRow + i) && keys.some((key, j) => result[key] !== oldCell(i, j));
  };
  // A row that is not the add-on's to write ends a block. A total with a formula of the office's own stays.
  const isOurs = (i: number) =>
    results[i]
      ? isWanted(table.firstRow + i)
      : isStale(i) && (formulas[i] as string[]).every((text) => text === '');
  const blocks: WrittenBlock[] = [];
  for (let i = 0; i < results.length; i++) {
    if (!differs(i)) continue;
    let end = i;
    for (let next = i + 1; next < results.length && isOurs(next); next++) if (differs(next)) end = next;
    const area = { row: table.firstRow + i, column: first + 1, rows: end - i + 1, columns: keys.length };
    const written = results.slice(i, end + 1).map((result) => keys.map((key) => (result ? result[key] : '')));
    tab.write(area, written);
    const wasBlank = written.every((_, j) => isBlank(i + j));
    const before = wasBlank ? null : written.map((_, j) => oldLine(i + j));
    blocks.push({ area, before, after: keysOf(written) });
    i = end;
  }
  return blocks;
}

function writeMarks(
  tab: Tab,
  { table, own }: TablePlan,
  values: Values,
  { findings, results }: ScoredTable,
  isWanted: (row: number) => boolean,
  isDoubted: (row: number) => boolean,
): WrittenMark[] {
  const faults = new Map<number, CellFaults>();
  for (const { row, column, severity, line } of findings) {
    if (column < 0 || !isWanted(row)) continue;
    const cells = faults.get(row) ?? {};
    faults.set(row, cells);
    const cell = cells[column] ?? { must: false, lines: [] };
    cells[column] = cell;
    cell.must = cell.must || severity === 'must';
    cell.lines.push(line);
  }
  // A row that says something in ผลการตรวจสอบ may have marks of an earlier check.
  const saidIn = (row: number) =>
    own.checked === undefined ? '' : cellText(values[row - 1]?.[own.checked] ?? '');
  const changed: WrittenMark[] = [];
  const last = table.firstRow + results.length;
  for (let top = table.firstRow; top < last; top += MOST_ROWS) {
    const rows: number[] = [];
    let [left, right] = [table.headings.length, 0];
    for (let row = top; row < Math.min(last, top + MOST_ROWS); row++) {
      const cells = faults.get(row);
      // Old marks may stand anywhere in a row; where there are none the columns at fault will do.
      if (isWanted(row) && (saidIn(row) !== '' || isDoubted(row))) [left, right] = [1, table.headings.length];
      else if (!cells) continue;
      for (const column of Object.keys(cells ?? {})) {
        left = Math.min(left, Number(column) + 1);
        right = Math.max(right, Number(column) + 1);
      }
      rows.push(row);
    }
    const [first, end] = [rows[0], rows[rows.length - 1]];
    if (first === undefined || end === undefined) continue;
    const area = { row: first, column: left, rows: end - first + 1, columns: right - left + 1 };
    for (const mark of markArea(tab, area, faults, isWanted, saidIn)) changed.push(mark);
  }
  return changed;
}

function markArea(
  tab: Tab,
  area: Area,
  faults: ReadonlyMap<number, CellFaults>,
  isWanted: (row: number) => boolean,
  saidIn: (row: number) => string,
): WrittenMark[] {
  const notes = tab.notes(area);
  const mayChange = (line: readonly string[], i: number) =>
    faults.has(area.row + i) || saidIn(area.row + i) !== '' || line.some(isMarked);
  if (!notes.some(mayChange)) return [];
  const colours = tab.backgrounds(area);
  const changed: WrittenMark[] = [];
  const gone: [line: string[], column: number, note: string][] = [];
  notes.forEach((line, i) => {
    const row = area.row + i;
    if (!isWanted(row)) return;
    const cells = faults.get(row);
    const said = saidIn(row);
    for (let j = 0; j < line.length; j++) {
      const cell = cells?.[area.column - 1 + j];
      if (!cell && said === '' && !isMarked(line[j] as string)) continue;
      const before: CellLook = { note: line[j] as string, colour: (colours[i] as string[])[j] as string };
      const plain = unmarked(before, said);
      const after = cell ? marked(plain, cell.must ? 'must' : 'should', cell.lines) : plain;
      if (after.note === before.note && after.colour === before.colour) continue;
      changed.push([row, area.column + j, before.note, before.colour]);
      if (cell) line[j] = after.note;
      else gone.push([line, j, after.note]);
      (colours[i] as string[])[j] = after.colour;
    }
  });
  if (changed.length === 0) return changed;
  // No more than what changes: a column beside it may be protected.
  const columns = changed.map(([, column]) => column);
  const first = columns.reduce((a, b) => Math.min(a, b));
  const width = columns.reduce((a, b) => Math.max(a, b)) - first + 1;
  const box = { ...area, column: first, columns: width };
  const from = first - area.column;
  const within = (table: string[][]) =>
    width === area.columns ? table : table.map((line) => line.slice(from, from + width));
  // Notes carry what was there: they come first and go last, so that a colour without its note is never left behind.
  if (gone.length < changed.length) tab.writeNotes(box, within(notes));
  tab.writeBackgrounds(box, within(colours));
  for (const [line, column, note] of gone) line[column] = note;
  if (gone.length > 0) tab.writeNotes(box, within(notes));
  return changed;
}
