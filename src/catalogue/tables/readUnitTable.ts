// `หน่วยงาน`: each row one organisation.

import type { TableProblem } from '../../domain/tableProblem';
import type { Unit } from '../types';
import type { IndexedTable } from './indexTable';
import { readTable, type TableRead } from './readTable';
import { rowReader } from './rowReader';
import { UNIT_TYPES } from './tableWords';

/** All units of a range of `หน่วยงาน`. */
export function readUnitTable(rows: unknown): TableRead<Unit> {
  return readTable('units', rows, unitsIn);
}

/** The unit of one name; a second row of that name is a problem. */
export function unitsIn(table: IndexedTable, name: string, problems: TableProblem[]): Unit[] {
  const [index, second] = table.byCode[name] as readonly number[];
  const at = rowReader(table, index as number, problems);
  if (second !== undefined) {
    const cell = rowReader(table, second, problems).cell('name');
    problems.push({ code: 'table-row-repeated', ...cell, firstRow: at.row });
  }
  const type = at.choice('type', UNIT_TYPES);
  if (!type && at.blank('type')) at.refuse('table-cell-blank', 'type');
  if (!type) return [];
  return [
    {
      name: at.label('name'),
      type,
      aliases: at
        .text('aliases')
        .split(/\s*[,\n]\s*/)
        .filter(Boolean),
      parent: at.label('parent'),
      collector: at.label('collector'),
      phone: at.text('phone'),
    },
  ];
}
