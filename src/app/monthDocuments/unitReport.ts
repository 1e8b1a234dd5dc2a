// รายงานรายหน่วยงาน: all KPIs of a unit in the order of the official form, and its totals.
import type { CatalogueKpi } from '../../catalogue/types';
import type { SummaryTotal } from '../../domain/summary/monthSummary';
import { monthDocumentTexts as texts } from '../../text/monthDocumentTexts';
import { numberText } from '../../text/numberText';
import { HEADINGS } from '../../text/summaryTexts';
import type { DocumentPage } from '../documents/fillPage';
import { newPage, type Page } from '../documents/newPage';
import { kpiTitle, shownUnit } from '../summary/names';
import { writeOverdue } from '../summary/overdueTable';
import { LOOK } from '../summary/summaryLooks';
import { writeSection } from '../summary/writeTable';
import { finish, MANY_RUNS, writeCells, writeHead, writeHeadings, writeTotal } from './documentParts';
import type { DocumentSource } from './documentSource';
import { pairOf } from './pairCells';
import { REPORT_WIDTHS, reportCells, reportHeadings } from './reportTable';

const GROUPS = ['team', 'individual'] as const;

/** `chosen`: places of units. */
export function unitReport(source: DocumentSource, chosen: readonly number[]): DocumentPage {
  const page = newPage(REPORT_WIDTHS, MANY_RUNS);
  writeHead(page, source, 'unit');
  for (const u of chosen) writeUnit(page, source, u);
  return finish(page);
}

function writeUnit(page: Page, source: DocumentSource, u: number): void {
  const { summary, office } = source;
  const { unit, totals, rates } = summary.units[u] as (typeof summary.units)[number];
  writeSection(page, shownUnit(unit));
  const collector = (
    office.sources.units as readonly { readonly name: string; readonly collector?: string }[] | null
  )?.find(({ name }) => name === unit.name)?.collector;
  if (collector) page.row([[1, texts.collector(collector), LOOK.plain]]);
  page.row([[1, texts.standing(rates.reported, rates.expected, rates.onTime), LOOK.plain]]);
  writeHeadings(page, reportHeadings(HEADINGS.kpi));
  for (const group of GROUPS) {
    office.kpis.forEach((kpi, k) => {
      if (kpi.group === group && pairOf(source, u, k).status !== 'outside')
        writeCells(page, [[kpiTitle(kpi), LOOK.small], ...reportCells(source, u, k, kpi)]);
    });
    writeSum(page, texts.sum(texts.groups[group]), totals[group]);
  }
  writeSum(page, texts.groups.combined, totals.combined);
  const outside = outsideOf(source, u);
  if (outside.length > 0) page.wide(texts.outside(outside), LOOK.note);
  writeOverdue(page, source, unit);
}

/** KPIs the unit has not agreed on. */
export function outsideOf(source: DocumentSource, u: number): string[] {
  return source.office.kpis
    .filter((_: CatalogueKpi, k) => pairOf(source, u, k).status === 'outside')
    .map(kpiTitle);
}

/** Nothing where nothing of it is measured. */
function writeSum(page: Page, name: string, total: SummaryTotal | null): void {
  if (!total) return;
  writeTotal(page, [
    [name, LOOK.group],
    [countedText(total), LOOK.groupSmall],
    [total.weight, { ...LOOK.group, ...LOOK.amount }],
    [texts.percent(numberText(total.percent)), { ...LOOK.groupSmall, align: 'center' }],
    ['', LOOK.group],
    [total.score, { ...LOOK.group, ...LOOK.score }],
  ]);
}

export function countedText({ weight, count, notReported }: SummaryTotal): string {
  return texts.counted(numberText(weight), count, notReported);
}
