// Protection of a range or a tab. https://developers.google.com/apps-script/reference/spreadsheet/protection
import type { Anchored } from '../grid/port';
import type { Rect } from '../grid/rect';
import type { Execution } from './execution';
import { make } from './factory';
import { mayEdit, PROTECTED, type ProtectionSpec, requireSheetEditable, specOf } from './protectionRules';
import type { Range } from './range';
import { RangePlace, sheetInfo } from './rangePlace';
import { ServiceError } from './serviceError';
import { ServiceObject } from './serviceObject';
import { User } from './user';

export class Protection extends ServiceObject {
  readonly className = 'Protection';

  constructor(
    host: Execution,
    readonly id: string,
  ) {
    super(host);
  }

  /** A new protection leaves everybody in who can edit the book now; callers remove them. */
  static create(host: Execution, sheetId: number, type: 'SHEET' | 'RANGE', rect: Rect | null): Protection {
    const { book } = host;
    requireSheetEditable(book, host.user, sheetId);
    const item = { id: book.grid.freshId(), kind: 'protection' as const, sheetId, rects: rect ? [rect] : [] };
    const spec: ProtectionSpec = {
      type,
      description: '',
      editors: [...book.editors],
      warningOnly: false,
      unprotected: [],
      rangeName: null,
    };
    book.grid.putAnchored({ ...item, spec });
    return new Protection(host, item.id);
  }

  getProtectionType(): string {
    return specOf(itemOf(this)).type;
  }

  getDescription(): string {
    return specOf(itemOf(this)).description;
  }

  setDescription(description: string): Protection {
    return change(this, { description: String(description) });
  }

  getEditors(): User[] {
    const { editors } = specOf(itemOf(this));
    const all = new Set([this.host.book.owner, ...editors]);
    return [...all].map((email) => new User(this.host, email));
  }

  addEditor(editor: unknown): Protection {
    return this.addEditors([editor]);
  }

  addEditors(editors: unknown[]): Protection {
    const { editors: old } = specOf(itemOf(this));
    return change(this, { editors: [...new Set([...old, ...editors.map(emailOf)])] });
  }

  removeEditor(editor: unknown): Protection {
    return this.removeEditors([editor]);
  }

  /** Neither the owner nor the person running the script can be removed. */
  removeEditors(editors: unknown[]): Protection {
    const gone = new Set(editors.map(emailOf));
    const { editors: old } = specOf(itemOf(this));
    return change(this, { editors: old.filter((email) => !gone.has(email) || email === this.host.user) });
  }

  isWarningOnly(): boolean {
    return specOf(itemOf(this)).warningOnly;
  }

  setWarningOnly(warningOnly: boolean): Protection {
    return change(this, { warningOnly: Boolean(warningOnly) });
  }

  canEdit(): boolean {
    return mayEdit(this.host.book, this.host.user, itemOf(this));
  }

  canDomainEdit(): boolean {
    return false;
  }

  setDomainEdit(_editable: boolean): Protection {
    return change(this, {});
  }

  getRange(): Range {
    const item = itemOf(this);
    const { rowCount: rows, columnCount: columns } = sheetInfo(this.host, item.sheetId);
    return make().range(this.host, item.sheetId, item.rects[0] ?? { row: 1, column: 1, rows, columns });
  }

  setRange(range: unknown): this {
    if (!(range instanceof RangePlace)) throw new ServiceError('Invalid argument: range');
    requireMine(this);
    this.host.book.grid.putAnchored({ ...itemOf(this), rects: [range.rect] });
    return this;
  }

  getRangeName(): string | null {
    return specOf(itemOf(this)).rangeName;
  }

  getUnprotectedRanges(): Range[] {
    const item = itemOf(this);
    return specOf(item).unprotected.map((rect) => make().range(this.host, item.sheetId, rect));
  }

  setUnprotectedRanges(ranges: unknown[]): Protection {
    if (specOf(itemOf(this)).type !== 'SHEET')
      throw new ServiceError('Unprotected ranges are only for sheet protections.');
    return change(this, { unprotected: ranges.map((range) => (range as RangePlace).rect) });
  }

  remove(): void {
    requireMine(this);
    this.host.book.grid.removeAnchored(this.id);
  }
}

function itemOf(protection: Protection): Anchored {
  const found = protection.host.book.grid.anchored('protection').find((item) => item.id === protection.id);
  if (!found) throw new ServiceError('The protection no longer exists.');
  return found;
}

function requireMine(protection: Protection): void {
  if (!mayEdit(protection.host.book, protection.host.user, itemOf(protection)))
    throw new ServiceError(PROTECTED);
}

function change(protection: Protection, spec: Partial<ProtectionSpec>): Protection {
  requireMine(protection);
  const item = itemOf(protection);
  protection.host.book.grid.putAnchored({ ...item, spec: { ...item.spec, ...spec } });
  return protection;
}

function emailOf(editor: unknown): string {
  return editor instanceof User ? editor.email : String(editor);
}
