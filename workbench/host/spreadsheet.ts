// Spreadsheet: tabs, named ranges, protections. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet
import { make } from './factory';
import { NamedRange, putNamedRange } from './namedRange';
import { Protection } from './protection';
import { requireSheetEditable, specOf } from './protectionRules';
import type { Range } from './range';
import type { RangeList } from './rangeList';
import { RangePlace } from './rangePlace';
import { NotInWorkbench, ServiceError } from './serviceError';
import { ServiceObject } from './serviceObject';
import type { Sheet } from './sheet';
import { freeName, requireFreeName } from './sheetNames';
import { rangeFromA1, SheetPlace } from './sheetPlace';
import { User } from './user';

export class Spreadsheet extends ServiceObject {
  readonly className = 'Spreadsheet';

  getId(): string {
    return 'workbench-book';
  }

  getName(): string {
    return this.host.book.title;
  }

  rename(name: string): void {
    this.host.book.title = String(name);
  }

  getUrl(): string {
    return 'https://docs.google.com/spreadsheets/d/workbench-book/edit';
  }

  getSpreadsheetTimeZone(): string {
    return this.host.book.zone.name;
  }

  getSpreadsheetLocale(): string {
    return this.host.book.locale;
  }

  getSheets(): Sheet[] {
    return this.host.book.grid.sheets().map(({ id }) => make().sheet(this.host, id));
  }

  /** The tab with exactly this name, or null. */
  getSheetByName(name: string): Sheet | null {
    const found = this.host.book.grid.sheets().find((sheet) => sheet.name === name);
    return found ? make().sheet(this.host, found.id) : null;
  }

  getSheetById(sheetId: number): Sheet | null {
    const found = this.host.book.grid.sheets().find((sheet) => sheet.id === sheetId);
    return found ? make().sheet(this.host, found.id) : null;
  }

  getActiveSheet(): Sheet {
    return make().sheet(this.host, this.host.book.grid.selection().sheetId);
  }

  setActiveSheet(sheet: unknown): Sheet {
    if (!(sheet instanceof SheetPlace)) throw new ServiceError('Invalid argument: sheet');
    return make().sheet(this.host, sheet.sheetId).activate();
  }

  getActiveRange(): Range | null {
    return this.getActiveSheet().getActiveRange();
  }

  getActiveRangeList(): RangeList | null {
    return this.getActiveSheet().getActiveRangeList();
  }

  getCurrentCell(): Range | null {
    return this.getActiveSheet().getActiveCell();
  }

  setActiveRange(range: Range): Range {
    return range.activate();
  }

  setCurrentCell(cell: Range): Range {
    return cell.activate();
  }

  /** `insertSheet(name?, index?, options?)` or `insertSheet(index)`; the index is 0-based, after the active tab by default. */
  insertSheet(first?: unknown, second?: unknown): Sheet {
    const name = typeof first === 'string' ? first : freeName(this.host, 'ชีต');
    const index = typeof first === 'number' ? first : second;
    if (index !== undefined && typeof index !== 'number')
      throw new NotInWorkbench('Spreadsheet.insertSheet with a template');
    requireFreeName(this.host, name);
    const { grid } = this.host.book;
    if (grid.sheets().length >= 200) throw new ServiceError('You can’t add more than 200 sheets.');
    const position = index === undefined ? this.getActiveSheet().getIndex() + 1 : index + 1;
    const { id } = grid.insertSheet(name, Math.min(position, grid.sheets().length + 1));
    return make().sheet(this.host, id).activate();
  }

  deleteSheet(sheet: unknown): void {
    if (!(sheet instanceof SheetPlace)) throw new ServiceError('Invalid argument: sheet');
    const { grid } = this.host.book;
    if (grid.sheets().length === 1) throw new ServiceError("You can't remove all the sheets in a document.");
    requireSheetEditable(this.host.book, this.host.user, sheet.sheetId);
    grid.deleteSheet(sheet.sheetId);
  }

  deleteActiveSheet(): Sheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }

  duplicateActiveSheet(): Sheet {
    const from = this.getActiveSheet();
    const { rowCount, columnCount } = this.host.book.grid.sheets()[from.getIndex() - 1] ?? {
      rowCount: 1,
      columnCount: 1,
    };
    const copy = this.insertSheet(`สำเนาของ ${from.getName()}`, from.getIndex());
    const { grid } = this.host.book;
    const whole = { row: 1, column: 1, rows: rowCount, columns: columnCount };
    grid.changeSheet(copy.sheetId, { rowCount, columnCount });
    grid.copy(from.sheetId, whole, copy.sheetId, whole, 'all');
    return copy;
  }

  /** Moves the active tab to a 1-based position. */
  moveActiveSheet(position: number): void {
    const { grid } = this.host.book;
    if (position < 1 || position > grid.sheets().length)
      throw new ServiceError(`Sheet index ${position} is out of range`);
    grid.moveSheet(grid.selection().sheetId, position);
  }

  /** A range by A1 notation (of the active tab when none is named) or by name; null is never given. */
  getRange(a1Notation: string): Range {
    return rangeFromA1(this.host, String(a1Notation), this.host.book.grid.selection().sheetId);
  }

  getRangeList(a1Notations: string[]): RangeList {
    return this.getActiveSheet().getRangeList(a1Notations);
  }

  getRangeByName(name: string): Range | null {
    const named = this.getNamedRanges().find(
      (item) => item.getName().toLowerCase() === String(name).toLowerCase(),
    );
    return named?.getRange() ?? null;
  }

  getNamedRanges(): NamedRange[] {
    return this.host.book.grid.anchored('namedRange').map((item) => new NamedRange(this.host, item.id));
  }

  setNamedRange(name: string, range: unknown): void {
    if (!(range instanceof RangePlace)) throw new ServiceError('Invalid argument: range');
    putNamedRange(this.host, name, range);
  }

  removeNamedRange(name: string): void {
    const named = this.getNamedRanges().find(
      (item) => item.getName().toLowerCase() === String(name).toLowerCase(),
    );
    if (!named) throw new ServiceError(`The named range "${name}" does not exist.`);
    named.remove();
  }

  getProtections(type: string): Protection[] {
    const items = this.host.book.grid.anchored('protection').filter((item) => specOf(item).type === type);
    return items.map((item) => new Protection(this.host, item.id));
  }

  getEditors(): User[] {
    return this.host.book.editors.map((email) => new User(this.host, email));
  }

  getOwner(): User {
    return new User(this.host, this.host.book.owner);
  }

  getLastRow(): number {
    return this.getActiveSheet().getLastRow();
  }

  getLastColumn(): number {
    return this.getActiveSheet().getLastColumn();
  }

  getDataRange(): Range {
    return this.getActiveSheet().getDataRange();
  }

  /** Stays 5 seconds when nothing else is said; a negative number keeps it until it is closed. */
  toast(message: string, title = '', seconds = 5): void {
    const toast = { kind: 'toast' as const, title: String(title), width: null, html: String(message) };
    this.host.book.screen.show(toast, { seconds });
  }
}
