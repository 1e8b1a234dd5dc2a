// แบบสรุปผลรายอำเภอ: one A4 page for each district. Heights add up to whole pages, so that each begins one of its own.

import { reportHeadingOf } from '../../catalogue/reportHeadings';
import type { CatalogueKpi } from '../../catalogue/types';
import type { MonthSummary } from '../../domain/summary/monthSummary';
import { documentHeadings, monthDocumentTexts as texts } from '../../text/monthDocumentTexts';
import { numberText } from '../../text/numberText';
import { HEADINGS } from '../../text/summaryTexts';
import type { DocumentPage } from '../documents/fillPage';
import { newPage, type Page } from '../documents/newPage';
import { comparedBy, kpiTitle, nextText, shownUnit } from '../summary/names';
import { LOOK, levelLook } from '../summary/summaryLooks';
import { finish, MANY_RUNS, writeCells, writeHead, writeHeadings } from './documentParts';
import type { DocumentSource } from './documentSource';
import { pairOf, resultCells, stateText, targetOf, targetText } from './pairCells';
import { countedText, outsideOf } from './unitReport';

const WIDTHS = [136, 76, 44, 86, 46, 48, 58, 52, 194];
const HEIGHT = 36;
/** A page of A4 upright as wide as the columns. */
const SHEET = 29 * HEIGHT;

/** `chosen`: places of units. */
export function districtPages(source: DocumentSource, chosen: readonly number[]): DocumentPage {
  const page = newPage(WIDTHS, MANY_RUNS / 2);
  for (const u of chosen) {
    writeDistrict(page, source, u);
    if (u === chosen[chosen.length - 1]) continue;
    let left = (SHEET - (page.height() % SHEET)) % SHEET;
    // The last one takes what is left.
    for (; left >= 2 * HEIGHT; left -= HEIGHT) page.row([], HEIGHT);
    if (left > 0) page.row([], left);
  }
  return finish(page);
}

function writeDistrict(page: Page, source: DocumentSource, u: number): void {
  const { summary, office } = source;
  const one = summary.units[u] as MonthSummary['units'][number];
  const { unit, rates, rank, totals, change } = one;
  const line = (text: string) => page.wide(text, LOOK.plain, HEIGHT);
  writeHead(page, source, 'district', shownUnit(unit), HEIGHT);
  const group = comparedBy([totals]);
  const districts = summary.units.filter((other) => other.unit.kind === 'district').length;
  line(
    texts.standing(rates.reported, rates.expected, rates.onTime) +
      (rank === null ? '' : texts.rank(group, rank, districts)) +
      (change === null ? '' : texts.change(group, change)),
  );
  writeHeadings(page, headings(), HEIGHT);
  office.kpis.forEach((kpi, k) => {
    if (pairOf(source, u, k).status !== 'outside') writeKpi(page, source, u, k, kpi);
  });
  for (const group of ['team', 'individual', 'combined'] as const) {
    const total = totals[group];
    if (!total) continue;
    const { score, percent } = total;
    line(texts.total(texts.groups[group], score.toFixed(2), numberText(percent), countedText(total)));
  }
  line(texts.missing(office.kpis.filter((_, k) => pairOf(source, u, k).status === 'missing').map(kpiTitle)));
  const outside = outsideOf(source, u);
  if (outside.length > 0) line(texts.outside(outside));
}

function headings(): string[] {
  return [
    HEADINGS.kpi,
    documentHeadings.target,
    ...(['weight', 'result', 'level', 'score', 'weighted'] as const).map(reportHeadingOf),
    documentHeadings.before,
    documentHeadings.next,
  ];
}

function writeKpi(page: Page, source: DocumentSource, u: number, k: number, kpi: CatalogueKpi): void {
  const pair = pairOf(source, u, k);
  const { unit } = source.summary.units[u] as MonthSummary['units'][number];
  const next = source.summary.push.find((one) => one.unit.name === unit.name && one.kpi.code === kpi.code);
  const target = targetOf(source, u, k);
  const isShort = kpi.form === 'quantitative' || target?.targets[4];
  writeCells(
    page,
    [
      [kpiTitle(kpi), LOOK.small],
      [isShort ? targetText(kpi, target) : '', LOOK.smallCentre],
      ...resultCells(kpi, pair),
      pair.lastLevel === null ? ['', LOOK.plain] : [pair.lastLevel, levelLook(pair.lastLevel)],
      [stateText(source, u, k) || (next ? nextText(pair, next) : ''), LOOK.small],
    ],
    HEIGHT,
  );
}
