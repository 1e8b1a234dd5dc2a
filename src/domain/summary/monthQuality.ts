// คุณภาพข้อมูล of a month: its rows with problems, the private numbers in them, figures changed since they were certified, and weights
// that do not make 100.
import { findingsIn } from '../checks/checkReports';
import type { Finding } from '../checks/finding';
import { judgeRow } from '../checks/judgeRow';
import { previousReport } from '../checks/linkMonths';
import type { ReportKpi } from '../checks/reportRow';
import type { ReportTable } from '../checks/reportTable';
import { checkWeights, type WeightFinding } from '../weightedTotal';
import type { MonthSummary, SummaryKpiFacts } from './monthSummary';
import type { SummaryRequest } from './summaryRequest';

/** A row and what is wrong with it; `row` as the sheet numbers it. */
export interface QualityRow {
  readonly row: number;
  /** '' where the row names none that is known. */
  readonly unit: string;
  readonly kpi: string;
  /** Findings count rows from 0 below the headings, as the check does. */
  readonly findings: readonly Finding[];
}

/** Weights of a group that do not sum to 100 ± 0.05. `mends` count the KPIs of `kpis`. */
export interface WeightSlip extends WeightFinding {
  readonly group: SummaryKpiFacts['group'];
  /** '' = the KPIs' own weights; else of the agreement of that unit. */
  readonly unit: string;
  readonly kpis: readonly SummaryKpiFacts[];
}

/** Each row is in one list for each kind of problem it has. */
export interface MonthQuality {
  readonly problems: readonly QualityRow[];
  readonly privateNumbers: readonly QualityRow[];
  readonly changed: readonly QualityRow[];
  readonly weights: readonly WeightSlip[];
}

const PRIVATE = 'private-number';
const CHANGED = 'changed-after-certification';

/** `tables`: the reports as they were typed, each row in one of them only; `firstRow`: the sheet's number of their first row. */
export function monthQuality(
  request: SummaryRequest,
  summary: MonthSummary,
  tables: readonly ReportTable[],
  firstRow: number,
): MonthQuality {
  const rows = tables.flatMap((table) => rowsWithProblems(table, request.month, firstRow));
  rows.sort((a, b) => a.row - b.row);
  const having = (isWanted: (finding: Finding) => boolean) =>
    rows
      .map((row) => ({ ...row, findings: row.findings.filter(isWanted) }))
      .filter(({ findings }) => findings.length > 0);
  return {
    problems: having(({ code }) => code !== PRIVATE && code !== CHANGED),
    privateNumbers: having(({ code }) => code === PRIVATE),
    changed: having(({ code }) => code === CHANGED),
    weights: weightSlips(request, summary),
  };
}

function rowsWithProblems(table: ReportTable, month: number, firstRow: number): QualityRow[] {
  const ofMonth = table.rows.filter((row) => row.month === month);
  for (const row of ofMonth) {
    const before = previousReport(row);
    // What has fallen is told by the last report, however long ago; months before the last one are not judged yet.
    if (before && !before.judgement) judgeRow(before, before.kpi as ReportKpi, table.columns);
  }
  const byRow = new Map<number, Finding[]>();
  for (const finding of findingsIn(table, ofMonth)) {
    const known = byRow.get(finding.row);
    if (known) known.push(finding);
    else byRow.set(finding.row, [finding]);
  }
  return ofMonth
    .filter(({ index }) => byRow.has(index))
    .map(({ index, unit, kpi }) => ({
      row: firstRow + index,
      unit: unit?.unit.name ?? '',
      kpi: kpi?.kpi.code ?? '',
      findings: byRow.get(index) as Finding[],
    }));
}

/** Of the KPIs, and of each unit that has a weight of its own for all it has agreed on of a group. */
function weightSlips({ kpis, target }: SummaryRequest, { units }: MonthSummary): WeightSlip[] {
  const slips: WeightSlip[] = [];
  for (const group of ['team', 'individual'] as const) {
    const all = kpis.filter((kpi) => kpi.group === group);
    const check = (unit: string, of: readonly SummaryKpiFacts[], weights: readonly number[]) => {
      const found = of.length > 0 ? checkWeights(weights) : null;
      if (found) slips.push({ ...found, group, unit, kpis: of });
    };
    check(
      '',
      all,
      all.map(({ weight }) => weight),
    );
    for (const { unit } of units) {
      const own = all
        .map((kpi) => ({ kpi, target: target(unit.name, kpi.code) }))
        .filter((one) => one.target);
      const weights = own.map((one) => one.target?.weight ?? null);
      const given = weights.filter((weight): weight is number => weight !== null);
      if (given.length === own.length)
        check(
          unit.name,
          own.map(({ kpi }) => kpi),
          given,
        );
    }
  }
  return slips;
}
