// รายงานรายตัวชี้วัด: what is printed about a KPI, then its report of every unit, in the order of the official form.
import { reportHeadingOf } from '../../catalogue/reportHeadings';
import type { CatalogueKpi } from '../../catalogue/types';
import { tabHeading } from '../../catalogue/workbookTabs';
import type { SummaryKpi } from '../../domain/summary/monthSummary';
import { monthDocumentTexts as texts } from '../../text/monthDocumentTexts';
import { summaryTexts } from '../../text/summaryTexts';
import type { DocumentPage } from '../documents/fillPage';
import { newPage, type Page } from '../documents/newPage';
import { shareNote } from '../summary/kpiAmounts';
import { kpiTitle, shownUnit } from '../summary/names';
import { LOOK } from '../summary/summaryLooks';
import { writeSection } from '../summary/writeTable';
import { finish, MANY_RUNS, writeCells, writeHead, writeHeadings, writeTotal } from './documentParts';
import type { DocumentSource } from './documentSource';
import { pairOf, provinceCells } from './pairCells';
import { REPORT_WIDTHS, reportCells, reportHeadings } from './reportTable';

/** `chosen`: places of KPIs. */
export function kpiReport(source: DocumentSource, chosen: readonly number[]): DocumentPage {
  // The merged fields of a KPI take a call of the service, too.
  const page = newPage(REPORT_WIDTHS, Math.max(MANY_RUNS / 2, MANY_RUNS - chosen.length));
  writeHead(page, source, 'kpi');
  for (const k of chosen) writeKpi(page, source, k, source.office.kpis[k] as CatalogueKpi);
  return finish(page);
}

function writeKpi(page: Page, source: DocumentSource, k: number, kpi: CatalogueKpi): void {
  const { units } = source.summary;
  writeSection(page, kpiTitle(kpi));
  for (const [label, text] of printed(kpi))
    page.line([
      [1, label, LOOK.groupSmall],
      [2, text, LOOK.small, page.widths.length - 1],
    ]);
  writeHeadings(page, reportHeadings(reportHeadingOf('unit')));
  const outside: string[] = [];
  units.forEach(({ unit }, u) => {
    const name = shownUnit(unit);
    if (pairOf(source, u, k).status === 'outside') outside.push(name);
    else writeCells(page, [[name, LOOK.small], ...reportCells(source, u, k, kpi)]);
  });
  writeTotal(page, [[summaryTexts.province, LOOK.group], ['', LOOK.group], ...provinceCells(source, k)]);
  const note = shareNote(source.summary.kpis[k] as SummaryKpi);
  if (note) page.wide(note, LOOK.note);
  if (outside.length > 0) page.wide(texts.outside(outside), LOOK.note);
}

/** What the form says of the KPI, in its order; blank fields are left out. */
function printed(kpi: CatalogueKpi): (readonly [label: string, text: string])[] {
  const coordinators = kpi.coordinators.filter((one, i, all) => all.indexOf(one) === i).join(', ');
  const criteria = kpi.criteria.flatMap((text, i) => (text ? [texts.criterion(i + 1, text)] : []));
  const fields: (readonly [label: string, text: string])[] = [
    [tabHeading('kpis', 'name'), kpi.name],
    [tabHeading('kpis', 'supervisor'), kpi.supervisor],
    [tabHeading('kpis', 'coordinators'), coordinators],
    [tabHeading('kpis', 'phone'), kpi.phone],
    [tabHeading('kpis', 'description'), kpi.description],
    [tabHeading('criteria', 'criterion'), criteria.join('\n')],
    [tabHeading('kpis', 'dataSource'), kpi.dataSource],
    [tabHeading('kpis', 'collection'), kpi.collection],
  ];
  return fields.filter(([, text]) => text !== '');
}
