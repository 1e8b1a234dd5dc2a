// The check of criteria and targets: every rule that its material allows.
import type { Severity } from '../checks/finding';
import { type DefinitionCode, definitionRules } from './definitionRules';
import type { Found, Material } from './rule';

/** What is wrong, by which rule. */
export interface DefinitionProblem extends Found {
  readonly code: DefinitionCode;
  readonly severity: Severity;
}

/** Everything wrong with the material, rule by rule. */
export function findInDefinitions(material: Material): DefinitionProblem[] {
  const problems: DefinitionProblem[] = [];
  for (const [code, severity, needs, check] of definitionRules) {
    const needed = material[needs];
    const found = needed ? (check as (needed: unknown) => readonly Found[])(needed) : [];
    problems.push(...found.map((one) => ({ ...one, code, severity })));
  }
  return problems;
}
