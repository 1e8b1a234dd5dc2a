// Cells of `ผลการดำเนินงาน` that are to change outside a saving: which reports that changes, why some may not, and their history.
import { certifiedCells } from '../../catalogue/decisionTable';
import { FROZEN } from '../../catalogue/reportHeadings';
import { tabName } from '../../catalogue/workbookTabs';
import { cellText } from '../../domain/thaiText';
import type { Office } from '../check/office';
import type { Area, CellInput, Values } from '../ports/book';
import { type CellChanges, change } from '../writing/writeCells';
import { decisionsIn } from './decisionTab';
import { writeHistory } from './history';
import { type MergedEntry, refusalOf } from './mergeEntries';
import { readReportTab, reportKey } from './reportTab';
import type { SaveContext } from './saveContext';
import { historyOf } from './saveReports';

/** What is to stand in an area; null: nothing. */
export interface CellBlock {
  readonly area: Area;
  readonly before: Values | null;
}

/** Reports in which more than results would change. */
export interface ReportChanges {
  readonly changed: readonly Pick<MergedEntry, 'key' | 'row' | 'changes'>[];
  /** Row → why its report may not be changed. */
  readonly refused: ReadonlyMap<number, string>;
  /** "row:column", from 1 and 0 → one of the cells for which it may not. */
  readonly barred: ReadonlySet<string>;
  /** Writes the lines of `ประวัติ`, of those that may change. */
  note(reason: string): void;
}

/** Null for any other tab. Throws ProblemError for a tab that cannot be read. */
export function reportChanges(
  { book, day, time, by }: SaveContext,
  office: Office,
  tab: number,
  blocks: readonly CellBlock[],
): ReportChanges | null {
  if (book.tab(tabName('reports'))?.id !== tab) return null;
  const reports = readReportTab(book, office);
  const { values, plan, at } = reports;
  const keys = new Map<number, string>();
  reports.rows.forEach((row, key) => {
    keys.set(row, key);
  });
  const cells: CellChanges = new Map();
  for (const { area, before } of blocks)
    for (let i = 0; i < area.rows; i++)
      for (let j = 0; j < area.columns; j++) {
        const [row, column] = [area.row + i, area.column - 1 + j];
        const cell = (before?.[i]?.[j] ?? '') as CellInput;
        if (plan.ours.has(column) || cell === (values[row - 1]?.[column] ?? '')) continue;
        if (row >= plan.table.firstRow) change(cells, row, column, cell);
      }
  const decisions = decisionsIn(book, office);
  const refused = new Map<number, string>();
  const barred = new Set<string>();
  const changed = [...cells].map(([row, changes]) => {
    const old = values[row - 1] ?? [];
    const [month = '', unit = '', kpi = ''] =
      keys.get(row)?.split('|') ?? [at.month, at.unit, at.kpi].map((column) => cellText(old[column]));
    const key = reportKey(month, unit, kpi);
    const why = refusalOf({ month, unit, kpi, cells: {}, send: true }, old, at, day, decisions);
    const frozen = certifiedCells(decisions.last.get(key));
    if (why !== '')
      changes.forEach((cell, column) => {
        // What was certified may always be put back.
        if (frozen?.[FROZEN.findIndex((name) => at[name] === column)] === cell) return;
        refused.set(row, `${month} ${unit} ${kpi}: ${why}`);
        barred.add(`${row}:${column}`);
      });
    return { key, row, changes };
  });
  const note = (reason: string) => {
    const open = changed.filter(({ row }) => !refused.has(row));
    const lines = historyOf(reports, open, [], [`${day} ${time}`, by, reason]);
    if (lines.length > 0) writeHistory(book, lines);
  };
  return { changed, refused, barred, note };
}
