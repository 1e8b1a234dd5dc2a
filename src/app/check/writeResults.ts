// Writes the outcome of a check: the add-on's columns, notes and colours; only what differs from what stands there.
import type { Area, CellInput, Tab, Values } from '../ports/book';
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
  readonly after?: string;
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
  // The text in ผลการตรวจสอบ tells that a row may have marks: it may not go before them.
  const marks = writeMarks(tab, plan, values, scored, isWanted);
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
  const old = results.map((_, i) => keys.map((_key, j) => values[table.firstRow - 1 + i]?.[first + j] ?? ''));
  const isStale = (i: number) =>
    results[i] === null && isWanted(table.firstRow + i) && (old[i] as unknown[]).some((cell) => cell !== '');
  const formulas = results.some((_, i) => isStale(i))
    ? tab.formulas({ row: table.firstRow, column: first + 1, rows: results.length, columns: keys.length })
    : [];
  // Null: the row is not the add-on's to write. A total with a formula of the office's own stays.
  const after = results.map((result, i): CellInput[] | null => {
    if (result) return isWanted(table.firstRow + i) ? keys.map((key) => result[key]) : null;
    const isOwn = isStale(i) && (formulas[i] as string[]).every((text) => text === '');
    return isOwn ? keys.map(() => '') : null;
  });
  const blocks: WrittenBlock[] = [];
  for (let i = 0; i < after.length; i++) {
    if (!differs(old[i] as unknown[], after[i])) continue;
    let end = i;
    for (let next = i + 1; next < after.length && after[next]; next++)
      if (differs(old[next] as unknown[], after[next])) end = next;
    const area = { row: table.firstRow + i, column: first + 1, rows: end - i + 1, columns: keys.length };
    const written = after.slice(i, end + 1) as CellInput[][];
    tab.write(area, written);
    const before = old.slice(i, end + 1);
    const wasBlank = before.every((row) => row.every((cell) => cell === ''));
    blocks.push({ area, before: wasBlank ? null : before, after: keysOf(written) });
    i = end;
  }
  return blocks;
}

function differs(old: readonly unknown[], after: readonly CellInput[] | null | undefined): boolean {
  return !!after && after.some((cell, j) => cell !== old[j]);
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
  const gone: [line: string[], column: number, note: string][] = [];
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
      if (cell) line[j] = after.note;
      else gone.push([line, j, after.note]);
      (colours[i] as string[])[j] = after.colour;
    });
  });
  if (changed.length === 0) return changed;
  // Notes carry what was there: they come first and go last, so that a colour without its note is never left behind.
  if (gone.length < changed.length) tab.writeNotes(area, notes);
  tab.writeBackgrounds(area, colours);
  for (const [line, column, note] of gone) line[column] = note;
  if (gone.length > 0) tab.writeNotes(area, notes);
  return changed;
}
