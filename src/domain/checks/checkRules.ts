// All rules, in the order in which problems of one cell are listed. A new rule is a line in one of these lists.
import { baseRules } from './baseRules';
import { certifiedRules } from './certifiedRules';
import { evidenceRules } from './evidenceRules';
import { inputRules } from './inputRules';
import { keyRules } from './keyRules';
import { monthRules } from './monthRules';
import { narrativeRules } from './narrativeRules';
import { stepRules } from './stepRules';
import { trendRules } from './trendRules';
import { typedRules } from './typedRules';
import { wholeRules } from './wholeRules';

export const checkRules = [
  ...monthRules,
  ...keyRules,
  ...inputRules,
  ...wholeRules,
  ...baseRules,
  ...trendRules,
  ...stepRules,
  ...evidenceRules,
  ...typedRules,
  ...narrativeRules,
  ...certifiedRules,
] as const;

/** The code of a rule. */
export type CheckCode = (typeof checkRules)[number]['code'];
