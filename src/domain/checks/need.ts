// What a rule needs before it can say anything: named in its row of data, held per report row as bits.

// The order is of no meaning; at most 31.
const NEEDS = [
  /** A month column, or one month given for all rows. */
  'monthCell',
  /** The month could be read. */
  'month',
  'unitCell',
  /** The unit is known: of the list, or any name where there is no list. */
  'unit',
  'kpiCell',
  /** The KPI is known and its rules can be used. */
  'kpi',
  /** A list of units was given. */
  'units',
  /** It is known which units this KPI is agreed on with. */
  'agreement',
  'round',
  'today',
  'certified',
  /** The KPI's figures have columns, and the unit reports figures at all (the province does not). */
  'inputs',
  /** The pair is not marked ไม่ประเมิน. */
  'measured',
  /** A figure of the KPI (not only its base) is filled in. */
  'reported',
  /** A level could be computed. */
  'judged',
  /** An earlier report of the same unit and KPI in the same round. */
  'lastMonth',
  'evidence',
  'obstacle',
  'reason',
  'narrative',
  /** A level, percentage or score is filled in beside the inputs. */
  'typedLevel',
  'typedPercent',
  'typedScore',
] as const;

/** The name of a need. */
export type Need = (typeof NEEDS)[number];

/** The bit of each need. */
export const BITS = bitsOf();

function bitsOf(): { readonly [N in Need]: number } {
  const bits = {} as { [N in Need]: number };
  NEEDS.forEach((need, i) => {
    bits[need] = 1 << i;
  });
  return bits;
}

/** All needs of a rule in one number. */
export function maskOf(needs: readonly Need[]): number {
  return needs.reduce((mask, need) => mask | BITS[need], 0);
}
