// The tab `การรับรองผล` as the use cases read and extend it.
import { certifiedCells, type Decisions, readDecisions, stateOf } from '../../catalogue/decisionTable';
import { type ReportState, stateWord } from '../../catalogue/reportStates';
import { tabColumns, tabColumnsAt, tabName } from '../../catalogue/workbookTabs';
import { cellText } from '../../domain/thaiText';
import type { WorkbookProblem } from '../../text/workbookSentences';
import { refuse } from '../cells/refuse';
import type { Office } from '../check/office';
import type { Book, CellInput, Values } from '../ports/book';
import { piecesOf } from '../system/pieces';
import { type ReportTab, reportKey } from './reportTab';

/** What one row is to hold, by column. */
export type DecisionCells = { readonly [column: string]: CellInput };

/** What was decided, under the names the units have now; nothing where the office has no such tab. */
export function decisionsIn(book: Book, { sources }: Pick<Office, 'sources'>): Decisions {
  const values = book.tab(tabName('decisions'))?.values(tabColumns('decisions').length) ?? [];
  return readDecisions(values, sources.units);
}

/** Adds rows in one call; what is too long for a cell goes on in rows below, which say nothing else. Throws ProblemError without the tab, and where it is closed to whoever decides. */
export function appendDecisions(book: Book, rows: readonly DecisionCells[]): void {
  const name = tabName('decisions');
  const problem: WorkbookProblem = { code: 'tab-missing', tab: name };
  const tab = book.tab(name) ?? refuse(problem);
  const width = tabColumns('decisions').length;
  const [headings = []] = tab.valuesOf({ row: 1, column: 1, rows: 1, columns: width });
  const at = tabColumnsAt('decisions', headings.map(cellText));
  const whole = rows.flatMap((cells): DecisionCells[] => {
    const report = cells.report as string;
    const [certified = '', ...rest] = piecesOf((cells.certified ?? '') as string);
    return [{ ...cells, certified }, ...rest.map((piece) => ({ report, certified: piece }))];
  });
  tab.append(
    whole.map((cells) => {
      const row: CellInput[] = headings.map(() => '');
      for (const column of Object.keys(cells)) row[at[column] as number] = cells[column] as CellInput;
      return row;
    }),
  );
}

/** Where the report of a row stands; blank cells for one that is not there yet. */
export function stateIn(
  { last }: Decisions,
  { at }: Pick<ReportTab, 'at'>,
  id: string,
  cells: readonly unknown[],
): ReportState {
  return stateOf(last.get(id), {
    attempt: cells[at.attempt],
    status: cells[at.status],
    sentOn: cells[at.sentOn],
  });
}

/** The office with the figures that were certified. */
export function withCertified(office: Office, { last }: Decisions): Office {
  const certified = (month: string, unit: string, kpi: string) =>
    certifiedCells(last.get(reportKey(month, unit, kpi)));
  return { ...office, sources: { ...office.sources, certified } };
}

/** The same where a row says that it is certified: whoever has no decisions pays no call. */
export function withCertifiedRows(book: Book, office: Office, values: Values, status: number): Office {
  const word = stateWord('certified');
  const isAny = status >= 0 && values.some((row) => cellText(row[status]).indexOf(word) >= 0);
  return isAny ? withCertified(office, decisionsIn(book, office)) : office;
}
