// `หลักฐาน`: each row one item of the evidence list of one KPI.

import type { TableProblem } from '../../domain/tableProblem';
import { arabicDigits } from '../../domain/thaiText';
import type { Evidence } from '../types';
import type { IndexedTable } from './indexTable';
import { readTable, type TableRead } from './readTable';
import { type RowReader, rowReader } from './rowReader';

/** All KPIs of a range of `หลักฐาน`, by code. */
export function readEvidenceTable(rows: unknown): TableRead<{ code: string; evidence: readonly Evidence[] }> {
  return readTable('evidence', rows, (table, code, problems) => [
    { code, evidence: evidenceIn(table, code, problems) },
  ]);
}

/** The evidence list of one KPI, in the order of its rows. An item without number follows the one above. */
export function evidenceIn(table: IndexedTable, code: string, problems: TableProblem[]): Evidence[] {
  const rowOf: { [item: number]: number } = {};
  const list: Evidence[] = [];
  let item = 0;
  for (const index of table.byCode[code] || []) {
    const at = rowReader(table, index, problems);
    item = at.number('item') ?? item + 1;
    const first = rowOf[item];
    if (first) problems.push({ code: 'table-row-repeated', ...at.cell('item'), firstRow: first });
    rowOf[item] = first || at.row;
    list.push({ item, text: at.text('text'), levels: levelsIn(at) });
  }
  return list;
}

/** "1, 2, 3", "ระดับ 3–5"; blank = every level. */
export function levelsIn(at: RowReader): number[] {
  const typed = arabicDigits(at.label('levels')).replace(/ระดับ(ที่)?| /g, '');
  const levels: number[] = [];
  for (const part of (typed || '1-5').split(/[,;/]|และ/)) {
    const range = /^([1-5])(?:[-–]([1-5]))?$/.exec(part);
    if (!range) {
      at.refuse('table-cell-levels', 'levels');
      return levels;
    }
    for (let level = Number(range[1]); level <= Number(range[2] || range[1]); level++) {
      if (levels.indexOf(level) < 0) levels.push(level);
    }
  }
  return levels.sort();
}
