// The state of one report: from nothing over a draft and its sending to its certification.
import { stateOf } from '../../src/catalogue/decisionTable';
import type { ReportState } from '../../src/catalogue/reportStates';
import type { ReportKey } from '../../src/contract/reports';
import { isUntouched } from '../../src/domain/checks/noReport';
import type { PageOffice } from './pageOffice';
import { isReportOf, type ReportRecord, reportId } from './reportRows';

/** Forms, "States". */
export type PairState = 'missing' | Exclude<ReportState, 'closed' | 'opened'>;

/** The keys of a row say nothing of its report. */
const NOT_WRITTEN: readonly string[] = ['month', 'unit', 'kpi'];

/** `missing`: there is no row, or nothing was written in it. */
export function pairState(
  key: ReportKey,
  records: readonly ReportRecord[],
  { decisions }: PageOffice,
): PairState {
  const report = records.find(isReportOf(key));
  if (!report) return 'missing';
  const { attempt, status, sentOn } = report.cells;
  const last = decisions.last.get(reportId(key));
  const state = stateOf(last, { attempt, status, sentOn }) as Exclude<PairState, 'missing'>;
  if (state !== 'draft') return state;
  const written = Object.entries(report.cells).some(
    ([column, cell]) => !NOT_WRITTEN.includes(column) && !isUntouched(cell),
  );
  return written ? 'draft' : 'missing';
}
