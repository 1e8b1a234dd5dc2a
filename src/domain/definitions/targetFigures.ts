// What the targets of the definition tab should be: the figure with which the measure of a level just reaches its threshold.
import { inputsOf, parseExpression } from '../expression';
import { inputReaching } from '../linearFraction';
import { fraction, type Rational, rationalOf } from '../rational';
import { textKey } from '../thaiText';
import type { AgreedKpi, AgreedRequirement, AgreedTarget } from './agreement';
import { judgeTargets, type LevelTarget, type TargetFigure } from './levelTarget';

/** The level targets of all rows that can be computed, those of one KPI judged together. */
export function agreedLevelTargets(targets: readonly AgreedTarget[]): LevelTarget[] {
  return byKpi(targets).reduce<LevelTarget[]>((all, rows) => {
    const figures = rows.reduce<TargetFigure[]>((list, target) => list.concat(figuresOf(target)), []);
    const decimals = Math.max(0, ...figures.map((figure) => figure.decimals));
    return all.concat(judgeTargets(figures.map((figure) => ({ ...figure, decimals }))));
  }, []);
}

/** The rows of each KPI. */
export function byKpi(targets: readonly AgreedTarget[]): AgreedTarget[][] {
  const kpis = targets.map(({ kpi }) => kpi).filter((kpi, i, all) => all.indexOf(kpi) === i);
  return kpis.map((kpi) => targets.filter((target) => target.kpi === kpi));
}

/** Code and unit. */
export function targetLabel({ kpi, unit }: AgreedTarget): string {
  return `${kpi.code} ${unit}`.trim();
}

/** Where bases are given, and one requirement of the level asks for a share of them. */
function figuresOf(target: AgreedTarget): TargetFigure[] {
  const found: TargetFigure[] = [];
  target.levels.forEach(({ value, decimals, place }, index) => {
    const asked = target.kpi.requirements.filter(
      (one) => one.level === index + 1 && formulaOf(target.kpi, one) !== undefined,
    );
    const requirement = asked[0] as AgreedRequirement;
    if (value === null || asked.length !== 1 || requirement.value === null) return;
    const exact = reaching(target, requirement);
    const isLowBest = requirement.comparator === '<=';
    if (exact)
      found.push({
        place,
        label: targetLabel(target),
        exact,
        printed: rationalOf(value),
        decimals,
        isLowBest,
      });
  });
  return found;
}

function formulaOf({ measures }: AgreedKpi, { of }: AgreedRequirement): string | undefined {
  return measures[textKey(of)];
}

/** The value of the one input that is no base; null when bases are missing or several inputs are free. */
function reaching({ kpi, bases }: AgreedTarget, requirement: AgreedRequirement): Rational | null {
  const labels = kpi.inputs.map(({ label }) => label);
  try {
    const expression = parseExpression(formulaOf(kpi, requirement) as string, labels);
    const isBase = (input: number) => (kpi.inputs[input] as AgreedKpi['inputs'][number]).isBase;
    const free = inputsOf(expression).filter((input) => !isBase(input));
    const values: Rational[] = labels.map(() => fraction(0));
    const baseInputs = kpi.inputs.map((_, i) => i).filter(isBase);
    for (const [nth, input] of baseInputs.entries()) {
      const base = bases[nth]?.value;
      if (base) values[input] = rationalOf(base);
      else if (inputsOf(expression).indexOf(input) >= 0) return null;
    }
    if (free.length !== 1 || baseInputs.length === 0) return null;
    return inputReaching(expression, free[0] as number, values, rationalOf(requirement.value as number));
  } catch {
    // A formula nobody can read is refused where tables are read.
    return null;
  }
}
