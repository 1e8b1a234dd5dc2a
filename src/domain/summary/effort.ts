// What it takes to close gaps: each amount as a part of its whole, each missing step as a twentieth.
import type { CaseValue } from '../caseValues';
import type { CompiledKpi, CompiledRequirement } from '../compiledKpi';
import type { Gap } from '../distance';
import { exactValue } from '../expressionValue';
import { exactFigures, unmet } from '../judgement';
import { numberOf } from '../rational';
import { sharePartsOf } from '../shareParts';

/** Effort of a step to be taken. */
export const STEP = 0.05;

/** `gaps` as `gapsToLevel` gives them for `level`. */
export function effortOf(
  kpi: CompiledKpi,
  values: readonly CaseValue[],
  gaps: readonly Gap[],
  level: number,
): number {
  const asked = kpi.levels.slice(0, level).reverse().flat();
  return gaps.reduce((effort, gap) => {
    if (gap.kind !== 'amount') return effort + STEP;
    const requirement = asked.find(
      (one) => kpi.inputs[one.subject.inputs[0] as number]?.label === gap.label && unmet(kpi, one, values),
    );
    const whole = requirement ? wholeOf(kpi, values, requirement) : 0;
    return effort + gap.amount / (whole || reachedBy(kpi, values, gap));
  }, 0);
}

/** The denominator of a share, else 0. */
function wholeOf(kpi: CompiledKpi, values: readonly CaseValue[], { subject }: CompiledRequirement): number {
  const parts = subject.expression && sharePartsOf(subject.expression);
  const whole = parts && exactValue(parts.whole, exactFigures(kpi, values));
  return whole ? Math.abs(numberOf(whole)) : 0;
}

/** What is asked of a figure that is no part of anything: all of it, or what there is less of to be. */
function reachedBy(
  kpi: CompiledKpi,
  values: readonly CaseValue[],
  { label, amount, up }: Gap & { readonly kind: 'amount' },
): number {
  const at = kpi.inputs.findIndex((input) => input.label === label);
  const now = numberOf(exactFigures(kpi, values)[at] as NonNullable<ReturnType<typeof exactValue>>);
  return up ? now + amount : now || amount;
}
