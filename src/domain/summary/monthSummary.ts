// What a month's summary knows: every pair of unit and KPI with its state, the totals, the rates, and what brings most next.
// Product document, "Scoring rules"; summary document, sections 1–8.
import type { CellValue } from '../checks/finding';
import type { ReportRow } from '../checks/reportRow';
import type { Gap } from '../distance';
import type { KpiRules } from '../kpi';
import type { RolledUpScore, RolledUpShare } from '../rollUp';

/** A KPI as far as a summary needs it; a KPI of the catalogue is one. */
export interface SummaryKpiFacts extends KpiRules {
  readonly number: string;
  readonly short: string;
  readonly name: string;
  readonly group: 'team' | 'individual';
  readonly unit: string;
  readonly weight: number;
  /** ISO day; '' = none. */
  readonly cutoff: string;
}

/** A unit; `position`: head of an office, in no roll-up. */
export interface SummaryUnitFacts {
  readonly name: string;
  readonly kind: 'district' | 'group' | 'position' | 'province';
}

/**
 * `counted`: sent, with a level. `waiting`: sent, but รอค่าฐาน: 0 points. `fault`: sent, but its figures give no level: 0 points.
 * `missing`: nothing sent (a draft is nothing, and a
 * reason alone is no report). `returned`: sent back, in the rates but not in the totals. `province`: the roll-up
 * stands for it. `excluded`: ไม่ประเมิน. `outside`: not in the agreement.
 */
export type PairStatus =
  | 'counted'
  | 'waiting'
  | 'fault'
  | 'missing'
  | 'returned'
  | 'province'
  | 'excluded'
  | 'outside';

/** One unit and one KPI in the month. */
export interface SummaryPair {
  readonly status: PairStatus;
  /** Null where there is none; of a `province` pair the level of the roll-up, null for a milestone KPI. */
  readonly level: number | null;
  /** Points on 5; null where the pair counts 0 because nothing counts, and where it does not count at all. */
  readonly score: number | null;
  /** Weight of the KPI for this unit, percent of its group. */
  readonly weight: number;
  readonly result: CellValue;
  /** The report as read, with certified figures in place of those typed since; null without one. */
  readonly row: ReportRow | null;
  readonly isCertified: boolean;
  /** The row differs from what was certified. */
  readonly isChanged: boolean;
  /** ISO day it was sent on, '' when not or not known; later than `due` = late. */
  readonly sentOn: string;
  /** ISO day by which it is to be sent, '' where the calendar says nothing. */
  readonly due: string;
  /** Level in the month before; null without one. */
  readonly lastLevel: number | null;
}

/** A total of a unit or of the province, on 5. */
export interface SummaryTotal {
  /** Rounded to 2 decimals as the office's setting says. */
  readonly score: number;
  /** The same rounded the other way; equal where the ways agree. */
  readonly otherwise: number;
  /** Of 100. */
  readonly percent: number;
  /** น้ำหนักที่นำมาคำนวณ. */
  readonly weight: number;
  /** Number of KPIs counted. */
  readonly count: number;
  readonly notReported: number;
}

/** The three totals; null where nothing is measured, `combined` also while its ratio is not set. */
export interface SummaryTotals {
  readonly team: SummaryTotal | null;
  readonly individual: SummaryTotal | null;
  readonly combined: SummaryTotal | null;
}

/** Expected reports are pairs that are measured and reported by the unit itself. */
export interface SummaryRates {
  readonly expected: number;
  /** Sent, those sent back among them. */
  readonly reported: number;
  /** Sent by the day the calendar says; pairs without such a day are on time when sent. */
  readonly onTime: number;
}

/** One row of the scoreboard. */
export interface SummaryUnit {
  readonly unit: SummaryUnitFacts;
  /** In the order of the KPIs. */
  readonly pairs: readonly SummaryPair[];
  readonly totals: SummaryTotals;
  /** Among districts by the total they all have (as for `change`), 1 = best, equal totals share a rank; null for others and when off. */
  readonly rank: number | null;
  /** Total on 5 now less last month's (combined, else team, else individual); null without a last month. */
  readonly change: number | null;
  readonly rates: SummaryRates;
}

/** เป็นไปตามแผน, ช้ากว่าแผน, ยังไม่ถึงกำหนดวัด; '' where there is no plan. */
export type PlanState = 'on-plan' | 'behind' | 'not-yet' | '';

/** One KPI over all units. */
export interface SummaryKpi {
  readonly kpi: SummaryKpiFacts;
  /** Quantitative. */
  readonly share: RolledUpShare | null;
  /** Milestone. */
  readonly mean: RolledUpScore | null;
  /** Points of the province on 5, null when nothing can be said. */
  readonly score: number | null;
  /** Over the levels of the units that are rolled up, 0 where nothing counts; null without any. */
  readonly levels: { readonly mean: number; readonly lowest: number; readonly highest: number } | null;
  /** Units below level 3, not reported ones among them. */
  readonly below3: readonly string[];
  /** Of the month before; null where nothing was sent in it. */
  readonly before: { readonly level: number | null; readonly score: number | null } | null;
  readonly plan: PlanState;
}

/** The next level of one pair. */
export interface PushItem {
  readonly unit: SummaryUnitFacts;
  readonly kpi: SummaryKpiFacts;
  /**
   * The level now and the one to reach next: the lowest that brings points and whose way is open. Of a report to be sent 0, and what
   * it will give; that may be 0, too, where the office gives a point for sending alone.
   */
  readonly level: number;
  readonly next: number;
  /** The first step is to send the report (again): it is missing, was sent back, or its figures give no level. */
  readonly toSend?: true;
  /** Points in that unit's own total: weight × (next score − score) ÷ the weights it counts, 100 as a rule; of the combined total where there is one. */
  readonly gain: number;
  /** Gap ÷ denominator; 0.05 for each missing step, sending among them. */
  readonly effort: number;
  readonly gaps: readonly Gap[];
  /** To the KPI's cut-off; null without one, negative when it is over. */
  readonly daysLeft: number | null;
  /** Amount a day needed, and reached so far in the round; null where the gap is no single amount or no day is left. */
  readonly pace: { readonly needed: number; readonly soFar: number; readonly unit: string } | null;
  /** True when reaching it alone would lift the provincial level; a milestone KPI has none. */
  readonly movesProvince: boolean;
}

/** Everything of one month. */
export interface MonthSummary {
  /** Key, `2565-06`. */
  readonly month: string;
  /** Districts first, then work groups, then positions, each in Thai alphabetical order; the province is not among them. */
  readonly units: readonly SummaryUnit[];
  readonly kpis: readonly SummaryKpi[];
  readonly province: SummaryTotals;
  /** As `change` of a unit. */
  readonly provinceChange: number | null;
  readonly rates: SummaryRates;
  /** Rates of each month of the round up to this one. */
  readonly byMonth: readonly ({ readonly month: string } & SummaryRates)[];
  /** How many pairs stand at level 0 … 5 (not reported = 0; ไม่ประเมิน and province pairs are not counted). */
  readonly distribution: readonly number[];
  /** Best gain for the effort first; ties by KPI number, then unit in Thai order. */
  readonly push: readonly PushItem[];
}
