// Below the scoreboard: units and KPIs that are not in it, totals that another rounding changes, and ratings where the office wants them.
import type { Settings } from '../../catalogue/settings';
import { ratingOf, USUAL_BANDS } from '../../domain/rating';
import type { MonthSummary, SummaryTotals } from '../../domain/summary/monthSummary';
import type { SummaryRules } from '../../domain/summary/summaryRequest';
import { leadingTotal } from '../../domain/summary/summaryTotals';
import { cellSentence } from '../../text/cellSentence';
import { monthDocumentTexts } from '../../text/monthDocumentTexts';
import { figureTexts, summaryTexts } from '../../text/summaryTexts';
import { comparedBy, shownUnit } from './names';
import type { MonthRead } from './readMonth';

/** None where there is nothing to say. */
export function boardNotes(
  { units, province }: MonthSummary,
  { rounding }: SummaryRules,
  { text }: Settings,
): string[] {
  const all: readonly (readonly [string, SummaryTotals])[] = [
    ...units.map(({ unit, totals }) => [shownUnit(unit), totals] as const),
    [summaryTexts.province, province],
  ];
  const { groups } = monthDocumentTexts;
  const rounded = all.flatMap(([name, totals]) =>
    (['team', 'individual', 'combined'] as const).flatMap((group) => {
      const { score = 0, otherwise = 0 } = totals[group] ?? {};
      return score === otherwise ? [] : [`${name} ${groups[group]} ${otherwise.toFixed(2)}`];
    }),
  );
  const group = comparedBy(units.map(({ totals }) => totals));
  const ratings = all.flatMap(([name, totals]) => {
    const total = leadingTotal(totals);
    const own = comparedBy([totals]);
    const of = own === group || own === groups.team ? '' : ` (${own})`;
    return total ? [`${name}${of} ${ratingOf(total.percent, USUAL_BANDS) ?? '–'}`] : [];
  });
  const notes: string[] = [];
  if (rounded.length > 0) notes.push(summaryTexts.rounded(rounding === 'once', rounded));
  if (text('rating') === 'เปิด') notes.push(`${monthDocumentTexts.ratingNote(group)}\n${ratings.join(' · ')}`);
  return notes;
}

/** What one would look for in the scoreboard in vain, and why. */
export function absentNotes({
  absent: { without, unknown },
  office,
}: Pick<MonthRead, 'absent' | 'office'>): string[] {
  const notes = unreadNotes(office);
  if (without.length > 0) notes.push(figureTexts.without(without.map(shownUnit)));
  if (unknown.length > 0) notes.push(figureTexts.unknownUnits(unknown));
  return notes;
}

/** KPIs that are left out, and why. */
export function unreadNotes({ unread }: MonthRead['office']): string[] {
  return unread.map(({ title, problem }) => figureTexts.unread(title, cellSentence(problem)));
}
