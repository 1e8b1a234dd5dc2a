// A menu item whose page may be too long for one click: the same item goes on with it, and so does the window of its progress.
import { TITLE } from '../../text/workbookSentences';
import type { Screen } from '../ports/screen';
import type { SaveContext } from '../reports/saveContext';
import type { DocumentPage } from './fillPage';
import type { KeptDocuments } from './keptDocuments';
import { listInContents } from './listInContents';
import { continuePage, MOST_AT_ONCE } from './longDocument';
import { type DocumentBefore, type DocumentTarget, writeDocument } from './writeDocument';

/** Parts wait for another click. Stays true where a part failed. */
export interface PartsLeft {
  isLeft: boolean;
}

interface PageEnd {
  readonly said: (tab: string) => string;
  readonly rows: number;
}

/** True where the page was begun before: its next part is written, and nothing is asked. `kind`: how the document's key begins. */
export function goOn({ book, screen, day }: SaveContext, kind: string, left: PartsLeft): boolean {
  const progress = continuePage(book, day, kind, () => {
    left.isLeft = true;
  });
  if (progress) endPage(screen, progress.said, left);
  return progress !== null;
}

/**
 * Writes a page, lists it in `สารบัญ` and brings it before the person; where the office is large, keeps it to be written in parts.
 * `said`: what is said of the complete page. `rows`: of `ผลการดำเนินงาน`. `kept`: what `restoreDocuments` gave in this run.
 */
export function makePage(
  { book, screen, day }: SaveContext,
  { said, rows, ...target }: Omit<DocumentTarget, 'long'> & PageEnd,
  build: (before: DocumentBefore) => DocumentPage,
  kept: KeptDocuments,
  left: PartsLeft,
): void {
  const { key, head } = target;
  const isLong = rows > MOST_AT_ONCE;
  const long = (tab: string) => ({ day, purpose: head, said: said(tab) });
  const tab = writeDocument(book, { ...target, long: isLong && long }, build, kept);
  if (!isLong) {
    listInContents(book, tab, head, kept.tabs[key]);
    tab.show();
  }
  endPage(screen, isLong ? '' : said(tab.name), left);
}

/** `said`: of a complete page, '' while parts are left. The dialog of generated tabs prints it, and has the texts to be sent. */
function endPage(screen: Screen, said: string, left: PartsLeft): void {
  left.isLeft = said === '';
  if (left.isLeft) screen.showProgress();
  else {
    screen.tell(TITLE, said);
    screen.showPages();
  }
}
