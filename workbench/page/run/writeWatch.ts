// A grid that says when it is about to be changed for the first time since it was last armed.
import type { Grid } from '../../grid/port';

const WRITERS: ReadonlySet<string> = new Set<keyof Grid>([
  'insertSheet',
  'deleteSheet',
  'moveSheet',
  'changeSheet',
  'write',
  'clearContent',
  'writeStyles',
  'clearStyles',
  'writeNotes',
  'writeValidations',
  'insert',
  'remove',
  'move',
  'reorderRows',
  'copy',
  'setSize',
  'hide',
  'putAnchored',
  'removeAnchored',
]);

export class WriteWatch {
  readonly grid: Grid;
  private beforeFirst: (() => void) | null = null;

  constructor(target: Grid) {
    this.grid = new Proxy(target, {
      get: (_, name) => {
        const member = Reflect.get(target, name, target) as unknown;
        if (typeof member !== 'function') return member;
        if (typeof name !== 'string' || !WRITERS.has(name)) return member.bind(target);
        return (...args: unknown[]) => {
          const tell = this.beforeFirst;
          this.beforeFirst = null;
          tell?.();
          return member.apply(target, args);
        };
      },
    });
  }

  arm(beforeFirst: (() => void) | null): void {
    this.beforeFirst = beforeFirst;
  }
}
