// What people do in the grid by hand: passed on to the add-on, or taken back where the acting user may not edit.
import type { UniverGrid } from '../../grid/univer/univerGrid';
import { PROTECTED_CELLS } from '../pageText';
import type { PageWorkbench } from '../run/pageWorkbench';
import { showToast } from '../shell/toasts';

export function passOnEdits(grid: UniverGrid, workbench: PageWorkbench): void {
  grid.guardPersonEdits(
    (sheetId, rect) => workbench.mayEdit(sheetId, rect),
    () => showToast('', PROTECTED_CELLS, 6),
  );
  grid.onPersonEdit((change) => {
    if (change.kind === 'edit' && change.rects.length > 0) void workbench.heard(change);
  });
}
