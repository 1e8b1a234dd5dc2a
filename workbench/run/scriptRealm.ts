// A fresh global scope for one execution of the add-on's code. Node makes it with node:vm; the page has its own.
import type { Realm } from '../host/realm';
import type { FixedZone } from '../host/zone';

export interface ScriptRealm extends Realm {
  /** Sets global names before the code is loaded. */
  define(globals: Readonly<Record<string, unknown>>): void;
  /** Evaluates the code. */
  load(): void;
  /** A global function of the code, or null. */
  fn(name: string): ((...args: unknown[]) => unknown) | null;
  fromJson(text: string): unknown;
}

export interface RealmOptions {
  now(): number;
  zone: FixedZone;
}

export type RealmMaker = (options: RealmOptions) => ScriptRealm;
