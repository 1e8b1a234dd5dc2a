// Looks of single cells of an entry table: tick boxes, satang, the lines that head a KPI's inputs.
import { oneCell } from '../../domain/cellArea';
import type { Area, AreaLook } from '../ports/book';
import { MONEY } from './entryColumns';
import type { EntryRow } from './entryRows';

const TITLE_FILL = '#d9e2f3';

/** `keys`: what stands in each column of the tab; `rows`: by their rows in the tab, from 1. */
export function areasOf(keys: readonly string[], rows: ReadonlyMap<number, EntryRow>): AreaLook[] {
  const ticks: Area[] = [];
  keys.forEach((key, i) => {
    rows.forEach((row, at) => {
      if (typeof row[key] !== 'boolean') return;
      const above = ticks[ticks.length - 1];
      const isBelow = above && above.column === i + 1 && above.row + above.rows === at;
      if (isBelow) ticks[ticks.length - 1] = { ...above, rows: above.rows + 1 };
      else ticks.push(oneCell(at, i + 1));
    });
  });
  const titles: Area[] = [];
  const sums: Area[] = [];
  rows.forEach(({ item, kpi, money }, at) => {
    if (item === kpi) titles.push({ row: at, column: 1, rows: 1, columns: keys.length });
    if (money) sums.push(oneCell(at, keys.indexOf('value') + 1));
  });
  return [
    { areas: ticks, tick: true },
    { areas: sums, ...MONEY },
    { areas: titles, fill: TITLE_FILL },
    { areas: titles.map((area) => ({ ...area, columns: 1 })), bold: true },
  ];
}
