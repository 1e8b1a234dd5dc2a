// What a KPI has reached and is to reach, as all tables show it: a result below a threshold never looks as if it had reached it.
import type { SummaryKpi, SummaryKpiFacts } from '../../domain/summary/monthSummary';
import { withUnit } from '../../text/gapText';
import { resultText } from '../../text/numberText';
import { summaryTexts } from '../../text/summaryTexts';
import { whatIfTexts } from '../../text/whatIfTexts';
import { LOOK, levelLook } from './summaryLooks';
import type { TableCell } from './writeTable';

/** `of`: label of the measure or input it is an amount of; without it that of the result. */
export function amountOf(
  { measures, inputs, unit, levels }: SummaryKpiFacts,
  amount: number,
  of?: string,
): string {
  const subject = of ? [...measures, ...inputs].find(({ label }) => label === of) : measures[0];
  const edges = levels.flat().map(({ value }) => (typeof value === 'number' ? value : amount));
  return withUnit(resultText(amount, edges), subject?.unit || unit);
}

/** The threshold of level 5 where it is one number for all, else ''. */
export function thresholdText(kpi: SummaryKpiFacts): string {
  const [only, second] = kpi.levels[4] ?? [];
  if (!only || second || typeof only.value !== 'number') return '';
  const { per } = kpi.inputs.find(({ label }) => label === only.of) ?? {};
  return amountOf(kpi, only.value, only.of) + (per ? ` ${whatIfTexts.perRate[per]}` : '');
}

/** The result of the province; '' of a milestone KPI. */
export function provinceResult({ kpi, share }: SummaryKpi): TableCell {
  return [share ? amountOf(kpi, share.result) : '', LOOK.smallCentre];
}

/** A milestone KPI has no level of the province, but the mean of the scores, in this format. */
export function provinceLevel({ share, score }: SummaryKpi, format = '0.00'): TableCell {
  if (share) return [share.level, levelLook(share.level)];
  return score === null ? ['', LOOK.plain] : [score, levelLook(score, format)];
}

/** How a result of the province came about where it is not of all units, '' where it is; of a milestone KPI what stands for it. */
export function shareNote({ share, mean }: SummaryKpi): string {
  if (mean) return summaryTexts.steps(mean.reachedByAll, mean.mean.toFixed(2), mean.distribution);
  if (!share) return '';
  const { from, withoutBase } = share;
  const notes: string[] = from === 'mean' ? [summaryTexts.meanOfPercents] : [];
  if (withoutBase.length > 0) notes.push(summaryTexts.withoutBase(withoutBase));
  return notes.join(' · ');
}
