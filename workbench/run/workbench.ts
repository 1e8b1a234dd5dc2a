// The handle of the workbench: what people, dialogs and tests do with the book. All members return promises and run one by one.

import { a1OfRect } from '../grid/a1';
import type { Answer, DialogRecord } from '../host/book';
import type { Fault } from '../host/faults';
import { specOf } from '../host/protectionRules';
import { bookSnapshot, restoreBook } from './bookSnapshot';
import { functionValue } from './functionValue';
import { functionBehind, type MenuNode, menuTree } from './menuTree';
import { requireFunction } from './runScript';
import { replyOf, requestJson } from './scriptReply';
import { WorkbenchSheets } from './workbenchSheets';

export interface ProtectionInfo {
  sheet: string;
  range: string | null;
  description: string;
  editors: string[];
  warningOnly: boolean;
  unprotected: string[];
}

export class Workbench extends WorkbenchSheets {
  /** Calls a custom function as a cell would; rejects with the cell's error text. null stands for a blank cell. */
  fn(name: string, ...args: unknown[]): Promise<unknown> {
    return this.task(() => functionValue(this.cells, this.parts.book.zone, name, args));
  }

  /** google.script.run to `kpiRpc`. */
  rpc(request: unknown): Promise<unknown> {
    return this.call('kpiRpc', request);
  }

  /** google.script.run to any global function. */
  call(name: string, ...args: unknown[]): Promise<unknown> {
    return this.task(() => {
      if (name.endsWith('_')) throw new Error(`google.script.run.${name} is not a function`);
      const json = requestJson(args);
      return this.run('FULL', ({ realm }) => {
        const fn = requireFunction(realm, name);
        return replyOf(fn(...(realm.fromJson(json) as unknown[])));
      });
    });
  }

  dialogs(): Promise<DialogRecord[]> {
    return this.task(() => [...this.parts.screen.dialogs]);
  }

  /** Files are chosen in dialogs, which only the page runs. */
  chooseFiles(_files: readonly unknown[]): Promise<never> {
    return Promise.reject(new Error('chooseFiles needs the page'));
  }

  menu(): Promise<MenuNode[]> {
    return this.task(() => menuTree(this.parts.book.menus));
  }

  /** Runs the menu item with exactly this label; `done` is what it returned, true unless it said otherwise. */
  click(label: string): Promise<{ done: boolean }> {
    return this.task(() => {
      const name = functionBehind(this.parts.book.menus, label);
      const result = this.run('FULL', ({ realm }) => requireFunction(realm, name)());
      const done = typeof result === 'object' && result !== null && 'done' in result ? result.done : true;
      return { done: done !== false };
    });
  }

  answers(answers: readonly Answer[]): Promise<void> {
    return this.task(() => this.parts.screen.answer(answers));
  }

  actAs(user: string): Promise<void> {
    return this.task(() => {
      this.user = user;
      this.parts.book.admit(user);
    });
  }

  protections(): Promise<ProtectionInfo[]> {
    return this.task(() => {
      const { grid } = this.parts.book;
      const names = new Map(grid.sheets().map(({ id, name }) => [id, name]));
      return grid.anchored('protection').map((item) => {
        const { description, editors, warningOnly, unprotected } = specOf(item);
        const range = item.rects[0] ? a1OfRect(item.rects[0]) : null;
        const sheet = names.get(item.sheetId) ?? '';
        return {
          sheet,
          range,
          description,
          editors: [...editors],
          warningOnly,
          unprotected: unprotected.map(a1OfRect),
        };
      });
    });
  }

  setNow(iso: string): Promise<void> {
    return this.task(() => {
      const ms = Date.parse(iso);
      if (Number.isNaN(ms)) throw new Error(`not an ISO time: ${iso}`);
      this.parts.book.clock.set(ms);
    });
  }

  serviceCalls(): Promise<Record<string, number>> {
    return this.task(() => this.parts.book.calls.toJson());
  }

  /** Counts start again at 0, and with them the `at` of faults to come. */
  resetServiceCalls(): Promise<void> {
    return this.task(() => this.parts.book.calls.reset());
  }

  fail(fault: Fault): Promise<void> {
    return this.task(() => this.parts.book.faults.add(fault));
  }

  snapshot(): Promise<unknown> {
    return this.task(() => bookSnapshot(this.parts.book));
  }

  restore(snapshot: unknown): Promise<void> {
    return this.task(() => restoreBook(this.parts.book, snapshot));
  }
}
