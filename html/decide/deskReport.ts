// A report as it lies on the desk: its state, what is in it, and what was changed since it was decided on last.
import { type Decisions, decidedCells, stateOf } from '../../src/catalogue/decisionTable';
import {
  COMPUTED,
  FROZEN,
  NARRATIVES,
  type ReportColumnKey,
  type reportColumnsAt,
  reportHeadingOf,
} from '../../src/catalogue/reportHeadings';
import type { ReportState } from '../../src/catalogue/reportStates';
import type { PlainCell } from '../../src/contract/importReports';
import type { StoredReport } from '../../src/contract/reports';
import { isSameCell } from '../../src/domain/sameCell';
import { cellText } from '../../src/domain/thaiText';
import { withInputNames } from '../office/inputNames';
import { reportId } from '../office/reportRows';
import { type DeskInput, figureText } from './deskInputs';

const EVIDENCE = [1, 2, 3, 4, 5] as const;

/** A cell under its name. */
export interface NamedText {
  readonly label: string;
  readonly text: string;
}

/** A cell that is not what was decided on. */
export interface ChangedCell {
  readonly label: string;
  readonly decided: string;
  readonly now: string;
}

/** A report as it is judged. */
export interface DeskReport extends StoredReport {
  readonly id: string;
  readonly state: ReportState;
  readonly changed: readonly ChangedCell[];
  /** ความเห็น of the last decision. */
  readonly opinion: string;
  readonly figures: readonly NamedText[];
  /** Those that are not blank. */
  readonly texts: readonly NamedText[];
  readonly evidence: readonly string[];
  /** What the check says, inputs by their labels. */
  readonly problems: readonly string[];
  text(column: ReportColumnKey): string;
  /** A sentence of the script with inputs by their labels. */
  named(sentence: string): string;
}

/** What can be looked at: a state, or what was changed after it was certified. */
export type Shown = 'sent' | 'checked' | 'certified' | 'changed' | 'returned';

export function isShown({ state, changed }: DeskReport, shown: Shown): boolean {
  return shown === 'changed' ? state === 'certified' && changed.length > 0 : state === shown;
}

export function deskReport(
  row: StoredReport,
  at: ReturnType<typeof reportColumnsAt>,
  decisions: Decisions,
  inputs: readonly DeskInput[],
): DeskReport {
  const id = reportId(row);
  const last = decisions.last.get(id);
  const cell = (column: ReportColumnKey): PlainCell => row.cells[at[column] ?? -1] ?? '';
  const text = (column: ReportColumnKey) => cellText(cell(column)).trim();
  const texts = NARRATIVES.map((column) => ({ label: reportHeadingOf(column), text: text(column) }));
  const percent = text('percent');
  const labels = inputs.map(({ label }) => label);
  const named = (sentence: string) => withInputNames(sentence, labels);
  return {
    ...row,
    id,
    state: stateOf(last, { attempt: cell('attempt'), status: cell('status'), sentOn: cell('sentOn') }),
    changed: changesOf(decidedCells(last) ?? [], cell, inputs),
    opinion: last?.opinion ?? '',
    figures: [
      ...inputs.map((input, i) => ({
        label: input.label,
        text: figureText(cell(`value${i + 1}` as ReportColumnKey), input),
      })),
      ...(percent === '' ? [] : [{ label: reportHeadingOf('percent'), text: figureText(percent) }]),
    ],
    texts: texts.filter((one) => one.text !== ''),
    evidence: EVIDENCE.map((n) => text(`evidence${n}`)).filter((item) => item !== ''),
    problems: named(text('checked')).split('\n').filter(Boolean),
    text,
    named,
  };
}

/** What was decided before texts were frozen too is shorter; of the rest nothing is known. */
function changesOf(
  decided: readonly unknown[],
  cell: (column: ReportColumnKey) => PlainCell,
  inputs: readonly DeskInput[],
): ChangedCell[] {
  const changed: ChangedCell[] = [];
  decided.forEach((then, i) => {
    const column = FROZEN[i];
    if (!column || COMPUTED.test(column) || isSameCell(then, cell(column))) return;
    const input = inputs[i];
    const isFigure = input !== undefined || column === 'percent';
    const shown = (one: unknown) => (isFigure ? figureText(one, input) : cellText(one).trim());
    const [before, now] = [shown(then), shown(cell(column))];
    if (before !== now)
      changed.push({ label: input?.label ?? reportHeadingOf(column), decided: before, now });
  });
  return changed;
}
