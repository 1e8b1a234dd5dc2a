// Script realms in Node: each a new vm context with the language and nothing of Node.
import vm from 'node:vm';
import type { Realm } from '../host/realm';
import { REALM_PRELUDE } from './realmPrelude';
import type { RealmMaker } from './scriptRealm';

type Makers = Realm & { fromJson(text: string): unknown };

/** Compiles the code once; a syntax error in it is thrown here. */
export function nodeRealms(code: string): RealmMaker {
  const prelude = new vm.Script(REALM_PRELUDE, { filename: 'workbench-realm.js' });
  const script = new vm.Script(code, { filename: 'Code.js' });
  return ({ now, zone }) => {
    const context = vm.createContext({}, { name: 'Code.js' });
    const start = prelude.runInContext(context) as (
      now: () => number,
      offset: number,
      zone: string,
    ) => Makers;
    const makers = start(now, zone.offset, zone.name);
    return {
      ...makers,
      define: (globals) => void Object.assign(context, globals),
      load: () => void script.runInContext(context),
      fn: (name) => {
        const found = Object.hasOwn(context, name) ? context[name] : undefined;
        return typeof found === 'function' ? (found as (...args: unknown[]) => unknown) : null;
      },
    };
  };
}
