// What a summary shows beside its figures, out of the reports of its month.
import { readDay } from '../../catalogue/tables/readDay';
import type { ReportRow } from '../../domain/checks/reportRow';
import { cellText, cleanText } from '../../domain/thaiText';
import { officeRound, summaryTexts } from '../../text/summaryTexts';
import type { SaveContext } from '../reports/saveContext';
import { kpiTitle, shownUnit } from './names';
import type { MonthRead } from './readMonth';
import type { SummaryFacts, SummaryIssue, SummaryNote } from './summaryFacts';

/** `events`: what the calendar says of the month. */
export function summaryFacts(
  { summary, office, reports }: MonthRead,
  events: readonly string[],
  { day, time }: Pick<SaveContext, 'day' | 'time'>,
): SummaryFacts {
  const { settings } = office;
  const { at, tab, plan } = reports;
  const notes: SummaryNote[] = [];
  const issues: SummaryIssue[] = [];
  let asOf = '';
  const textAt = (row: ReportRow | undefined, column: number) => cleanText(cellText(row?.cells[column]));
  summary.kpis.forEach(({ kpi }, k) => {
    for (const { unit, pairs } of summary.units) {
      const { row, status, isChanged } = pairs[k] ?? {};
      if (!row || status === 'missing') continue;
      const data = readDay(row.cells[at.asOf]) || '';
      if (data > asOf) asOf = data;
      const [obstacles, suggestions] = [textAt(row, at.obstacle), textAt(row, at.suggestion)];
      const last = row.series[row.place - 1];
      const isNew = textAt(last, at.obstacle) !== obstacles || textAt(last, at.suggestion) !== suggestions;
      const title = kpiTitle(kpi);
      if (obstacles + suggestions !== '')
        notes.push({ kpi: title, unit: shownUnit(unit), obstacles, suggestions, isNew });
      const place = { tab: tab.id, name: tab.name, row: plan.table.firstRow + row.index };
      const found = textAt(row, at.checked);
      if (isChanged) issues.push({ text: summaryTexts.changedLater(shownUnit(unit), title), at: place });
      if (found !== '') issues.push({ text: `${shownUnit(unit)} ${title}: ${found}`, at: place });
    }
  });
  return {
    summary,
    office: settings.text('office'),
    round: officeRound(settings.text('round'), settings.text('year')),
    asOf,
    builtAt: summaryTexts.builtAt(day, time),
    events,
    notes,
    issues,
  };
}
