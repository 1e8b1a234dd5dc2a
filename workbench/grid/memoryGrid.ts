// The grid in memory: the backend of the tests and the headless run. Calculation happens in `settle` alone.
import { CellError, type CellInput, type CellReader, type Scalar } from './cellValue';
import { tableOf } from './columnStore';
import { copyBlock } from './copyBlock';
import { MemoryCells } from './memoryCells';
import { MemoryLook } from './memoryLook';
import { MemoryShape } from './memoryShape';
import { MemorySheet } from './memorySheet';
import { type GridSnapshot, plainly, sheetFromSnapshot, sheetSnapshot } from './memorySnapshot';
import type {
  Anchored,
  AnchoredKind,
  CustomFunctions,
  Grid,
  Selection,
  SheetChange,
  SheetInfo,
} from './port';
import type { Axis, Rect } from './rect';

const NEW_SHEET = { hidden: false, rowCount: 1000, columnCount: 26, frozenRows: 0, frozenColumns: 0 };

export class MemoryGrid extends MemoryLook implements Grid {
  private nextId = 0;
  private chosen: Selection = { sheetId: 0, rects: [{ row: 1, column: 1, rows: 1, columns: 1 }] };
  private cells = new MemoryCells(this.calculation);
  private shape = new MemoryShape(this.byId, this.calculation, this.anchors);

  sheets(): readonly SheetInfo[] {
    return [...this.byId.values()].map((sheet) => sheet.info);
  }

  insertSheet(name: string, position: number): SheetInfo {
    const info = { ...NEW_SHEET, id: this.nextId++, name, tabColor: null, gridlinesHidden: false };
    this.reorderSheets(inserted([...this.byId.values()], position, new MemorySheet(info)));
    this.shape.sheetAdded(name);
    return info;
  }

  deleteSheet(id: number): void {
    const { name } = this.sheet(id).info;
    this.byId.delete(id);
    this.anchors.dropSheet(id);
    this.shape.sheetGone(name);
    if (this.chosen.sheetId === id) this.selectFirst();
  }

  moveSheet(id: number, position: number): void {
    const others = [...this.byId.values()].filter((sheet) => sheet.info.id !== id);
    this.reorderSheets(inserted(others, position, this.sheet(id)));
  }

  changeSheet(id: number, change: SheetChange): void {
    const sheet = this.sheet(id);
    const old = sheet.info.name;
    sheet.info = { ...sheet.info, ...change };
    if (change.name !== undefined && change.name !== old) this.shape.rename(old, change.name);
  }

  selection(): Selection {
    return this.chosen;
  }

  select(selection: Selection): void {
    this.chosen = selection;
  }

  read(sheetId: number, rect: Rect, as: CellReader): unknown[][] {
    return this.cells.read(this.sheet(sheetId), rect, as);
  }

  write(sheetId: number, rect: Rect, rows: readonly (readonly CellInput[])[]): void {
    this.cells.write(this.sheet(sheetId), rect, rows);
  }

  clearContent(sheetId: number, rect: Rect): void {
    this.cells.clear(this.sheet(sheetId), rect);
  }

  readFormulas(sheetId: number, rect: Rect): string[][] {
    return tableOf(this.sheet(sheetId).formulas, rect, '', ({ text }) => text);
  }

  readErrors(sheetId: number, rect: Rect): string[][] {
    this.calculation.refreshPending();
    return tableOf<string, Scalar | CellError>(this.sheet(sheetId).values, rect, '', (value) =>
      value instanceof CellError ? value.message : '',
    );
  }

  used(sheetId: number): { row: number; column: number } {
    const { values, formulas } = this.sheet(sheetId);
    return {
      row: Math.max(values.lastRow(), formulas.lastRow()),
      column: Math.max(values.lastColumn(), formulas.lastColumn()),
    };
  }

  insert(sheetId: number, axis: Axis, at: number, count: number): void {
    this.shape.shift(this.sheet(sheetId), { kind: 'insert', axis, at, count });
  }

  remove(sheetId: number, axis: Axis, at: number, count: number): void {
    this.shape.shift(this.sheet(sheetId), { kind: 'remove', axis, at, count });
  }

  move(sheetId: number, axis: Axis, from: number, count: number, to: number): void {
    this.shape.shift(this.sheet(sheetId), { kind: 'move', axis, from, count, to });
  }

  reorderRows(sheetId: number, rect: Rect, order: readonly number[]): void {
    this.cells.reorder(this.sheet(sheetId), rect, order);
  }

  copy(
    fromSheet: number,
    from: Rect,
    toSheet: number,
    to: Rect,
    what: 'all' | 'values' | 'format' | 'formula',
  ): void {
    copyBlock(this.cells, this.sheet(fromSheet), from, this.sheet(toSheet), to, what);
  }

  anchored(kind: AnchoredKind, sheetId?: number): readonly Anchored[] {
    return this.anchors.list(kind, sheetId);
  }

  putAnchored(item: Anchored): void {
    this.anchors.put(item);
    if (item.kind === 'namedRange') this.shape.reindex();
  }

  removeAnchored(id: string): void {
    const wasName = this.anchors.list('namedRange').some((item) => item.id === id);
    this.anchors.remove(id);
    if (wasName) this.shape.reindex();
  }

  freshId(): string {
    return `k${this.nextId++}`;
  }

  useFunctions(functions: CustomFunctions, now: () => number): void {
    this.calculation.functions = functions;
    this.calculation.now = now;
    this.calculation.touchAll();
  }

  recalculateAll(): void {
    this.calculation.touchAll();
  }

  async settle(): Promise<void> {
    this.calculation.settle();
  }

  snapshot(): GridSnapshot {
    const sheets = [...this.byId.values()].map(sheetSnapshot);
    return {
      version: 1,
      nextId: this.nextId,
      selection: this.chosen,
      anchored: this.anchors.toJson().map(plainly()),
      sheets,
    };
  }

  restore(snapshot: unknown): void {
    const from = snapshot as GridSnapshot;
    this.nextId = from.nextId;
    this.chosen = from.selection;
    this.anchors.fromJson(from.anchored);
    this.reorderSheets(from.sheets.map((sheet) => sheetFromSnapshot(sheet, this.pool)));
    this.shape.reindex();
  }

  private reorderSheets(sheets: MemorySheet[]): void {
    this.byId.clear();
    for (const sheet of sheets) this.byId.set(sheet.info.id, sheet);
  }

  private selectFirst(): void {
    const first = this.sheets().find((sheet) => !sheet.hidden) ?? this.sheets()[0];
    this.chosen = { sheetId: first?.id ?? 0, rects: [{ row: 1, column: 1, rows: 1, columns: 1 }] };
  }
}

function inserted<T>(list: readonly T[], position: number, item: T): T[] {
  return [...list.slice(0, position - 1), item, ...list.slice(position - 1)];
}
