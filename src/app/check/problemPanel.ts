// The problems of the active tab as the panel shows them, and the mends taken there with one click.
import { quoted, type Severity } from '../../domain/checks/finding';
import { checkSheetSentences, panelTexts } from '../../text/checkSheetSentences';
import type { CellInput } from '../ports/book';
import type { CheckContext } from './checkContext';
import { knownTable } from './knownTable';
import { scoreTable } from './scoreTable';
import { writeSettled } from './writeSettled';

/** One problem. `column` counts from 1; 0 where the table has no such column. */
export interface PanelProblem {
  readonly row: number;
  readonly column: number;
  readonly severity: Severity;
  readonly text: string;
  /** What the cell held, for telling whether it still does. */
  readonly holds: string;
  /** The value that silences the rule; absent where nobody can know it. */
  readonly mend?: CellInput;
}

/** The problems of one tab. */
export interface ProblemList {
  readonly tabId: number;
  readonly tab: string;
  /** Reports checked. */
  readonly rows: number;
  readonly problems: readonly PanelProblem[];
  /** How many there are; more than fit into the list. */
  readonly total: number;
  /** Set where the tab cannot be checked without a question first. */
  readonly hint: string;
}

/** A panel of more lines helps nobody, and a reply has its limits. */
const MOST_PROBLEMS = 500;

/** Reads only. */
export function listProblems(context: CheckContext): ProblemList {
  const tab = context.book.activeTab();
  const about = { tabId: tab.id, tab: tab.name };
  const known = knownTable(context, tab);
  if (!known) return { ...about, rows: 0, problems: [], total: 0, hint: panelTexts.checkFirst(tab.name) };
  const { plan, values, merges, office } = known;
  const { count, findings } = scoreTable(plan, values, merges, office.sources, office.kpis);
  const sorted = [...findings.filter(isMust), ...findings.filter((finding) => !isMust(finding))];
  const problems = sorted
    .slice(0, MOST_PROBLEMS)
    .map(({ row, column, severity, line, mend }): PanelProblem => {
      const holds = column < 0 ? '' : quoted(values[row - 1]?.[column]);
      const place = { row, column: column + 1, severity, text: line, holds };
      return mend === undefined || column < 0 ? place : { ...place, mend };
    });
  return { ...about, rows: count, problems, total: findings.length, hint: '' };
}

function isMust({ severity }: { readonly severity: Severity }): boolean {
  return severity === 'must';
}

/** Brings a cell before the person's eyes. */
export function showCell({ book }: CheckContext, tabId: number, row: number, column: number): void {
  book.tabById(tabId)?.show({ row, column: Math.max(1, column), rows: 1, columns: 1 });
}

/** A mend that was offered. */
export type TakenMend = Pick<PanelProblem, 'row' | 'column' | 'holds'> & { readonly mend: CellInput };

/** Writes mends into cells that still hold what they held, and checks their rows anew; how many were written. */
export function takeMends(context: CheckContext, tabId: number, mends: readonly TakenMend[]): number {
  const tab = context.book.tabById(tabId);
  const known = tab && knownTable(context, tab);
  if (!tab || !known) return 0;
  const { values, plan, merges, office } = known;
  const offered = new Map<string, CellInput>();
  for (const { row, column, mend } of scoreTable(plan, values, merges, office.sources, office.kpis).findings)
    if (mend !== undefined) offered.set(`${row}:${column + 1}`, mend);
  const taken = mends.filter(
    ({ row, column, holds, mend }) =>
      offered.get(`${row}:${column}`) === mend && quoted(values[row - 1]?.[column - 1]) === holds,
  );
  if (taken.length === 0) return 0;
  const blocks = taken.map(({ row, column, mend }) => {
    const area = { row, column, rows: 1, columns: 1 };
    tab.write(area, [[mend]]);
    return { area, before: [[values[row - 1]?.[column - 1] ?? '']] };
  });
  const rows = new Set(taken.map(({ row }) => row));
  const what = checkSheetSentences.mended(taken.length);
  writeSettled(known, tab.values(), (row) => rows.has(row), { what, blocks });
  return taken.length;
}
