// A report as it was decided on: of a certified one the frozen cells count, whatever stands in its row by now.
import { certifiedCells, stateOf } from '../../src/catalogue/decisionTable';
import { COMPUTED, FROZEN, type ReportColumnKey } from '../../src/catalogue/reportHeadings';
import { stateWord } from '../../src/catalogue/reportStates';
import type { PlainCell } from '../../src/contract/importReports';
import type { RowResults } from '../../src/domain/checks/rowResults';
import { isSameCell } from '../../src/domain/sameCell';
import { reportedTexts as words } from '../../src/text/printedFormTexts';
import type { PageOffice } from '../office/pageOffice';
import { type ReportRecord, reportId } from '../office/reportRows';

/** `certified`: the results that were certified; empty where nothing is. */
export interface DecidedReport {
  readonly record: ReportRecord;
  readonly certified: Partial<RowResults>;
}

const RESULTS = ['result', 'level', 'score', 'weight', 'weighted'] as const;

export function decidedReport(
  record: ReportRecord,
  { decisions }: Pick<PageOffice, 'decisions'>,
): DecidedReport {
  const last = decisions.last.get(reportId(record));
  if (!last) return { record, certified: {} };
  const { attempt, status, sentOn } = record.cells;
  const state = stateWord(stateOf(last, { attempt, status, sentOn }));
  const cells: { [column in ReportColumnKey]?: PlainCell } = { ...record.cells, status: state };
  const frozen = certifiedCells(last) ?? [];
  frozen.forEach((then, i) => {
    const column = FROZEN[i];
    if (!column) return;
    if (!COMPUTED.test(column) && !isSameCell(then, record.cells[column]))
      cells.status = words.changed(state);
    cells[column] = then as PlainCell;
  });
  const results = RESULTS.map((column) => [column, frozen[FROZEN.indexOf(column)]] as const);
  const certified = Object.fromEntries(results.filter(([, cell]) => typeof cell === 'number'));
  return { record: { ...record, cells }, certified };
}
