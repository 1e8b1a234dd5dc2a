// One pair of unit and KPI in the cells of a document, with the words of the summary.
import type { ReportColumnKey } from '../../catalogue/reportHeadings';
import type { CatalogueKpi, UnitTarget } from '../../catalogue/types';
import { maskPrivateNumbers } from '../../domain/privacy';
import type { SummaryPair } from '../../domain/summary/monthSummary';
import { cellText } from '../../domain/thaiText';
import { weightedScore } from '../../domain/weightedTotal';
import { explainCase } from '../../text/explanation';
import { amountText, PERCENT } from '../../text/gapText';
import { monthDocumentTexts as texts } from '../../text/monthDocumentTexts';
import { resultText } from '../../text/numberText';
import { pairCell } from '../summary/scoreboard';
import { LOOK, levelLook } from '../summary/summaryLooks';
import type { TableCell } from '../summary/writeTable';
import type { DocumentSource } from './documentSource';

const CENTRED = { ...LOOK.small, align: 'center' } as const;
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
  return status === 'excluded' ? texts.excluded(targetOf(source, u, k)?.reason ?? '') : '';
}

export function amountOf(kpi: CatalogueKpi, amount: number): string {
  const unit = kpi.measures[0]?.unit || kpi.unit;
  const edges = kpi.levels.flat().map(({ value }) => (typeof value === 'number' ? value : amount));
  const figure = resultText(amount, edges);
  return unit === PERCENT ? `${PERCENT} ${figure}` : `${figure} ${unit}`.trim();
}

/** น้ำหนัก, ผล, ระดับ, คะแนน, ถ่วงน้ำหนัก. */
export function resultCells(kpi: CatalogueKpi, pair: SummaryPair): TableCell[] {
  const { status, level, score, weight, result } = pair;
  const [, shown, look] = pairCell(pair, 0);
  const isMilestone = kpi.form === 'milestone';
  return [
    [status === 'excluded' ? '' : weight, LOOK.amount],
    [
      isMilestone || typeof result !== 'number'
        ? isMilestone && level !== null
          ? texts.level(level)
          : ''
        : amountOf(kpi, result),
      CENTRED,
    ],
    [shown, look],
    [score ?? '', LOOK.score],
    [score === null ? '' : weightedScore(score, weight), WEIGHTED],
  ];
}

/** The same of the province. */
export function provinceCells({ summary }: DocumentSource, k: number, kpi: CatalogueKpi): TableCell[] {
  const { share, score } = summary.kpis[k] as DocumentSource['summary']['kpis'][number];
  return [
    [kpi.weight, LOOK.amount],
    [share ? amountOf(kpi, share.result) : '', CENTRED],
    provinceLevel(share?.level ?? null, score),
    [score ?? '', LOOK.score],
    [score === null ? '' : weightedScore(score, kpi.weight), WEIGHTED],
  ];
}

/** A milestone KPI has no level of the province, but the mean of the scores. */
export function provinceLevel(level: number | null, score: number | null): TableCell {
  const shown = level ?? score;
  return shown === null ? ['', LOOK.plain] : [shown, levelLook(shown, level === null ? '0.00' : '0')];
}

/** What level 5 asks: the unit's own printed target, else the threshold, else the criterion. */
export function targetText(kpi: CatalogueKpi, target?: UnitTarget | null): string {
  const own = target?.targets[4];
  if (typeof own === 'number')
    return amountText(own, kpi.inputs.find(({ whatIf, base }) => whatIf && !base)?.unit ?? '');
  const [only, second] = kpi.levels[4] ?? [];
  if (kpi.form === 'quantitative' && only && !second && typeof only.value === 'number')
    return amountOf(kpi, only.value);
  return kpi.criteria[4] ?? '';
}

/** How the level came about, with the figures in it. */
export function explanationOf({ row, status, score }: SummaryPair): string {
  const { kpi, judgement, values, byPercent } = row ?? {};
  if (status !== 'counted' || !kpi || !judgement || !values || byPercent) return '';
  return explainCase(kpi.compiled, values, judgement, score ?? 0);
}
