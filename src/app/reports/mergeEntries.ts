// Reports put into the rows of `ผลการดำเนินงาน`, on paper: which rows change, which are new, which must not be touched.
import { type Decisions, isClosed } from '../../catalogue/decisionTable';
import { type ReportColumnKey, reportHeadingOf } from '../../catalogue/reportHeadings';
import { stateNamed, stateWord } from '../../catalogue/reportStates';
import { readDay } from '../../catalogue/tables/readDay';
import { isUntouched } from '../../domain/checks/noReport';
import { isSameCell } from '../../domain/sameCell';
import { cellText } from '../../domain/thaiText';
import { shownCell } from '../../text/numberText';
import { saveSentences } from '../../text/saveSentences';
import type { CellInput, Values } from '../ports/book';
import { keysOf } from '../undo/keysOf';
import { stateIn } from './decisionTab';
import type { ReportEntry, SaveOutcome } from './reportEntry';
import { type ReportTab, reportKey } from './reportTab';
import { markOf } from './storedReports';

/** One entry in its place. */
export interface MergedEntry {
  readonly kind: SaveOutcome['kind'];
  readonly key: string;
  /** Row of the tab, from 1; 0 when it is not written. */
  readonly row: number;
  readonly reason: string;
  /** The columns that change, from 0 → what comes into them. */
  readonly changes: ReadonlyMap<number, CellInput>;
  /** Columns whose cells hold what this saving gives, in the very same way. */
  readonly same: ReadonlyMap<number, CellInput>;
}

/** The rows as they are to be. */
export interface Merged {
  readonly entries: readonly MergedEntry[];
  readonly values: Values;
  /** The first new row, from 1, and how many. */
  readonly firstNew: number;
  readonly newRows: number;
}

/**
 * `day`: today, as it stands in วันที่ส่ง. `decisions`: what keeps reports from being changed; null where the province itself
 * changes them. `isBarred`: indices of entries that must be left out.
 */
export function mergeEntries(
  { values, at, rows, plan }: ReportTab,
  entries: readonly ReportEntry[],
  day: string,
  decisions: Decisions | null,
  isBarred: (index: number) => boolean = () => false,
): Merged {
  const width = plan.table.headings.length;
  const next: unknown[][] = values.map((row) => row as unknown[]);
  const firstNew = lastFilled(values, plan.table.firstRow) + 1;
  const fresh = new Map<string, number>();
  const merged = entries.map((entry, i): MergedEntry => {
    const key = reportKey(entry.month, entry.unit, entry.kpi);
    const known = rows.get(key) ?? fresh.get(key);
    const old = known === undefined ? null : (next[known - 1] as readonly unknown[]);
    const nothing = { key, row: 0, reason: '', changes: new Map(), same: new Map() };
    if (isBarred(i)) return { ...nothing, kind: 'refused' };
    const last = decisions?.last.get(key);
    const { changes, same } = changesOf(entry, old, at, day, last?.state === 'returned' ? last.attempt : 0);
    const row = known ?? firstNew + fresh.size;
    if (changes.size === 0) return { ...nothing, kind: 'unchanged', row, same };
    // Who changed it meanwhile goes before why it cannot be changed.
    const isSeen = entry.seen === undefined || entry.seen === markOf({ at }, old);
    if (!isSeen && cellText(old?.[at.request]) !== entry.request) return { ...nothing, kind: 'conflict' };
    const reason = decisions ? refusalOf(entry, old, at, day, decisions) : '';
    if (reason !== '') return { ...nothing, kind: 'refused', reason };
    const newer = old ? newerThan(entry, old, at, changes) : '';
    if (newer !== '') return { ...nothing, kind: 'conflict', reason: newer };
    const cells = old ? old.slice() : new Array<unknown>(width).fill('');
    changes.forEach((cell, column) => {
      cells[column] = cell;
    });
    next[row - 1] = cells;
    if (known === undefined) fresh.set(key, row);
    const kind = known === undefined || fresh.has(key) ? 'new' : 'changed';
    return { kind, key, row, reason: '', changes, same };
  });
  return { entries: merged, values: next, firstNew, newRows: fresh.size };
}

/** Why a report may not be changed, '' when it may: whichever way the change comes, it comes through here. */
export function refusalOf(
  { month, unit, kpi, send }: ReportEntry,
  old: readonly unknown[] | null,
  at: ReportTab['at'],
  day: string,
  decisions: Decisions,
): string {
  const state = stateIn(decisions, { at }, reportKey(month, unit, kpi), old ?? []);
  if (state === 'certified') return saveSentences.certified;
  if (isClosed(decisions, month, unit, readDay(day) || '')) return saveSentences.closed;
  // A draft over it would change what was sent, and nobody would know.
  return !send && (state === 'sent' || state === 'checked') ? saveSentences.alreadySent : '';
}

/** What a later sending holds and the entry would replace: "“ค่า 1” 600,000"; '' where there is nothing of the kind. */
function newerThan(
  { basis, cells }: ReportEntry,
  old: readonly unknown[],
  at: ReportTab['at'],
  changes: MergedEntry['changes'],
): string {
  if (basis === undefined || !(Number(old[at.attempt]) > basis)) return '';
  return (Object.keys(cells) as ReportColumnKey[])
    .filter((key) => key !== 'reporter' && changes.has(at[key]) && !isUntouched(old[at[key]]))
    .map((key) => `“${reportHeadingOf(key)}” ${shownCell(old[at[key]])}`)
    .join(', ');
}

/** `returned`: the sending that was sent back, 0 where none was. */
function changesOf(
  entry: ReportEntry,
  old: readonly unknown[] | null,
  at: ReportTab['at'],
  day: string,
  returned: number,
): Pick<MergedEntry, 'changes' | 'same'> {
  const changes = new Map<number, CellInput>();
  const same = new Map<number, CellInput>();
  const put = (key: ReportColumnKey, cell: CellInput) => {
    const column = at[key];
    const held = old?.[column] ?? '';
    if (column < 0) return;
    if (!isSameCell(held, cell)) changes.set(column, cell);
    else if (held === cell) same.set(column, cell);
  };
  if (!old) {
    put('month', entry.month);
    put('unit', entry.unit);
    put('kpi', entry.kpi);
  }
  for (const key of Object.keys(entry.cells) as ReportColumnKey[]) put(key, entry.cells[key] as CellInput);
  const { send, request = keysOf([[entry.month, day, JSON.stringify(entry.cells)]]) } = entry;
  const attempt = Number(old?.[at.attempt]) || 0;
  const isBack = stateNamed(old?.[at.status]) === 'returned';
  const isSent = old !== null && cellText(old[at.sentOn]) !== '' && !isBack;
  if (send && (changes.size > 0 || !isSent)) {
    if (old?.[at.sentOn] !== day) changes.set(at.sentOn, day);
    if (old?.[at.status] !== stateWord('sent')) changes.set(at.status, stateWord('sent'));
    // The repetition of a saving that broke off is no further sending.
    const isAgain = cellText(old?.[at.request]) === request;
    put('attempt', Math.max(attempt + (isAgain ? 0 : 1), returned + 1));
  } else if (send) {
    // Reports sent already: between changed ones their marks of sending are no obstacle.
    for (const key of ['status', 'sentOn', 'attempt', 'request'] as const) {
      const held = old?.[at[key]];
      if (typeof held === 'string' || typeof held === 'number') same.set(at[key], held);
    }
  } else if (!old) put('status', stateWord('draft'));
  if (changes.size > 0 && (send || entry.request)) put('request', request);
  return { changes, same };
}

/** The last row with anything but untouched ticks in it; at least the heading row. */
function lastFilled(values: Values, firstRow: number): number {
  let last = values.length;
  while (
    last >= firstRow &&
    (values[last - 1] as readonly unknown[]).every((cell) => cell === '' || cell === false)
  )
    last--;
  return Math.max(last, firstRow - 1);
}
