// The check of criteria and targets: every rule that its material allows.
import { type DefinitionCode, definitionRules } from './definitionRules';
import { type DefinitionFound, findBy } from './findBy';
import type { Material } from './rule';

/** What is wrong, by which rule. */
export type DefinitionProblem = DefinitionFound<DefinitionCode>;

/** Everything wrong with the material, rule by rule. */
export function findInDefinitions(material: Material): DefinitionProblem[] {
  return findBy(definitionRules, material);
}
