// Reading a whole tab: every thing its rows are about, and every problem.

import type { TableProblem } from '../../domain/tableProblem';
import type { TableName } from '../headings';
import { type IndexedTable, indexTable } from './indexTable';

/** What a tab holds as far as it could be read, and all that could not. */
export interface TableRead<T> {
  readonly items: T[];
  readonly problems: TableProblem[];
}

/** Reads every code of a range that must be the table `name`. */
export function readTable<T>(
  name: TableName,
  range: unknown,
  read: (table: IndexedTable, code: string, problems: TableProblem[]) => readonly T[],
): TableRead<T> {
  const problems: TableProblem[] = [];
  const table = indexTable(range, problems, name);
  if ('code' in table) return { items: [], problems: [table] };
  const items: T[] = [];
  for (const code of table.codes) items.push(...read(table, code, problems));
  return { items, problems };
}
