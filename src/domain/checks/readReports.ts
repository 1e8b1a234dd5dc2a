// A table read once from top to bottom: keys, figures, months linked, levels computed. Rules only look at what is here.
import type { Problem } from '../problem';
import { isProblem } from '../readNumber';
import type { CheckRequest } from './checkRequest';
import { judgeRow } from './judgeRow';
import { kpiReader, monthReader, serialOf, unitReader } from './keyReaders';
import { countMonths, keepAdjustments, linkMonths, type RoundMonths } from './linkMonths';
import { BITS } from './need';
import { draftReader, hasAny, isTotal, understoodColumns } from './noReport';
import { readFigures } from './readFigures';
import type { ReportColumns } from './reportColumns';
import type { ReportKpi, ReportRow } from './reportRow';
import type { ReportTable } from './reportTable';
import { tableNeeds } from './tableNeeds';
import { typedNumber } from './typedNumber';

const NO_VALUES: ReportRow['values'] = [];
const NO_SERIES: ReportRow['series'] = [];
const NO_KEPT: ReportRow['kept'] = [];
const MOST_UNITS = 1 << 20;

/** The reports of a table. Rows without anything in a column that is understood, and totals, are none. */
export function readReports({
  columns,
  rows,
  sources,
  given = {},
  judgeFrom = -1,
  isDraft,
}: CheckRequest): ReportTable {
  const monthCell = cellReader(columns.month, given.month);
  const unitCell = cellReader(columns.unit, given.unit);
  const kpiCell = cellReader(columns.kpi, given.kpi);
  const monthOf = monthReader();
  const unitOf = unitReader(sources.units);
  const kpiOf = kpiReader(columns, sources, unitOf);
  const common = tableNeeds(columns, sources, { month: !!monthCell, unit: !!unitCell, kpi: !!kpiCell });
  const understood = understoodColumns(columns);
  const onlyKpi = kpiCell && columns.kpi < 0 ? kpiOf(given.kpi) : null;
  const inputColumns = onlyKpi && !isRefusal(onlyKpi) ? onlyKpi.columns : [];
  const reports: ReportRow[] = [];
  const pairs = new Map<number, ReportRow[]>();
  const eras = { buddhist: false, common: false };

  for (let index = 0; index < rows.length; index++) {
    const cells = rows[index] as readonly unknown[];
    if (!hasAny(cells, understood) && !hasAny(cells, inputColumns)) continue;
    const unit = unitCell ? unitOf(unitCell(cells)) : null;
    if (isTotal(cells, columns)) continue;
    const row = newRow(index, cells, common);
    reports.push(row);
    const month = monthCell && monthOf(monthCell(cells));
    if (month && month.serial >= 0) {
      row.month = month.serial;
      row.era = month.era;
      row.has |= BITS.month;
      if (month.era) eras[month.era] = true;
    }
    row.unit = unit;
    if (unit) row.has |= BITS.unit;
    if (!kpiCell) continue;
    const kpi = kpiOf(kpiCell(cells));
    if (isRefusal(kpi)) {
      row.kpiProblem = kpi;
      continue;
    }
    readPair(row, kpi, columns);
    if (!unit || row.month < 0) continue;
    const key = kpi.id * MOST_UNITS + unit.id;
    const pair = pairs.get(key);
    if (pair) pair.push(row);
    else pairs.set(key, [row]);
  }

  const round = roundMonths(sources.round);
  const saysDraft = draftReader(columns);
  const isUnsent = isDraft ?? saysDraft;
  pairs.forEach((pair) => {
    // What was decided of a key was decided of all its rows: which of them was sent, they say themselves.
    linkMonths(pair, round, saysDraft);
    for (const row of pair) {
      if (!(row.has & BITS.inputs)) continue;
      countMonths(row, row.kpi as ReportKpi, round, isUnsent);
      keepAdjustments(row, row.kpi as ReportKpi, isUnsent);
    }
  });
  for (const row of reports) {
    if (row.has & BITS.inputs && row.month >= judgeFrom) judgeRow(row, row.kpi as ReportKpi, columns);
  }
  return {
    columns,
    sources,
    rows: reports,
    keyColumns: [columns.month, columns.unit, columns.kpi],
    typedColumns: [columns.percent, columns.result, columns.level, columns.score, columns.weighted].filter(
      (column) => column >= 0,
    ),
    erasMixed: eras.buddhist && eras.common,
    keyCells: {
      month: ({ cells }) => monthCell?.(cells),
      unit: ({ cells }) => unitCell?.(cells),
      kpi: ({ cells }) => kpiCell?.(cells),
    },
  };
}

function readPair(row: ReportRow, kpi: ReportKpi, columns: ReportColumns): void {
  const { unit } = row;
  row.kpi = kpi;
  row.has |= BITS.kpi;
  if (kpi.targets) row.has |= BITS.agreement;
  row.target = (unit && kpi.targets?.[unit.id]) || null;
  if (!row.target || row.target.measured) row.has |= BITS.measured;
  if (!kpi.hasColumns || unit?.isProvince) return;
  row.has |= BITS.inputs;
  readFigures(row, kpi);
  if (columns.percent >= 0 && typedNumber(row.cells, columns.percent)) row.has |= BITS.reported;
}

function cellReader(column: number, given: unknown): ((cells: readonly unknown[]) => unknown) | null {
  if (column >= 0) return (cells) => cells[column];
  return given === undefined || given === '' || given === null ? null : () => given;
}

function isRefusal(kpi: ReportKpi | Problem): kpi is Problem {
  return isProblem<Problem>(kpi);
}

function roundMonths(round: CheckRequest['sources']['round']): RoundMonths | null {
  return round ? { first: serialOf(round.first), last: serialOf(round.last) } : null;
}

function newRow(index: number, cells: readonly unknown[], has: number): ReportRow {
  return {
    index,
    cells,
    has,
    month: -1,
    era: null,
    unit: null,
    kpi: null,
    kpiProblem: null,
    target: null,
    values: NO_VALUES,
    faults: null,
    problem: null,
    judgement: null,
    byPercent: false,
    series: NO_SERIES,
    place: 0,
    ranges: null,
    kept: NO_KEPT,
    letters: 0,
    twin: null,
  };
}
