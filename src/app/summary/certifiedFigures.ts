// Certified figures and texts in place of those that were typed over since, and of rows that are no longer there.
import { certifiedCells, type Decisions } from '../../catalogue/decisionTable';
import { COMPUTED, FROZEN, type ReportColumnKey } from '../../catalogue/reportHeadings';
import { keyOfSerial, monthReader, unitReader } from '../../domain/checks/keyReaders';
import { isUntouched } from '../../domain/checks/noReport';
import { readNumber } from '../../domain/readNumber';
import { cellText, textKey } from '../../domain/thaiText';
import type { Office } from '../check/office';
import type { Values } from '../ports/book';
import { type OpenReportTab, reportKey } from '../reports/reportTab';

/**
 * `changed`: index of a row that differs → its cells as they were typed. `lost`: keys of certified and closed reports without a row, which stand
 * below the others in `rows`, in this order.
 */
export interface CertifiedRows {
  readonly rows: Values;
  readonly changed: ReadonlyMap<number, readonly unknown[]>;
  readonly lost: readonly string[];
}

/** `months`: serials of the rows; those without any are left alone. `isRead`: whether a month's reports are wanted. `closed`: cells of closed months. */
export function withCertifiedFigures(
  { at }: Pick<OpenReportTab, 'at'>,
  rows: Values,
  months: readonly number[],
  { sources }: Office,
  { last }: Decisions,
  isRead: (month: number) => boolean,
  closed: ReadonlyMap<string, readonly unknown[]>,
): CertifiedRows {
  const changed = new Map<number, readonly unknown[]>();
  if (last.size + closed.size === 0) return { rows, changed, lost: [] };
  const seen = new Set<string>();
  const unitOf = unitReader(sources.units);
  const codes = new Map<unknown, string>();
  const codeOf = (cell: unknown): string => {
    const known = codes.get(cell);
    if (known !== undefined) return known;
    const kpi = typeof cell === 'string' ? sources.kpi(cell) : null;
    const code = kpi && 'inputs' in kpi ? kpi.code : '';
    codes.set(cell, code);
    return code;
  };
  const certified = rows.map((cells, i) => {
    const month = months[i] ?? -1;
    if (month < 0 || cells.length === 0) return cells;
    const unit = unitOf(cells[at.unit])?.unit.name ?? '';
    const key = reportKey(keyOfSerial(month), unit, codeOf(cells[at.kpi]));
    const frozen = certifiedCells(last.get(key)) ?? closed.get(key);
    if (!frozen) return cells;
    seen.add(key);
    const differs = (key: ReportColumnKey, n: number) =>
      at[key] >= 0 && n < frozen.length && !COMPUTED.test(key) && !isSameFigure(cells[at[key]], frozen[n]);
    if (!FROZEN.some(differs)) return cells;
    changed.set(i, cells);
    const copy = cells.slice();
    FROZEN.forEach((key, n) => {
      if (differs(key, n)) copy[at[key]] = frozen[n] ?? '';
    });
    return copy;
  });
  const lost: string[] = [];
  const monthOf = monthReader();
  const addLost = (key: string, cells: () => readonly unknown[] | null) => {
    if (seen.has(key) || !isRead(monthOf(key.split('|')[0]).serial)) return;
    const frozen = cells();
    if (!frozen) return;
    seen.add(key);
    lost.push(key);
    certified.push(lostRow(at, key, frozen));
  };
  last.forEach((decision, key) => {
    addLost(key, () => certifiedCells(decision));
  });
  closed.forEach((cells, key) => {
    addLost(key, () => cells);
  });
  return { rows: certified, changed, lost };
}

/** A row as it was certified; when it was sent is not known. */
function lostRow(at: OpenReportTab['at'], key: string, frozen: readonly unknown[]): unknown[] {
  const cells: unknown[] = new Array(Math.max(...Object.values(at)) + 1).fill('');
  const [month, unit, kpi] = key.split('|');
  const given: { readonly [column in ReportColumnKey]?: unknown } = { month, unit, kpi };
  for (const column of Object.keys(at) as ReportColumnKey[])
    if (at[column] >= 0) cells[at[column]] = given[column] ?? frozen[FROZEN.indexOf(column)] ?? '';
  return cells;
}

/** However they are written. */
export function isSameFigure(a: unknown, b: unknown): boolean {
  return meaningOf(a) === meaningOf(b);
}

/** What a cell says, however it is written; an untouched tick box and a blank cell say the same. */
function meaningOf(cell: unknown): string {
  if (isUntouched(cell)) return '';
  const read = typeof cell === 'boolean' ? null : readNumber(cell);
  return typeof read === 'number' ? String(read) : textKey(cellText(cell));
}
