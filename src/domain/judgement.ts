// Which levels a case reaches, requirement by requirement, exactly.
import type { CaseProblem, CaseValue } from './caseValues';
import { type CompiledKpi, type CompiledRequirement, ladderSubject, type Subject } from './compiledKpi';
import type { Expression } from './expression';
import { type Approximation, approximateValue, exactValue, plainRatio, type Ratio } from './expressionValue';
import type { KpiInput } from './kpi';
import { levelOnLadder, snapError, snapped } from './ladder';
import { type MonthlyCounts, reportedCount, requiredCount } from './rate';
import { compare, fraction, numberOf, type Rational, rationalOf } from './rational';

/** Why a requirement is not reached. */
export type Unmet = 'below' | 'not-done' | 'blank' | 'no-whole';

/** The levels of one case: `level` by the KPI's way of counting, and what either way would give. */
export interface Judgement {
  readonly level: number;
  /** Level n when 1…n hold. */
  readonly allBelow: number;
  /** The highest level that holds by itself. */
  readonly highest: number;
  /** Whether level 1 … 5 holds by itself. */
  readonly holds: readonly boolean[];
}

const BY_HIGHEST = 32;
/** Five levels hold or do not, and are counted in either way: there are no more judgements than these. */
const judgements: Judgement[] = [];

/** `mask`: a bit for each level that holds, 1 for level 1. */
function judgementOf(mask: number): Judgement {
  let judgement = judgements[mask];
  if (!judgement) {
    const holds = [1, 2, 4, 8, 16].map((bit) => (mask & bit) > 0);
    const allBelow = holds.concat(false).indexOf(false);
    const highest = holds.lastIndexOf(true) + 1;
    judgement = { level: mask < BY_HIGHEST ? allBelow : highest, allBelow, highest, holds };
    judgements[mask] = judgement;
  }
  return judgement;
}

/** That of a level on a ladder: it holds with all below. */
export function judgementOnLadder(level: number): Judgement {
  return judgementOf((1 << level) - 1);
}

const HUNDRED = fraction(100);
const ZERO = fraction(0);
const scratch: Approximation = { value: 0, error: 0 };
const ratio: Ratio = { n: 0, d: 1 };
/** While a case is judged, its measures; many requirements ask for the same one. */
const known: (Approximation | null)[] = [];
let judged: readonly CaseValue[] | null = null;

/** Judges a case read by `readCase`; a problem when a share exceeds its whole or a quantitative KPI has no whole. */
export function judge(kpi: CompiledKpi, values: readonly CaseValue[]): Judgement | CaseProblem {
  for (let at = 0; at < kpi.measures.length; at++) {
    const problem = checkMeasure(kpi, at, values);
    if (problem) return problem;
  }
  judged = values;
  const judgement = judgeLevels(kpi, values);
  judged = null;
  return judgement;
}

function judgeLevels(kpi: CompiledKpi, values: readonly CaseValue[]): Judgement {
  // Thresholds on counted months grow with the months: they are judged requirement by requirement.
  if (kpi.ladder && !values.some(Array.isArray)) return judgeOnLadder(kpi, values);
  let mask = kpi.rules.counting === 'highest' ? BY_HIGHEST : 0;
  for (let at = 0; at < 5; at++) {
    const requirements = kpi.levels[at] as readonly CompiledRequirement[];
    if (requirements.every((requirement) => unmet(kpi, requirement, values) === null)) mask += 1 << at;
  }
  return judgementOf(mask);
}

function judgeOnLadder(kpi: CompiledKpi, values: readonly CaseValue[]): Judgement {
  const subject = ladderSubject(kpi);
  approximate(kpi, subject, values);
  const { value, error } = scratch;
  const level = levelOnLadder(kpi.ladder as NonNullable<typeof kpi.ladder>, value, error, () => {
    return exactOf(kpi, subject, values) as Rational;
  });
  return judgementOnLadder(level);
}

/** Null when met, else why not. */
export function unmet(
  kpi: CompiledKpi,
  requirement: CompiledRequirement,
  values: readonly CaseValue[],
): Unmet | null {
  const { subject, comparator } = requirement;
  if (comparator === 'done') return values[subject.inputs[0] as number] === true ? null : 'not-done';
  if (blankInput(requirement, values) >= 0) return 'blank';
  approximate(kpi, subject, values);
  const threshold = thresholdOf(kpi, requirement, values);
  const ahead = scratch.value - threshold;
  const margin = scratch.error + Math.abs(threshold) * 6e-15;
  let order = ahead;
  const whole = !subject.expression && Number.isSafeInteger(scratch.value) && Number.isSafeInteger(threshold);
  if (!whole && !(Math.abs(ahead) > margin)) {
    const exact = exactOf(kpi, subject, values);
    if (!exact) return 'no-whole';
    order = compare(exact, rationalOf(threshold));
  }
  return (comparator === '>=' ? order >= 0 : order <= 0) ? null : 'below';
}

/** The index of the first blank input a requirement needs, or −1. */
function blankInput(requirement: CompiledRequirement, values: readonly CaseValue[]): number {
  for (const input of requirement.subject.inputs) if (values[input] === null) return input;
  return requirement.valueInput >= 0 && values[requirement.valueInput] === null ? requirement.valueInput : -1;
}

/** What the subject is compared with: the printed number, the unit's own, or the promise over the months so far. */
export function thresholdOf(
  kpi: CompiledKpi,
  requirement: CompiledRequirement,
  values: readonly CaseValue[],
): number {
  const { subject, valueInput } = requirement;
  const own = valueInput < 0 ? requirement.value : figure(kpi, valueInput, values);
  const counts = subject.expression ? null : countsOf(values[subject.inputs[0] as number] as CaseValue);
  if (!counts) return own;
  const input = kpi.inputs[subject.inputs[0] as number] as KpiInput;
  return requiredCount(own, input.per ?? 'month', counts, kpi.rules.rateRule);
}

function countsOf(value: CaseValue): MonthlyCounts | null {
  return typeof value === 'object' ? value : null;
}

function figure(kpi: CompiledKpi, index: number, values: readonly CaseValue[]): number {
  const value = values[index] as CaseValue;
  if (typeof value === 'number') return value;
  const counts = countsOf(value);
  const input = kpi.inputs[index] as KpiInput;
  return counts ? reportedCount(counts, input.per ?? 'month', kpi.rules.rateRule) : 0;
}

/** The exact value of a subject, null when something is divided by 0. Percentages typed in are snapped. */
export function exactOf(kpi: CompiledKpi, subject: Subject, values: readonly CaseValue[]): Rational | null {
  const input = subject.inputs[0] as number;
  if (subject.expression) {
    if (isPlain(subject, values) && plainRatio(subject.expression, values as readonly number[], ratio))
      return fraction(ratio.d < 0 ? -ratio.n : ratio.n, Math.abs(ratio.d));
    const figures: Rational[] = [];
    for (const index of subject.inputs) figures[index] = rationalOf(figure(kpi, index, values));
    return exactValue(subject.expression, figures);
  }
  const value = figure(kpi, input, values);
  return kpi.inputs[input]?.type === 'percent' ? snapped(value) : rationalOf(value);
}

/** The figures of a case, exactly; blanks and ticks are 0. */
export function exactFigures(kpi: CompiledKpi, values: readonly CaseValue[]): Rational[] {
  return values.map((_, index) => rationalOf(figure(kpi, index, values)));
}

/** Fills `scratch` with the subject's value as a double and a bound on its error. */
function approximate(kpi: CompiledKpi, subject: Subject, values: readonly CaseValue[]): void {
  if (subject.expression) {
    const measure = judged === values ? known[kpi.measures.indexOf(subject)] : null;
    if (measure) {
      scratch.value = measure.value;
      scratch.error = measure.error;
    } else approximateValue(subject.expression, values as readonly number[], scratch);
    return;
  }
  scratch.value = figure(kpi, subject.inputs[0] as number, values);
  scratch.error = snapError(scratch.value);
}

/** The subject's value as the nearest double, for showing; null when blank or divided by 0. */
export function subjectValue(
  kpi: CompiledKpi,
  subject: Subject,
  values: readonly CaseValue[],
): number | null {
  for (const input of subject.inputs) if (values[input] === null) return null;
  const { expression } = subject;
  if (expression && isPlain(subject, values) && plainRatio(expression, values as readonly number[], ratio))
    // Divided once, it is rounded once; no −0.
    return ratio.n / ratio.d + 0;
  const exact = exactOf(kpi, subject, values);
  return exact && numberOf(exact);
}

function isPlain({ inputs }: Subject, values: readonly CaseValue[]): boolean {
  return inputs.every((input) => typeof values[input] === 'number');
}

function checkMeasure(kpi: CompiledKpi, at: number, values: readonly CaseValue[]): CaseProblem | null {
  const measure = kpi.measures[at] as Subject;
  known[at] = null;
  for (const input of measure.inputs) if (values[input] === null) return null;
  approximate(kpi, measure, values);
  const { value, error } = scratch;
  known[at] = { value, error };
  if (error < Infinity && !measure.partOfWhole) return null;
  if (error < Infinity && value > error && value + error < 100) return null;
  const exact = exactOf(kpi, measure, values);
  if (!exact) return kpi.ladder ? wholeZero(kpi, measure, values) : null;
  if (!measure.partOfWhole) return null;
  if (compare(exact, HUNDRED) > 0)
    return { code: 'over-whole', label: measure.label, text: String(numberOf(exact)) };
  if (compare(exact, ZERO) < 0 || hasNegativeWhole(kpi, measure, values))
    return { code: 'share-negative', label: measure.label, text: String(numberOf(exact)) };
  return null;
}

/** 0 of a whole below 0 is no share either. */
function hasNegativeWhole(kpi: CompiledKpi, measure: Subject, values: readonly CaseValue[]): boolean {
  const whole = measure.expression && wholeOf(measure.expression);
  const exact = whole && exactOf(kpi, { ...measure, expression: whole }, values);
  return exact !== null && compare(exact, ZERO) < 0;
}

/** The divisor of `part / whole`, `part / whole * 100` or `100 * part / whole`. */
function wholeOf(expression: Expression): Expression | null {
  if (expression.op === '/') return expression.right;
  return expression.op === '*' && expression.right.op === 'number' ? wholeOf(expression.left) : null;
}

/** Names the base that is 0, or the measure when its divisor came out as 0 otherwise. */
function wholeZero(kpi: CompiledKpi, measure: Subject, values: readonly CaseValue[]): CaseProblem {
  const bases = measure.inputs.filter((i) => kpi.inputs[i]?.base && values[i] === 0);
  const labels = bases.map((i) => (kpi.inputs[i] as KpiInput).label).join(', ');
  return labels
    ? { code: 'whole-zero', label: labels, text: '0' }
    : { code: 'whole-zero', label: measure.label, text: '' };
}
