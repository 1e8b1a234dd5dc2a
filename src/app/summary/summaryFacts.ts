// What a summary shows beside the figures of its month.
import type { MonthSummary } from '../../domain/summary/monthSummary';
import type { SummaryRequest } from '../../domain/summary/summaryRequest';
import type { OverduePlan } from './overdueTable';

/** This month's texts of one report. */
export interface SummaryNote {
  /** "2.9 หนี้กองทุนสตรี". */
  readonly kpi: string;
  readonly unit: string;
  readonly obstacles: string;
  readonly suggestions: string;
  /** Not written like this the month before. */
  readonly isNew: boolean;
}

/** Something about the data that wants looking at. */
export interface SummaryIssue {
  readonly text: string;
  /** Where: a tab's id, and a row of it, from 1; null where it is about no row. */
  readonly at: { readonly tab: number; readonly row: number } | null;
}

export interface SummaryFacts {
  readonly summary: MonthSummary;
  readonly request: SummaryRequest;
  readonly office: string;
  /** "รอบที่ 2 ปีงบประมาณ 2565". */
  readonly round: string;
  /** ISO day of the newest data, '' where no report says it. */
  readonly asOf: string;
  /** "21 มิ.ย. 2565 เวลา 09.00 น." */
  readonly builtAt: string;
  /** กำหนดการสำคัญเดือนนี้, one text each. */
  readonly events: readonly string[];
  readonly notes: readonly SummaryNote[];
  readonly issues: readonly SummaryIssue[];
  /** What is said below the scoreboard. */
  readonly boardNotes: readonly string[];
  /** Of `แผนปฏิบัติการ`. */
  readonly plan: OverduePlan;
}
