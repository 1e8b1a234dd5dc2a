// What sat on rows or columns that a person removed, for the case that they undo it: following the rows alone cannot bring
// back what went with them.
import type { Anchored } from '../port';
import type { UniverContext } from './univerContext';
import { CommandType, IUndoRedoService, UndoCommand } from './univerLibrary';

export class UndoneAnchors {
  private lost: Anchored[] = [];
  private undone: readonly Anchored[] = [];
  private readonly byStep = new WeakMap<object, readonly Anchored[]>();

  constructor(
    private readonly context: UniverContext,
    putBack: (item: Anchored) => void,
  ) {
    const undo = context.service<IUndoRedoService>(IUndoRedoService);
    const beginning = context.commands.beforeCommandExecuted(({ id }) => {
      if (id !== UndoCommand.id) return;
      const step = undo.pitchTopUndoElement();
      this.undone = (step && this.byStep.get(step)) || [];
    });
    const ending = context.commands.onCommandExecuted(({ id, type }) => {
      if (id === UndoCommand.id) {
        for (const item of this.undone) putBack(item);
        this.undone = [];
        this.lost = [];
      } else if (type === CommandType.COMMAND && this.lost.length > 0) {
        const step = undo.pitchTopUndoElement();
        if (step) this.byStep.set(step, this.lost);
        this.lost = [];
      }
    });
    context.parts.univer.onDispose(() => {
      beginning.dispose();
      ending.dispose();
    });
  }

  /** The items before and after rows or columns were removed. The host's own removals cannot be undone. */
  removed(before: readonly Anchored[], after: readonly Anchored[]): void {
    if (this.context.isHost) return;
    const still = new Set(after.map((item) => JSON.stringify(item)));
    this.lost.push(...before.filter((item) => !still.has(JSON.stringify(item))));
  }
}
