// Tabs without which an office cannot be read: one that was renamed or deleted is named instead of being taken for an empty one.
import { tabName } from '../../src/catalogue/workbookTabs';
import type { PlacedCells } from '../../src/contract/problems';
import type { ReadableTab } from '../../src/contract/reports';
import { ProblemError } from '../../src/domain/problem';
import { textKey } from '../../src/domain/thaiText';
import type { WorkbookProblem } from '../../src/text/workbookSentences';

/** Until the first decision and where nothing is due, there may be none. */
const MAY_BE_MISSING: readonly ReadableTab[] = ['decisions', 'calendar'];

/** Throws ProblemError `tab-missing` for the first of the tabs that is not there. */
export function requireTabs(tabs: readonly PlacedCells[], names: readonly ReadableTab[]): void {
  const there = tabs.map(({ tab }) => textKey(tab));
  const missing = names.find(
    (name) => !MAY_BE_MISSING.includes(name) && !there.includes(textKey(tabName(name))),
  );
  if (!missing) return;
  const problem: WorkbookProblem = { code: 'tab-missing', tab: tabName(missing) };
  throw new ProblemError(problem);
}
