// What people do in the grid by hand: passed on to the add-on, or taken back where the acting user may not edit.
import type { UniverBook } from '../../grid/univer/createUniver';
import type { UniverGrid } from '../../grid/univer/univerGrid';
import { PROTECTED_CELLS } from '../pageText';
import type { PageWorkbench } from '../run/pageWorkbench';
import { showToast } from '../shell/toasts';

export function passOnEdits({ api }: UniverBook, grid: UniverGrid, workbench: PageWorkbench): void {
  let takingBack = false;
  grid.onPersonEdit((change) => {
    if (change.rects.length === 0) return;
    // Taking an edit back is one more change, told in a later turn.
    if (takingBack) {
      takingBack = false;
      return;
    }
    if (workbench.mayEdit(change)) {
      if (change.kind === 'edit') void workbench.heard(change);
      return;
    }
    takingBack = true;
    showToast('', PROTECTED_CELLS, 6);
    void api.undo();
  });
}
