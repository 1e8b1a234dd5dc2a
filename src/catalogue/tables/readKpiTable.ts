// `ตัวชี้วัด`: each row one KPI with everything printed about it.
import type { Adjustment } from '../../domain/kpi';
import type { TableProblem } from '../../domain/tableProblem';
import { arabicDigits } from '../../domain/thaiText';
import type { CatalogueKpi } from '../types';
import type { IndexedTable } from './indexTable';
import { readTable, type TableRead } from './readTable';
import { type RowReader, rowReader } from './rowReader';
import { COUNTINGS, FORMS, GROUPS, METHODS, RATE_RULES, SCOPES, type Words } from './tableWords';

/** What a row of `ตัวชี้วัด` says; a column that is not there says nothing. */
export type KpiRow = Partial<Omit<CatalogueKpi, 'inputs' | 'measures' | 'levels' | 'criteria' | 'evidence'>>;

const TEXTS = ['short', 'name', 'unit', 'supervisor', 'phone', 'dataSource', 'collection', 'description'];
const LISTS = ['source', 'coordinators'];
const CHOICES: { readonly [key: string]: Words<string> } = {
  group: GROUPS,
  form: FORMS,
  reportForm: FORMS,
  counting: COUNTINGS,
  method: METHODS,
  rateRule: RATE_RULES,
  scope: SCOPES,
};

/** All KPIs of a range of `ตัวชี้วัด`. */
export function readKpiTable(rows: unknown): TableRead<KpiRow> {
  return readTable('kpis', rows, (table, code, problems) => [kpiIn(table, code, problems)]);
}

/** The row of one KPI. Blank texts are said to be '', blank choices are not said at all. */
export function kpiIn(table: IndexedTable, code: string, problems: TableProblem[]): KpiRow {
  const [index, second] = table.byCode[code] || [];
  if (index === undefined) return {};
  const at = rowReader(table, index, problems);
  if (second !== undefined) {
    const cell = rowReader(table, second, problems).cell('code');
    problems.push({ code: 'table-row-repeated', ...cell, firstRow: at.row });
  }
  const row: { [key: string]: unknown } = { code };
  if (at.has('number')) row.number = numberIn(table, index, at);
  for (const key of TEXTS) if (at.has(key)) row[key] = at.text(key);
  for (const key of LISTS) if (at.has(key)) row[key] = at.lines(key);
  for (const key of Object.keys(CHOICES)) {
    const choice = at.choice(key, CHOICES[key] as Words<string>);
    if (choice) row[key] = choice;
  }
  if (at.has('weight')) row.weight = at.number('weight') ?? 0;
  if (at.has('cutoff')) row.cutoff = at.day('cutoff');
  if (at.has('adjustments')) row.adjustments = adjustmentsIn(at);
  return row as KpiRow;
}

/** "2.10" must be text: as a number it would have become 2.1. */
function numberIn(table: IndexedTable, index: number, at: RowReader): string {
  const cell = (table.rows[index] as readonly unknown[])[table.at.number as number];
  if (typeof cell === 'number') at.refuse('table-cell-as-text', 'number');
  return arabicDigits(at.label('number'));
}

/** Each line `[label of a tick] -0.5 คะแนน : note`. */
function adjustmentsIn(at: RowReader): Adjustment[] {
  const list: Adjustment[] = [];
  for (const line of at.lines('adjustments')) {
    const parts = /^\[([^\]]+)\]\s*([-+−–]?)\s*([\d.๐-๙]+)\s*(?:คะแนน)?\s*(?::\s*(.*))?$/.exec(line);
    const points = parts ? Number(arabicDigits(parts[3] as string)) : Number.NaN;
    if (!parts || Number.isNaN(points)) {
      at.refuse('table-cell-adjustment', 'adjustments');
      continue;
    }
    const [, label, sign, , note] = parts as unknown as [string, string, string, string, string?];
    const falls = sign !== '' && sign !== '+';
    list.push({ when: label.trim(), points: falls ? -points : points, ...(note && { note }) });
  }
  return list;
}
