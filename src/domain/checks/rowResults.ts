// What the add-on writes beside a report: result, level, score, weighted score.
import { type Floor, scoreOf } from '../score';
import { shownResult } from '../shownResult';
import { weightedScore } from '../weightedTotal';
import type { CellValue } from './finding';
import type { ReportKpi, ReportRow } from './reportRow';
import { typedNumber } from './typedNumber';

/** '' where there is nothing to show: not reported, at fault, or not measured. */
export interface RowResults {
  readonly result: CellValue;
  readonly level: CellValue;
  readonly score: CellValue;
  readonly weight: CellValue;
  readonly weighted: CellValue;
}

const NOTHING: RowResults = { result: '', level: '', score: '', weight: '', weighted: '' };
const NOT_MEASURED = '–';

/** `weightOf`: the weight of the KPI for the row's unit. `percentColumn`: ร้อยละจากระบบ. */
export function rowResults(
  row: ReportRow,
  weightOf: (row: ReportRow) => number,
  percentColumn: number,
  floor: Floor,
): RowResults {
  if (!row.kpi) return NOTHING;
  if (row.target && !row.target.measured) {
    return { result: NOT_MEASURED, level: NOT_MEASURED, score: NOT_MEASURED, weight: '', weighted: '' };
  }
  const { judgement, values, byPercent } = row;
  const weight = weightOf(row);
  if (!judgement) return { ...NOTHING, weight };
  const { compiled } = row.kpi as ReportKpi;
  const method = compiled.ladder && !byPercent ? compiled.rules.method : 'step';
  const score = scoreOf(compiled, judgement, values, method, floor);
  const result = byPercent
    ? typedNumber(row.cells, percentColumn)?.value
    : shownResult(compiled, judgement.level, values);
  return {
    result: result ?? '',
    level: judgement.level,
    score,
    weight,
    weighted: weightedScore(score, weight),
  };
}

/** The unit's own weight where its agreement has one, else the KPI's. */
export function weightIn(
  kpis: readonly { readonly code: string; readonly weight: number }[],
): (row: ReportRow) => number {
  const weights: { [code: string]: number } = Object.create(null);
  for (const { code, weight } of kpis) weights[code] = weight;
  return ({ target, kpi }) => {
    const own = (target as { readonly weight?: number | null } | null)?.weight;
    return own ?? weights[(kpi as ReportKpi).kpi.code] ?? 0;
  };
}
