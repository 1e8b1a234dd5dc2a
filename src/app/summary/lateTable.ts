// Section 6: who has not reported, who was late, and a polite text for each.
import { dayInShort } from '../../domain/month';
import { lateReports, type OwedReport, type UnitLateness } from '../../domain/summary/lateReports';
import { HEADINGS, summaryTexts } from '../../text/summaryTexts';
import type { Page, PageCell } from '../documents/newPage';
import { lateNotice } from './lateNotice';
import { kpiTitle, shownUnit } from './names';
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
  const rows = units.map(({ unit, missing, late, returned }): TableCell[] => {
    const { reported = 0, expected = 0 } = rates.get(unit.name) ?? {};
    return [
      [shownUnit(unit), LOOK.small],
      [summaryTexts.reported(reported, expected), LOOK.centre],
      [owed(missing), LOOK.small],
      [late.map(({ kpi, days }) => summaryTexts.late(kpiTitle(kpi), days)).join(', '), LOOK.small],
      [owed(returned), LOOK.small],
    ];
  });
  writeTable(page, PARTS, HEADINGS.late, rows);
  const texts = units.flatMap((one) => reminder(one, month));
  if (texts.length > 0) page.row([[1, summaryTexts.lines, LOOK.strong]]);
  for (const text of texts) page.line([[1, text, LOOK.small, page.widths.length] satisfies PageCell]);
  const notice = texts.length > 1 ? lateNotice(units, month, shortDay) : '';
  return notice === '' ? texts : [notice, ...texts];
}

function reminder({ unit, missing, returned }: UnitLateness, month: string): string[] {
  const open = [...missing, ...returned];
  const dues = [...new Set(open.map(({ due }) => due))].sort();
  const parts = dues.map((due) =>
    summaryTexts.linePart(
      due && shortDay(due),
      open.filter((one) => one.due === due).map(({ kpi }) => kpiTitle(kpi)),
    ),
  );
  return parts.length > 0 ? [summaryTexts.line(shownUnit(unit), month, parts)] : [];
}
