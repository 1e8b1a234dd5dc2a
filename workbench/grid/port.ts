// The grid port: what the strict SpreadsheetApp needs of a spreadsheet. Reads and writes are synchronous, calculation is not.
// All rows, columns and sheet positions are 1-based, as in Apps Script.

import type { StyleKey, StyleValue } from './cellStyle';
import type { CellInput, CellReader } from './cellValue';
import type { Axis, Rect } from './rect';

export interface SheetInfo {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly tabColor: string | null;
  readonly gridlinesHidden: boolean;
}

export type SheetChange = Partial<Omit<SheetInfo, 'id'>>;

/** A dropdown, tick box or other rule on a cell: `criteria` and `values` as in DataValidationCriteria. */
export interface ValidationRule {
  readonly criteria: string;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

export type AnchoredKind = 'merge' | 'namedRange' | 'protection' | 'filter' | 'conditionalFormat' | 'chart';

/** Something that sits on cells and moves with them; `spec` is JSON the grid records and does not read. */
export interface Anchored {
  readonly id: string;
  readonly kind: AnchoredKind;
  readonly sheetId: number;
  readonly rects: readonly Rect[];
  readonly spec: Readonly<Record<string, unknown>>;
}

/** A custom function of the add-on as a cell calls it; a throw becomes the cell's error. */
export interface CustomFunctions {
  /** As the code spells them; `has` and `call` take any case. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** Arguments: text, number, boolean, SerialDate, undefined, or rows of them with blanks as `""`. */
  call(name: string, args: readonly unknown[]): unknown;
  /** Called before and after the functions of one recalculation run. */
  begin(): void;
  end(): void;
}

export interface Selection {
  readonly sheetId: number;
  readonly rects: readonly Rect[];
}

export interface Grid {
  sheets(): readonly SheetInfo[];
  insertSheet(name: string, position: number): SheetInfo;
  deleteSheet(id: number): void;
  moveSheet(id: number, position: number): void;
  changeSheet(id: number, change: SheetChange): void;
  selection(): Selection;
  select(selection: Selection): void;

  read(sheetId: number, rect: Rect, as: CellReader): unknown[][];
  write(sheetId: number, rect: Rect, rows: readonly (readonly CellInput[])[]): void;
  clearContent(sheetId: number, rect: Rect): void;
  readFormulas(sheetId: number, rect: Rect): string[][];
  readErrors(sheetId: number, rect: Rect): string[][];
  /** Last row and column with content; 0 on an empty sheet. */
  used(sheetId: number): { row: number; column: number };

  /** `row` makes the rows, of blanks, where the caller wants them as arrays of its own; a grid need not ask it. */
  readStyles(
    sheetId: number,
    rect: Rect,
    key: StyleKey,
    row?: (width: number) => StyleValue[],
  ): StyleValue[][];
  /** A value for the whole rectangle, or one for each cell; undefined is the default, as is what a row lacks. */
  writeStyles(
    sheetId: number,
    rect: Rect,
    key: StyleKey,
    value: StyleValue | readonly (readonly StyleValue[])[],
  ): void;
  clearStyles(sheetId: number, rect: Rect): void;
  readNotes(sheetId: number, rect: Rect, row?: (width: number) => string[]): string[][];
  writeNotes(sheetId: number, rect: Rect, notes: readonly (readonly string[])[]): void;
  hasValidations(sheetId: number): boolean;
  readValidations(sheetId: number, rect: Rect): (ValidationRule | null)[][];
  writeValidations(sheetId: number, rect: Rect, rules: readonly (readonly (ValidationRule | null)[])[]): void;

  insert(sheetId: number, axis: Axis, at: number, count: number): void;
  remove(sheetId: number, axis: Axis, at: number, count: number): void;
  /** Puts the `count` rows or columns from `from` before the place `to`, counted before the move. */
  move(sheetId: number, axis: Axis, from: number, count: number, to: number): void;
  /** Row `i` of the rectangle takes the content of its row `order[i]` (0-based inside the rectangle). */
  reorderRows(sheetId: number, rect: Rect, order: readonly number[]): void;
  copy(
    fromSheet: number,
    from: Rect,
    toSheet: number,
    to: Rect,
    what: 'all' | 'values' | 'format' | 'formula',
  ): void;

  size(sheetId: number, axis: Axis, index: number): number;
  setSize(sheetId: number, axis: Axis, index: number, count: number, pixels: number | null): void;
  isHidden(sheetId: number, axis: Axis, index: number, by: 'user' | 'filter'): boolean;
  hide(
    sheetId: number,
    axis: Axis,
    index: number,
    count: number,
    hidden: boolean,
    by: 'user' | 'filter',
  ): void;

  anchored(kind: AnchoredKind, sheetId?: number): readonly Anchored[];
  putAnchored(item: Anchored): void;
  removeAnchored(id: string): void;
  freshId(): string;

  useFunctions(functions: CustomFunctions, now: () => number): void;
  /** Recalculates what depends on everything, or on the given cells (custom functions reloaded, clock moved). */
  recalculateAll(): void;
  /** Resolves when every formula has its value. */
  settle(): Promise<void>;

  /** Values as JSON has them, and none that the grid changes later. */
  snapshot(): unknown;
  /** Leaves the snapshot as it is, for it may be put back again. */
  restore(snapshot: unknown): void;
}
