// Writes the outcome of a check: the add-on's columns, notes and colours; only what differs from what stands there.
import type { Area, CellInput, Tab, Values } from '../ports/book';
import { type CellLook, isMarked, marked, unmarked } from './cellMarks';
import type { ScoredTable } from './scoreTable';
import type { OwnColumns, ResultKey, TablePlan } from './tablePlan';

/** What was there before, for taking the action back. */
export interface WrittenBlock {
  readonly area: Area;
  /** Null: all cells were blank. */
  readonly before: Values | null;
}

/** A cell whose mark changed: row, column, note and colour before. */
export type WrittenMark = readonly [row: number, column: number, note: string, colour: string];

/** Everything written. */
export interface Written {
  readonly blocks: readonly WrittenBlock[];
  readonly marks: readonly WrittenMark[];
}

/** `isWanted`: rows of the sheet that are written; the others stay. */
export function writeResults(
  tab: Tab,
  plan: TablePlan,
  values: Values,
  scored: ScoredTable,
  isWanted: (row: number) => boolean,
): Written {
  const blocks: WrittenBlock[] = [];
  for (const keys of runsOf(plan.own)) {
    const block = writeBlock(tab, plan, keys, values, scored, isWanted);
    if (block) blocks.push(block);
  }
  return { blocks, marks: writeMarks(tab, plan, values, scored, isWanted) };
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

function writeBlock(
  tab: Tab,
  { table, own }: TablePlan,
  keys: readonly ResultKey[],
  values: Values,
  { results }: ScoredTable,
  isWanted: (row: number) => boolean,
): WrittenBlock | null {
  const first = own[keys[0] as ResultKey] as number;
  const before: unknown[][] = [];
  const after: CellInput[][] = [];
  let [top, bottom] = [-1, -1];
  results.forEach((result, i) => {
    const row = table.firstRow + i;
    const old = keys.map((_, j) => values[row - 1]?.[first + j] ?? '');
    const next = result && isWanted(row) ? keys.map((key) => result[key]) : (old as CellInput[]);
    if (next.some((cell, j) => cell !== old[j])) {
      if (top < 0) top = i;
      bottom = i;
    }
    before.push(old);
    after.push(next);
  });
  if (top < 0) return null;
  const area = { row: table.firstRow + top, column: first + 1, rows: bottom - top + 1, columns: keys.length };
  tab.write(area, after.slice(top, bottom + 1));
  const replaced = before.slice(top, bottom + 1);
  const wasBlank = replaced.every((row) => row.every((cell) => cell === ''));
  return { area, before: wasBlank ? null : replaced };
}

function writeMarks(
  tab: Tab,
  plan: TablePlan,
  values: Values,
  { findings, results }: ScoredTable,
  isWanted: (row: number) => boolean,
): WrittenMark[] {
  const { table, own } = plan;
  const wanted = findings.filter(({ row, column }) => column >= 0 && isWanted(row));
  const rows = new Set(wanted.map(({ row }) => row));
  // A row that says something in ผลการตรวจสอบ may have marks of an earlier check.
  results.forEach((_, i) => {
    const row = table.firstRow + i;
    if (isWanted(row) && own.checked !== undefined && (values[row - 1]?.[own.checked] ?? '') !== '')
      rows.add(row);
  });
  if (rows.size === 0) return [];
  let [top, bottom] = [Infinity, 0];
  rows.forEach((row) => {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
  });
  const area = { row: top, column: 1, rows: bottom - top + 1, columns: table.headings.length };
  const notes = tab.notes(area);
  const byRow = new Map<number, { [column: number]: { must: boolean; lines: string[] } }>();
  for (const { row, column, severity, line } of wanted) {
    const cells = byRow.get(row) ?? {};
    byRow.set(row, cells);
    const cell = cells[column] ?? { must: false, lines: [] };
    cells[column] = cell;
    cell.must = cell.must || severity === 'must';
    cell.lines.push(line);
  }
  const colours = tab.backgrounds(area);
  const changed: WrittenMark[] = [];
  notes.forEach((line, i) => {
    const row = area.row + i;
    if (!isWanted(row)) return;
    const cells = byRow.get(row);
    line.forEach((note, j) => {
      const cell = cells?.[j];
      if (!cell && (note === '' || !isMarked(note))) return;
      const before: CellLook = { note, colour: (colours[i] as string[])[j] as string };
      const after = cell ? marked(before, cell.must ? 'must' : 'should', cell.lines) : unmarked(before);
      if (after.note === before.note && after.colour === before.colour) return;
      changed.push([row, j + 1, before.note, before.colour]);
      line[j] = after.note;
      (colours[i] as string[])[j] = after.colour;
    });
  });
  if (changed.length === 0) return changed;
  // Notes carry what was there: they come first, so that a colour without its note is never left behind.
  tab.writeNotes(area, notes);
  tab.writeBackgrounds(area, colours);
  return changed;
}
