// The rows of a table checked in a cell: each row's problems, one per line.

import { readReportColumns } from '../../catalogue/reportHeadings';
import type { CheckProblem } from '../../domain/checks/checkProblem';
import { checkReports } from '../../domain/checks/checkReports';
import { quoted } from '../../domain/checks/finding';
import type { ReportColumns } from '../../domain/checks/reportColumns';
import { ProblemError } from '../../domain/problem';
import { cellText, cleanText } from '../../domain/thaiText';
import { checkLines } from './checkLines';
import { checkSources } from './checkSources';
import { type Cell, cellsOrScalar } from './eachRow';
import { type Grid, gridOf, isBlank, widthOf } from './grid';
import { splitExtras } from './ranges';
import { refuseArgument } from './refuse';

/** Sheets refuses longer cells. */
const LONGEST_CELL = 49_000;

/** KPI_CHECK: "" or the problems of each row. No clock, no round and no certification is known to a cell. */
export function checks(headings: unknown, rows: unknown, catalogue: readonly unknown[]): Cell | Cell[][] {
  if (isEmpty(headings)) refuseArgument({ code: 'argument-missing', argument: 'headings' });
  if (rows === undefined) refuseArgument({ code: 'argument-missing', argument: 'rows' });
  const grid = rowsOf(rows);
  const names = headingsOf(rowsOf(headings), grid);
  const columns = readReportColumns(names);
  if (!isUnderstood(columns)) {
    refuseCheck({
      code: 'check-headings-unknown',
      holds: names.filter(Boolean).slice(0, 6).map(quoted).join(' | '),
    });
  }
  const sources = checkSources(splitExtras(catalogue, 0).ranges);
  const lines = checkLines(checkReports({ columns, rows: grid, sources }).findings, names);
  return cellsOrScalar(grid.map((_, i) => [(lines[i] ?? '').slice(0, LONGEST_CELL)]));
}

function isEmpty(headings: unknown): boolean {
  return rowsOf(headings).every((row) => row.every(isBlank));
}

/** Rows of cells, also where a script mixed rows with single cells. */
function rowsOf(argument: unknown): Grid {
  return gridOf(argument).map((row) => (Array.isArray(row) ? row : [row]));
}

/** The headings as they stand; of several heading rows the lowest one that says something. */
function headingsOf(grid: Grid, rows: Grid): string[] {
  const [width, expected] = [widthOf(grid), widthOf(rows)];
  if (width !== expected) {
    const transpose = width === 1 && grid.length === expected;
    refuseCheck({ code: 'check-widths-differ', headings: width, rows: expected, transpose });
  }
  return (grid[0] as readonly unknown[]).map((_, column) => {
    for (let i = grid.length - 1; i >= 0; i--) {
      const text = cleanText(cellText((grid[i] as readonly unknown[])[column]));
      if (text !== '') return text;
    }
    return '';
  });
}

/** Without a KPI's column no figure means anything; month and unit alone can still be checked. */
function isUnderstood({ month, unit, kpi, narratives, evidence }: ReportColumns): boolean {
  return [month, unit, kpi, ...narratives, ...evidence].some((column) => column >= 0);
}

function refuseCheck(problem: CheckProblem): never {
  throw new ProblemError(problem);
}
