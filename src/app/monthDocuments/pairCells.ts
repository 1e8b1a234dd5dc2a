// One pair of unit and KPI in the cells of a document, with the words of the summary.
import type { ReportColumnKey } from '../../catalogue/reportHeadings';
import type { CatalogueKpi, UnitTarget } from '../../catalogue/types';
import { maskPrivateNumbers } from '../../domain/privacy';
import type { SummaryKpi, SummaryPair } from '../../domain/summary/monthSummary';
import { cellText } from '../../domain/thaiText';
import { weightedScore } from '../../domain/weightedTotal';
import { explainCase } from '../../text/explanation';
import { amountText } from '../../text/gapText';
import { monthDocumentTexts as texts } from '../../text/monthDocumentTexts';
import { amountOf, provinceLevel, provinceResult, thresholdText } from '../summary/kpiAmounts';
import { pairCell } from '../summary/scoreboard';
import { LOOK } from '../summary/summaryLooks';
import type { TableCell } from '../summary/writeTable';
import type { DocumentSource } from './documentSource';

const WEIGHTED = { format: '0.0000', align: 'center', size: 8 } as const;

export function pairOf({ summary }: DocumentSource, u: number, k: number): SummaryPair {
  return summary.units[u]?.pairs[k] as SummaryPair;
}

export function targetOf({ request, summary }: DocumentSource, u: number, k: number): UnitTarget | null {
  const [unit, one] = [summary.units[u], summary.kpis[k]];
  return unit && one ? (request.target(unit.unit.name, one.kpi.code) as UnitTarget | null) : null;
}

/** What people wrote in a report, numbers of persons masked. */
export function textOf({ reports }: DocumentSource, { row }: SummaryPair, column: ReportColumnKey): string {
  return row ? maskPrivateNumbers(cellText(row.cells[reports.at[column]]).trim()) : '';
}

/** Why a pair has no figures of its own; '' where it has or should have. */
export function stateText(source: DocumentSource, u: number, k: number): string {
  const { status } = pairOf(source, u, k);
  if (status === 'province') return texts.province;
  return status === 'excluded'
    ? texts.excluded(maskPrivateNumbers(targetOf(source, u, k)?.reason ?? ''))
    : '';
}

/** น้ำหนัก, ผล, ระดับ, คะแนน, ถ่วงน้ำหนัก. */
export function resultCells(kpi: CatalogueKpi, pair: SummaryPair): TableCell[] {
  const { status, level, score, weight, result } = pair;
  const [, shown, look] = pairCell(pair, 0);
  const text =
    kpi.form === 'milestone'
      ? level !== null && texts.level(level)
      : typeof result === 'number' && amountOf(kpi, result);
  return figures(status === 'excluded' ? '' : weight, [text || '', LOOK.smallCentre], [shown, look], score);
}

/** The same of the province. */
export function provinceCells({ summary }: DocumentSource, k: number): TableCell[] {
  const one = summary.kpis[k] as SummaryKpi;
  return figures(one.kpi.weight, provinceResult(one), provinceLevel(one), one.score);
}

function figures(
  weight: number | '',
  result: TableCell,
  level: TableCell,
  score: number | null,
): TableCell[] {
  return [
    [weight, LOOK.amount],
    result,
    level,
    [score ?? '', LOOK.score],
    [score === null ? '' : weightedScore(score, Number(weight)), WEIGHTED],
  ];
}

/** What level 5 asks: the unit's own printed target, else the threshold, else the criterion. */
export function targetText(kpi: CatalogueKpi, target?: UnitTarget | null): string {
  const own = target?.targets[4];
  if (typeof own === 'number')
    return amountText(own, kpi.inputs.find(({ whatIf, base }) => whatIf && !base)?.unit ?? '');
  return (kpi.form === 'quantitative' && thresholdText(kpi)) || (kpi.criteria[4] ?? '');
}

/** How the level came about, with the figures in it. */
export function explanationOf({ row, status, score }: SummaryPair): string {
  const { kpi, judgement, values, byPercent } = row ?? {};
  if (status !== 'counted' || !kpi || !judgement || !values || byPercent) return '';
  return explainCase(kpi.compiled, values, judgement, score ?? 0);
}
