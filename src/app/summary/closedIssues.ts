// แก้ไขหลังปิด: what is otherwise than when the month was closed, what was agreed first, then report by report.
import { COMPUTED, FROZEN, type ReportColumnKey, reportHeadingOf } from '../../catalogue/reportHeadings';
import { stateNamed } from '../../catalogue/reportStates';
import type { ReportRow } from '../../domain/checks/reportRow';
import { maskPrivateNumbers } from '../../domain/privacy';
import { cellText } from '../../domain/thaiText';
import { figureTexts } from '../../text/summaryTexts';
import { reportKey } from '../reports/reportTab';
import { isSameFigure } from './certifiedFigures';
import { kpiTitle, shownUnit } from './names';
import type { MonthRead } from './readMonth';
import type { SummaryIssue } from './summaryFacts';

/** None for a month that is open. */
export function closedIssues(read: MonthRead): SummaryIssue[] {
  const { since, closed, summary, request, reports, changed } = read;
  if (!since) return [];
  const { at, tab, plan } = reports;
  const titles = new Map(request.kpis.map((kpi) => [kpi.code, kpiTitle(kpi)]));
  const units = new Map(summary.units.map(({ unit }) => [unit.name, shownUnit(unit)]));
  const title = (code: string) => titles.get(code) ?? code;
  const agreed = [
    ...since.weights.map(({ kpi, now, before }) => figureTexts.weightSince(title(kpi), now, before)),
    ...since.rules.map((kpi) => figureTexts.rulesSince(title(kpi))),
    ...since.targets.map(({ kpi, units }) => figureTexts.targetsSince(title(kpi), units)),
    ...since.settings.map((name) => figureTexts.settingSince(name)),
    ...since.units.map((name) => figureTexts.unitSince(name)),
  ].map((text): SummaryIssue => ({ text, at: null }));
  const issueOf = (row: ReportRow): SummaryIssue[] => {
    const { index, month, unit, kpi, cells, series, place } = row;
    if (month !== request.month || !unit || !kpi || series[place] !== row) return [];
    const { name } = unit.unit;
    const { code } = kpi.kpi;
    if (!closed.isShut(month, name, code)) return [];
    const typed = changed.get(index);
    const kept = closed.cells.get(reportKey(summary.month, name, code));
    const isNone = stateNamed(cells[at.status]) === 'draft' || cells[at.sentOn] === '';
    if (!kept && (isNone || request.standing(row).state === 'returned')) return [];
    // What was certified after the closing counts instead of what was closed.
    const differs = (column: ReportColumnKey, n: number) => {
      const [now, then] = typed ? [typed[at[column]], cells[at[column]]] : [cells[at[column]], kept?.[n]];
      const isKnown = typed || (kept && n < kept.length && !COMPUTED.test(column));
      return isKnown && at[column] >= 0 && !isSameFigure(now, then);
    };
    const now = typed ?? cells;
    const shown = (cell: unknown) => maskPrivateNumbers(cellText(cell));
    const figures = FROZEN.filter(differs).map((column) =>
      figureTexts.figureSince(reportHeadingOf(column), shown(now[at[column]]), shown(cells[at[column]])),
    );
    if (kept && figures.length === 0) return [];
    const text = figureTexts.reportSince(units.get(name) ?? name, title(code), figures);
    return [{ text, at: { tab: tab.id, row: plan.table.firstRow + index } }];
  };
  return [...agreed, ...request.table.rows.flatMap(issueOf)];
}
