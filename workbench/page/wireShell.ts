// The header of the page at work: menus run the script, the book menu resets the book, the switch changes the person.
import type { Book } from '../host/book';
import { type MenuNode, menuTree } from '../run/menuTree';
import {
  BOOK_MENU,
  EMPTY_BOOK,
  READ_ONLY,
  RESET_QUESTIONS,
  RESTORE_SAMPLE,
  RUNNING,
  SCRIPT_FAILED,
} from './pageText';
import type { PageWorkbench } from './run/pageWorkbench';
import { type ResetTo, resetBook } from './run/resetBook';
import { part } from './shell/element';
import { MenuBar } from './shell/menuBar';
import { askQuestion } from './shell/questionDialog';
import { setRunning, showToast } from './shell/toasts';
import { fillUserSwitch } from './shell/userSwitch';

export interface ShellEnds {
  /** The filled sample workbook as JSON. */
  readonly sample: string;
  focusGrid(): void;
  closeDialogs(): void;
  isReadOnly(): boolean;
  /** Menus for work by hand, and what runs their items: false when the label is none of theirs. */
  gridMenus: readonly MenuNode[];
  runGridItem(label: string): boolean;
}

const RESETS: Readonly<Record<string, ResetTo>> = { [RESTORE_SAMPLE]: 'june-2565', [EMPTY_BOOK]: 'empty' };

export function wireShell(workbench: PageWorkbench, book: Book, ends: ShellEnds): { showMenus(): void } {
  const chosen = async (label: string): Promise<void> => {
    const sample = RESETS[label];
    ends.focusGrid();
    if (sample) await reset(sample);
    else if (!ends.runGridItem(label)) await runItem(workbench, label);
  };
  const reset = async (sample: ResetTo): Promise<void> => {
    if (ends.isReadOnly()) return showToast('', READ_ONLY, 5);
    const question = {
      kind: 'alert' as const,
      title: '',
      text: RESET_QUESTIONS[sample],
      buttons: ['OK', 'CANCEL'],
    };
    if ((await askQuestion(question)).button !== 'OK') return;
    ends.closeDialogs();
    await workbench.reopen(() => resetBook(book, sample, ends.sample));
  };
  const menuBar = new MenuBar(part('menus'), (label) => void chosen(label));
  fillUserSwitch(part('user') as HTMLSelectElement, (email) => void workbench.actAs(email));
  const own = { label: BOOK_MENU, items: Object.keys(RESETS).map((label) => ({ label })) };
  return { showMenus: () => menuBar.show([own, ...ends.gridMenus, ...menuTree(book.menus)]) };
}

async function runItem(workbench: PageWorkbench, label: string): Promise<void> {
  setRunning(RUNNING);
  await nextPaint();
  try {
    await workbench.click(label);
  } catch (thrown) {
    const text = (thrown as Error).message;
    void askQuestion({ kind: 'alert', title: SCRIPT_FAILED, text, buttons: ['OK'] });
  } finally {
    setRunning(null);
  }
}

/** A script runs in one go: what is to be seen meanwhile must be painted before. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}
