// Section 3: one row for each KPI over all units.
import type { SummaryKpi } from '../../domain/summary/monthSummary';
import { PERCENT } from '../../text/gapText';
import { numberText } from '../../text/numberText';
import { HEADINGS, PLAN_TEXTS, summaryTexts } from '../../text/summaryTexts';
import type { Page } from '../documents/newPage';
import { kpiTitle } from './names';
import { LOOK, levelLook } from './summaryLooks';
import { type TableCell, writeTable } from './writeTable';

const PARTS = [0, 0, 108, 108, 0, 0, 0, 0, 108, 414];

export function writeKpiTable(page: Page, kpis: readonly SummaryKpi[]): void {
  const rows = kpis.map((one): TableCell[] => {
    const { kpi, share, score, levels, below3, plan } = one;
    const level = share ? share.level : score;
    return [
      [kpiTitle(kpi), LOOK.small],
      [kpi.weight, LOOK.amount],
      [targetText(one), { ...LOOK.small, align: 'center' }],
      [share ? resultWithUnit(share.result, kpi.unit) : '', { ...LOOK.small, align: 'center' }],
      level === null ? ['', LOOK.plain] : [level, levelLook(level, share ? '0' : '0.00')],
      [levels?.mean ?? '', LOOK.score],
      [levels?.lowest ?? '', LOOK.whole],
      [levels?.highest ?? '', LOOK.whole],
      [PLAN_TEXTS[plan], { ...LOOK.small, align: 'center' }],
      [below3.length > 0 ? summaryTexts.below3(below3) : '', LOOK.small],
    ];
  });
  writeTable(page, PARTS, HEADINGS.perKpi, rows);
}

/** The threshold of level 5 where it is one number for all. */
function targetText({ kpi }: SummaryKpi): string {
  const [only, second] = kpi.levels[4] ?? [];
  if (!only || typeof only.value !== 'number' || second) return '';
  const subject = [...kpi.measures, ...kpi.inputs].find(({ label }) => label === only.of);
  return resultWithUnit(only.value, subject?.unit ?? '');
}

function resultWithUnit(result: number, unit: string): string {
  return unit === PERCENT ? `${unit} ${numberText(result)}` : `${numberText(result)} ${unit}`;
}
