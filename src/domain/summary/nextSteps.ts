// The higher levels of one case whose way is open: what each asks for, what it takes, and the points it brings.
import type { CaseProblem, CaseValue } from '../caseValues';
import type { ReportKpi } from '../checks/reportRow';
import { type CompiledKpi, ladderSubject, type Subject } from '../compiledKpi';
import { type Gap, gapsToLevel, resultGap } from '../distance';
import { type Judgement, judge } from '../judgement';
import { type Ladder, levelOfResult } from '../ladder';
import { numberOf, rationalOf, sum } from '../rational';
import { isProblem } from '../readNumber';
import { type Floor, type ScoreMethod, scoreOf } from '../score';
import { sharePartsOf } from '../shareParts';
import { effortOf } from './effort';

/** Where a unit stands with a KPI. */
export interface CaseNow {
  readonly values: readonly CaseValue[];
  readonly level: number;
  readonly score: number;
  /** ร้อยละจากระบบ where it stands for its parts. */
  readonly percent: number | null;
}

/** A level that can be reached. */
export interface NextStep {
  /** Steps done already above a gap come with it, so that it may lie higher than the level whose gaps are closed. */
  readonly level: number;
  readonly score: number;
  readonly gaps: readonly Gap[];
  readonly effort: number;
  /** The case with its gaps closed. */
  readonly after: Pick<CaseNow, 'values' | 'percent'>;
}

const HIGHEST = 5;

/** Each level above that brings more points than the one before it, lowest first; `most`: how many of them. */
export function nextSteps(
  kpi: Pick<ReportKpi, 'compiled' | 'percentOf'>,
  now: CaseNow,
  floor: Floor,
  most = HIGHEST,
): NextStep[] {
  const steps: NextStep[] = [];
  let { score } = now;
  for (let level = now.level + 1; level <= HIGHEST && steps.length < most; level++) {
    const step = stepTo(kpi, now, level, floor);
    if (!step || step.score <= score) continue;
    steps.push(step);
    score = step.score;
  }
  return steps;
}

function stepTo(
  { compiled, percentOf }: Pick<ReportKpi, 'compiled' | 'percentOf'>,
  now: CaseNow,
  level: number,
  floor: Floor,
): NextStep | null {
  const { ladder } = compiled;
  if (now.percent === null) return stepBy(compiled, now.values, level, floor);
  if (ladder) return stepOnLadder(compiled, ladder, now, now.percent, level, floor);
  // As it was judged: a part of 100.
  const [part, whole] = percentOf?.inputs ?? [];
  const values = now.values.slice();
  if (part !== undefined) values[part] = now.percent;
  if (whole !== undefined) values[whole] = 100;
  const step = stepBy(compiled, values, level, floor);
  return step && { ...step, gaps: step.gaps.map((gap) => asPercent(compiled, percentOf, gap)) };
}

function stepBy(
  kpi: CompiledKpi,
  values: readonly CaseValue[],
  level: number,
  floor: Floor,
): NextStep | null {
  const gaps = gapsToLevel(kpi, values, level);
  const after = closed(kpi, values, gaps);
  if (!after) return null;
  const effort = effortOf(kpi, values, gaps, level);
  // Nobody knows what will be filled in; that it is filled in is a step.
  const isGuess = gaps.some(({ kind }) => kind === 'blank');
  const judged = isGuess ? judgementAt(level) : judge(kpi, after);
  if (isProblem<CaseProblem>(judged) || judged.level < level) return null;
  const method: ScoreMethod = kpi.ladder && !isGuess ? kpi.rules.method : 'step';
  const score = scoreOf(kpi, judged, after, method, floor);
  return { level: judged.level, score, gaps, effort, after: { values: after, percent: null } };
}

/** The values with every gap closed; null where one cannot be closed by whoever reports. */
function closed(kpi: CompiledKpi, values: readonly CaseValue[], gaps: readonly Gap[]): CaseValue[] | null {
  const after = values.slice();
  for (const gap of gaps) {
    const at = kpi.inputs.findIndex(({ label }) => label === gap.label);
    if (gap.kind === 'step') after[at] = true;
    else if (gap.kind === 'amount')
      after[at] = moved(after[at] as CaseValue, gap.up ? gap.amount : -gap.amount);
    // A base comes from the agreement.
    else if (gap.kind !== 'blank' || kpi.inputs[at]?.base) return null;
  }
  return after;
}

/** Of monthly counts the month's own one is moved. */
function moved(value: CaseValue, by: number): CaseValue {
  if (typeof value === 'object' && value) {
    const own = value[value.length - 1] ?? 0;
    return [...value.slice(0, -1), own + by];
  }
  return numberOf(sum(rationalOf(Number(value)), rationalOf(by)));
}

function judgementAt(level: number): Judgement {
  return { level, allBelow: level, highest: level, holds: [] };
}

function stepOnLadder(
  kpi: CompiledKpi,
  ladder: Ladder,
  { values }: CaseNow,
  percent: number,
  level: number,
  floor: Floor,
): NextStep | null {
  const { expression, label, unit } = ladderSubject(kpi);
  const amount = resultGap(ladder, percent, level);
  const up = ladder.rising;
  const after = numberOf(sum(rationalOf(percent), rationalOf(up ? amount : -amount)));
  const reached = levelOfResult(ladder, after);
  if (reached < level || after < 0) return null;
  const parts = expression && sharePartsOf(expression);
  const whole = parts ? numberOf(parts.factor) : (ladder.thresholds[level - 1] as number);
  return {
    level: reached,
    score: scoreOf(kpi, judgementAt(reached), values, 'step', floor),
    gaps: [{ kind: 'amount', label, unit, amount, up }],
    effort: amount / Math.abs(whole || 1),
    after: { values, percent: after },
  };
}

function asPercent(kpi: CompiledKpi, subject: Subject | null, gap: Gap): Gap {
  const part = kpi.inputs[subject?.inputs[0] ?? -1]?.label;
  if (!subject || gap.kind !== 'amount' || gap.label !== part) return gap;
  return { ...gap, label: subject.label, unit: subject.unit };
}
