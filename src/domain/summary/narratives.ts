// ปัญหาอุปสรรคและข้อเสนอแนะ of a month: what the units wrote under each KPI, and what of it is new. No private number leaves a row.
import { hasManyDigits } from '../checks/finding';
import type { ReportRow } from '../checks/reportRow';
import { maskPrivateNumbers } from '../privacy';
import { cellText, cleanText, textKey } from '../thaiText';
import type { MonthSummary, SummaryKpiFacts } from './monthSummary';
import type { SummaryRequest } from './summaryRequest';

/** One text; `isNew`: the report of the month before did not say the same. */
export interface Narrative {
  /** IDs and phone numbers masked; '' where nothing was written. */
  readonly text: string;
  readonly isNew: boolean;
}

/** What a unit wrote about a KPI. */
export interface UnitNarrative {
  readonly unit: string;
  readonly obstacle: Narrative;
  readonly suggestion: Narrative;
}

/** KPIs about which nothing was written are left out. */
export interface KpiNarratives {
  readonly kpi: SummaryKpiFacts;
  /** The province first, where its coordinator wrote; then as in the summary. */
  readonly units: readonly UnitNarrative[];
}

/** Columns from 0, −1 where there is none. */
export interface NarrativeColumns {
  readonly obstacle: number;
  readonly suggestion: number;
}

/** Drafts say nothing yet. A bare dash or "ไม่มี" is no obstacle. */
export function kpiNarratives(
  request: SummaryRequest,
  summary: MonthSummary,
  columns: NarrativeColumns,
): KpiNarratives[] {
  const { table, month, kpis, standing } = request;
  const provinces = table.rows.filter(
    (row) => row.month === month && row.unit?.isProvince && standing(row).state !== 'draft',
  );
  return kpis
    .map((kpi, k) => {
      const own = provinces.filter((row) => row.kpi?.kpi.code === kpi.code);
      const rows = own.concat(summary.units.flatMap(({ pairs }) => pairs[k]?.row ?? []));
      const units = rows.map((row) => narrativeOf(row, columns, request));
      return { kpi, units: units.filter(({ obstacle, suggestion }) => obstacle.text || suggestion.text) };
    })
    .filter(({ units }) => units.length > 0);
}

function narrativeOf(
  row: ReportRow,
  { obstacle, suggestion }: NarrativeColumns,
  { standing }: SummaryRequest,
): UnitNarrative {
  const before = row.series[row.place - 1];
  const isLast = before?.month === row.month - 1 && standing(before).state !== 'draft';
  const last = isLast ? before : null;
  return {
    unit: row.unit?.unit.name ?? '',
    obstacle: said(row, last, obstacle),
    suggestion: said(row, last, suggestion),
  };
}

const NOTHING_SAID = /^(-|–|—|ไม่มี)?$/;

function said(row: ReportRow, last: ReportRow | null, column: number): Narrative {
  const text = writtenIn(row, column);
  const isNew = text !== '' && (!last || textKey(writtenIn(last, column)) !== textKey(text));
  return { text: hasManyDigits(text) ? maskPrivateNumbers(text) : text, isNew };
}

function writtenIn({ cells }: ReportRow, column: number): string {
  const text = column < 0 ? '' : cellText(cells[column]).trim();
  return NOTHING_SAID.test(cleanText(text)) ? '' : text;
}
