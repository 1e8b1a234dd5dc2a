// The result that is shown of a case: of a milestone KPI that of the step in hand.
import type { CaseValue } from './caseValues';
import type { CompiledKpi } from './compiledKpi';
import { subjectValue, unmet } from './judgement';

const HIGHEST = 5;

/** The measure; for a milestone KPI that of the first unmet requirement (at level 5: of level 5). Null if that is a tick. */
export function shownResult(
  compiled: CompiledKpi,
  level: number,
  values: readonly CaseValue[],
): number | null {
  const requirements = compiled.levels[Math.min(level, HIGHEST - 1)] ?? [];
  const shown = requirements.find((r) => unmet(compiled, r, values) !== null) ?? requirements[0];
  return !shown || shown.comparator === 'done' ? null : subjectValue(compiled, shown.subject, values);
}
