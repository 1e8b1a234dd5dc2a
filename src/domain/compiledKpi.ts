// The rules of a KPI made ready for judging: labels resolved, formulas parsed, thresholds exact. Refuses rules that cannot be meant.
import { type Expression, inputsOf, labelIndex, parseExpression } from './expression';
import type { Comparator, KpiInput, KpiRules } from './kpi';
import { type Ladder, ladderOf } from './ladder';
import { type Problem, ProblemError } from './problem';
import { textKey } from './thaiText';

/** What a requirement looks at: an input itself or a measure computed from inputs. */
export interface Subject {
  readonly label: string;
  readonly unit: string;
  readonly partOfWhole: boolean;
  /** Absent when the subject is the input `inputs[0]` itself. */
  readonly expression: Expression | null;
  /** Indices of the inputs read, in order of first appearance; the first one is the one that is moved. */
  readonly inputs: readonly number[];
}

/** A requirement with everything looked up. */
export interface CompiledRequirement {
  readonly subject: Subject;
  readonly comparator: Comparator;
  /** The threshold, unless it is the unit's own (`valueInput` ≥ 0) or a tick is asked for. */
  readonly value: number;
  /** Index of the input that holds the threshold, or −1. */
  readonly valueInput: number;
}

/** Rules ready for judging. */
export interface CompiledKpi {
  readonly rules: KpiRules;
  readonly inputs: readonly KpiInput[];
  readonly measures: readonly Subject[];
  readonly levels: readonly (readonly CompiledRequirement[])[];
  /** Set for a quantitative KPI: its one measure and five thresholds. */
  readonly ladder: Ladder | null;
  readonly adjustments: readonly { readonly input: number; readonly points: number }[];
}

/** Rules that contradict themselves; `label` is the measure or input concerned. */
export interface RulesProblem extends Problem {
  readonly code:
    | 'rules-level-empty'
    | 'rules-label-unknown'
    | 'rules-label-twice'
    | 'rules-not-a-tick'
    | 'rules-not-a-number'
    | 'rules-not-one-measure';
  readonly kpi: string;
  readonly label: string;
  readonly level: number;
}

/**
 * Throws ProblemError of RulesProblem, ExpressionProblem or LadderProblem. `verified` leaves out the comparison of all
 * labels with each other, which costs a cell as much as the judging: for rules that a test has checked.
 */
export function requireCompiled(rules: KpiRules, verified = false): CompiledKpi {
  const refuse = (code: RulesProblem['code'], label: string, level = 0): never => {
    throw new ProblemError<RulesProblem>({ code, kpi: rules.code, label, level });
  };
  const labels = rules.inputs.map((input) => input.label);
  const all = labels.concat(rules.measures.map((measure) => measure.label));
  if (!verified) {
    const keys = all.map(textKey);
    keys.forEach((key, i) => {
      if (keys.indexOf(key) !== i) refuse('rules-label-twice', all[i] as string);
    });
  }
  const measures = rules.measures.map((measure): Subject => {
    const expression = parseExpression(measure.expression, labels);
    const tick = inputsOf(expression).find((input) => rules.inputs[input]?.type === 'tick');
    if (tick !== undefined) refuse('rules-not-a-number', labels[tick] as string);
    const { label, unit, partOfWhole } = measure;
    return { label, unit, partOfWhole, expression, inputs: inputsOf(expression) };
  });
  const subjects = rules.inputs
    .map(
      (input, i): Subject => ({
        label: input.label,
        unit: input.unit,
        partOfWhole: input.partOfWhole === true,
        expression: null,
        inputs: [i],
      }),
    )
    .concat(measures);
  const indexOf = (label: string, level: number): number => {
    const index = labelIndex(all, label);
    return index < 0 ? refuse('rules-label-unknown', label, level) : index;
  };
  const isTick = (index: number) => rules.inputs[index]?.type === 'tick';

  const compileRequirement = (
    of: string,
    comparator: Comparator,
    value: number | string | undefined,
    level: number,
  ) => {
    const index = indexOf(of, level);
    if (comparator === 'done' && !isTick(index)) refuse('rules-not-a-tick', of, level);
    if (comparator !== 'done' && (isTick(index) || value === undefined))
      refuse('rules-not-a-number', of, level);
    const valueInput = typeof value === 'string' ? indexOf(value, level) : -1;
    if (valueInput >= rules.inputs.length || isTick(valueInput))
      refuse('rules-not-a-number', String(value), level);
    const number = typeof value === 'number' ? value : 0;
    return { subject: subjects[index] as Subject, comparator, value: number, valueInput };
  };
  const levels = [1, 2, 3, 4, 5].map((level) => {
    const requirements = rules.levels[level - 1] ?? [];
    if (requirements.length === 0) refuse('rules-level-empty', '', level);
    return requirements.map(
      (r): CompiledRequirement => compileRequirement(r.of, r.comparator, r.value, level),
    );
  });
  const adjustments = rules.adjustments.map(({ when, points }) => {
    const input = indexOf(when, 0);
    if (!isTick(input)) refuse('rules-not-a-tick', when);
    return { input, points };
  });
  const ladder = rules.form === 'quantitative' ? ladderOfLevels(levels, refuse) : null;
  return { rules, inputs: rules.inputs, measures, levels, ladder, adjustments };
}

/** What a quantitative KPI measures: the same at all five levels. */
export function ladderSubject(kpi: CompiledKpi): Subject {
  return ((kpi.levels[0] as readonly CompiledRequirement[])[0] as CompiledRequirement).subject;
}

function ladderOfLevels(
  levels: readonly (readonly CompiledRequirement[])[],
  refuse: (code: RulesProblem['code'], label: string, level: number) => never,
): Ladder {
  const first = (levels[0] as readonly CompiledRequirement[])[0] as CompiledRequirement;
  levels.forEach((requirements, i) => {
    const one = requirements[0] as CompiledRequirement;
    const same = one.subject === first.subject && one.comparator === first.comparator;
    if (requirements.length !== 1 || !same || one.comparator === 'done' || one.valueInput >= 0) {
      refuse('rules-not-one-measure', one.subject.label, i + 1);
    }
  });
  const thresholds = levels.map((requirements) => (requirements[0] as CompiledRequirement).value);
  const { label, partOfWhole } = first.subject;
  return ladderOf(thresholds, { label, share: partOfWhole, rising: first.comparator === '>=' });
}
