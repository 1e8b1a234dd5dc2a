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

/** Its sentence stands under `code` in src/text/definitionSentences.ts. */
export interface DefinitionRule {
  /** Stable, English, kebab-case. */
  readonly code: string;
  readonly severity: Severity;
  /** The rule is asked only where all of these are given. */
  readonly needs: readonly (keyof Material)[];
  check(material: Required<Material>): readonly Found[];
}
