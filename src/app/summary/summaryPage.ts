// The content of the tab `สรุป มิ.ย. 2565`, section by section as it is read.
import { dayInShort, monthInFull, monthInShort } from '../../domain/month';
import { SECTIONS, summaryTexts } from '../../text/summaryTexts';
import { newPage, type Page } from '../documents/newPage';
import type { SheetContent } from '../ports/sheetContent';
import { writeCharts } from './chartTables';
import { writeIssueList } from './issueList';
import { writeKpiTable } from './kpiTable';
import { writeLateTable } from './lateTable';
import { type KeptAnswer, writeNoteTable } from './noteTable';
import { writeOverdue } from './overdueTable';
import { writePushTable } from './pushTable';
import { summaryWidths, writeScoreboard } from './scoreboard';
import type { SummaryFacts } from './summaryFacts';
import { LOOK } from './summaryLooks';

export interface SummaryPage {
  readonly content: SheetContent;
  /** Formulas people have filled in, with their places. */
  readonly formulas: readonly (readonly [row: number, column: number, formula: string])[];
  /** Texts to be sent to those who have not reported. */
  readonly reminders: readonly string[];
}

/** `changes`: the line about what changed since the last build. `kept`: what people have filled in. */
export function summaryPage(facts: SummaryFacts, changes: string, kept: readonly KeptAnswer[]): SummaryPage {
  const { summary, office, round, asOf, builtAt, events, notes, issues } = facts;
  const page = newPage(summaryWidths(summary));
  const { expected, reported, onTime } = summary.rates;
  const [year, month] = summary.month.split('-').map(Number) as [number, number];
  const shown = monthInShort({ year, month });
  const wide = (text: string) => page.wide(text, LOOK.plain);
  page.row([[1, summaryTexts.title(monthInFull({ year, month })), LOOK.title]], 32);
  page.row([[1, `${office} ${round}`, LOOK.strong]]);
  section(page, 0);
  page.row([[1, summaryTexts.about(dayInShort(asOf), builtAt), LOOK.plain]]);
  wide(summaryTexts.rates(reported, expected, onTime));
  wide(summaryTexts.events(events));
  wide(changes);
  section(page, 1);
  writeScoreboard(page, summary);
  for (const note of facts.boardNotes) page.wide(note, LOOK.small);
  section(page, 2);
  writeKpiTable(page, summary.kpis);
  section(page, 3);
  writePushTable(page, summary);
  section(page, 4);
  const formulas = writeNoteTable(page, notes, kept);
  section(page, 5);
  const reminders = writeLateTable(page, facts, shown);
  writeOverdue(page, facts.plan);
  section(page, 6);
  writeIssueList(page, issues);
  section(page, 7);
  writeCharts(page, summary);
  page.end();
  return { content: page.content(), formulas, reminders };
}

/** A line of its colour over all columns, with room above. */
function section(page: Page, index: number): void {
  page.row([]);
  page.row([[1, SECTIONS[index] as string, LOOK.section, page.widths.length]]);
}
