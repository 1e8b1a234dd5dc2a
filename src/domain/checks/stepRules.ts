// Rules about the levels of a report: steps above a gap, requirements nobody could judge, counts that mislead.
import type { CompiledKpi, CompiledRequirement } from '../compiledKpi';
import type { Judgement } from '../judgement';
import { unmet } from '../judgement';
import { atInput } from './atInput';
import { type Found, NONE } from './finding';
import type { ReportKpi, ReportRow } from './reportRow';
import type { Rule } from './rule';

export const stepRules = [
  {
    code: 'step-above-gap',
    severity: 'should',
    needs: ['judged'],
    check(row) {
      const { compiled } = row.kpi as ReportKpi;
      const { allBelow, highest, holds } = row.judgement as Judgement;
      if (highest <= allBelow || compiled.rules.counting === 'highest') return NONE;
      const levels = [1, 2, 3, 4, 5].filter(
        (level) => level > allBelow && holds[level - 1] && isDone(compiled, level, row),
      );
      const [first] = levels;
      if (first === undefined) return NONE;
      const { subject } = requirementsOf(compiled, first)[0] as CompiledRequirement;
      return [atInput(row, subject.inputs[0] as number, { levels, expected: allBelow + 1 })];
    },
  },
  {
    code: 'requirement-not-judged',
    severity: 'should',
    needs: ['judged'],
    check(row) {
      const { compiled } = row.kpi as ReportKpi;
      if (compiled.ladder || row.byPercent || row.values.indexOf(null) < 0) return NONE;
      const found: Found[] = [];
      compiled.inputs.forEach((input, i) => {
        // A missing base has its own rule.
        if (row.values[i] !== null || input.base) return;
        const levels = levelsAsking(compiled, i);
        if (levels.length > 0) found.push(atInput(row, i, { levels }));
      });
      return found;
    },
  },
  {
    // Printed counts are rounded, so meeting one is not yet meeting the percentage.
    code: 'count-met-percent-not',
    severity: 'should',
    needs: ['judged', 'agreement'],
    check(row) {
      const { compiled } = row.kpi as ReportKpi;
      const { level } = row.judgement as Judgement;
      const { ladder } = compiled;
      const moved = compiled.levels[0]?.[0]?.subject.inputs[0] as number;
      const count = row.values[moved];
      if (!ladder || row.byPercent || typeof count !== 'number' || !row.target) return NONE;
      if (compiled.inputs[moved]?.type !== 'count' || !hasPrintedBases(row)) return NONE;
      const { targets } = row.target;
      for (let n = 5; n > level; n--) {
        const printed = targets[n - 1];
        if (typeof printed !== 'number' || (ladder.rising ? count < printed : count > printed)) continue;
        return [
          atInput(row, moved, { expected: printed, other: ladder.thresholds[n - 1] as number, levels: [n] }),
        ];
      }
      return NONE;
    },
  },
] as const satisfies readonly Rule[];

/** The levels that cannot be judged without an input. */
export function levelsAsking(compiled: CompiledKpi, input: number): number[] {
  return [1, 2, 3, 4, 5].filter((level) =>
    requirementsOf(compiled, level).some(
      (one) => one.subject.inputs.indexOf(input) >= 0 || one.valueInput === input,
    ),
  );
}

function requirementsOf(compiled: CompiledKpi, level: number): readonly CompiledRequirement[] {
  return compiled.levels[level - 1] as readonly CompiledRequirement[];
}

/** Something was done for the level: keeping below a limit, or a promise not yet due, is no step. */
function isDone(compiled: CompiledKpi, level: number, { values }: ReportRow): boolean {
  return requirementsOf(compiled, level).some((requirement) => {
    if (requirement.comparator === '<=' || unmet(compiled, requirement, values) !== null) return false;
    const value = values[requirement.subject.inputs[0] as number];
    return (
      value === true ||
      (typeof value === 'object' ? (value ?? []).some((n) => (n ?? 0) > 0) : Number(value) > 0)
    );
  });
}

/** Targets were printed for the printed bases; over others they say nothing. */
function hasPrintedBases({ kpi, target, values }: ReportRow): boolean {
  return (kpi as ReportKpi).bases.every((input, base) => {
    const printed = target?.bases[base];
    return typeof printed !== 'number' || printed === values[input];
  });
}
