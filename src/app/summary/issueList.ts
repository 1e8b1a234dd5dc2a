// Section 7: what wants looking at in the data, with a link to its row.
import { maskPrivateNumbers } from '../../domain/privacy';
import { summaryTexts } from '../../text/summaryTexts';
import type { Page } from '../documents/newPage';
import type { SummaryIssue } from './summaryFacts';
import { LOOK } from './summaryLooks';

const MOST = 500;

export function writeIssueList(page: Page, issues: readonly SummaryIssue[]): void {
  if (issues.length === 0) page.row([[1, summaryTexts.noIssues, LOOK.plain]]);
  if (issues.length > MOST) page.row([[1, summaryTexts.shown(MOST, issues.length), LOOK.note]]);
  for (const { text, at } of issues.slice(0, MOST)) {
    const shown = at ? summaryTexts.row(at.row) : '';
    const row = page.line([
      [1, shown, LOOK.link],
      [2, maskPrivateNumbers(text), LOOK.small, page.widths.length - 1],
    ]);
    if (at) page.link({ row, column: 1, text: shown, tab: at.tab, cell: `A${at.row}` });
  }
}
