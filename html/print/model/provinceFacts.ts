// The facts of a province's form: its figures are rolled up from its units, its texts are the coordinator's own.
import { type CompiledKpi, ladderSubject } from '../../../src/domain/compiledKpi';
import { resultGap } from '../../../src/domain/distance';
import type { Ladder } from '../../../src/domain/ladder';
import { numberOf, rationalOf, roundedUp } from '../../../src/domain/rational';
import { type RolledUpShare, rollUpScores, rollUpShares } from '../../../src/domain/rollUp';
import type { Floor } from '../../../src/domain/score';
import { weightedScore } from '../../../src/domain/weightedTotal';
import { explainResult } from '../../../src/text/explanation';
import { amountText, PERCENT } from '../../../src/text/gapText';
import { numberText, resultText } from '../../../src/text/numberText';
import { provinceTexts as texts } from '../../../src/text/printedFormTexts';
import { fourDecimals, stateOf } from './judgedFacts';
import type { ProvinceUnit } from './provinceUnits';
import type { ReportFacts } from './reportFacts';
import { type ReportCells, reportTexts } from './reportTexts';

const LEVELS = [1, 2, 3, 4, 5];

/** What is rolled up, and its sums where there are any. */
export interface ProvinceResult {
  readonly facts: ReportFacts;
  readonly share: RolledUpShare | null;
  readonly mean: number | null;
}

/** `cells`: the row that holds the texts, of the province or of a unit that uses its result; empty where there is none. */
export function provinceResult(
  compiled: CompiledKpi,
  units: readonly ProvinceUnit[],
  { weight, cells, floor }: { weight: number; cells: ReportCells; floor: Floor },
): ProvinceResult {
  const { ladder } = compiled;
  const share = ladder
    ? rollUpShares(
        compiled,
        units.map(({ rollUp }) => rollUp),
        floor,
      )
    : null;
  const scores = ladder
    ? null
    : rollUpScores(
        units.map(({ level, score }) => (level === null || score === null ? null : { level, score })),
      );
  const common = {
    asOf: '',
    figures: [],
    weight: numberText(weight),
    result: '',
    score: '',
    weighted: '',
    explanation: texts.none,
    levels: [],
    texts: reportTexts(cells),
    state: Object.keys(cells).length > 0 ? stateOf(cells) : '',
  };
  const silent = units.filter(({ counts }) => !counts).map(({ name }) => name);
  if (share && ladder) {
    const facts = { ...common, ...shareFacts(compiled, ladder, weight, share, silent) };
    return { facts, share, mean: null };
  }
  if (!scores) return { facts: common, share, mean: null };
  const { mean, reachedByAll, distribution } = scores;
  const shown = numberText(mean, 4);
  const said = [
    texts.meanOfScores(shown, units.length),
    texts.reachedByAll(reachedByAll),
    texts.distribution(distribution),
    ...(silent.length > 0 ? [texts.notReportedScore(silent)] : []),
  ];
  const facts = {
    ...common,
    result: texts.meanResult(shown),
    score: shown,
    weighted: fourDecimals(weightedScore(mean, weight)),
    explanation: said.join('\n'),
    levels: LEVELS.map((level) =>
      texts.units(distribution.reduce((all, count, at) => (at >= level ? all + count : all), 0)),
    ),
  };
  return { facts, share, mean };
}

function shareFacts(
  compiled: CompiledKpi,
  ladder: Ladder,
  weight: number,
  share: RolledUpShare,
  silent: readonly string[],
): Partial<ReportFacts> {
  const { result, level, score, part, whole, withoutBase } = share;
  // A percentage of a whole province: two decimals, up so that they really reach.
  const missing = level < 5 ? resultGap(ladder, result, level + 1) : 0;
  const gap = numberOf(roundedUp(rationalOf(missing), 2));
  const counted = silent.filter((unit) => withoutBase.indexOf(unit) < 0);
  const unit = compiled.inputs[ladderSubject(compiled).inputs[0] as number]?.unit ?? '';
  const said = [
    share.from === 'mean' ? texts.meanOfPercents : texts.rolledUp,
    explainResult(ladder, result, level, gap, PERCENT),
    ...(withoutBase.length > 0 ? [texts.withoutBase(withoutBase)] : []),
    ...(counted.length > 0 ? [(ladder.rising ? texts.notReported : texts.notReportedLess)(counted)] : []),
  ];
  return {
    figures:
      share.from === 'mean'
        ? []
        : [
            { label: texts.partSum, text: amountText(part, unit) },
            { label: texts.wholeSum, text: amountText(whole, unit) },
          ],
    result: `${PERCENT} ${resultText(result, ladder.thresholds)}`,
    score: numberText(score, 4),
    weighted: fourDecimals(weightedScore(score, weight)),
    explanation: said.join('\n'),
  };
}
