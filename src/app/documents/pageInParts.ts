// A menu item whose page may be too long for one click: the same item goes on with it, and so does the window of its progress.
import { TITLE } from '../../text/workbookSentences';
import type { Screen } from '../ports/screen';
import type { SaveContext } from '../reports/saveContext';
import { continuePage } from './longDocument';

/** Parts wait for another click. Stays true where a part failed. */
export interface PartsLeft {
  isLeft: boolean;
}

/** True where the page was begun before: its next part is written, and nothing is asked. `kind`: how the document's key begins. */
export function goOn({ book, screen, day }: SaveContext, kind: string, left: PartsLeft): boolean {
  const progress = continuePage(book, day, kind, () => {
    left.isLeft = true;
  });
  if (progress) endPage(screen, progress.said, left);
  return progress !== null;
}

/** `said`: of a complete page, '' while parts are left. The dialog of generated tabs prints it, and has the texts to be sent. */
export function endPage(screen: Screen, said: string, left: PartsLeft): void {
  left.isLeft = said === '';
  if (left.isLeft) screen.showProgress();
  else {
    screen.tell(TITLE, said);
    screen.showPages();
  }
}
