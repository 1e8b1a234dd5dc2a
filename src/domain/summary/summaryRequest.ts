// What a month's summary is made of: the reports as they were read, and what the office has agreed, set and decided.
import type { CheckedTarget } from '../checks/checkRequest';
import type { ReportRow } from '../checks/reportRow';
import type { ReportTable } from '../checks/reportTable';
import type { Floor } from '../score';
import type { MissingRule, Rounding } from '../weightedTotal';
import type { SummaryKpiFacts, SummaryUnitFacts } from './monthSummary';

/** One KPI for one unit. */
export interface SummaryTarget extends CheckedTarget {
  /** น้ำหนักตามบันทึกข้อตกลง; null = the KPI's. */
  readonly weight: number | null;
  /** Six months of the half of the fiscal year, each counted from the start of the round; empty = none. */
  readonly monthly: readonly (number | null)[];
}

/** Where the report of a row stands. `sent`: and not sent back since, checked and certified ones among them. */
export interface Standing {
  readonly state: 'draft' | 'sent' | 'returned';
  readonly isCertified: boolean;
  readonly isChanged: boolean;
  /** ISO day, '' where none is known. */
  readonly sentOn: string;
}

/** How the office counts. */
export interface SummaryRules {
  readonly floor: Floor;
  readonly missing: MissingRule;
  readonly rounding: Rounding;
  /** รายทีม : รายบุคคล; null until it is set. */
  readonly ratio: readonly [team: number, individual: number] | null;
  readonly ranks: boolean;
}

/** Everything a summary is computed from. Months are serials as in the rows. */
export interface SummaryRequest {
  /** All months of the round so far, certified figures in place of those typed since. */
  readonly table: ReportTable;
  readonly month: number;
  readonly round: { readonly first: number; readonly last: number };
  /** ISO days: the first of the round, and today. */
  readonly firstDay: string;
  readonly today: string;
  /** In the order in which they are shown. */
  readonly kpis: readonly SummaryKpiFacts[];
  /** Units of the agreement under the names the rows have; the province may be among them. */
  readonly units: readonly SummaryUnitFacts[];
  readonly rules: SummaryRules;
  /** Null for a pair outside the agreement. */
  target(unit: string, kpi: string): SummaryTarget | null;
  standing(row: ReportRow): Standing;
  /** ISO day by which a month, given as its key, is to be reported; '' where the calendar says nothing. */
  due(month: string, kpi: string): string;
  /** The alphabetical order of names. */
  compare(a: string, b: string): number;
}
