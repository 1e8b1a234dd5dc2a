// The five levels of a milestone KPI as a ladder: which hold, and what each asks for.
import type { CaseValue } from '../../../src/domain/caseValues';
import type { CompiledKpi, CompiledRequirement } from '../../../src/domain/compiledKpi';
import { type Judgement, subjectValue, thresholdOf, unmet } from '../../../src/domain/judgement';
import { withUnit } from '../../../src/text/gapText';
import { numberText } from '../../../src/text/numberText';
import { reportPageTexts as texts } from '../../../src/text/reportPageTexts';

/** One level. `aboveGap`: it holds, but a level below does not; 0 where that is not so. */
export interface LevelState {
  readonly level: number;
  readonly holds: boolean;
  readonly aboveGap: number;
  readonly requirements: readonly { readonly text: string; readonly met: boolean }[];
}

/** Without a judgement nothing holds yet. */
export function levelStates(
  kpi: CompiledKpi,
  values: readonly CaseValue[],
  judgement: Judgement | null,
): LevelState[] {
  return [1, 2, 3, 4, 5].map((level): LevelState => {
    const holds = judgement?.holds[level - 1] ?? false;
    const isAbove = holds && judgement !== null && level > judgement.allBelow;
    return {
      level,
      holds,
      aboveGap: isAbove && kpi.rules.counting !== 'highest' ? judgement.allBelow + 1 : 0,
      requirements: (kpi.levels[level - 1] ?? []).map((one) => ({
        text: requirementText(kpi, one, values),
        met: values.length > 0 && unmet(kpi, one, values) === null,
      })),
    };
  });
}

function requirementText(kpi: CompiledKpi, one: CompiledRequirement, values: readonly CaseValue[]): string {
  const { subject, comparator, valueInput } = one;
  if (comparator === 'done') return texts.stepDone(subject.label);
  const sign = comparator === '>=' ? texts.atLeast : texts.atMost;
  const isKnown = values.length > 0 && (valueInput < 0 || values[valueInput] !== null);
  const threshold = isKnown
    ? numberText(thresholdOf(kpi, one, values), 9)
    : valueInput < 0
      ? numberText(one.value, 9)
      : (kpi.inputs[valueInput]?.label ?? '');
  const now = values.length > 0 ? subjectValue(kpi, subject, values) : null;
  const shown = now === null ? '' : numberText(now, 2);
  return texts.requirement(subject.label, sign, withUnit(threshold, subject.unit), shown);
}
