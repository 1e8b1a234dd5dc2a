// Asks rules about criteria and targets, one by one.
import type { Severity } from '../checks/finding';
import type { Found, Material } from './rule';

/** What is wrong, by which rule. */
export interface DefinitionFound<C> extends Found {
  readonly code: C;
  readonly severity: Severity;
}

/** A rule is silent where the material holds nothing of what it needs. */
export function findBy<C>(
  rules: readonly (readonly [code: C, severity: Severity, needs: keyof Material, check: unknown])[],
  material: Material,
): DefinitionFound<C>[] {
  const problems: DefinitionFound<C>[] = [];
  for (const [code, severity, needs, check] of rules) {
    const needed = material[needs];
    const found = needed ? (check as (needed: unknown) => readonly Found[])(needed) : [];
    problems.push(...found.map((one) => ({ ...one, code, severity })));
  }
  return problems;
}
