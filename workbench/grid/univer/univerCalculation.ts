// Runs Univer's calculation when the grid is settled, and by itself after a person's change. Univer's own trigger waits a
// tenth of a second after every change and cannot be asked to hurry; this one takes its place.

import type { Reading } from '../formula/dependencyIndex';
import { containsRect, type Rect } from '../rect';
import { rangeOf, type UniverContext } from './univerContext';
import type { UniverFormulas } from './univerFormulas';
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  IDependencyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
  TriggerCalculationController,
} from './univerLibrary';

type Dirty = Record<string, unknown>;

/** A calculation that takes longer is taken for stuck, and settling fails. */
const LONGEST_MS = 120_000;

export class UniverCalculation {
  /** Before anything is calculated, and around each calculation. */
  before: () => void = () => undefined;
  begin: () => void = () => undefined;
  end: () => void = () => undefined;
  private dirty: Dirty | null = null;
  /** What the calculation going on now is about. */
  private calculating: Dirty | null = null;
  private running: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly context: UniverContext,
    private readonly formulas: UniverFormulas,
  ) {
    context.service(TriggerCalculationController).dispose();
    const known = context.service<IActiveDirtyManagerService>(IActiveDirtyManagerService);
    const listening = context.commands.onCommandExecuted((command, options) => {
      const conversion = known.get(command.id);
      if (!conversion) return;
      const { trigger } = (command.params ?? {}) as { trigger?: string };
      const isOwnResult = command.id === SetRangeValuesMutation.id && options?.onlyLocal === true;
      if (isOwnResult || trigger === SetStyleCommand.id) return;
      this.add(conversion.getDirtyData(command as never) as Dirty);
      this.interrupt();
      if (!context.isHost) this.soon();
    });
    context.parts.univer.onDispose(() => {
      clearTimeout(this.timer);
      listening.dispose();
    });
  }

  /** Everything is to be calculated again. */
  forceAll(): void {
    this.add({ forceCalculation: true });
  }

  add(more: Dirty): void {
    this.dirty = merged(this.dirty ?? {}, more) as Dirty;
  }

  /** Resolves when no formula waits any more. */
  async settle(): Promise<void> {
    this.before();
    this.addVolatile();
    while (this.dirty || this.running) {
      this.running ??= this.run().finally(() => {
        this.running = null;
      });
      await this.running;
    }
    this.formulas.settled();
  }

  private soon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.settle(), 0);
  }

  /** The results on their way would be put over what has just been changed: that calculation stops and begins anew. */
  private interrupt(): void {
    if (!this.calculating) return;
    this.add(this.calculating);
    this.calculating = null;
    this.command(SetFormulaCalculationStopMutation.id, {});
  }

  private command(id: string, params: object): void {
    const { context } = this;
    context.asHost(() => void context.commands.executeCommand(id, params, { onlyLocal: true }));
  }

  /** NOW and its like are calculated anew whenever anybody looks. */
  private addVolatile(): void {
    this.addCells(this.formulas.volatile());
  }

  private async run(): Promise<void> {
    const dirty = this.dirty;
    this.dirty = null;
    const { context } = this;
    const data = context.formulaPlaces;
    const hasFormulas = Object.values(data).some((rows) => rows && Object.keys(rows).length > 0);
    if (!hasFormulas) {
      // What has gone is among the dirty, which nothing takes from here: who read whom must go with it.
      context.service(IDependencyManagerService).reset();
      return;
    }
    const areas = this.formulas.areas();
    this.begin();
    const applied = this.nextApplied();
    try {
      const params = { ...dirty, maxIteration: 1, rowData: context.formulaData.getHiddenRowsFiltered() };
      this.calculating = dirty;
      this.command(SetFormulaCalculationStartMutation.id, params);
      await applied;
    } finally {
      this.calculating = null;
      this.end();
    }
    this.addLeft(areas);
  }

  /**
   * Resolves when the engine has told that it is done, which it does once, after it has put its results into the cells;
   * twice when it was stopped, and before the second time it must not be started. Univer's own session service guesses from its stages, and on a page does not listen before the first drawing.
   */
  private nextApplied(): Promise<void> {
    return new Promise((resolve, reject) => {
      let isStopping = false;
      const listening = this.context.commands.onCommandExecuted(({ id, params }) => {
        if (id !== SetFormulaCalculationNotificationMutation.id) return;
        const state = (params as { functionsExecutedState?: FormulaExecutedStateType })
          .functionsExecutedState;
        if (state === undefined) return;
        const isFirstOfTwo = state === FormulaExecutedStateType.STOP_EXECUTION && !isStopping;
        isStopping ||= isFirstOfTwo;
        if (!isFirstOfTwo) end(resolve);
      });
      const tooLong = new Error(`the calculation did not end within ${LONGEST_MS / 1000} s`);
      const timer = setTimeout(() => end(() => reject(tooLong)), LONGEST_MS);
      const end = (settle: () => void) => {
        clearTimeout(timer);
        listening.dispose();
        settle();
      };
    });
  }

  /** Univer does not tell the readers of cells that an array has left. */
  private addLeft(before: ReadonlyMap<string, Reading>): void {
    const now = this.formulas.areas();
    const there = new Set(this.context.sheets.map((sheet) => this.context.number(sheet.getSheetId())));
    const left = [...before].filter(([key, { sheetId, rect }]) => {
      // A sheet may go while its formulas are calculated.
      if (!there.has(sheetId)) return false;
      const area = now.get(key)?.rect;
      return !area || !containsRect(area, rect);
    });
    const dirtyRanges = left.map(([, { sheetId, rect }]) => this.range(sheetId, rect));
    if (dirtyRanges.length > 0) this.add({ dirtyRanges });
  }

  /** These formulas are to be calculated again. */
  addCells(cells: readonly { sheetId: number; row: number; column: number }[]): void {
    const dirtyRanges = cells.map(({ sheetId, row, column }) =>
      this.range(sheetId, { row, column, rows: 1, columns: 1 }),
    );
    if (dirtyRanges.length > 0) this.add({ dirtyRanges });
  }

  private range(sheetId: number, rect: Rect) {
    return { unitId: this.context.unitId, sheetId: this.context.key(sheetId), range: rangeOf(rect) };
  }
}

/** Lists are joined, tables merged at every depth, and one yes is enough. */
function merged(a: unknown, b: unknown): unknown {
  if (Array.isArray(a) && Array.isArray(b)) return [...a, ...b];
  if (isTable(a) && isTable(b)) {
    const result: Dirty = { ...a };
    for (const [key, value] of Object.entries(b)) result[key] = key in a ? merged(a[key], value) : value;
    return result;
  }
  return a || b;
}

function isTable(value: unknown): value is Dirty {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
