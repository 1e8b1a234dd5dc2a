// A finding at a key of a row: its cell, or what was given for all rows where the table has no such column.
import { type Found, quoted } from './finding';
import type { ReportRow } from './reportRow';
import type { ReportTable } from './reportTable';

/** `facts`: what else its sentence needs. */
export function atKey(
  key: 'month' | 'unit' | 'kpi',
  row: ReportRow,
  { columns, keyCells }: ReportTable,
  facts: Partial<Found> = {},
): readonly Found[] {
  return [{ column: columns[key], holds: quoted(keyCells[key](row)), ...facts }];
}
