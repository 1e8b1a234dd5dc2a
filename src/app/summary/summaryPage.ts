// The content of the tab `สรุป มิ.ย. 2565`, section by section as it is read.
import { dayInShort, monthInFull, monthInShort } from '../../domain/month';
import { SECTIONS, summaryTexts } from '../../text/summaryTexts';
import { newPage } from '../documents/newPage';
import type { SheetContent } from '../ports/sheetContent';
import { writeCharts } from './chartTables';
import { writeIssueList } from './issueList';
import { writeKpiTable } from './kpiTable';
import { writeLateTable } from './lateTable';
import { monthOf } from './names';
import { type KeptAnswer, writeNoteTable } from './noteTable';
import { writeOverdue } from './overdueTable';
import { writePushTable } from './pushTable';
import { summaryWidths, writeScoreboard } from './scoreboard';
import type { SummaryFacts } from './summaryFacts';
import { LOOK } from './summaryLooks';
import { writeSection } from './writeTable';

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
  const month = monthOf(summary.month);
  const wide = (text: string) => page.wide(text, LOOK.plain);
  page.row([[1, summaryTexts.title(monthInFull(month)), LOOK.title]], 32);
  page.row([[1, `${office} ${round}`, LOOK.strong]]);
  writeSection(page, SECTIONS[0]);
  page.row([[1, summaryTexts.about(dayInShort(asOf), builtAt), LOOK.plain]]);
  wide(summaryTexts.rates(reported, expected, onTime));
  wide(summaryTexts.events(events));
  wide(changes);
  writeSection(page, SECTIONS[1]);
  writeScoreboard(page, summary);
  for (const note of facts.boardNotes) page.wide(note, LOOK.small);
  writeSection(page, SECTIONS[2]);
  writeKpiTable(page, summary.kpis);
  writeSection(page, SECTIONS[3]);
  writePushTable(page, summary);
  writeSection(page, SECTIONS[4]);
  const formulas = writeNoteTable(page, notes, kept);
  writeSection(page, SECTIONS[5]);
  const reminders = writeLateTable(page, facts, monthInShort(month));
  writeOverdue(page, facts.plan);
  writeSection(page, SECTIONS[6]);
  writeIssueList(page, issues);
  writeSection(page, SECTIONS[7]);
  writeCharts(page, summary);
  page.end();
  return { content: page.content(), formulas, reminders };
}
