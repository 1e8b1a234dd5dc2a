// What the documents of a month are made from.
import { readPlan } from '../../catalogue/planTable';
import { tabColumns, tabName } from '../../catalogue/workbookTabs';
import { monthInFull } from '../../domain/month';
import { overdueActivities, type PlannedActivity } from '../../domain/summary/overdueActivities';
import type { KeptDocuments } from '../documents/keptDocuments';
import type { SaveContext } from '../reports/saveContext';
import { monthOf } from '../summary/names';
import { type KeptAnswer, readAnswers } from '../summary/noteTable';
import { headFacts, notesOf } from '../summary/readFacts';
import type { MonthRead } from '../summary/readMonth';
import type { SummaryNote } from '../summary/summaryFacts';

export interface DocumentSource extends MonthRead {
  readonly head: ReturnType<typeof headFacts>;
  readonly notes: readonly SummaryNote[];
  /** Today as people read it. */
  readonly day: string;
  /** "มิถุนายน 2565". */
  readonly month: string;
  readonly overdue: readonly PlannedActivity[];
  /** What was filled in beside the obstacles of the month's summary. */
  readonly orders: readonly KeptAnswer[];
}

export function documentSource(
  read: MonthRead,
  context: SaveContext,
  { tabs }: KeptDocuments,
): DocumentSource {
  const { book, day } = context;
  const { summary, request } = read;
  const plan = book.tab(tabName('plan'))?.values(tabColumns('plan').length) ?? [];
  const kept = tabs[`summary|${summary.month}`];
  const page = kept && book.tabById(kept.id);
  return {
    ...read,
    head: headFacts(read, context),
    notes: notesOf(read),
    day,
    month: monthInFull(monthOf(summary.month)),
    overdue: overdueActivities(readPlan(plan), request.today),
    orders: page ? readAnswers({ values: page.values(), formulas: [], widths: kept.content.widths }) : [],
  };
}
