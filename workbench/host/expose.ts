// Shows a service object to the script: its methods and enums, nothing else. Unknown names throw.
import type { Execution } from './execution';
import { toRealm } from './realm';
import { NotInWorkbench, ServiceError } from './serviceError';
import { ServiceEnum, ServiceObject } from './serviceObject';

/** What engines and assertion libraries ask of any object. */
const SILENT = new Set<string | symbol>([
  'then',
  'toJSON',
  'constructor',
  'asymmetricMatch',
  'nodeType',
  '$$typeof',
]);

export class Exposure {
  private readonly faces = new WeakMap<object, object>();
  private readonly behind = new WeakMap<object, ServiceObject>();

  constructor(private readonly execution: Execution) {}

  /** The script's view of the object; the same one each time. */
  face(target: ServiceObject): object {
    let face = this.faces.get(target);
    if (!face) {
      face = new Proxy(target, {
        get: (_, name) => this.member(target, name),
        has: (_, name) => typeof name === 'string' && methodOf(target, name) !== null,
        set: (_, name) => {
          throw this.error(new NotInWorkbench(`setting ${target.className}.${String(name)}`));
        },
        ownKeys: () => [],
        getOwnPropertyDescriptor: () => undefined,
        getPrototypeOf: () => null,
      });
      this.faces.set(target, face);
      this.behind.set(face, target);
    }
    return face;
  }

  enumFace(members: ServiceEnum, owner: string): object {
    return new Proxy(members, {
      get: (_, name) => {
        if (typeof name === 'symbol' || SILENT.has(name)) return undefined;
        if (members.members.has(name)) return name;
        throw this.error(new NotInWorkbench(`${owner}.${members.enumName}.${name}`));
      },
    });
  }

  private member(target: ServiceObject, name: string | symbol): unknown {
    if (typeof name === 'symbol' || SILENT.has(name)) return undefined;
    if (name === 'toString') return () => target.className;
    const own = (target as unknown as Record<string, unknown>)[name];
    if (own instanceof ServiceEnum) return this.enumFace(own, target.className);
    const method = methodOf(target, name);
    if (!method) throw this.error(new NotInWorkbench(`${target.className}.${name}`));
    return (...args: unknown[]) => this.call(target, name, method, args);
  }

  private call(
    target: ServiceObject,
    name: string,
    method: (...args: unknown[]) => unknown,
    args: unknown[],
  ): unknown {
    try {
      const result = this.execution.call(target.className, name, () =>
        method.apply(
          target,
          args.map((arg) => this.inward(arg)),
        ),
      );
      return this.outward(result);
    } catch (thrown) {
      throw thrown instanceof ServiceError ? this.error(thrown) : thrown;
    }
  }

  private inward(arg: unknown): unknown {
    if (typeof arg !== 'object' || arg === null) return arg;
    const target = this.behind.get(arg);
    if (target) return target;
    return Array.isArray(arg) && this.holdsFace(arg) ? arg.map((item) => this.inward(item)) : arg;
  }

  /** A list of service objects, or a table with one of them in it. No method takes a list of them and of plain values. */
  private holdsFace(list: readonly unknown[]): boolean {
    for (let i = 0; i < list.length; i++) {
      const item = list[i];
      if (item === null || item === undefined) continue;
      if (typeof item !== 'object') return false;
      if (this.behind.has(item) || (Array.isArray(item) && this.holdsFace(item))) return true;
    }
    return false;
  }

  outward(value: unknown): unknown {
    return toRealm(value, this.execution.realm, (other) => {
      if (other instanceof ServiceObject) return this.face(other);
      throw new Error(`cannot cross the border: ${other.constructor.name}`);
    });
  }

  private error(error: ServiceError): Error {
    return this.execution.realm.error(error.name, error.message);
  }
}

function methodOf(target: ServiceObject, name: string): ((...args: unknown[]) => unknown) | null {
  if (name === 'constructor') return null;
  for (
    let proto = Object.getPrototypeOf(target);
    proto !== ServiceObject.prototype;
    proto = Object.getPrototypeOf(proto)
  ) {
    const own = Object.getOwnPropertyDescriptor(proto, name)?.value;
    if (typeof own === 'function') return own;
  }
  return null;
}
