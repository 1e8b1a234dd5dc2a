// Section 3: one row for each KPI over all units.
import type { SummaryKpi } from '../../domain/summary/monthSummary';
import { HEADINGS, PLAN_TEXTS, summaryTexts } from '../../text/summaryTexts';
import type { Page } from '../documents/newPage';
import { provinceLevel, provinceResult, shareNote, thresholdText } from './kpiAmounts';
import { kpiTitle } from './names';
import { LOOK } from './summaryLooks';
import { type TableCell, writeTable } from './writeTable';

const PARTS = [0, 0, 108, 108, 0, 0, 0, 0, 108, 414];

export function writeKpiTable(page: Page, kpis: readonly SummaryKpi[]): void {
  const rows = kpis.map((one): TableCell[] => {
    const { kpi, levels, below3, plan } = one;
    return [
      [kpiTitle(kpi), LOOK.small],
      [kpi.weight, LOOK.amount],
      [thresholdText(kpi), LOOK.smallCentre],
      provinceResult(one),
      one.share ? provinceLevel(one) : ['–', LOOK.centre],
      [levels?.mean ?? '', LOOK.score],
      [levels?.lowest ?? '', LOOK.whole],
      [levels?.highest ?? '', LOOK.whole],
      [PLAN_TEXTS[plan], LOOK.smallCentre],
      [
        [below3.length > 0 && summaryTexts.below3(below3), shareNote(one)].filter(Boolean).join('\n'),
        LOOK.small,
      ],
    ];
  });
  writeTable(page, PARTS, HEADINGS.perKpi, rows);
}
