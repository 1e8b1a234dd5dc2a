// What the page hears from Univer and asks of it: changes of the book or the selection, and the keyboard.
import { CanceledError, CommandType, ICommandService } from '@univerjs/core';
import { SetSelectionsOperation } from '@univerjs/sheets';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import { ILayoutService } from '@univerjs/ui';
import { of } from 'rxjs';
import type { UniverBook } from '../../grid/univer/createUniver';

/** Called once per frame at most, after anything happened; `isChange` when the book is no longer what it was. */
export function onGridEvent({ univer }: UniverBook, listener: (isChange: boolean) => void): void {
  let waiting = false;
  let changed = false;
  univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(({ type }) => {
      changed ||= type === CommandType.MUTATION;
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        const isChange = changed;
        waiting = false;
        changed = false;
        listener(isChange);
      });
    });
}

/** Gives the keyboard back to the grid. */
export function focusGrid({ univer }: UniverBook): void {
  univer.__getInjector().get(ILayoutService).focus();
}

/**
 * The grid calculates by itself and stops Univer's own trigger, which Univer's formula bar asks for its progress: there is
 * none to show.
 */
export function stillProgress({ univer }: UniverBook): void {
  const trigger = univer.__getInjector().get(TriggerCalculationController);
  Object.assign(trigger, { progress$: of({ done: 0, count: 0 }) });
}

/** Left by Esc, the formula bar asks Univer to select cells in the bar's own text, which has none. */
export function keepSelectionsInSheets({ univer, workbook }: UniverBook): void {
  univer
    .__getInjector()
    .get(ICommandService)
    .beforeCommandExecuted(({ id, params }) => {
      if (id !== SetSelectionsOperation.id) return;
      if ((params as { unitId?: string }).unitId !== workbook.getId()) throw new CanceledError();
    });
}
