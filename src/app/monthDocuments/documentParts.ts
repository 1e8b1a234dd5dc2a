// What all documents have: their head, rows of tables, and the activities that are overdue.
import { dayInShort } from '../../domain/month';
import type { SummaryUnitFacts } from '../../domain/summary/monthSummary';
import type { PlannedActivity } from '../../domain/summary/overdueActivities';
import { unitFinder } from '../../domain/unitName';
import { PAGE_END } from '../../text/documentTexts';
import { DOCUMENTS, type DocumentKind, monthDocumentTexts as texts } from '../../text/monthDocumentTexts';
import { summaryTexts } from '../../text/summaryTexts';
import type { DocumentPage } from '../documents/fillPage';
import type { Page, PageCell } from '../documents/newPage';
import { kpiTitle } from '../summary/names';
import { LOOK } from '../summary/summaryLooks';
import type { TableCell } from '../summary/writeTable';
import type { DocumentSource } from './documentSource';

/** Pixels between the narrow margins of A4 upright, as Sheets prints it. */
export const A4_PORTRAIT = 740;
/** Runs of rows of one height on a page whose rows differ much. */
export const MANY_RUNS = 200;
const MOST_ACTIVITIES = 40;

/** `about`: what or whom it is about, '' for everything. */
export function writeHead(
  page: Page,
  { head: { office, round, asOf, builtAt }, month }: DocumentSource,
  kind: DocumentKind,
  about = '',
  height?: number,
): void {
  page.row([[1, texts.title(DOCUMENTS[kind].head, about && `${about} `, month), LOOK.title]], height ?? 34);
  page.row([[1, `${office} ${round}`, LOOK.strong]], height);
  page.row([[1, summaryTexts.about(dayInShort(asOf), builtAt), LOOK.plain]], height);
}

/** A row of a table whose columns are those of the tab. */
export function writeCells(page: Page, cells: readonly TableCell[], height?: number): number {
  return page.line(
    cells.map(([value, look], i): PageCell => [i + 1, value, look]),
    height,
  );
}

export function writeHeadings(page: Page, headings: readonly string[], height?: number): number {
  return writeCells(
    page,
    headings.map((text) => [text, LOOK.heading]),
    height,
  );
}

/** What overdue activities are shown from. */
export type OverduePlan = Pick<DocumentSource, 'overdue' | 'office' | 'summary'>;

/** Of one unit or, without it, of all. Nothing where nothing is overdue. */
export function writeOverdue(page: Page, source: OverduePlan, unit?: SummaryUnitFacts): void {
  const overdue = unit ? overdueOf(source, unit) : source.overdue;
  if (overdue.length === 0) return;
  page.row([]);
  page.row([[1, texts.overdue, LOOK.strong]]);
  for (const one of overdue.slice(0, MOST_ACTIVITIES)) {
    const text = texts.activity(kpiOf(source, one), one.activity, dayInShort(one.due), one.owner);
    page.row([[1, text, { ...LOOK.small, color: '#b3261e' }, page.widths.length]]);
  }
  const more = overdue.length - MOST_ACTIVITIES;
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

function kpiOf({ office, summary }: OverduePlan, { code, unit }: PlannedActivity): string {
  const found = office.sources.kpi(code);
  const of = summary.kpis.find(({ kpi }) => kpi.code === found.code);
  return [of ? kpiTitle(of.kpi) : code, unit].join(' ').trim();
}

/** The page with its last line. `about`: remembered until next time. */
export function finish(
  page: Page,
  formulas: DocumentPage['formulas'] = [],
  about: unknown = null,
): DocumentPage {
  page.row([[1, PAGE_END, LOOK.note]]);
  return { content: page.content(), formulas, about };
}
