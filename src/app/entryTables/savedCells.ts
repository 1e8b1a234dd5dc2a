// What `ผลการดำเนินงาน` holds of one report, for the entry tables that start from it.
import type { CatalogueKpi } from '../../catalogue/types';
import { monthKey, type ThaiMonth } from '../../domain/month';
import { cellText } from '../../domain/thaiText';
import type { Office } from '../check/office';
import type { CellInput } from '../ports/book';
import { type ReportTab, reportKey } from '../reports/reportTab';

/** The month before in the same round; null in the round's first one. */
export function monthBefore({ year, month }: ThaiMonth, { settings: { round } }: Office): ThaiMonth | null {
  const isFirst = round ? round.first.month === month : month % 6 === 4;
  if (isFirst) return null;
  return month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 };
}

/** Reads cells of a report by the keys of their columns; all are blank where there is no such report. */
export function savedCells(
  { values, at, rows }: ReportTab,
  month: ThaiMonth | null,
  unit: string,
  { code }: CatalogueKpi,
): (key: string) => CellInput {
  const row = month && rows.get(reportKey(monthKey(month), unit, code));
  const cells = (row && values[row - 1]) || [];
  return (key) => cellIn(cells[at[key as keyof typeof at]]);
}

/** A cell as it was read, as it can be written. */
export function cellIn(cell: unknown): CellInput {
  return typeof cell === 'number' || typeof cell === 'boolean' ? cell : cellText(cell);
}
