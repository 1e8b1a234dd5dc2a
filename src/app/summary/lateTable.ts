// Section 6: who has not reported, who was late, and a polite text for each.
import { dayInShort } from '../../domain/month';
import { lateReports, OWED, type OwedReport, type UnitLateness } from '../../domain/summary/lateReports';
import { noticeTexts } from '../../text/noticeTexts';
import { HEADINGS, summaryTexts } from '../../text/summaryTexts';
import type { Page, PageCell } from '../documents/newPage';
import { lateNotice } from './lateNotice';
import { addressed, kpiTitle, shownUnit } from './names';
import type { SummaryFacts } from './summaryFacts';
import { LOOK } from './summaryLooks';
import { type TableCell, writeTable } from './writeTable';

const PARTS = [0, 0, 440, 290, 190];
/** "20 มิ.ย. 2565" → "20 มิ.ย. 65", as people write to each other. */
const shortDay = (iso: string) => dayInShort(iso).replace(/25(\d\d)$/, '$1');

/** One text for each unit that has something to send, before them one for all where there are several. `month`: as shown. */
export function writeLateTable(page: Page, { summary, request }: SummaryFacts, month: string): string[] {
  const units = lateReports(request, summary);
  if (units.length === 0) {
    page.row([[1, summaryTexts.noLate, LOOK.plain]]);
    return [];
  }
  const rates = new Map(summary.units.map(({ unit, rates }) => [unit.name, rates]));
  const owed = (reports: readonly OwedReport[]) =>
    reports.map(({ kpi, reason }) => kpiTitle(kpi) + (reason && ` (${reason})`)).join(', ');
  const rows = units.map(({ unit, missing, late, returned, faulty }): TableCell[] => {
    const { reported = 0, expected = 0 } = rates.get(unit.name) ?? {};
    return [
      [shownUnit(unit), LOOK.small],
      [summaryTexts.reported(reported, expected), LOOK.centre],
      [owed(missing), LOOK.small],
      [late.map(({ kpi, days }) => summaryTexts.late(kpiTitle(kpi), days)).join(', '), LOOK.small],
      [
        [owed(returned), ...faulty.map(({ kpi }) => summaryTexts.faulty(kpiTitle(kpi)))]
          .filter(Boolean)
          .join(', '),
        LOOK.small,
      ],
    ];
  });
  writeTable(page, PARTS, HEADINGS.late, rows);
  const texts = units.flatMap((one) => reminder(one, month));
  if (texts.length > 0) page.row([[1, summaryTexts.lines, LOOK.strong]]);
  for (const text of texts) page.line([[1, text, LOOK.small, page.widths.length] satisfies PageCell]);
  const notice = texts.length > 1 ? lateNotice(units, month, shortDay) : '';
  return notice === '' ? texts : [notice, ...texts];
}

function reminder(one: UnitLateness, month: string): string[] {
  const acts = OWED.flatMap((state) => {
    const own = one[state];
    const dues = [...new Set(own.map(({ due }) => due))].sort();
    const parts = dues.map((due) => {
      const of = own.filter((report) => report.due === due);
      const by = noticeTexts.until(
        due && shortDay(due),
        of.some(({ isOverdue }) => isOverdue),
      );
      return by + noticeTexts.list(of.map(({ kpi }) => kpiTitle(kpi)));
    });
    return parts.length > 0 ? [noticeTexts.act[state](month) + parts.join(' และ')] : [];
  });
  return acts.length > 0 ? [noticeTexts.one(addressed(one.unit), acts)] : [];
}
