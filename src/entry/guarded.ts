// Runs an action under the document lock; whatever goes wrong is said in Thai.
import { cellSentence } from '../app/cells/cellSentence';
import type { Screen } from '../app/ports/screen';
import { ProblemError } from '../domain/problem';
import { checkSheetSentences } from '../text/checkSheetSentences';
import { TITLE } from '../text/workbookSentences';

const PATIENCE_MS = 15_000;
/** How Google says that a cell or tab is protected. */
const PROTECTED = /protected/i;

/** The lock keeps scripts apart, not people. https://developers.google.com/apps-script/reference/lock/lock-service */
export function guarded(screen: Screen, action: (screen: Screen) => void): void {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE_MS)) {
    screen.tell(TITLE, checkSheetSentences.busy);
    return;
  }
  try {
    action(screen);
  } catch (thrown) {
    screen.tell(TITLE, sentenceOf(thrown));
  } finally {
    lock.releaseLock();
  }
}

/** One Thai sentence for anything thrown. */
function sentenceOf(thrown: unknown): string {
  if (thrown instanceof ProblemError) return cellSentence(thrown.problem);
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return PROTECTED.test(message) ? checkSheetSentences.isProtected : checkSheetSentences.failed(message);
}
