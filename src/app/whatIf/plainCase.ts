// The figures of a report as the cells of one row, from which custom functions make the same points.
import { type CaseProblem, type CaseValue, readCase } from '../../domain/caseValues';
import type { CompiledKpi } from '../../domain/compiledKpi';
import { judge } from '../../domain/judgement';
import type { KpiInput } from '../../domain/kpi';
import { type MonthlyCounts, reportedCount, requiredCount } from '../../domain/rate';
import { isProblem } from '../../domain/readNumber';
import { type Floor, scoreOf } from '../../domain/score';
import type { SummaryPair } from '../../domain/summary/monthSummary';
import { TICKED, UNTICKED } from '../../text/whatIfTexts';
import type { CellInput } from '../ports/book';

/**
 * Null where the points of the pair do not follow from the cells alone: a typed percentage in place of the figures, or points
 * taken off for what an earlier month says.
 */
export function plainCase(compiled: CompiledKpi, pair: SummaryPair, floor: Floor): CellInput[] | null {
  const { row, level, score, status } = pair;
  if (status !== 'counted' || !row || row.byPercent) return null;
  const cells = compiled.inputs.map((input, i) => plainCell(compiled, input, row.values[i] ?? null));
  const values: CaseValue[] = [];
  if (readCase(compiled, cells, values)) return null;
  const judged = judge(compiled, values);
  if (isProblem<CaseProblem>(judged) || judged.level !== level) return null;
  return scoreOf(compiled, judged, values, methodOf(compiled), floor) === score ? cells : null;
}

/** The KPI's own way of counting points. */
export function methodOf({ ladder, rules }: CompiledKpi) {
  return ladder ? rules.method : 'step';
}

function plainCell({ rules }: CompiledKpi, input: KpiInput, value: CaseValue): CellInput {
  if (typeof value === 'boolean') return value ? TICKED : UNTICKED;
  if (value === null || typeof value === 'number') return value ?? '';
  const per = input.per ?? 'month';
  const counts = value as MonthlyCounts;
  const required = requiredCount(1, per, counts, rules.rateRule);
  if (required > 0) return reportedCount(counts, per, rules.rateRule) / required;
  // Nothing is asked for yet: as much as will ever be.
  const asked = rules.levels.flat().filter(({ of }) => of === input.label);
  return Math.max(0, ...asked.map(({ value: rate }) => Number(rate) || 0));
}
