// Custom functions for the grid: they run in a context without any service, one for each recalculation.
// https://developers.google.com/apps-script/guides/sheets/functions#using_apps_script_services
import type { CustomFunctions } from '../grid/port';
import { SerialDate, serialFromWall, wallFromSerial } from '../grid/serialDate';
import { isDate, toRealm } from '../host/realm';
import type { FixedZone } from '../host/zone';
import type { CustomFunctionInfo } from './customFunctionNames';
import type { RealmMaker, ScriptRealm } from './scriptRealm';

export class CellFunctions implements CustomFunctions {
  readonly names: readonly string[];
  private readonly spellings: Map<string, string>;
  private realm: ScriptRealm | null = null;

  constructor(
    readonly infos: readonly CustomFunctionInfo[],
    private readonly makeRealm: RealmMaker,
    private readonly zone: FixedZone,
    private readonly now: () => number,
  ) {
    this.names = infos.map(({ name }) => name);
    this.spellings = new Map(this.names.map((name) => [name.toUpperCase(), name]));
  }

  has(name: string): boolean {
    return this.spellings.has(name.toUpperCase());
  }

  begin(): void {
    this.realm = null;
  }

  end(): void {
    this.realm = null;
  }

  /** Throws an Error with the message of what the function threw. */
  call(name: string, args: readonly unknown[]): unknown {
    this.realm ??= this.fresh();
    const { realm } = this;
    const fn = realm.fn(this.spellings.get(name.toUpperCase()) ?? name);
    if (!fn) throw new Error(`Script function not found: ${name}`);
    const inside = args.map((arg) => this.inward(arg, realm));
    try {
      return this.outward(fn(...inside));
    } catch (thrown) {
      throw new Error(messageOf(thrown));
    }
  }

  private fresh(): ScriptRealm {
    const realm = this.makeRealm({ now: this.now, zone: this.zone });
    realm.load();
    return realm;
  }

  private inward(arg: unknown, realm: ScriptRealm): unknown {
    return toRealm(arg, realm, (other) => {
      if (other instanceof SerialDate) return realm.date(this.zone.fromWall(wallFromSerial(other.serial)));
      throw new Error('an argument of a custom function is a cell value');
    });
  }

  private outward(value: unknown): unknown {
    if (Array.isArray(value)) return Array.from(value, (item) => this.outward(item));
    return isDate(value) ? new SerialDate(serialFromWall(this.zone.toWall(Number(value)))) : value;
  }
}

/** The message of anything thrown in a script context. */
export function messageOf(thrown: unknown): string {
  const isError = typeof thrown === 'object' && thrown !== null && 'message' in thrown;
  return String(isError ? thrown.message : thrown);
}
