// Rows below the headings that are no reports although they are not called totals: sums without a name, signatures, remarks.
import { covering } from '../../../src/catalogue/findTable';
import { readNumber } from '../../../src/domain/readNumber';
import type { SheetCells } from '../files/sheetCells';
import type { ColumnUse, Mapping } from './mapping';

const KEYS: readonly ColumnUse[] = ['month', 'unit', 'kpi'];

/** What the row at an index is; null for one that names a key, or that may be a report whose keys were forgotten. */
export function keylessRow(
  { rows, merges }: SheetCells,
  { uses, table }: Mapping,
): (at: number) => 'total' | 'note' | null {
  const keys = uses.map((use, column) => (KEYS.includes(use) ? column : -1)).filter((column) => column >= 0);
  const values = uses.map((use, column) => (/^(value\d|label)/.test(use) ? column : -1));
  const number = (cell: unknown) => {
    const read = readNumber(cell ?? '', true);
    return typeof read === 'number' ? read : null;
  };
  const isSum = (at: number, column: number) => {
    const above = rows.slice(table.firstRow - 1, at);
    const sum = above.reduce((total, cells) => total + (number(cells[column]) ?? 0), 0);
    // Sums of satang carry dust.
    return Math.abs(sum - (number(rows[at]?.[column]) ?? 0)) < 0.005;
  };
  return (at) => {
    if (keys.length === 0 || keys.some((column) => covering(rows, merges, at, column) !== '')) return null;
    const figures = values.filter((column) => column >= 0 && number(rows[at]?.[column]) !== null);
    if (figures.length === 0) return 'note';
    return figures.every((column) => isSum(at, column)) ? 'total' : null;
  };
}
