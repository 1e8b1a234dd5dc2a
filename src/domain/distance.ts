// What is still missing to a level, in the unit in which people work: baht, households, steps.
import type { CaseValue } from './caseValues';
import type { CompiledKpi, CompiledRequirement } from './compiledKpi';
import { exactFigures, exactOf, thresholdOf, unmet } from './judgement';
import type { KpiInput } from './kpi';
import { type Ladder, levelOfResult, snapped } from './ladder';
import { inputReaching } from './linearFraction';
import {
  compare,
  difference,
  fraction,
  numberOf,
  type Rational,
  rationalOf,
  roundedUp,
  sum,
} from './rational';

/**
 * One thing to do. `amount`: move the figure `label` by that much (always positive) up or down. `step`: do it.
 * `blank`: fill it in first. `no-whole`: the measure divides by 0. `unreachable`: no amount of this figure reaches it.
 */
export type Gap =
  | {
      readonly kind: 'amount';
      readonly label: string;
      readonly unit: string;
      readonly amount: number;
      readonly up: boolean;
    }
  | { readonly kind: 'step' | 'blank' | 'no-whole' | 'unreachable'; readonly label: string };

const MONEY_DECIMALS = 2;
const PERCENT_DECIMALS = 9;
const ZERO = fraction(0);

/**
 * What is missing so that the requirements of `level` hold, and those of all levels below unless the highest level
 * that holds is counted.
 */
export function gapsToLevel(kpi: CompiledKpi, values: readonly CaseValue[], level: number): Gap[] {
  const from = kpi.rules.counting === 'highest' ? level : 1;
  const gaps: Gap[] = [];
  for (let n = from; n <= level; n++) {
    for (const requirement of kpi.levels[n - 1] as readonly CompiledRequirement[]) {
      const cause = unmet(kpi, requirement, values);
      if (cause) addGap(gaps, gapOf(kpi, requirement, values));
    }
  }
  return gaps;
}

/** Two requirements on one figure are one thing to do: the larger. */
function addGap(gaps: Gap[], gap: Gap): void {
  const same = gaps.findIndex((other) => {
    if (other.label !== gap.label || other.kind !== gap.kind) return false;
    return other.kind !== 'amount' || gap.kind !== 'amount' || other.up === gap.up;
  });
  const known = gaps[same];
  if (!known) gaps.push(gap);
  else if (known.kind === 'amount' && gap.kind === 'amount' && gap.amount > known.amount) gaps[same] = gap;
}

function gapOf(kpi: CompiledKpi, requirement: CompiledRequirement, values: readonly CaseValue[]): Gap {
  const { subject, comparator, valueInput } = requirement;
  const moved = subject.inputs[0] as number;
  const input = kpi.inputs[moved] as KpiInput;
  if (comparator === 'done') return { kind: 'step', label: subject.label };
  const needed = valueInput < 0 ? subject.inputs : subject.inputs.concat(valueInput);
  const blank = needed.find((index) => values[index] === null);
  if (blank !== undefined) return { kind: 'blank', label: (kpi.inputs[blank] as KpiInput).label };

  const threshold = rationalOf(thresholdOf(kpi, requirement, values));
  const figures = exactFigures(kpi, values);
  const exact = exactOf(kpi, subject, values);
  if (!exact) return { kind: 'no-whole', label: subject.label };
  const at = subject.expression ? inputReaching(subject.expression, moved, figures, threshold) : threshold;
  const now = subject.expression ? (figures[moved] as Rational) : exact;
  if (!at || compare(at, ZERO) < 0) return { kind: 'unreachable', label: subject.label };
  const up = compare(at, now) > 0;
  const amount = roundedUp(up ? difference(at, now) : difference(now, at), decimalsOf(input));
  const reached = up ? sum(now, amount) : difference(now, amount);
  const after = values.map((value, index) => (index === moved ? numberOf(reached) : value));
  if (subject.expression && unmet(kpi, requirement, after))
    return { kind: 'unreachable', label: subject.label };
  return { kind: 'amount', label: input.label, unit: input.unit, amount: numberOf(amount), up };
}

function decimalsOf(input: KpiInput): number {
  if (input.type === 'money') return MONEY_DECIMALS;
  return input.type === 'percent' ? PERCENT_DECIMALS : 0;
}

/** What a typed result is short of `level`, in the unit of the result, as a positive number; 0 when reached. */
export function resultGap(ladder: Ladder, result: number, level: number): number {
  if (levelOfResult(ladder, result) >= level) return 0;
  const gap = difference(rationalOf(ladder.thresholds[level - 1] as number), snapped(result));
  return Math.abs(numberOf(gap));
}
