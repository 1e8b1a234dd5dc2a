// Brings an entry table to a month. Rows that were sent or never touched are filled anew; what a person typed and has not sent
// stays as it is, whatever its month, and the new month's row comes below.
import { isUntouched } from '../../domain/checks/noReport';
import { readMonth, type ThaiMonth } from '../../domain/month';
import { readTick } from '../../domain/readTick';
import { cellText, textKey } from '../../domain/thaiText';
import { shownPercents } from '../cells/shownPercent';
import type { CellInput, Tab } from '../ports/book';
import { type CellChanges, change, writeCells } from '../writing/writeCells';
import { areasOf } from './areasOf';
import type { EntryColumn } from './entryColumns';
import { entryOf, type PreparedEntry } from './entryOf';
import type { EntryRow, EntrySource } from './entryRows';
import { cellAt, type EntryReport, linePlace, readEntryTable } from './readEntryTable';
import { savedCells } from './savedCells';

/** What a person fills in; a tick alone is nothing to keep. */
const TYPED = /^(input\d+|value|unchanged|figures|obstacle|evidence1|reason|reporter)$/;
/** What may change beside it at any time. */
const BESIDE = /^(last\d*|target)$/;

/** How many reports of other months were kept; null for a tab with anything else on it, which stays as it is. */
export function refreshEntryTable(
  tab: Tab,
  columns: readonly EntryColumn[],
  wanted: readonly EntryRow[],
  source: EntrySource,
): number | null {
  const found = tab.values();
  const first = readEntryTable(found);
  if (!first && !found.every((cells) => cells.every((cell) => cell === ''))) return null;
  const headingRow = first ? first.headingRow : 1;
  const missing = columns.filter(({ heading }) => !first || first.at(heading) < 0);
  if (missing.length > 0)
    tab.addColumns(
      missing.map(({ heading }) => heading),
      headingRow,
      missing.map(({ look }) => look),
    );
  const values = tab.values();
  const table = readEntryTable(values);
  if (!table) return 0;
  const keys: string[] = (values[headingRow - 1] as unknown[]).map(() => '');
  for (const { key, heading } of columns) keys[table.at(heading)] = key;
  const old = values.slice(headingRow).map((cells, i) => {
    const row: { [key: string]: unknown } = {};
    keys.forEach((key, column) => {
      row[key] = cells[column];
    });
    return { row, at: headingRow + 1 + i };
  });

  const fresh = new Map(wanted.map((row) => [aboutOf(row), row]));
  const typed = new Set<string>();
  const sent = new Set<string>();
  let last = headingRow;
  for (const { row, at } of old) {
    const same = fresh.get(aboutOf(row));
    for (const key of keys) {
      if (isUntouched(row[key])) continue;
      last = at;
      // What would be filled in anyway, a base for one, nobody has typed.
      if (TYPED.test(key) && !isBeside(key, row) && (!same || same[key] !== row[key])) typed.add(pairOf(row));
    }
  }
  const shown = shownPercents(tab, values.length, keys.length);
  for (const report of table.reports) {
    const [tick, day] = ['send', 'sentOn'].map((key) => cellAt(table, linePlace(table, report, key)));
    if (readTick(tick) !== true || isUntouched(day)) continue;
    const one = entryOf(table, report, source.office, shown);
    // What was typed without an answer, in a tab by another name for one, was not sent.
    if (typeof one !== 'string' && isSaved(one, report, source)) sent.add(pairOf({ ...report }));
  }
  const now = wanted[0] ? monthOf(wanted[0]) : '';
  const isKept = (row: Row) => typed.has(pairOf(row)) && (monthOf(row) === now || !sent.has(pairOf(row)));

  const changes: CellChanges = new Map();
  const filled: CellChanges = new Map();
  const added = new Map<number, EntryRow>();
  for (const row of wanted) {
    const same = old.filter((one) => aboutOf(one.row) === aboutOf(row));
    const place = same.find((one) => monthOf(one.row) === now) || same.find((one) => !isKept(one.row));
    const at = place ? place.at : ++last;
    if (!place) added.set(at, row);
    keys.forEach((key, column) => {
      if (key !== '' && (!place || !isKept(place.row) || isBeside(key, row)))
        change(TYPED.test(key) ? filled : changes, at, column, row[key] ?? '');
    });
  }
  tab.ensureRows(last);
  tab.look(areasOf(keys, added));
  writeCells(tab, values, changes, filled);
  const kept = old.filter(({ row }) => isKept(row) && monthOf(row) !== now).map(({ row }) => pairOf(row));
  return new Set(kept).size;
}

function isSaved({ entry, kpi }: PreparedEntry, { month }: EntryReport, { reports }: EntrySource): boolean {
  const saved = savedCells(reports, readMonth(month) as ThaiMonth, entry.unit, kpi);
  const cells = entry.cells as { readonly [key: string]: CellInput };
  return Object.keys(cells).every((key) => cellText(cells[key]).trim() === cellText(saved(key)).trim());
}

/** In the line of a KPI stands its target. */
function isBeside(key: string, { item, kpi }: Row): boolean {
  return BESIDE.test(key) || (key === 'value' && item === kpi);
}

interface Row {
  readonly [key: string]: unknown;
}

/** Unit, KPI and, where it has a row of its own, input. */
function aboutOf({ unit, kpi, item }: Row): string {
  return textKey([unit, kpi, item].map(cellText).join('|'));
}

/** The report a row belongs to. */
function pairOf(row: Row): string {
  return textKey([row.unit, row.kpi, monthOf(row)].map(cellText).join('|'));
}

/** The same for every spelling of a month. */
function monthOf({ month }: Row): string {
  return JSON.stringify(readMonth(month));
}
