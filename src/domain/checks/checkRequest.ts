// What a check is asked about: rows of a table, and everything known about the agreement they belong to.
import type { KpiRules } from '../kpi';
import type { ThaiMonth } from '../month';
import type { Problem } from '../problem';
import type { Floor } from '../score';
import type { Named } from '../unitName';
import type { ReportColumns } from './reportColumns';
import type { ReportRow } from './reportRow';

/** A KPI as far as the rules need it; a KPI of the catalogue is one. */
export interface CheckedKpi extends KpiRules {
  readonly short: string;
  readonly number: string;
  readonly evidence: readonly { readonly item: number; readonly levels: readonly number[] }[];
}

/** A unit; of type จังหวัด it holds narratives only. */
export interface CheckedUnit extends Named {
  readonly type: string;
}

/** One KPI for one unit. */
export interface CheckedTarget {
  readonly unit: string;
  readonly measured: boolean;
  readonly from: 'own' | 'province';
  readonly bases: readonly (number | null)[];
  readonly targets: readonly (number | null)[];
}

/** Where KPIs, units and targets are looked up; what is absent leaves its rules silent. */
export interface CheckSources {
  /** The KPI a cell means, or why there is none (`kpi-unknown` with `nearest`, or a fault of its definition). */
  kpi(typed: string): CheckedKpi | Problem;
  /** Null: any name is a unit. */
  readonly units: readonly CheckedUnit[] | null;
  /** The KPI's rows of the agreement; null when nothing is known about it. */
  targets(kpi: CheckedKpi): readonly CheckedTarget[] | null;
  /** Months of the round, both included. */
  readonly round?: { readonly first: ThaiMonth; readonly last: ThaiMonth };
  /** The month of today. */
  readonly today?: ThaiMonth;
  /** Points below level 1; an office's setting. */
  readonly floor?: Floor;
  /** The certified inputs of a report in the KPI's order; null when it is not certified. `month` is a key, `2565-06`. */
  certified?(month: string, unit: string, kpi: string): readonly unknown[] | null;
}

/** One check. */
export interface CheckRequest {
  readonly columns: ReportColumns;
  readonly rows: readonly (readonly unknown[])[];
  readonly sources: CheckSources;
  /** Cells that count for every row where the table has no such column. */
  readonly given?: { readonly month?: unknown; readonly unit?: unknown; readonly kpi?: unknown };
  /** Serial of the first month whose levels are wanted; earlier rows are read, but not judged. */
  readonly judgeFrom?: number;
  /** Whether a report was never sent, where more is known than its row says. */
  isDraft?(row: ReportRow): boolean;
}
