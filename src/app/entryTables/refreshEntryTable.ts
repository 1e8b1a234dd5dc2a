// Brings an entry table to a month. Rows that were sent or never touched are filled anew; what a person typed and has not sent
// stays as it is, whatever its month, and the new month's row comes below.
import { isUntouched } from '../../domain/checks/noReport';
import { readMonth } from '../../domain/month';
import { cellText, textKey } from '../../domain/thaiText';
import type { Tab } from '../ports/book';
import { areasOf } from './areasOf';
import { type EntryColumn, NARRATIVES } from './entryColumns';
import type { EntryRow } from './entryRows';
import { type EntryTable, readEntryTable } from './readEntryTable';
import { type CellChanges, change, writeCells } from './writeCells';

/** A row of the tab, told by what it is about. */
interface OldRow {
  readonly row: number;
  readonly cells: readonly unknown[];
  /** Unit and KPI. */
  readonly pair: string;
  /** Unit, KPI and input. */
  readonly about: string;
  readonly month: string;
}

/** How many reports of other months were kept. */
export function refreshEntryTable(
  tab: Tab,
  columns: readonly EntryColumn[],
  wanted: readonly EntryRow[],
): number {
  let values = tab.values();
  let table = readEntryTable(values);
  const headingRow = table?.headingRow ?? 1;
  const missing = columns.filter(({ heading }) => (table?.at(heading) ?? -1) < 0);
  if (missing.length > 0) {
    const headings = missing.map(({ heading }) => heading);
    const looks = missing.map(({ look }) => look);
    tab.addColumns(headings, headingRow, looks);
    values = tab.values();
    table = readEntryTable(values);
  }
  if (!table) return 0;
  const at = columnsOf(table, columns);
  const old = oldRows(table, at, headingRow);
  const month = monthOf(wanted[0]?.cells.month);
  const typed = typedPairs(old, wanted, at);
  const changes: CellChanges = new Map();
  const used = new Set<number>();
  const fresh: { row: EntryRow; at: number }[] = [];
  let last = lastFilled(values, headingRow);
  for (const row of wanted) {
    const [pair, about] = namesOf((key) => row.cells[key]);
    const same = old.filter((one) => one.about === about && !used.has(one.row));
    const own = same.find((one) => one.month === month);
    const isKept = own !== undefined && typed.has(`${pair}|${month}`);
    const place = own ?? same.find((one) => !typed.has(`${one.pair}|${one.month}`));
    const target = place?.row ?? ++last;
    used.add(target);
    if (!place) fresh.push({ row, at: target });
    at.forEach((column, key) => {
      const cell = row.cells[key] ?? '';
      if (isKept && !isOurs(key) && !(row.bases.includes(key) && place?.cells[column] === '')) return;
      if (!place && cell === '') return;
      change(changes, target, column, cell);
    });
  }
  if (fresh.length > 0) {
    tab.ensureRows(last);
    const keys: string[] = [];
    at.forEach((column, key) => {
      keys[column] = key;
    });
    tab.look(
      areasOf(
        Array.from(keys, (key) => key ?? ''),
        fresh,
      ),
    );
  }
  writeCells(tab, values, changes);
  const pairs = new Set(wanted.map(({ cells }) => namesOf((key) => cells[key])[0]));
  return [...typed].filter((one) => {
    const cut = one.lastIndexOf('|');
    return pairs.has(one.slice(0, cut)) && one.slice(cut + 1) !== month;
  }).length;
}

/** Columns that may change in a row a person has begun. */
function isOurs(key: string): boolean {
  return /^last\d*$|^target$/.test(key);
}

function columnsOf(table: EntryTable, columns: readonly EntryColumn[]): Map<string, number> {
  const at = new Map<string, number>();
  for (const { key, heading } of columns) {
    const column = table.at(heading);
    if (column >= 0) at.set(key, column);
  }
  return at;
}

function oldRows({ values }: EntryTable, at: ReadonlyMap<string, number>, headingRow: number): OldRow[] {
  return values.slice(headingRow).map((cells, i) => {
    const [pair, about] = namesOf((key) => cells[at.get(key) ?? -1]);
    return { row: headingRow + 1 + i, cells, pair, about, month: monthOf(cells[at.get('month') ?? -1]) };
  });
}

function namesOf(cell: (key: string) => unknown): [pair: string, about: string] {
  const [unit, kpi, item] = ['unit', 'kpi', 'item'].map((key) => textKey(cellText(cell(key))));
  return [`${unit}|${kpi}`, `${unit}|${kpi}|${item}`];
}

/** The same for every spelling of a month. */
function monthOf(cell: unknown): string {
  const month = readMonth(cell);
  return month && 'month' in month ? `${month.year}-${month.month}` : textKey(cellText(cell));
}

/** Reports somebody has begun and not sent, and for the month itself those that were sent: pair and month. */
function typedPairs(
  old: readonly OldRow[],
  wanted: readonly EntryRow[],
  at: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const month = monthOf(wanted[0]?.cells.month);
  const bases = new Map(wanted.map((row) => [namesOf((key) => row.cells[key])[1], row.bases]));
  const cellOf = ({ cells }: OldRow, key: string) => cells[at.get(key) ?? -1];
  const people = [...at.keys()].filter((key) => /^(input\d+|value|unchanged|send)$/.test(key));
  const typed = new Set<string>();
  const sent = new Set<string>();
  for (const row of old) {
    const key = `${row.pair}|${row.month}`;
    if (cellOf(row, 'send') === true && !isUntouched(cellOf(row, 'sentOn'))) sent.add(key);
    const own = [...people, ...NARRATIVES].filter((one) => !bases.get(row.about)?.includes(one));
    if (own.some((one) => !isUntouched(cellOf(row, one)))) typed.add(key);
  }
  for (const key of sent) if (!key.endsWith(`|${month}`)) typed.delete(key);
  return typed;
}

/** The last row with anything but untouched ticks in it. */
function lastFilled(values: EntryTable['values'], headingRow: number): number {
  let last = values.length;
  while (last > headingRow && values[last - 1]?.every(isUntouched)) last--;
  return last;
}
