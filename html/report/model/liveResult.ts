// What a report gives while it is typed: result, level, score, how far the next level is, and the sentence that explains it.
import type { CatalogueKpi } from '../../../src/catalogue/types';
import { BITS } from '../../../src/domain/checks/need';
import type { ReportKpi, ReportRow } from '../../../src/domain/checks/reportRow';
import { typedNumber } from '../../../src/domain/checks/typedNumber';
import { gapsToLevel, resultGap } from '../../../src/domain/distance';
import { explainCase, explainResult } from '../../../src/text/explanation';
import { amountText, gapsText } from '../../../src/text/gapText';
import { numberText, resultText } from '../../../src/text/numberText';
import { reportPageTexts as texts } from '../../../src/text/reportPageTexts';
import type { CheckedReport } from '../../office/checkedReport';
import { CHECKED_COLUMNS } from '../../office/reportRows';
import { inputFields } from './formFields';
import { type LevelState, levelStates } from './requirementStates';

/** Everything that is shown; texts are '' where there is nothing to say. */
export interface LiveResult {
  readonly level: number | null;
  readonly result: string;
  readonly score: string;
  readonly weight: string;
  /** Four decimals. */
  readonly weighted: string;
  /** Why there is no level yet. */
  readonly waiting: string;
  readonly distance: string;
  readonly explanation: string;
  /** Empty for a KPI whose definition cannot be used. */
  readonly levels: readonly LevelState[];
}

const HIGHEST = 5;
const NOTHING: LiveResult = {
  level: null,
  result: '',
  score: '',
  weight: '',
  weighted: '',
  waiting: '',
  distance: '',
  explanation: '',
  levels: [],
};

/** `kpi`: the KPI of the row. */
export function liveResult({ row, results }: CheckedReport, kpi: CatalogueKpi): LiveResult {
  const ready = row.kpi as ReportKpi | null;
  if (!ready) return { ...NOTHING, waiting: texts.brokenKpi };
  const { compiled } = ready;
  const { judgement, values, byPercent } = row;
  const levels = levelStates(compiled, byPercent ? [] : values, judgement);
  const weight = typeof results.weight === 'number' ? numberText(results.weight, 4) : '';
  if (!judgement) return { ...NOTHING, levels, weight, waiting: waitingFor(row, kpi) };
  const { level } = judgement;
  const percent = byPercent ? (typedNumber(row.cells, CHECKED_COLUMNS.percent)?.value ?? 0) : 0;
  const score = Number(results.score);
  return {
    level,
    result: shownResult(results.result, compiled.ladder?.thresholds ?? []),
    score: numberText(score, 4),
    weight,
    weighted: Number(results.weighted).toFixed(4),
    waiting: '',
    ...(byPercent
      ? percentTexts(ready, percent, level)
      : {
          distance:
            level === HIGHEST
              ? texts.highest
              : texts.toNext(gapsText(gapsToLevel(compiled, values, level + 1)), level + 1),
          explanation: explainCase(compiled, values, judgement, score),
        }),
    levels,
  };
}

function shownResult(result: unknown, edges: readonly number[]): string {
  return typeof result === 'number' ? resultText(result, edges) : '';
}

function percentTexts({ compiled, percentOf }: ReportKpi, percent: number, level: number) {
  const { ladder } = compiled;
  const unit = percentOf?.unit ?? '';
  if (!ladder) {
    const said = texts.byPercent(percentOf?.label ?? '', numberText(percent, 9), level);
    return { distance: level === HIGHEST ? texts.highest : '', explanation: said };
  }
  const gap = level === HIGHEST ? 0 : resultGap(ladder, percent, level + 1);
  const amount = amountText(gap, unit);
  return {
    distance:
      level === HIGHEST ? texts.highest : texts.toNext(`${texts.still(ladder.rising)} ${amount}`, level + 1),
    explanation: explainResult(ladder, percent, level, gap, unit),
  };
}

/** Why a row has no level: at fault, blank, or its base is not known. */
function waitingFor(row: ReportRow, kpi: CatalogueKpi): string {
  const fields = inputFields(kpi);
  if (row.faults || row.problem) {
    const labels = (row.faults ?? []).map(({ input }) => fields[input]?.label ?? '').filter(Boolean);
    return texts.mendFirst(labels.length > 0 ? labels : [row.problem?.label ?? '']);
  }
  if (!(row.has & BITS.reported)) return texts.fillFirst;
  const blank = fields.filter(({ index }) => row.values[index] === null);
  if (blank.length > 0 && blank.every(({ input }) => input.base)) return texts.waitingForBase;
  return blank.length > 0 ? texts.stillBlank(blank.map(({ label }) => label)) : texts.noLevel;
}
