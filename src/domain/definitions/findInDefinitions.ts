// The check of criteria and targets: every rule that its material allows.
import type { Severity } from '../checks/finding';
import { type DefinitionCode, definitionRules } from './definitionRules';
import type { DefinitionRule, Found, Material } from './rule';

/** What is wrong, by which rule. */
export interface DefinitionProblem extends Found {
  readonly code: DefinitionCode;
  readonly severity: Severity;
}

/** Everything wrong with the material, rule by rule. */
export function findInDefinitions(material: Material): DefinitionProblem[] {
  const problems: DefinitionProblem[] = [];
  for (const rule of definitionRules) {
    const { code, severity, needs, check }: DefinitionRule = rule;
    if (!needs.every((need) => material[need])) continue;
    for (const found of check(material as Required<Material>)) {
      problems.push({ ...found, code: code as DefinitionCode, severity });
    }
  }
  return problems;
}
