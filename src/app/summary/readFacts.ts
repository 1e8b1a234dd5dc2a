// What a summary shows beside its figures, out of the reports of its month.
import { FROZEN } from '../../catalogue/reportHeadings';
import { readDay } from '../../catalogue/tables/readDay';
import { kpiNarratives } from '../../domain/summary/narratives';
import { overdueActivities, type PlannedActivity } from '../../domain/summary/overdueActivities';
import { cellText } from '../../domain/thaiText';
import { figureTexts, summaryTexts } from '../../text/summaryTexts';
import { placed } from '../check/scoreTable';
import { reportKey } from '../reports/reportTab';
import type { SaveContext } from '../reports/saveContext';
import { absentNotes, boardNotes, unreadNotes } from './boardNotes';
import { closedIssues } from './closedIssues';
import { kpiTitle, shownUnit } from './names';
import type { MonthRead } from './readMonth';
import { readQuality } from './readQuality';
import { shownRound } from './roundOfMonth';
import type { SummaryFacts, SummaryIssue, SummaryNote } from './summaryFacts';

/** Of what is frozen. */
const LEVEL = FROZEN.indexOf('level');

/** `events`: what the calendar says of the month. `activities`: those of `แผนปฏิบัติการ`. `slips`: of the targets. */
export function summaryFacts(
  read: MonthRead,
  events: readonly string[],
  activities: readonly PlannedActivity[],
  slips: readonly SummaryIssue[],
  when: Pick<SaveContext, 'day' | 'time'>,
): SummaryFacts {
  const { summary, request, office } = read;
  return {
    summary,
    request,
    ...headFacts(read, when),
    events,
    notes: notesOf(read),
    issues: [...issuesOf(read), ...slips],
    boardNotes: [...absentNotes(read), ...boardNotes(summary, request.rules, office.settings)],
    plan: { summary, office, overdue: overdueActivities(activities, request.today) },
  };
}

/** What the head of a page says. */
export function headFacts(
  read: MonthRead,
  { day, time }: Pick<SaveContext, 'day' | 'time'>,
): Pick<SummaryFacts, 'office' | 'round' | 'asOf' | 'builtAt'> {
  const { summary, request, office, reports } = read;
  const days = summary.units.flatMap(({ pairs }) =>
    pairs.map(
      ({ row, status }) => (row && status !== 'missing' && readDay(row.cells[reports.at.asOf])) || '',
    ),
  );
  return {
    office: office.settings.text('office'),
    round: shownRound(read),
    asOf:
      days
        .filter((one) => !isToCome(request, one))
        .sort()
        .pop() ?? '',
    builtAt: summaryTexts.builtAt(day, time),
  };
}

/** This month's texts, KPI by KPI. */
export function notesOf({ summary, request, reports }: MonthRead): SummaryNote[] {
  const names = new Map(summary.units.map(({ unit }) => [unit.name, shownUnit(unit)]));
  return kpiNarratives(request, summary, reports.at).flatMap(({ kpi, units }) =>
    units.map(
      ({ unit, obstacle, suggestion }): SummaryNote => ({
        kpi: kpiTitle(kpi),
        unit: names.get(unit) ?? unit,
        obstacles: obstacle.text,
        suggestions: suggestion.text,
        isNew: obstacle.isNew || suggestion.isNew,
      }),
    ),
  );
}

/** KPIs that are left out and weights first: they concern every total. Then row by row. */
function issuesOf(read: MonthRead): SummaryIssue[] {
  const { summary, reports, office } = read;
  const { problems, privateNumbers, changed, weights } = readQuality(read);
  const names = new Map(summary.kpis.map(({ kpi }) => [kpi.code, kpiTitle(kpi)]));
  const { table } = reports.plan;
  const rows = [...changed, ...privateNumbers, ...problems].map(
    ({ row, unit, kpi, findings }): SummaryIssue => {
      const lines = findings.map((finding) => placed(finding, table.firstRow, table.headings).line);
      const text = `${unit || summaryTexts.unknownUnit} ${names.get(kpi) ?? kpi}: ${lines.join(' · ')}`;
      return { text, at: { tab: reports.tab.id, row } };
    },
  );
  const slips = weights.map(({ group, unit, total, mends, kpis }): SummaryIssue => {
    // Without a KPI that is left out nobody knows what makes 100.
    const mend = (office.unread.length > 0 ? [] : mends).map(
      ({ index, to }) => `${kpis[index]?.number} = ${to}`,
    );
    return { text: summaryTexts.weights(group, unit, total, mend), at: null };
  });
  const left = unreadNotes(office).map((text): SummaryIssue => ({ text, at: null }));
  return [
    ...left,
    ...slips,
    ...decidedIssues(read),
    ...closedIssues(read),
    ...dayIssues(read),
    ...rows,
  ].concat(read.unknownDue.map(([kpi, row]) => ({ text: figureTexts.unknownDue(kpi, row), at: null })));
}

/** Certified and closed reports of the month without a row, and certified levels that are others by now. */
function decidedIssues({
  lost,
  summary,
  office: { sources },
  reports: { tab, plan },
}: MonthRead): SummaryIssue[] {
  return summary.units.flatMap(({ unit, pairs }) =>
    pairs.flatMap(({ row, isCertified, level }, k): SummaryIssue[] => {
      const kpi = summary.kpis[k]?.kpi;
      if (!kpi || !row?.unit) return [];
      const { name } = row.unit.unit;
      const [shown, title] = [shownUnit(unit), kpiTitle(kpi)];
      if (lost.includes(reportKey(summary.month, name, kpi.code)))
        return [{ text: figureTexts.lost(shown, title, isCertified), at: null }];
      const then = isCertified && sources.certified?.(summary.month, name, kpi.code)?.[LEVEL];
      if (typeof then !== 'number' || level === null || then === level) return [];
      const at = { tab: tab.id, row: plan.table.firstRow + row.index };
      return [{ text: figureTexts.levelSince(shown, title, then, level), at }];
    }),
  );
}

/** Reports of which nobody can say whether they came in time, and data of a day that is still to come. */
function dayIssues({ summary, request, reports: { at, tab, values, plan } }: MonthRead): SummaryIssue[] {
  return summary.units.flatMap(({ unit, pairs }) =>
    pairs.flatMap(({ row: read, status, sentOn, due }, k): SummaryIssue[] => {
      const row = plan.table.firstRow + (read?.index ?? Infinity);
      const kpi = summary.kpis[k]?.kpi;
      if (!read || !kpi || status === 'missing' || row > values.length) return [];
      const issue = (say: typeof figureTexts.undated, cell: unknown): SummaryIssue => ({
        text: say(shownUnit(unit), kpiTitle(kpi), cellText(cell)),
        at: { tab: tab.id, row },
      });
      const asOf = read.cells[at.asOf];
      const issues: SummaryIssue[] = [];
      if (sentOn === '' && due !== '') issues.push(issue(figureTexts.undated, read.cells[at.sentOn]));
      if (isToCome(request, readDay(asOf))) issues.push(issue(figureTexts.toCome, asOf));
      return issues;
    }),
  );
}

/** A slip. `day`: ISO. */
function isToCome({ today }: Pick<MonthRead['request'], 'today'>, day: string | null): boolean {
  return today !== '' && (day ?? '') > today;
}
