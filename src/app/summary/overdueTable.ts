// Activities of `แผนปฏิบัติการ` that are overdue, below a table.
import { dayInShort } from '../../domain/month';
import { maskPrivateNumbers } from '../../domain/privacy';
import type { MonthSummary, SummaryUnitFacts } from '../../domain/summary/monthSummary';
import type { PlannedActivity } from '../../domain/summary/overdueActivities';
import { unitFinder } from '../../domain/unitName';
import { monthDocumentTexts as texts } from '../../text/monthDocumentTexts';
import type { Office } from '../check/office';
import type { Page } from '../documents/newPage';
import { titleOf } from './names';
import { LOOK } from './summaryLooks';

const MOST = 40;

/** What overdue activities are shown from. */
export interface OverduePlan {
  readonly overdue: readonly PlannedActivity[];
  readonly office: Office;
  readonly summary: MonthSummary;
}

/** Of one unit or, without it, of all. Nothing where nothing is overdue. */
export function writeOverdue(page: Page, source: OverduePlan, unit?: SummaryUnitFacts): void {
  const overdue = unit ? overdueOf(source, unit) : source.overdue;
  if (overdue.length === 0) return;
  page.row([]);
  page.row([[1, texts.overdue, LOOK.strong]]);
  for (const one of overdue.slice(0, MOST)) {
    const text = texts.activity(
      `${titleOf(source, one.code)} ${one.unit}`.trim(),
      one.activity,
      dayInShort(one.due),
      one.owner,
    );
    page.row([[1, maskPrivateNumbers(text), { ...LOOK.small, color: '#b3261e' }, page.widths.length]]);
  }
  const more = overdue.length - MOST;
  if (more > 0) page.row([[1, texts.moreActivities(more), LOOK.note]]);
}

/** Those of all units among them, as far as the unit has agreed on the KPI. */
function overdueOf({ overdue, office, summary }: OverduePlan, unit: SummaryUnitFacts) {
  const find = unitFinder(office.sources.units ?? []);
  const { pairs = [] } = summary.units.find((one) => one.unit === unit) ?? {};
  return overdue.filter((one) => {
    if (one.unit !== '') return find(one.unit)?.name === unit.name;
    const kpi = office.sources.kpi(one.code);
    const at = summary.kpis.findIndex((of) => of.kpi.code === kpi.code);
    return pairs[at]?.status !== 'outside' && pairs[at]?.status !== 'excluded';
  });
}
