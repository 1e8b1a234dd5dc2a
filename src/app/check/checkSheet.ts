// ตรวจสอบและคำนวณคะแนนในชีตนี้: finds the table of the active tab, asks what it does not say, writes results and marks where it
// stands. The same for rows just edited, without a question.
import { type FoundTable, findTable } from '../../catalogue/findTable';
import { guessHeadings } from '../../catalogue/guessHeadings';
import { tabColumns, tabHeading } from '../../catalogue/workbookTabs';
import { ProblemError } from '../../domain/problem';
import { checkSheetSentences } from '../../text/checkSheetSentences';
import { panelTexts } from '../../text/panelTexts';
import { TITLE, type WorkbookProblem, workbookSentences } from '../../text/workbookSentences';
import type { Area, Values } from '../ports/book';
import { withCertifiedRows } from '../reports/decisionTab';
import { moveHistory } from '../reports/history';
import { readSystem, systemTab } from '../system/systemTab';
import { TEMPLATE_VERSION } from '../template/version';
import { keysIn } from '../undo/keysOf';
import { offerUnmerge } from '../unmerge/offerUnmerge';
import { askPlan } from './askPlan';
import type { CheckContext } from './checkContext';
import { isGenerated, isReportTab, knownTable, valuesOf } from './knownTable';
import { readOffice } from './office';
import type { ScoredTable } from './scoreTable';
import { memoriesOf } from './tableMemory';
import { ownOfReports, planOf } from './tablePlan';
import { hasHeadings, writeSettled } from './writeSettled';

/** In a longer table only rows that say something in ผลการตรวจสอบ are looked at for old marks; whoever deletes that text is heard. */
const MOST_DOUBTED = 20_000;

/**
 * The menu item. `isDone`: takes tables that are checked in another way. Throws ProblemError for a definition that cannot be read.
 */
export function checkSheet(
  { book, screen, today }: CheckContext,
  isDone: (values: Values) => boolean = () => false,
): void {
  const tab = book.activeTab();
  const isReports = isReportTab(tab);
  const remembered = readSystem(systemTab(book, false));
  if (Number(remembered.version) > TEMPLATE_VERSION) {
    screen.tell(TITLE, workbookSentences.newer);
    return;
  }
  if (remembered.isWaiting) moveHistory(book);
  const width = isReports ? tabColumns('reports').length : 0;
  const isOwn = isGenerated(tab.name);
  let values = isOwn ? [] : valuesOf(tab, false);
  if (isDone(values)) return;
  const { left: merges, done } = isOwn
    ? offerUnmerge({ book, screen, today }, tab, remembered, width)
    : { left: tab.merges(), done: null };
  if (!isReports && isOwn) {
    screen.tell(TITLE, done?.what ?? checkSheetSentences.generated(tab.name));
    return;
  }
  let office = readOffice(book, today, isReports);
  if (isReports) values = valuesOf(tab, true);
  const table = findTable(values, merges, office.kpis, memoriesOf(remembered)[tab.id]?.uses);
  if (!table) {
    const isGuessed = !isReports && guessHeadings(values, merges) !== null;
    if (isGuessed) screen.showProblems();
    screen.tell(TITLE, (isGuessed ? panelTexts.nameColumns : checkSheetSentences.noTable)(tab.name));
    return;
  }
  if (table.twice) {
    const [first, second] = table.twice;
    screen.tell(
      TITLE,
      checkSheetSentences.twice(
        table.names[second] || (table.headings[second] as string),
        first + 1,
        second + 1,
      ),
    );
    return;
  }
  if (isReports) {
    requireKeys(tab.name, table.columns);
    office = withCertifiedRows(book, office, values, table.columns.status);
  }
  const plan = isReports
    ? planOf(table, ownOfReports(table), {})
    : askPlan(table, { book, screen, today }, tab, office, remembered);
  if (!plan) return;
  // Whoever was asked something has taken their time.
  if (!isReports) {
    const read = values;
    values = tab.values(plan.table.headings.length);
    if (!hasHeadings(values, read, { table })) {
      screen.tell(TITLE, checkSheetSentences.moving);
      return;
    }
  }
  const added = plan.added && {
    what: checkSheetSentences.checkedSheet(tab.name),
    blocks: [
      { area: plan.added, before: null, after: keysIn([plan.table.headings], { ...plan.added, row: 1 }) },
    ],
  };
  const also = done ?? added;
  const isDoubted = () => values.length <= MOST_DOUBTED;
  const scored = writeSettled({ book, tab, plan, merges, office }, values, () => true, also, isDoubted);
  if (typeof scored === 'string') {
    screen.tell(TITLE, scored);
    return;
  }
  const lines = [summaryOf(scored, tab.name)];
  if (done) lines.push(done.what);
  if (scored.endedAt > 0) lines.push(checkSheetSentences.secondTable(scored.endedAt));
  if (scored.count > 0 && tab.isFiltered()) lines.push(checkSheetSentences.filtered);
  // The list first, so that it is there behind the summary; with it the columns of a table of the office's own can be corrected.
  if (scored.findings.length > 0 || !isReports) screen.showProblems();
  screen.tell(TITLE, lines.join('\n'));
}

/** Rows of a known table that were just edited; says in a toast what is wrong with them. False for any other tab. */
export function checkEdited(context: CheckContext, tabId: number, edited: Area): boolean {
  const { book, screen } = context;
  const tab = book.tabById(tabId);
  const known = tab && knownTable(context, tab);
  if (!known) return false;
  const { table } = known.plan;
  if (edited.row + edited.rows - 1 < table.firstRow) return true;
  const isEdited = (row: number) => row >= edited.row && row < edited.row + edited.rows;
  // Rows at the end that were just emptied are no content any more, but may have marks.
  const blank = table.headings.map(() => '');
  const rows = Math.max(known.values.length, edited.row + edited.rows - 1);
  const values = Array.from({ length: rows }, (_, i) => known.values[i] ?? blank);
  const scored = writeSettled(known, values, isEdited, 'no-undo');
  if (typeof scored === 'string') {
    screen.toast(scored);
    return true;
  }
  const found = scored.findings.filter(({ row }) => isEdited(row));
  const first = found.find(({ severity }) => severity === 'must') ?? found[0];
  if (first) screen.toast(found.length > 1 ? `${first.line} (+${found.length - 1})` : first.line);
  return true;
}

/** Without them no row says which report it is. */
function requireKeys(tab: string, columns: FoundTable['columns']): void {
  for (const key of ['month', 'unit', 'kpi'] as const) {
    if (columns[key] >= 0) continue;
    const problem: WorkbookProblem = { code: 'tab-column-missing', tab, column: tabHeading('reports', key) };
    throw new ProblemError(problem);
  }
}

function summaryOf({ count, findings, results }: ScoredTable, tab: string): string {
  if (count === 0) return checkSheetSentences.noRows(tab);
  const isJudged = results.some((result) => result !== null && result.level !== '');
  if (!isJudged && findings.length === 0) return checkSheetSentences.nothingJudged(count);
  const must = findings.filter(({ severity }) => severity === 'must').length;
  if (findings.length === 0) return checkSheetSentences.clean(count);
  return checkSheetSentences.found(count, must, findings.length - must);
}
