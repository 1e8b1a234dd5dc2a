// The ranges handed to a custom function, in any order, each known for the tab it is and indexed by code once.

import type { TableProblem } from '../../domain/tableProblem';
import type { TableName } from '../headings';
import { tableShapes } from '../headings';
import { type IndexedTable, indexTable } from './indexTable';

/** At most one table of each kind. */
export type CatalogueRanges = { readonly [name in TableName]?: IndexedTable };

/** Recognises and indexes the ranges; the first problem stops. */
export function readCatalogueRanges(ranges: readonly unknown[]): CatalogueRanges | TableProblem {
  const tables: { [name in TableName]?: IndexedTable } = {};
  for (const range of ranges) {
    const problems: TableProblem[] = [];
    const table = indexTable(range, problems);
    if ('code' in table) return table;
    if (problems[0]) return problems[0];
    if (tables[table.name]) return { code: 'table-given-twice', table: tableShapes[table.name].tab };
    tables[table.name] = table;
  }
  return tables;
}
