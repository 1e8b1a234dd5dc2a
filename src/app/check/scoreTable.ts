// The rows of a table checked and scored: what is to stand in the add-on's columns and which cells are at fault. Nothing is
// written here.

import { covering } from '../../catalogue/findTable';
import { secondTable } from '../../catalogue/secondTable';
import type { CatalogueKpi } from '../../catalogue/types';
import { checkReports } from '../../domain/checks/checkReports';
import type { CheckSources } from '../../domain/checks/checkRequest';
import type { CellValue, Finding } from '../../domain/checks/finding';
import { rowResults, weightIn } from '../../domain/checks/rowResults';
import { checkLine } from '../cells/checkLines';
import type { Area, Values } from '../ports/book';
import { captionReader } from './captionRows';
import { sumRow } from './sumRow';
import type { ResultKey, TablePlan } from './tablePlan';

/** A finding with its line of text; `row` is the row of the sheet, from 1, `column` from 0. */
export interface PlacedFinding extends Finding {
  readonly line: string;
}

/** The outcome for a table. */
export interface ScoredTable {
  /** Reports found. */
  readonly count: number;
  /** For each row below the headings what belongs into the add-on's columns; null for rows that are no reports. */
  readonly results: readonly ({ readonly [key in ResultKey]: CellValue } | null)[];
  readonly findings: readonly PlacedFinding[];
  /** Row of the sheet in which the headings come again: another table begins there; 0 where none does. */
  readonly endedAt: number;
}

/** Sheets refuses longer cells. */
const LONGEST_CELL = 49_000;

/** Checks the rows below the headings. */
export function scoreTable(
  { table, columns, ours, given }: TablePlan,
  values: Values,
  merges: readonly Area[],
  sources: CheckSources,
  kpis: readonly CatalogueKpi[],
): ScoredTable {
  const keys = [columns.unit, columns.kpi, columns.month].filter((key) => key >= 0);
  const end = secondTable(values, table, ours);
  const within = end < 0 ? values : values.slice(0, end);
  const rows = withMergedKeys(within, merges, table.firstRow, keys).slice();
  const total = sumRow(rows, keys);
  if (total >= 0) rows[total] = [];
  const isCaption = captionReader(columns, ours, sources);
  rows.forEach((cells, i) => {
    if (isCaption(cells)) rows[i] = [];
  });
  const checked = checkReports({ columns, rows, sources, given });
  const findings = checked.findings.map((finding) => placed(finding, table.firstRow, table.headings));
  const lines = new Map<number, string[]>();
  for (const { row, line } of findings) {
    const known = lines.get(row);
    if (known) known.push(line);
    else lines.set(row, [line]);
  }
  const weightOf = weightIn(kpis);
  const results: ({ readonly [key in ResultKey]: CellValue } | null)[] = rows.map(() => null);
  for (const row of checked.table.rows) {
    const text =
      lines
        .get(row.index + table.firstRow)
        ?.join('\n')
        .slice(0, LONGEST_CELL) ?? '';
    // Copied by name: spreading takes several times as long.
    const { result, level, score, weight, weighted } = rowResults(
      row,
      weightOf,
      columns.percent,
      sources.floor ?? 0,
    );
    results[row.index] = { result, level, score, weight, weighted, checked: text };
  }
  return { count: checked.table.rows.length, results, findings, endedAt: end + 1 };
}

/** Rows are named as the sheet numbers them. */
export function placed(finding: Finding, firstRow: number, headings: readonly string[]): PlacedFinding {
  const { rows, row } = finding;
  // Sentences count from 0.
  const asInSheet = { ...finding, row: row + firstRow - 1 };
  const numbered = rows ? { ...asInSheet, rows: rows.map((one) => one + firstRow - 1) } : asInSheet;
  return { ...numbered, row: row + firstRow, line: checkLine(numbered, headings) };
}

/** The rows from the first one on: a merged key counts for every row it covers that holds something else. */
export function withMergedKeys(
  values: Values,
  merges: readonly Area[],
  firstRow: number,
  keys: readonly number[],
): Values {
  const rows = values.slice(firstRow - 1);
  const last = firstRow - 1 + rows.length;
  const tall = merges.filter(({ row, rows: height }) => height > 1 && row >= firstRow && row <= last);
  if (tall.length === 0) return rows;
  return rows.map((cells, i) => {
    const filled = keys.filter((key) => cells[key] === '');
    if (filled.length === 0 || cells.every((cell) => cell === '')) return cells;
    const copy = cells.slice();
    for (const key of filled) copy[key] = covering(values, tall, firstRow - 1 + i, key);
    return copy;
  });
}
