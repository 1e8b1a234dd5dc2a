// A named range. https://developers.google.com/apps-script/reference/spreadsheet/named-range
import type { Anchored } from '../grid/port';
import type { Execution } from './execution';
import { make } from './factory';
import type { Range } from './range';
import { RangePlace } from './rangePlace';
import { ServiceError } from './serviceError';
import { ServiceObject } from './serviceObject';

export class NamedRange extends ServiceObject {
  readonly className = 'NamedRange';

  constructor(
    host: Execution,
    readonly id: string,
  ) {
    super(host);
  }

  getName(): string {
    return String(itemOf(this).spec.name);
  }

  setName(name: string): this {
    requireName(name);
    this.host.book.grid.putAnchored({ ...itemOf(this), spec: { name } });
    return this;
  }

  getRange(): Range {
    const item = itemOf(this);
    const rect = item.rects[0];
    if (!rect) throw new ServiceError('Range not found');
    return make().range(this.host, item.sheetId, rect);
  }

  setRange(range: unknown): this {
    if (!(range instanceof RangePlace)) throw new ServiceError('Invalid argument: range');
    this.host.book.grid.putAnchored({ ...itemOf(this), sheetId: range.sheetId, rects: [range.rect] });
    return this;
  }

  remove(): void {
    this.host.book.grid.removeAnchored(this.id);
  }
}

function itemOf(named: NamedRange): Anchored {
  const found = named.host.book.grid.anchored('namedRange').find((item) => item.id === named.id);
  if (!found) throw new ServiceError('The named range no longer exists.');
  return found;
}

/** Letters, digits and `_`, not starting with a digit, no cell address: https://support.google.com/docs/answer/63175 */
function requireName(name: unknown): void {
  const isName = typeof name === 'string' && /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && name.length <= 250;
  if (!isName || /^[A-Za-z]{1,3}\d+$/.test(name) || /^(true|false|R\d*C\d*)$/i.test(name)) {
    throw new ServiceError(`The name of the range is invalid: ${String(name)}`);
  }
}

export function putNamedRange(host: Execution, name: string, range: RangePlace): void {
  requireName(name);
  const { grid } = host.book;
  const old = grid
    .anchored('namedRange')
    .find((item) => String(item.spec.name).toLowerCase() === name.toLowerCase());
  const id = old?.id ?? grid.freshId();
  grid.putAnchored({ id, kind: 'namedRange', sheetId: range.sheetId, rects: [range.rect], spec: { name } });
}
