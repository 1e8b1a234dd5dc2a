// What the add-on writes beside a report: result, level, score, weighted score.
import type { CatalogueKpi } from '../../catalogue/types';
import type { ReportKpi, ReportRow } from '../../domain/checks/reportRow';
import { typedNumber } from '../../domain/checks/typedNumber';
import { type Floor, scoreOf } from '../../domain/score';
import { shownResult } from '../../domain/shownResult';
import { weightedScore } from '../../domain/weightedTotal';
import type { CellInput } from '../ports/book';

/** '' where there is nothing to show: not reported, at fault, or not measured. */
export interface RowResults {
  readonly result: CellInput;
  readonly level: CellInput;
  readonly score: CellInput;
  readonly weight: CellInput;
  readonly weighted: CellInput;
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
export function weightIn(kpis: readonly CatalogueKpi[]): (row: ReportRow) => number {
  const weights: { [code: string]: number } = Object.create(null);
  for (const { code, weight } of kpis) weights[code] = weight;
  return ({ target, kpi }) => {
    const own = (target as { readonly weight?: number | null } | null)?.weight;
    return own ?? weights[(kpi as ReportKpi).kpi.code] ?? 0;
  };
}
