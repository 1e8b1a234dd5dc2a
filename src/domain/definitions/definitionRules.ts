// All rules of the check of criteria and targets. A new rule is a line in one of these lists.
import { agreementRules } from './agreementRules';
import { bandRules } from './bandRules';
import { tableRules } from './tableRules';
import { targetRules } from './targetRules';

export const definitionRules = [...agreementRules, ...targetRules, ...tableRules, ...bandRules] as const;

/** The code of a rule. */
export type DefinitionCode = (typeof definitionRules)[number][0];
