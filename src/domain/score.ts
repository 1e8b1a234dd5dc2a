// Scores: a level as points, in steps or in proportion, with the office's floor and the KPI's adjustments.
import type { CaseValue } from './caseValues';
import { type CompiledKpi, ladderSubject } from './compiledKpi';
import { exactOf, type Judgement } from './judgement';
import { interpolated } from './ladder';
import { numberOf, rationalOf, sum } from './rational';

/** `step`: the level itself. `interpolate`: in proportion between two levels (บัญญัติไตรยางศ์). */
export type ScoreMethod = 'step' | 'interpolate';

/** Points for a result below level 1; an office's setting. */
export type Floor = 0 | 1;

const MOST = 5;

/**
 * The score 0–5 of a judged case. `interpolate` is for quantitative KPIs only: the caller refuses it for milestones.
 * An adjustment moves the score, never the level, and not below 0 or above 5.
 */
export function scoreOf(
  kpi: CompiledKpi,
  judgement: Judgement,
  values: readonly CaseValue[],
  method: ScoreMethod,
  floor: Floor,
): number {
  const { level } = judgement;
  let score: number = level < 1 ? floor : level;
  if (method === 'interpolate' && kpi.ladder && level > 0) {
    const subject = ladderSubject(kpi);
    const exact = exactOf(kpi, subject, values);
    if (exact) score = interpolated(kpi.ladder, level, exact);
  }
  return adjusted(kpi, values, score);
}

function adjusted(kpi: CompiledKpi, values: readonly CaseValue[], score: number): number {
  let total = score;
  for (const { input, points } of kpi.adjustments) {
    if (values[input] === true) total = numberOf(sum(rationalOf(total), rationalOf(points)));
  }
  return Math.min(MOST, Math.max(0, total));
}
