// One text for all units that owe reports, short enough for a message of LINE.
import type { OwedReport, UnitLateness } from '../../domain/summary/lateReports';
import { noticeTexts } from '../../text/noticeTexts';
import { kpiTitle, shownUnit } from './names';

/** Letters; beyond, a message is not read to its end. */
const LONGEST = 1000;

/** How the reports of one unit are named, the fullest way first. */
const WAYS: readonly ((owed: readonly OwedReport[]) => string)[] = [
  (owed) => owed.map(({ kpi }) => kpiTitle(kpi)).join(', '),
  (owed) => owed.map(({ kpi }) => kpi.number).join(', '),
  (owed) => noticeTexts.count(owed.length),
];

/** '' where nothing is owed. `month` and days as they are shown. */
export function lateNotice(
  units: readonly UnitLateness[],
  month: string,
  dayOf: (iso: string) => string,
): string {
  const owing = units
    .map(({ unit, missing, returned }) => ({ unit, owed: [...missing, ...returned] }))
    .filter(({ owed }) => owed.length > 0);
  if (owing.length === 0) return '';
  const dues = [...new Set(owing.flatMap(({ owed }) => owed.map(({ due }) => due)))].sort();
  const texts = WAYS.map((name) => {
    const parts = dues.map((due) => {
      const lines = owing.flatMap(({ unit, owed }) => {
        const own = owed.filter((one) => one.due === due);
        return own.length > 0 ? [noticeTexts.unit(shownUnit(unit), name(own))] : [];
      });
      return [noticeTexts.until(due && dayOf(due)), ...lines].join('\n');
    });
    return noticeTexts.all(month, parts.join('\n'));
  });
  return texts.find((text) => text.length < LONGEST) ?? (texts[texts.length - 1] as string);
}
