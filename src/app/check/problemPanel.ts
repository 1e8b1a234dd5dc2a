// The problems of the active tab as the panel shows them, and the mends taken there with one click.
import type { MendRequest, PanelProblem, ProblemList } from '../../contract/problems';
import { oneCell } from '../../domain/cellArea';
import { quoted, type Severity } from '../../domain/checks/finding';
import { ProblemError } from '../../domain/problem';
import { checkSheetSentences } from '../../text/checkSheetSentences';
import { panelTexts } from '../../text/panelTexts';
import type { WorkbookProblem } from '../../text/workbookSentences';
import { reportChanges } from '../reports/cellChanges';
import type { SaveContext } from '../reports/saveContext';
import { keysIn } from '../undo/keysOf';
import { understoodIn } from './correctColumns';
import { isReportTab, knownTable, unknownHeadings } from './knownTable';
import { type PlacedFinding, scoreTable } from './scoreTable';
import { writeSettled } from './writeSettled';

/** A panel of more lines helps nobody, and a reply has its limits. */
const MOST_PROBLEMS = 500;

/** Reads only. */
export function listProblems(context: SaveContext): ProblemList {
  const tab = context.book.activeTab();
  const about = { tab: tab.name };
  const known = knownTable(context, tab);
  if (!known) {
    const headings = unknownHeadings(context, tab);
    const hint = panelTexts[headings ? 'nameColumns' : 'checkFirst'](tab.name);
    const none = { ...about, rows: 0, problems: [], total: 0, hint };
    return headings ? { ...none, columns: { headings, uses: [], kpi: '', month: '' } } : none;
  }
  const { plan, values, merges, office } = known;
  const { count, findings } = scoreTable(plan, values, merges, office.sources, office.kpis);
  const sorted = [...findings.filter(isMust), ...findings.filter((finding) => !isMust(finding))];
  const shown = sorted.slice(0, MOST_PROBLEMS);
  const mends = shown.filter(({ column, mend }) => column >= 0 && mend !== undefined);
  const cells = mends.map(({ row, column, mend }) => ({ area: oneCell(row, column + 1), before: [[mend]] }));
  // What would be refused is not offered.
  const barred = cells.length > 0 ? reportChanges(context, office, tab.id, cells)?.barred : null;
  const problems = shown.map(({ row, column, severity, line, mend }): PanelProblem => {
    const holds = column < 0 ? '' : quoted(values[row - 1]?.[column]);
    const place = { row, column: column + 1, severity, text: line, holds };
    return mend === undefined || column < 0 || barred?.has(`${row}:${column}`) ? place : { ...place, mend };
  });
  const list = { ...about, rows: count, problems, total: findings.length, hint: '' };
  return isReportTab(tab) ? list : { ...list, columns: understoodIn(known) };
}

function isMust({ severity }: { readonly severity: Severity }): boolean {
  return severity === 'must';
}

/** Writes mends into cells that still hold what they held, and checks their rows anew; how many were written. */
export function takeMends(context: SaveContext, { tab: name, mends }: MendRequest): number {
  const tab = context.book.tab(name);
  const known = tab && knownTable(context, tab);
  if (!tab || !known) return 0;
  const { values, plan, merges, office } = known;
  const offered = new Map<string, PlacedFinding>();
  for (const finding of scoreTable(plan, values, merges, office.sources, office.kpis).findings)
    if (finding.mend !== undefined) offered.set(`${finding.row}:${finding.column + 1}`, finding);
  const asked = mends.filter(
    ({ row, column, holds, mend }) =>
      offered.get(`${row}:${column}`)?.mend === mend && quoted(values[row - 1]?.[column - 1]) === holds,
  );
  if (asked.length === 0) return 0;
  const wanted = asked.map(({ row, column, mend }) => ({
    area: oneCell(row, column),
    before: [[mend]],
  }));
  const about = reportChanges(context, office, tab.id, wanted);
  const taken = asked.filter(({ row }) => !about?.refused.has(row));
  const [why = ''] = about?.refused.values() ?? [];
  if (taken.length === 0) throw new ProblemError<WorkbookProblem>({ code: 'refused', why });
  about?.note(checkSheetSentences.mended(taken.length));
  const areas = taken.map(({ row, column, mend }) => {
    const area = oneCell(row, column);
    // In a cell formatted as percent 85 would show as 8500%, and whatever is typed there would be a hundredth of it again.
    const isPercent = offered.get(`${row}:${column}`)?.code === 'percent-as-fraction';
    if (isPercent && tab.percents(area)[0]?.[0]) tab.look([{ areas: [area], format: 'General' }]);
    tab.write(area, [[mend]]);
    return area;
  });
  const mended = tab.values();
  const blocks = areas.map((area) => {
    const before = [[values[area.row - 1]?.[area.column - 1] ?? '']];
    return { area, before, after: keysIn(mended, area) };
  });
  const rows = new Set(taken.map(({ row }) => row));
  const what = checkSheetSentences.mended(taken.length);
  writeSettled(known, mended, (row) => rows.has(row), { what, blocks });
  return taken.length;
}
