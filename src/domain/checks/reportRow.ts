// A row of a table read as a report: its keys found, its figures read, its level computed, its earlier months linked.
import type { CaseProblem, CaseValue } from '../caseValues';
import type { CompiledKpi, Subject } from '../compiledKpi';
import type { Judgement } from '../judgement';
import type { Problem } from '../problem';
import type { CheckedKpi, CheckedTarget, CheckedUnit } from './checkRequest';

/** A KPI of the table, made ready once. */
export interface ReportKpi {
  readonly id: number;
  readonly kpi: CheckedKpi;
  readonly compiled: CompiledKpi;
  /** The column of each input, −1 where there is none. */
  readonly columns: readonly number[];
  /** Columns of ค่า n beyond the KPI's inputs. */
  readonly beyond: readonly number[];
  readonly hasColumns: boolean;
  /** Indices of the base inputs, in the order of a target's `bases`. */
  readonly bases: readonly number[];
  readonly rates: readonly number[];
  /** Figures that are to move in one direction over the months. */
  readonly moving: readonly { readonly input: number; readonly rising: boolean; readonly pursued: boolean }[];
  /** What ร้อยละจากระบบ stands for; null where that is not clear. */
  readonly percentOf: Subject | null;
  /** By id of the unit; null when the agreement is not known. */
  readonly targets: readonly (CheckedTarget | undefined)[] | null;
}

/** A unit of the table. */
export interface ReportUnit {
  readonly id: number;
  readonly unit: CheckedUnit;
  readonly isProvince: boolean;
}

/** A cell that cannot be an input of the KPI. */
export interface InputFault {
  readonly input: number;
  readonly column: number;
  readonly problem: CaseProblem;
}

/** Filled in by the reading of the table; rules only look. */
export interface ReportRow {
  /** Index among the rows given. */
  readonly index: number;
  readonly cells: readonly unknown[];
  /** Bits of the needs that are met. */
  has: number;
  /** Months since year 0 of the Buddhist era; −1 when unknown. */
  month: number;
  /** The era the year is written in; null where it shows none. */
  era: 'buddhist' | 'common' | null;
  unit: ReportUnit | null;
  kpi: ReportKpi | null;
  /** Why the KPI cell means no KPI that can be used. */
  kpiProblem: Problem | null;
  target: CheckedTarget | null;
  /** Inputs in order; null = blank or at fault; monthly counts of a rate. Empty where nothing was read. */
  values: CaseValue[];
  faults: InputFault[] | null;
  /** A share or whole that cannot be. */
  problem: CaseProblem | null;
  judgement: Judgement | null;
  /** True when the level comes from ร้อยละจากระบบ because the parts are blank. */
  byPercent: boolean;
  /** Reports of the same unit and KPI in the same round, one per month, in order; this row (or its twin) at `place`. */
  series: readonly ReportRow[];
  place: number;
  /** On the first row of a series: what change is usual for an input, once it was asked for. */
  ranges: (readonly [number, number] | null | undefined)[] | null;
  /** Inputs that move the score and are ticked in an earlier month only, with that month's serial. */
  kept: readonly { readonly input: number; readonly month: number }[];
  /** Bits of the evidence columns in which a letter was seen that is clear and holds no private number; others may hold one, too. */
  letters: number;
  /** The other row with the same month, unit and KPI. */
  twin: ReportRow | null;
}
