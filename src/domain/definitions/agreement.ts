// What the definition tabs say, cell by cell, as far as rules about criteria and targets need it.
import type { Comparator } from '../kpi';
import type { Place } from './placedTable';

/** A figure of a cell; null when the cell is blank or unreadable. */
export interface Figure {
  readonly value: number | null;
  readonly decimals: number;
  readonly place: Place;
}

/** One condition of one level; its value is null where it is no number, but the label of an input. */
export interface AgreedRequirement extends Figure {
  readonly level: number;
  readonly of: string;
  readonly comparator: Comparator | undefined;
}

/** What the definition tabs say of one KPI. */
export interface AgreedKpi {
  readonly code: string;
  readonly requirements: readonly AgreedRequirement[];
  /** Measure → its formula. */
  readonly measures: { readonly [label: string]: string };
  readonly inputs: readonly { readonly label: string; readonly isBase: boolean; readonly isRate: boolean }[];
  /** The printed criteria. */
  readonly texts: readonly Place[];
}

/** One KPI for one unit. */
export interface AgreedTarget {
  readonly kpi: AgreedKpi;
  readonly unit: string;
  readonly isMeasured: boolean;
  readonly bases: readonly Figure[];
  /** Level 1 … 5. */
  readonly levels: readonly Figure[];
  readonly unlevelled: Figure;
  /** Each from the start of the round. */
  readonly months: readonly Figure[];
  readonly note: Place;
}

/** Weights that are to sum to 100. */
export interface WeightGroup {
  readonly label: string;
  readonly weights: readonly (Figure & { readonly kpi: string })[];
}

/** The evidence of one KPI: the levels it is asked for, and those an item covers. */
export interface AgreedEvidence {
  readonly kpi: string;
  readonly asked: readonly number[];
  readonly covered: readonly number[];
  readonly place: Place;
}

/** All of it; what no table says is absent. */
export interface Agreement {
  readonly kpis?: readonly AgreedKpi[];
  readonly targets?: readonly AgreedTarget[];
  readonly weightGroups?: readonly WeightGroup[];
  readonly evidence?: readonly AgreedEvidence[];
}
