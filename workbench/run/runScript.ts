// Runs the add-on's code for one menu click, trigger or dialog call, in a realm of its own.
import type { AuthMode } from '../host/authorisation';
import type { Book } from '../host/book';
import { Execution } from '../host/execution';
import { type Services, servicesFor } from '../host/services';
import { messageOf } from './cellFunctions';
import type { RealmMaker, ScriptRealm } from './scriptRealm';

const MINUTES_6 = 360_000;
const SECONDS_30 = 30_000;

export interface ScriptRun {
  readonly realm: ScriptRealm;
  readonly execution: Execution;
  readonly services: Services;
}

/** Throws an Error with the message of whatever ended the execution. FULL runs have 6 minutes, simple triggers 30 seconds. */
export function runScript<T>(
  book: Book,
  makeRealm: RealmMaker,
  user: string,
  mode: AuthMode,
  body: (run: ScriptRun) => T,
): T {
  const realm = makeRealm({ now: () => book.clock.now(), zone: book.zone });
  const limitMs = mode === 'FULL' ? MINUTES_6 : SECONDS_30;
  const execution = new Execution(book, realm, { mode, user, limitMs });
  const services = servicesFor(execution);
  try {
    realm.define(services.globals);
    realm.load();
    const result = body({ realm, execution, services });
    if (execution.ended) throw execution.ended;
    return result;
  } catch (thrown) {
    throw new Error(messageOf(execution.ended ?? thrown));
  } finally {
    execution.finish();
  }
}

/** The global function, or an Error in Apps Script's words. */
export function requireFunction(realm: ScriptRealm, name: string): (...args: unknown[]) => unknown {
  const fn = realm.fn(name);
  if (!fn) throw new Error(`Script function not found: ${name}`);
  return fn;
}
