// Runs an action, under the document lock where it writes; whatever goes wrong is said in Thai.

import type { Screen } from '../app/ports/screen';
import type { RpcReply } from '../contract/rpc';
import { maskPrivateNumbers } from '../domain/privacy';
import { ProblemError } from '../domain/problem';
import { cellSentence } from '../text/cellSentence';
import { checkSheetSentences } from '../text/checkSheetSentences';
import { TITLE } from '../text/workbookSentences';

const PATIENCE_MS = 15_000;
/** How Google says, in English and Thai, that a cell or tab is protected. */
const PROTECTED = /protected|ป้องกัน/i;

/** An action of a menu item or trigger, which tells what went wrong on the screen. */
export function guarded(screen: Screen, action: (screen: Screen) => void): void {
  const done = attempt(true, () => action(screen));
  if (!done.ok) screen.tell(TITLE, done.message);
}

/** The lock keeps scripts apart, not people. https://developers.google.com/apps-script/reference/lock/lock-service */
export function attempt<V>(writes: boolean, action: () => V): RpcReply<V> {
  const lock = writes ? LockService.getDocumentLock() : null;
  if (lock && !lock.tryLock(PATIENCE_MS)) return { ok: false, message: checkSheetSentences.busy };
  try {
    return { ok: true, value: action() };
  } catch (thrown) {
    const message = sentenceOf(thrown);
    return { ok: false, message, isDenied: message === checkSheetSentences.isProtected };
  } finally {
    lock?.releaseLock();
  }
}

/** One Thai sentence for anything thrown. */
function sentenceOf(thrown: unknown): string {
  if (thrown instanceof ProblemError) return cellSentence(thrown.problem);
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  if (PROTECTED.test(message)) return checkSheetSentences.isProtected;
  // English, and for whoever looks after the script: it stands in the list of its runs.
  console.error(maskPrivateNumbers(message));
  return checkSheetSentences.failed;
}
