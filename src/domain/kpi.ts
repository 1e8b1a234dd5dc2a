// The rules of one KPI: what is typed in, what is computed from it, and what each level asks for.

/** How an input is typed and read: `money` in baht, `count` whole things, `percent` 0–100, `tick` done or not, `rate` a count per period. */
export type InputType = 'money' | 'count' | 'percent' | 'tick' | 'rate';

/** The period a rate input is promised for. */
export type RatePeriod = 'month' | 'week' | 'quarter';

/** One figure or tick an officer fills in. Within one KPI the label is its identity. */
export interface KpiInput {
  readonly label: string;
  readonly unit: string;
  readonly type: InputType;
  /** Only for `rate`. */
  readonly per?: RatePeriod;
  /** True when the figure is fixed for the round and printed in the targets table. */
  readonly base?: boolean;
  /** Accumulated since the round began, of the month alone, or as it stands on the reporting day. */
  readonly span?: 'cumulative' | 'monthly' | 'asOf';
  /** What an empty cell means: an error (`missing`), the number 0 (`zero`), or an undone step (`notDone`). */
  readonly blank: 'missing' | 'zero' | 'notDone';
  /** The direction in which this input is moved when a better result is simulated. */
  readonly whatIf?: 'up' | 'down';
  /** More than 100 is a problem, not a level (only for `percent`). */
  readonly partOfWhole?: boolean;
  /** The government system the figure is taken from. */
  readonly system?: string;
}

/** A figure computed from inputs. `expression` uses + − × ÷ * / parentheses, numbers and `[input label]`. */
export interface KpiMeasure {
  readonly label: string;
  readonly expression: string;
  readonly unit: string;
  /** A share of a whole: more than 100 is a problem, not a level. */
  readonly partOfWhole: boolean;
  readonly system?: string;
}

/** `≥` and `≤` mean reached when equal; `done` asks for a tick. */
export type Comparator = '>=' | '<=' | 'done';

/** One condition of one level. */
export interface Requirement {
  /** The label of a measure or of an input. */
  readonly of: string;
  readonly comparator: Comparator;
  /** A number, or the label of an input that holds the unit's own number; absent for `done`. */
  readonly value?: number | string;
}

/** Points added to the score (never to the level) when a tick is set. */
export interface Adjustment {
  /** Label of a tick input. */
  readonly when: string;
  readonly points: number;
  readonly note?: string;
}

/** Everything that decides a level and a score. */
export interface KpiRules {
  readonly code: string;
  readonly form: 'quantitative' | 'milestone';
  readonly inputs: readonly KpiInput[];
  readonly measures: readonly KpiMeasure[];
  /** Five entries: the requirements of level 1 … 5. */
  readonly levels: readonly (readonly Requirement[])[];
  /** `all-below`: level n when 1…n hold. `highest`: the highest level that holds. */
  readonly counting: 'all-below' | 'highest';
  readonly method: 'step' | 'interpolate';
  /** How monthly counts of a rate input are judged over the round. */
  readonly rateRule: 'cumulative' | 'every-month';
  readonly scope: 'unit' | 'province';
  readonly adjustments: readonly Adjustment[];
}
