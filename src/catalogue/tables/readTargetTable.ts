// `เป้าหมาย`: each row one KPI for one unit.

import type { TableProblem } from '../../domain/tableProblem';
import { textKey } from '../../domain/thaiText';
import type { UnitTarget } from '../types';
import type { IndexedTable } from './indexTable';
import { readTable, type TableRead } from './readTable';
import { type RowReader, rowReader } from './rowReader';
import { MEASURED, RESULTS_FROM } from './tableWords';

/** How many columns `ค่าฐาน` has. */
const BASES = 3;

/** All targets of a range of `เป้าหมาย`; `basesOf` says how many base inputs a KPI has (else all three columns). */
export function readTargetTable(rows: unknown, basesOf?: (code: string) => number): TableRead<UnitTarget> {
  return readTable('targets', rows, (table, code, problems) =>
    targetsIn(table, code, problems, basesOf?.(code)),
  );
}

/** The targets of one KPI. */
export function targetsIn(
  table: IndexedTable,
  code: string,
  problems: TableProblem[],
  bases: number = BASES,
): UnitTarget[] {
  const firstRow: { [unit: string]: number } = Object.create(null);
  const targets: UnitTarget[] = [];
  for (const index of table.byCode[code] || []) {
    const at = rowReader(table, index, problems);
    const unit = at.need('unit');
    if (!unit) continue;
    const first = firstRow[textKey(unit)];
    if (first) problems.push({ code: 'table-row-repeated', ...at.cell('unit'), firstRow: first });
    else targets.push(targetIn(at, code, unit, bases));
    firstRow[textKey(unit)] = first || at.row;
  }
  return targets;
}

function targetIn(at: RowReader, code: string, unit: string, bases: number): UnitTarget {
  const measured = at.choice('measured', MEASURED) !== 'no';
  const reason = at.text('reason');
  // Without a reason nothing leaves the weights.
  if (!measured && !reason) at.refuse('table-reason-missing', 'reason');
  return {
    code,
    unit,
    measured,
    reason,
    from: at.choice('from', RESULTS_FROM) || 'own',
    bases: numbers(at, 'base', bases),
    targets: numbers(at, 'level', 5),
    unlevelled: at.number('unlevelled'),
    monthly: unlessBlank(numbers(at, 'month', 6)),
    weight: at.number('weight'),
    history: unlessBlank(numbers(at, 'history', 3)),
    note: at.text('note'),
  };
}

function numbers(at: RowReader, key: string, count: number): (number | null)[] {
  const list: (number | null)[] = [];
  for (let i = 1; i <= count; i++) list.push(at.number(key + i));
  return list;
}

function unlessBlank(list: (number | null)[]): (number | null)[] {
  return list.every((n) => n === null) ? [] : list;
}
