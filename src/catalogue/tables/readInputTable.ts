// `ช่องข้อมูล`: each row one input of one KPI.
import type { KpiInput } from '../../domain/kpi';
import type { TableProblem } from '../../domain/tableProblem';
import { textKey } from '../../domain/thaiText';
import type { IndexedTable } from './indexTable';
import { readTable, type TableRead } from './readTable';
import { type RowReader, rowReader } from './rowReader';
import { BLANKS, DIRECTIONS, INPUT_TYPES, SPANS } from './tableWords';

/** All KPIs of a range of `ช่องข้อมูล`, by code. */
export function readInputTable(rows: unknown): TableRead<{ code: string; inputs: readonly KpiInput[] }> {
  return readTable('inputs', rows, (table, code, problems) => [
    { code, inputs: inputsIn(table, code, problems) },
  ]);
}

/** The inputs of one KPI by `ลำดับ`; rows without one keep their place after the row above. */
export function inputsIn(table: IndexedTable, code: string, problems: TableProblem[]): KpiInput[] {
  const firstRow: { [key: string]: number } = {};
  const found: { readonly input: KpiInput; readonly order: number; readonly row: number }[] = [];
  let order = 0;
  for (const index of table.byCode[code] || []) {
    const at = rowReader(table, index, problems);
    order = at.number('order') ?? order;
    const input = inputIn(at);
    if (!input) continue;
    const key = textKey(input.label);
    const first = firstRow[key];
    if (first) problems.push({ code: 'table-row-repeated', ...at.cell('label'), firstRow: first });
    else found.push({ input, order, row: at.row });
    firstRow[key] = first || at.row;
  }
  return found.sort((a, b) => a.order - b.order || a.row - b.row).map(({ input }) => input);
}

function inputIn(at: RowReader): KpiInput | null {
  const label = at.need('label');
  const type = at.choice('type', INPUT_TYPES);
  if (!type && at.blank('type')) at.refuse('table-cell-blank', 'type');
  const span = at.choice('span', SPANS);
  const whatIf = at.choice('whatIf', DIRECTIONS);
  const blank = at.choice('blank', BLANKS) || (type === 'tick' ? 'notDone' : 'missing');
  const base = at.tick('base');
  if (!label || !type) return null;
  const rate = type === 'month' || type === 'week' || type === 'quarter';
  return {
    label,
    unit: at.label('unit'),
    ...(rate ? { type: 'rate' as const, per: type } : { type }),
    ...(base && { base }),
    ...(span && { span }),
    blank,
    ...(whatIf && { whatIf }),
  };
}
