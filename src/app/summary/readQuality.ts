// The problems of a month's rows, as people typed them: where a certified figure was typed over, the typed one is looked at.
import { readReports } from '../../domain/checks/readReports';
import type { ReportTable } from '../../domain/checks/reportTable';
import { type MonthQuality, monthQuality } from '../../domain/summary/monthQuality';
import type { MonthRead } from './readMonth';

/** Asks evidence only where the month was read with it. */
export function readQuality({ summary, request, reports, changed, lost }: MonthRead): MonthQuality {
  const { table, month } = request;
  const { firstRow } = reports.plan.table;
  const isTyped = (row: ReportTable['rows'][number]) => changed.has(row.index);
  if (changed.size + lost.length === 0) return monthQuality(request, summary, [table], firstRow);
  const cells: (readonly unknown[])[] = reports.values.slice(firstRow - 1).map(() => []);
  const end = cells.length;
  const rest: ReportTable = {
    ...table,
    rows: table.rows.filter((row) => !isTyped(row) && row.index < end),
  };
  for (const row of table.rows) {
    if (!isTyped(row) || row.month !== month) continue;
    // Earlier months of the same report say what may not have fallen.
    for (const one of row.series) cells[one.index] = changed.get(one.index) ?? one.cells;
  }
  const { columns, sources } = table;
  const typed = readReports({ columns, rows: cells, sources });
  return monthQuality(request, summary, [rest, { ...typed, rows: typed.rows.filter(isTyped) }], firstRow);
}
