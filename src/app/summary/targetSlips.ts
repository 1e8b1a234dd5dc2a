// Targets that contradict each other or their criteria, as the check of criteria and targets finds them.
import { kpisOf, targetsOf } from '../../catalogue/agreedTargets';
import { definitionRows } from '../../catalogue/definitionRows';
import { tabColumns, tabName } from '../../catalogue/workbookTabs';
import { findBy } from '../../domain/definitions/findBy';
import { targetMaterial } from '../../domain/definitions/targetMaterial';
import { targetRules } from '../../domain/definitions/targetRules';
import { summaryTexts } from '../../text/summaryTexts';
import { targetSentences } from '../../text/targetSentences';
import type { Book, Tab } from '../ports/book';
import type { SummaryIssue } from './summaryFacts';

/** Rows of targets; more take longer than the rest of a summary, and stay with the check itself. */
const MOST = 2000;

export function targetSlips(book: Book): SummaryIssue[] {
  const tables = (['criteria', 'inputs', 'targets'] as const).flatMap((key) => {
    const tab = book.tab(tabName(key));
    return tab ? [{ tab: tab.name, row: 1, column: 1, values: tab.values(tabColumns(key).length) }] : [];
  });
  const { rows } = definitionRows(tables);
  const { targets = [] } = rows;
  if (targets.length > MOST) return [{ text: summaryTexts.manyTargets(targets.length), at: null }];
  return findBy(targetRules, targetMaterial(targetsOf(targets, kpisOf(rows)))).map((found): SummaryIssue => {
    const { table, row } = found.place;
    const tab = book.tab(table.tab) as Tab;
    return { text: targetSentences[found.code](found), at: { tab: tab.id, row: table.row + row } };
  });
}
