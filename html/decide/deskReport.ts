// A report as it lies on the desk: its state, and what was changed since its figures were certified.
import { certifiedCells, type Decisions, stateOf } from '../../src/catalogue/decisionTable';
import type { ReportColumnKey, reportColumnsAt } from '../../src/catalogue/reportHeadings';
import type { ReportState } from '../../src/catalogue/reportStates';
import type { PlainCell } from '../../src/contract/importReports';
import type { StoredReport } from '../../src/contract/reports';
import { readNumber } from '../../src/domain/readNumber';
import { cellText } from '../../src/domain/thaiText';

const INPUTS = 10;
const EVIDENCE = 5;

/** One certified figure that is not what stands in the sheet. */
export interface ChangedFigure {
  readonly label: string;
  readonly certified: string;
  readonly now: string;
}

/** A report as it is judged. */
export interface DeskReport extends StoredReport {
  readonly id: string;
  readonly state: ReportState;
  readonly changed: readonly ChangedFigure[];
  /** ความเห็น of the last decision. */
  readonly opinion: string;
  text(column: ReportColumnKey): string;
  readonly evidence: readonly string[];
}

/** What can be looked at: a state, or what was changed after it was certified. */
export type Shown = 'sent' | 'checked' | 'certified' | 'changed';

export function isShown({ state, changed }: DeskReport, shown: Shown): boolean {
  return shown === 'changed' ? state === 'certified' && changed.length > 0 : state === shown;
}

export function deskReport(
  row: StoredReport,
  at: ReturnType<typeof reportColumnsAt>,
  decisions: Decisions,
  labels: readonly string[],
): DeskReport {
  const id = [row.month, row.unit, row.kpi].join('|');
  const last = decisions.last.get(id);
  const cell = (column: ReportColumnKey): PlainCell => row.cells[at[column] ?? -1] ?? '';
  const text = (column: ReportColumnKey) => cellText(cell(column)).trim();
  const frozen = certifiedCells(last) ?? [];
  const changed: ChangedFigure[] = [];
  for (let i = 0; i < Math.min(INPUTS, frozen.length); i++) {
    const [certified, now] = [shown(frozen[i]), shown(cell(`value${i + 1}` as ReportColumnKey))];
    if (certified !== now) changed.push({ label: labels[i] ?? String(i + 1), certified, now });
  }
  const evidence = Array.from({ length: EVIDENCE }, (_, i) => text(`evidence${i + 1}` as ReportColumnKey));
  return {
    ...row,
    id,
    state: stateOf(last, { attempt: cell('attempt'), status: cell('status'), sentOn: cell('sentOn') }),
    changed,
    opinion: last?.opinion ?? '',
    text,
    evidence: evidence.filter((item) => item !== ''),
  };
}

/** An untouched tick box and a blank cell say the same, and so does a figure however it is written. */
function shown(cell: unknown): string {
  if (cell === false) return '';
  const number = readNumber(cell);
  return typeof number === 'number'
    ? number.toLocaleString('en', { maximumFractionDigits: 9 })
    : cellText(cell).trim();
}
