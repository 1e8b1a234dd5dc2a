// The door from the cell functions to the part of the script that runs on first use.
import type { Deferred } from '../app/cells/deferred';
import { deferredCells } from '../app/cells/deferredCells';

/** The deferred part; the trailing underscore keeps it out of reach of the sidebar. */
export function deferredCells_(): Deferred {
  return deferredCells;
}
