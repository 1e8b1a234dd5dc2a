// The order of rows after a sort: numbers and dates, then text, then ticks, blanks last either way; equal rows keep their order.
// https://developers.google.com/apps-script/reference/spreadsheet/range#sortsortspecobj
import type { Grid } from '../grid/port';
import type { Rect } from '../grid/rect';
import { ServiceError } from './serviceError';

export interface SortSpec {
  column: number;
  ascending: boolean;
}

export function sortSpecs(specs: unknown, rect: Rect): SortSpec[] {
  const list = Array.isArray(specs) ? specs : [specs];
  return list.map((spec: unknown) => {
    const { column, ascending = true } =
      typeof spec === 'number' ? { column: spec } : (spec as { column: number; ascending?: boolean });
    if (typeof column !== 'number' || column < rect.column || column >= rect.column + rect.columns) {
      throw new ServiceError('Invalid sort column');
    }
    return { column, ascending };
  });
}

const RANK = { number: 0, string: 1, boolean: 2 } as const;
const thai = new Intl.Collator('th', { sensitivity: 'base' });

function compare(a: unknown, b: unknown): number {
  const rank = RANK[typeof a as keyof typeof RANK] - RANK[typeof b as keyof typeof RANK];
  if (rank !== 0) return rank;
  return typeof a === 'string' ? thai.compare(a, b as string) : Number(a) - Number(b);
}

export function sortOrder(grid: Grid, sheetId: number, rect: Rect, specs: readonly SortSpec[]): number[] {
  const reader = {
    row: (): unknown[] => [],
    blank: '',
    date: Number,
    error: (error: { code: string }) => error.code,
  };
  const keys = specs.map((spec) =>
    grid.read(sheetId, { ...rect, column: spec.column, columns: 1 }, reader).map((row) => row[0]),
  );
  return Array.from({ length: rect.rows }, (_, i) => i).sort((i, j) => {
    for (const [k, spec] of specs.entries()) {
      const [a, b] = [keys[k]?.[i], keys[k]?.[j]];
      if (a === b) continue;
      if (a === '' || b === '') return a === '' ? 1 : -1;
      const order = compare(a, b);
      if (order !== 0) return spec.ascending ? order : -order;
    }
    return i - j;
  });
}
