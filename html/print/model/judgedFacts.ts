// The facts of a unit's own report, from its row as the check read and judged it.
import type { CatalogueKpi } from '../../../src/catalogue/types';
import type { CaseValue } from '../../../src/domain/caseValues';
import { isUntouched } from '../../../src/domain/checks/noReport';
import type { ReportRow } from '../../../src/domain/checks/reportRow';
import { rowResults, weightIn } from '../../../src/domain/checks/rowResults';
import { resultGap } from '../../../src/domain/distance';
import type { Judgement } from '../../../src/domain/judgement';
import type { KpiInput } from '../../../src/domain/kpi';
import { dayInShort } from '../../../src/domain/month';
import type { Floor } from '../../../src/domain/score';
import { cellText } from '../../../src/domain/thaiText';
import { explainCase, explainResult } from '../../../src/text/explanation';
import { amountText, PERCENT, withUnit } from '../../../src/text/gapText';
import { numberText, resultText } from '../../../src/text/numberText';
import { milestoneFormTexts, reportedTexts as words } from '../../../src/text/printedFormTexts';
import type { MonthReport } from '../monthReports';
import type { PrintedFigure, ReportFacts } from './reportFacts';
import { maskedText, type ReportCells, reportTexts } from './reportTexts';

/** `percentColumn`: where ร้อยละจากระบบ stands in the cells of the row. */
export function judgedFacts(
  { row, cells, certified }: MonthReport,
  { kpi, percentColumn, floor }: { kpi: CatalogueKpi; percentColumn: number; floor: Floor },
): ReportFacts {
  const results = { ...rowResults(row, weightIn([kpi]), percentColumn, floor), ...certified };
  const { judgement } = row;
  const level = Number(results.level);
  const isOther = judgement !== null && level !== judgement.level;
  const waits = isWaiting(row, kpi);
  return {
    asOf: isUntouched(cells.asOf) ? '' : words.asOf(dayInShort(cellText(cells.asOf))),
    figures: figuresOf(row, kpi, cells),
    weight: numberText(Number(results.weight)),
    result: judgement ? resultOf(row, kpi, level, results.result) : '',
    score: judgement ? numberText(Number(results.score), 4) : waits ? '0' : '',
    weighted: judgement ? fourDecimals(Number(results.weighted)) : waits ? fourDecimals(0) : '',
    explanation: isOther
      ? words.certifiedLevel(level)
      : explanationOf(row, kpi, cells, {
          score: Number(results.score),
          result: Number(results.result),
          waits,
        }),
    levels: judgement && !isOther ? levelsOf(judgement, kpi.counting) : [],
    texts: reportTexts(cells),
    state: stateOf(cells),
  };
}

/** The weighted score as printed. */
export function fourDecimals(score: number): string {
  return score.toFixed(4);
}

/** สถานะ as written; without it, whether the report was sent. */
export function stateOf(cells: ReportCells): string {
  const written = cellText(cells.status).trim();
  return written || (isUntouched(cells.sentOn) ? words.draft : '');
}

/** ระดับ 1 … 5 of a judged milestone report; what holds above a gap does not count. `short`: without the reason. */
export function levelsOf(
  { holds, allBelow }: Judgement,
  counting: CatalogueKpi['counting'],
  short = false,
): string[] {
  const { held, heldAbove, heldAboveShort, open } = milestoneFormTexts;
  return holds.map((holdsHere, i) => {
    if (!holdsHere) return open;
    if (counting === 'highest' || i < allBelow) return held;
    return short ? heldAboveShort : heldAbove(allBelow + 1);
  });
}

function figuresOf(row: ReportRow, kpi: CatalogueKpi, cells: ReportCells): PrintedFigure[] {
  let base = 0;
  const figures = kpi.inputs.map((input, i) => {
    const agreed = input.base ? (row.target?.bases[base++] ?? null) : null;
    const value = row.values[i] ?? agreed;
    const label = input.base ? words.base(input.label) : input.label;
    return { label, text: figureText(kpi, input, value), isBlank: value === null };
  });
  const given = row.byPercent ? figures.filter(({ isBlank }) => !isBlank) : figures;
  const percent = cellText(cells.percent).trim();
  return [
    ...given.map(({ label, text }) => ({ label, text })),
    ...(percent === '' ? [] : [{ label: words.percentFromSystem, text: percent }]),
  ];
}

function figureText({ adjustments }: CatalogueKpi, input: KpiInput, value: CaseValue): string {
  if (value === null) return input.base ? words.waitingForBase : words.blank;
  if (typeof value === 'boolean') {
    // What moves the score is found or not; it is nothing that has to be done.
    if (adjustments.some(({ when }) => when === input.label)) return value ? words.found : words.notFound;
    return value ? words.done : words.notDone;
  }
  if (typeof value === 'number') return amountText(value, input.unit);
  const own = value[value.length - 1] ?? 0;
  const sum = value.reduce<number>((all, count) => all + (count ?? 0), 0);
  return `${amountText(own, input.unit)} (${words.sinceRound(amountText(sum, input.unit))})`;
}

/** Of a milestone KPI the level; its measures belong to single steps. */
function resultOf(row: ReportRow, kpi: CatalogueKpi, level: number, result: unknown): string {
  const ladder = row.kpi?.compiled.ladder;
  if (!ladder || typeof result !== 'number') return words.level(level);
  const figure = resultText(result, ladder.thresholds);
  const unit = kpi.measures.find(({ label }) => label === ladder.label)?.unit ?? kpi.unit;
  return withUnit(figure, unit);
}

/** A report that cannot be judged because nobody knows a base yet, neither the report nor the agreement. */
function isWaiting(row: ReportRow, kpi: CatalogueKpi): boolean {
  if (row.judgement || !isReported(row, kpi)) return false;
  const bases = kpi.inputs.map((input, i) => (input.base ? i : -1)).filter((i) => i >= 0);
  return bases.some((i, b) => row.values[i] === null && (row.target?.bases[b] ?? null) === null);
}

/** Something but bases is filled in; an untouched tick box says nothing. */
function isReported({ values, byPercent }: ReportRow, kpi: CatalogueKpi): boolean {
  return byPercent || values.some((value, i) => !kpi.inputs[i]?.base && value !== null && value !== false);
}

function explanationOf(
  row: ReportRow,
  kpi: CatalogueKpi,
  cells: ReportCells,
  { score, result, waits }: { score: number; result: number; waits: boolean },
): string {
  const { judgement, byPercent, values } = row;
  const compiled = row.kpi?.compiled;
  if (judgement && compiled) {
    if (!byPercent) return explainCase(compiled, values, judgement, score);
    const { ladder } = compiled;
    if (!ladder) return words.fromPercent;
    const gap = judgement.level < 5 ? resultGap(ladder, result, judgement.level + 1) : 0;
    return `${explainResult(ladder, result, judgement.level, gap, PERCENT)} (${words.fromPercent})`;
  }
  const reason = maskedText(cells.reason);
  if (reason !== '') return words.reason(reason);
  if (waits) return words.waitingForBase;
  return isReported(row, kpi) ? words.noScore : words.notReported;
}
