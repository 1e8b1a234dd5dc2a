// One text for all units that owe reports, short enough for a message of LINE.
import { OWED, type OwedReport, type UnitLateness } from '../../domain/summary/lateReports';
import { noticeTexts } from '../../text/noticeTexts';
import { addressed, kpiTitle } from './names';

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
  const owing = units.filter((one) => OWED.some((state) => one[state].length > 0));
  const all = owing.flatMap((one) => OWED.flatMap((state) => one[state]));
  if (all.length === 0) return '';
  const isMore = owing.some(({ returned, faulty }) => returned.length + faulty.length > 0);
  const dues = [...new Set(all.map(({ due }) => due))].sort();
  const texts = WAYS.map((name) => {
    const parts = dues.map((due) => {
      const lines = owing.flatMap((one) => {
        const own = OWED.map((state) => [state, one[state].filter((report) => report.due === due)] as const)
          .filter(([, owed]) => owed.length > 0)
          .map(([state, owed]) => (isMore ? noticeTexts.owed[state] : '') + name(owed));
        return own.length > 0 ? [noticeTexts.unit(addressed(one.unit), own.join(' · '))] : [];
      });
      const isOverdue = all.some((one) => one.due === due && one.isOverdue);
      return noticeTexts.part(noticeTexts.until(due && dayOf(due), isOverdue), lines);
    });
    return noticeTexts.all(month, isMore, parts);
  });
  const isOverdue = all.some((one) => one.isOverdue);
  const span = noticeTexts.span(
    dayOf(dues.find(Boolean) ?? ''),
    dayOf(dues[dues.length - 1] ?? ''),
    isOverdue,
  );
  const counts = owing.map((one) => {
    const owed = OWED.reduce((sum, state) => sum + one[state].length, 0);
    return noticeTexts.unit(addressed(one.unit), noticeTexts.count(owed));
  });
  texts.push(noticeTexts.all(month, isMore, [noticeTexts.part(span, counts)]));
  return texts.find((text) => text.length < LONGEST) ?? (texts[texts.length - 1] as string);
}
