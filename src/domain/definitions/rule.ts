// A rule of the check of criteria and targets: one row of data and one small pure check.
import type { CellValue, Severity } from '../checks/finding';
import type { Agreement } from './agreement';
import type { AnalysedTable } from './analyseTable';
import type { BandSet } from './bandSets';
import type { LevelTarget } from './levelTarget';
import type { Place } from './placedTable';

/** What rules are asked about: what a printed table, or the definition tabs, hold of it. */
export interface Material extends Agreement {
  readonly table?: AnalysedTable;
  readonly bands?: readonly BandSet[];
  /** Targets that are to be a percentage of a base. */
  readonly levelTargets?: readonly LevelTarget[];
  /** Rows of targets, level by level; those of one list go the same way. */
  readonly ladders?: readonly (readonly (readonly LadderStep[])[])[];
}

/** The target of one level. */
export interface LadderStep {
  readonly level: number;
  readonly value: number | null;
  readonly place: Place;
  readonly label: string;
  /** Equal neighbours are a fault: the step is a threshold, not a rounded figure. */
  readonly isThreshold?: boolean;
}

/** What a rule finds. */
export interface Found {
  readonly place: Place;
  /** What should stand there by the other figures; null where only a person can know. */
  readonly computed: CellValue | null;
  readonly mend?: { readonly place: Place; readonly value: number } | null;
  /** The row, unit, KPI or measure concerned. */
  readonly label?: string;
  /** A second figure or text the sentence needs. */
  readonly other?: CellValue;
  readonly levels?: readonly number[];
  /** Other cells concerned. */
  readonly places?: readonly Place[];
}

/**
 * One row of data and one check. `code`: stable, English, kebab-case; the sentence stands under it in
 * src/text/definitionSentences.ts. `needs`: what the rule is asked about; it is silent where there is none of it.
 */
export function ruleOf<C extends string, N extends keyof Material>(
  code: C,
  severity: Severity,
  needs: N,
  check: (material: NonNullable<Material[N]>) => readonly Found[],
) {
  return [code, severity, needs, check] as const;
}
