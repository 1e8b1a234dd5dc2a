// The grid port over a Univer workbook: what a person sees on the page and what formula tests calculate with.
import type { StyleKey, StyleValue } from '../cellStyle';
import type { CellInput, CellReader } from '../cellValue';
import type { GridSnapshot } from '../memorySnapshot';
import type {
  Anchored,
  AnchoredKind,
  CustomFunctions,
  Grid,
  Selection,
  SheetChange,
  SheetInfo,
  ValidationRule,
} from '../port';
import type { Axis, Rect } from '../rect';
import type { UniverBook } from './createUniver';
import type { MayEdit } from './editGuard';
import type { PersonChange } from './personChanges';
import type { Carried } from './univerCopies';
import { UniverParts } from './univerParts';
import { restoreParts, snapshotOfParts } from './univerSnapshot';

export class UniverGrid implements Grid {
  private readonly parts: UniverParts;

  constructor(book: UniverBook) {
    this.parts = new UniverParts(book);
  }

  /** Hears what a person does in Univer itself, once for each thing done; the port's own changes are not among them. */
  onPersonEdit(listener: (change: PersonChange) => void): () => void {
    return this.parts.changes.listen(listener);
  }

  /** What a person does where they may not is taken back, and `refused` called. Works while somebody hears of edits. */
  guardPersonEdits(mayEdit: MayEdit, refused: () => void): void {
    Object.assign(this.parts.guard, { mayEdit, refused });
  }

  /** Univer's key of a sheet, for the page. */
  sheetKey(sheetId: number): string {
    return this.parts.context.key(sheetId);
  }

  sheets(): readonly SheetInfo[] {
    return this.parts.context.sheets.map((sheet) => this.parts.shape.infoOf(sheet));
  }

  insertSheet(name: string, position: number): SheetInfo {
    const info = this.parts.shape.insertSheet(name, position);
    this.parts.calculation.addCells(this.parts.formulas.naming(name));
    return info;
  }

  deleteSheet(id: number): void {
    this.parts.anchors.dropSheet(id);
    this.parts.shape.deleteSheet(id);
  }

  moveSheet(id: number, position: number): void {
    this.parts.shape.moveSheet(id, position);
  }

  changeSheet(id: number, change: SheetChange): void {
    this.parts.shape.changeSheet(id, change);
  }

  selection(): Selection {
    return this.parts.selection.read();
  }

  select(selection: Selection): void {
    this.parts.selection.write(selection);
  }

  read(sheetId: number, rect: Rect, as: CellReader): unknown[][] {
    return this.parts.cells.read(sheetId, rect, as);
  }

  write(sheetId: number, rect: Rect, rows: readonly (readonly CellInput[])[]): void {
    this.parts.cells.write(sheetId, rect, rows);
  }

  clearContent(sheetId: number, rect: Rect): void {
    this.parts.cells.clear(sheetId, rect);
  }

  readFormulas(sheetId: number, rect: Rect): string[][] {
    const sheet = this.parts.context.sheet(sheetId);
    return tableOf(rect, (row, column) => this.parts.cells.readFormula(sheet, row, column));
  }

  readErrors(sheetId: number, rect: Rect): string[][] {
    return tableOf(rect, (row, column) => this.parts.cells.errorMessage(sheetId, row, column));
  }

  used(sheetId: number): { row: number; column: number } {
    return this.parts.cells.used(sheetId);
  }

  readStyles(sheetId: number, rect: Rect, key: StyleKey): StyleValue[][] {
    return this.parts.look.readStyles(sheetId, rect, key);
  }

  writeStyles(
    sheetId: number,
    rect: Rect,
    key: StyleKey,
    value: StyleValue | readonly (readonly StyleValue[])[],
  ): void {
    this.parts.look.writeStyles(sheetId, rect, key, value);
  }

  clearStyles(sheetId: number, rect: Rect): void {
    this.parts.look.clearStyles(sheetId, rect);
  }

  readNotes(sheetId: number, rect: Rect): string[][] {
    return this.parts.look.readNotes(sheetId, rect);
  }

  writeNotes(sheetId: number, rect: Rect, notes: readonly (readonly string[])[]): void {
    this.parts.look.writeNotes(sheetId, rect, notes);
  }

  hasValidations(sheetId: number): boolean {
    return this.parts.validations.hasAny(sheetId);
  }

  readValidations(sheetId: number, rect: Rect): (ValidationRule | null)[][] {
    return this.parts.validations.read(sheetId, rect);
  }

  writeValidations(
    sheetId: number,
    rect: Rect,
    rules: readonly (readonly (ValidationRule | null)[])[],
  ): void {
    this.parts.validations.write(sheetId, rect, rules);
  }

  insert(sheetId: number, axis: Axis, at: number, count: number): void {
    this.parts.shape.insert(sheetId, axis, at, count);
  }

  remove(sheetId: number, axis: Axis, at: number, count: number): void {
    this.parts.shape.remove(sheetId, axis, at, count);
  }

  move(sheetId: number, axis: Axis, from: number, count: number, to: number): void {
    this.parts.shape.move(sheetId, axis, from, count, to);
  }

  reorderRows(sheetId: number, rect: Rect, order: readonly number[]): void {
    this.parts.copies.reorderRows(sheetId, rect, order);
    this.parts.shape.forgetUndo();
  }

  copy(fromSheet: number, from: Rect, toSheet: number, to: Rect, what: Carried): void {
    this.parts.copies.copy(fromSheet, from, toSheet, to, what);
  }

  size(sheetId: number, axis: Axis, index: number): number {
    return this.parts.lines.size(sheetId, axis, index);
  }

  setSize(sheetId: number, axis: Axis, index: number, count: number, pixels: number | null): void {
    this.parts.lines.setSize(sheetId, axis, index, count, pixels);
  }

  isHidden(sheetId: number, axis: Axis, index: number, by: 'user' | 'filter'): boolean {
    return this.parts.lines.isHidden(sheetId, axis, index, by);
  }

  hide(
    sheetId: number,
    axis: Axis,
    index: number,
    count: number,
    hidden: boolean,
    by: 'user' | 'filter',
  ): void {
    this.parts.lines.hide(sheetId, axis, index, count, hidden, by);
  }

  anchored(kind: AnchoredKind, sheetId?: number): readonly Anchored[] {
    return this.parts.anchors.list(kind, sheetId);
  }

  putAnchored(item: Anchored): void {
    this.parts.anchors.put(item);
  }

  removeAnchored(id: string): void {
    this.parts.anchors.remove(id);
  }

  freshId(): string {
    return `k${this.parts.context.fresh()}`;
  }

  useFunctions(functions: CustomFunctions, now: () => number): void {
    this.parts.functions.use(functions, now);
  }

  recalculateAll(): void {
    this.parts.calculation.forceAll();
  }

  settle(): Promise<void> {
    return this.parts.calculation.settle();
  }

  /** As the memory grid's: either opens what the other saved. */
  snapshot(): GridSnapshot {
    return snapshotOfParts(this.parts);
  }

  restore(snapshot: unknown): void {
    restoreParts(this.parts, snapshot as GridSnapshot);
  }
}

function tableOf(rect: Rect, cell: (row: number, column: number) => string): string[][] {
  return Array.from({ length: rect.rows }, (_row, i) =>
    Array.from({ length: rect.columns }, (_column, j) => cell(rect.row + i, rect.column + j)),
  );
}
