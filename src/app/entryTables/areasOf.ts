// Looks of single cells of an entry table: tick boxes, satang, the lines that head a KPI's inputs.
import type { Area, AreaLook } from '../ports/book';
import { MONEY } from './entryColumns';
import type { EntryRow } from './entryRows';

const TITLE_FILL = '#d9e2f3';

/** `keys`: what stands in each column of the tab; `at`: the row, from 1. */
export function areasOf(
  keys: readonly string[],
  rows: readonly { readonly row: EntryRow; readonly at: number }[],
): AreaLook[] {
  const where = (wanted: (row: EntryRow) => readonly string[]): Area[] => {
    const areas: Area[] = [];
    keys.forEach((key, i) => {
      for (const { row, at } of rows) {
        if (!wanted(row).includes(key)) continue;
        const last = areas[areas.length - 1];
        const isBelow = last?.column === i + 1 && last.row + last.rows === at;
        if (last && isBelow) areas[areas.length - 1] = { ...last, rows: last.rows + 1 };
        else areas.push({ row: at, column: i + 1, rows: 1, columns: 1 });
      }
    });
    return areas;
  };
  const titles = rows
    .filter(({ row }) => row.isTitle)
    .map(({ at }): Area => ({ row: at, column: 1, rows: 1, columns: keys.length }));
  return [
    { areas: where(({ ticks }) => ticks), tick: true },
    { areas: where(({ money }) => money), format: MONEY },
    { areas: titles, fill: TITLE_FILL, bold: true },
  ];
}
