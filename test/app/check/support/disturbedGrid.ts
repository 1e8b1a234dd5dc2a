// A grid on which somebody else does something in the middle of a run: just before the nth time a script looks at it or writes.
import { MemoryGrid } from '../../../../workbench/grid/memoryGrid';

type Method = 'read' | 'write' | 'used' | 'readNotes' | 'writeNotes' | 'readStyles' | 'writeStyles';
const METHODS: readonly Method[] = [
  'read',
  'write',
  'used',
  'readNotes',
  'writeNotes',
  'readStyles',
  'writeStyles',
];

export class DisturbedGrid extends MemoryGrid {
  /** Times since `wait`. */
  times = 0;
  private at = 0;
  private act: ((grid: MemoryGrid) => void) | null = null;

  constructor() {
    super();
    for (const method of METHODS) {
      const plain = this[method].bind(this) as (...args: unknown[]) => unknown;
      Object.defineProperty(this, method, {
        value: (...args: unknown[]) => {
          this.disturb();
          return plain(...args);
        },
      });
    }
  }

  /** Lets somebody act before the nth time from now; `at` 0: nobody does. */
  wait(at = 0, act: ((grid: MemoryGrid) => void) | null = null): void {
    this.times = 0;
    this.at = at;
    this.act = act;
  }

  private disturb(): void {
    const { act } = this;
    if (!act || ++this.times !== this.at) {
      if (!act) this.times++;
      return;
    }
    this.act = null;
    act(this);
  }
}
