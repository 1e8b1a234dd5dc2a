// The custom functions of the source, put together as the build does it.
import { deferTo } from '../../src/app/cells/deferred';
import { deferredCells } from '../../src/app/cells/deferredCells';
import * as eager from '../../src/entry/customFunctions';
import { KPI_CHECK } from '../../src/entry/functions/checkFunctions';

deferTo(() => deferredCells);

type Cell = (...args: unknown[]) => unknown;

const { onEdit: _trigger, ...cellFunctions } = eager;

/** Every custom function by name. */
export const functions = { ...cellFunctions, KPI_CHECK } as unknown as { readonly [name: string]: Cell };

/** Calls a function by name. */
export function call(name: string, ...args: unknown[]): unknown {
  return (functions[name] as Cell)(...args);
}

/** What the function throws. */
export function errorOf(name: string, ...args: unknown[]): string {
  try {
    call(name, ...args);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error(`${name} did not throw`);
}
