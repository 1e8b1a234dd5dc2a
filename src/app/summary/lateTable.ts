// Section 6: who has not reported, who was late, and a polite text for each.
import { dayInShort } from '../../domain/month';
import type { MonthSummary, SummaryPair, SummaryUnit } from '../../domain/summary/monthSummary';
import { HEADINGS, summaryTexts } from '../../text/summaryTexts';
import type { Page, PageCell } from '../documents/newPage';
import { kpiTitle, shownUnit } from './names';
import { LOOK } from './summaryLooks';
import { type TableCell, writeTable } from './writeTable';

const PARTS = [0, 0, 440, 290, 190];
/** "20 มิ.ย. 2565" → "20 มิ.ย. 65", as people write to each other. */
const shortDay = (iso: string) => dayInShort(iso).replace(/25(\d\d)$/, '$1');

type Named = readonly [pair: SummaryPair, title: string];

function pairsOf({ kpis }: MonthSummary, { pairs }: SummaryUnit, isMeant: (pair: SummaryPair) => boolean) {
  return pairs.flatMap((pair, i): Named[] =>
    isMeant(pair) && kpis[i] ? [[pair, kpiTitle(kpis[i].kpi)]] : [],
  );
}

const isOpen = ({ status }: SummaryPair) => status === 'missing' || status === 'returned';
const isLate = ({ sentOn, due }: SummaryPair) => due !== '' && sentOn > due;

/** One text for each unit that has something to send. `month`: as shown. */
export function lineTexts(summary: MonthSummary, month: string): string[] {
  return summary.units.flatMap((one) => {
    const open = pairsOf(summary, one, isOpen);
    const dues = [...new Set(open.map(([{ due }]) => due))].sort();
    const parts = dues.map((due) =>
      summaryTexts.linePart(
        due && shortDay(due),
        open.filter(([pair]) => pair.due === due).map(([, title]) => title),
      ),
    );
    return parts.length > 0 ? [summaryTexts.line(shownUnit(one.unit), month, parts)] : [];
  });
}

export function writeLateTable(page: Page, summary: MonthSummary, month: string): void {
  const titles = (one: SummaryUnit, isMeant: (pair: SummaryPair) => boolean) =>
    pairsOf(summary, one, isMeant)
      .map(([, title]) => title)
      .join(', ');
  const rows = summary.units
    .filter(({ pairs }) => pairs.some((pair) => isOpen(pair) || isLate(pair)))
    .map((one): TableCell[] => [
      [shownUnit(one.unit), LOOK.small],
      [summaryTexts.reported(one.rates.reported, one.rates.expected), LOOK.centre],
      [titles(one, ({ status }) => status === 'missing'), LOOK.small],
      [titles(one, isLate), LOOK.small],
      [titles(one, ({ status }) => status === 'returned'), LOOK.small],
    ]);
  if (rows.length === 0) {
    page.row([[1, summaryTexts.noLate, LOOK.plain]]);
    return;
  }
  writeTable(page, PARTS, HEADINGS.late, rows);
  const texts = lineTexts(summary, month);
  if (texts.length > 0) page.row([[1, summaryTexts.lines, LOOK.strong]]);
  for (const text of texts) page.line([[1, text, LOOK.small, page.widths.length] satisfies PageCell]);
}
