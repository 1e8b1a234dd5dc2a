// dist/Code.js in a context that has the language and nothing else: no console, no timers, no service.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

export const DIST = path.resolve(__dirname, '../../dist');

export function readCode(): string {
  return readFileSync(path.join(DIST, 'Code.js'), 'utf8');
}

export interface BareContext {
  /** The value of an expression, as data of this realm. */
  value(expression: string): unknown;
  /** The names the script added to the global object. */
  globals(): string[];
  /** Services touched so far, with a stand-in for each that only records. */
  touched(): string[];
}

/** `services`: names that throw and are recorded when any member of them is read. */
export function loadBare(services: readonly string[] = []): BareContext {
  const context = vm.createContext(Object.create(null));
  // V8 gives every context a silent console, which would hide a call of it.
  vm.runInContext('delete globalThis.console', context);
  const touched: string[] = [];
  for (const name of services) {
    const refuse = (member: PropertyKey): never => {
      touched.push(`${name}.${String(member)}`);
      throw new Error(`${name} was called`);
    };
    context[name] = new Proxy({}, { get: (_, member) => refuse(member), has: (_, member) => refuse(member) });
  }
  const before = new Set(Object.getOwnPropertyNames(context));
  vm.runInContext(readCode(), context, { filename: 'Code.js' });
  return {
    value: (expression) => {
      const json = vm.runInContext(`JSON.stringify([${expression}])`, context);
      return JSON.parse(json)[0];
    },
    globals: () => Object.getOwnPropertyNames(context).filter((name) => !before.has(name)),
    touched: () => touched,
  };
}
