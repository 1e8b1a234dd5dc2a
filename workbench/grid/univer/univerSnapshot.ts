// The Univer grid as the JSON of the memory grid, and back: a workbook saved on one backend opens on the other.

import type { CellStyle, StyleKey, StyleValue } from '../cellStyle';
import { CellError, type CellInput, Formula } from '../cellValue';
import { LINE } from '../memorySheet';
import { type GridSnapshot, plainly, type SheetSnapshot } from '../memorySnapshot';
import type { ValidationRule } from '../port';
import type { Axis, Rect } from '../rect';
import type { CellMatrix } from './univerCells';
import type { ICellData, IStyleData, Workbook, Worksheet } from './univerLibrary';
import type { UniverParts } from './univerParts';
import { cellStyleOf, styleChange } from './univerStyle';

type Cells = [row: number, column: number, value: unknown][];

export function snapshotOfParts(parts: UniverParts): GridSnapshot {
  const { context, anchors, selection } = parts;
  const sheets = context.sheets.map((sheet) => snapshotOf(parts, sheet));
  const anchored = anchors.toJson().map(plainly());
  return { version: 1, nextId: context.next, selection: selection.read(), anchored, sheets };
}

export function restoreParts(parts: UniverParts, from: GridSnapshot): void {
  const { context, anchors, shape } = parts;
  anchors.dropAll();
  shape.removeAll();
  context.startAt(from.nextId);
  from.sheets.forEach(({ info }, i) => {
    shape.insertSheet(info.name, i + 1, info.id);
    shape.changeSheet(info.id, info);
  });
  for (const item of from.anchored) anchors.put(item);
  for (const sheet of from.sheets) fillSheet(parts, sheet);
  for (const sheet of from.sheets) hideFilteredRows(parts, sheet);
  parts.selection.write(from.selection);
  parts.calculation.forceAll();
}

function snapshotOf(parts: UniverParts, sheet: Worksheet): SheetSnapshot {
  const { context, cells, look, shape, validations } = parts;
  const info = shape.infoOf(sheet);
  const whole: Rect = { row: 1, column: 1, rows: info.rowCount, columns: info.columnCount };
  const found: SheetSnapshot = {
    info,
    values: [],
    formulas: [],
    styles: [],
    styleCells: [],
    notes: [],
    validations: [],
    rows: lineCells(parts, sheet, 'rows'),
    columns: lineCells(parts, sheet, 'columns'),
  };
  const placeOf = stylePlaces(context.book, found.styles);
  cells.each(sheet, whole, (cell, row0, column0) => {
    const [row, column] = [row0 + 1, column0 + 1];
    const formula = cells.readFormula(sheet, row, column);
    if (formula) found.formulas.push([row, column, formula]);
    else {
      const value = cells.plainValue(info.id, row, column, cell, false);
      if (value !== null)
        found.values.push([row, column, value instanceof CellError ? { error: value.code } : value]);
    }
    const place = placeOf(cell);
    if (place !== null) found.styleCells.push([row, column, place]);
  });
  eachKnown(look.notesOf(sheet), (row, column, note) => found.notes.push([row, column, note]));
  if (validations.hasAny(info.id)) {
    const rules = validations.read(info.id, whole);
    const plain = plainly<ValidationRule>();
    rules.forEach((line, i) => {
      line.forEach((rule, j) => void (rule && found.validations.push([i + 1, j + 1, plain(rule)])));
    });
  }
  return found;
}

/** Where the look of a cell is in the list, into which it is put when it is new; null for none. */
function stylePlaces(book: Workbook, list: CellStyle[]): (cell: ICellData) => number | null {
  const styles = book.getStyles();
  const places = new Map<string, number>();
  const place = (cell: ICellData): number | null => {
    const style = cellStyleOf(cell, cell.s ? styles.get(cell.s) : null);
    if (Object.keys(style).length === 0) return null;
    const key = JSON.stringify(style);
    const at = places.get(key) ?? list.push(style) - 1;
    places.set(key, at);
    return at;
  };
  // Thousands of cells share a few looks: each is turned into words once.
  const shared = new Map<string, number | null>();
  return (cell) => {
    if (cell.custom || typeof cell.s !== 'string') return place(cell);
    const known = shared.get(cell.s);
    if (known !== undefined) return known;
    const at = place(cell);
    shared.set(cell.s, at);
    return at;
  };
}

function eachKnown(
  found: ReadonlyMap<string, string>,
  visit: (row: number, column: number, text: string) => void,
): void {
  for (const [place, text] of found) {
    const [row, column] = place.split(':').map(Number) as [number, number];
    visit(row + 1, column + 1, text);
  }
}

function lineCells({ lines, filters }: UniverParts, sheet: Worksheet, axis: Axis): Cells {
  const manager =
    axis === 'rows' ? sheet.getRowManager().getRowData() : sheet.getColumnManager().getColumnData();
  const found: Cells = [];
  for (const key of Object.keys(manager)) {
    const index = Number(key) + 1;
    const size = lines.ownSize(sheet, axis, index);
    if (size !== null) found.push([index, LINE.size, size]);
    const isShown = axis === 'rows' ? sheet.getRowRawVisible(index - 1) : sheet.getColVisible(index - 1);
    if (!isShown) found.push([index, LINE.user, 1]);
  }
  if (axis === 'rows') for (const row of filters.hiddenRows(sheet)) found.push([row, LINE.filter, 1]);
  return found;
}

/** The sheet must be there already, and all others too: formulas may name them. */
function fillSheet(parts: UniverParts, from: SheetSnapshot): void {
  const { context, cells, look, lines, validations } = parts;
  const { id } = from.info;
  const sheet = context.sheet(id);
  const matrix: CellMatrix = {};
  const at = (row: number, column: number): ICellData => {
    matrix[row - 1] ??= {};
    const line = matrix[row - 1] as Record<number, ICellData>;
    line[column - 1] ??= {};
    return line[column - 1] as ICellData;
  };
  // Looks go in directly: nothing but the drawing depends on them, and by commands each cell would take its time.
  const looks = from.styles.map((style) => lookOf(context.book, style));
  const raw = sheet.getCellMatrix();
  for (const [row, column, place] of from.styleCells)
    raw.setValue(row - 1, column - 1, { ...looks[place as number] });
  const put = (row: number, column: number, input: CellInput) => {
    const cell = at(row, column);
    Object.assign(cell, cells.cellOf(sheet, sheet.getCellRaw(row - 1, column - 1), input));
  };
  for (const [row, column, value] of from.values) {
    const isError = typeof value === 'object' && value !== null;
    put(row, column, isError ? new CellError((value as { error: string }).error) : (value as CellInput));
  }
  for (const [row, column, text] of from.formulas) put(row, column, new Formula(text as string));
  if (Object.keys(matrix).length > 0) cells.put(sheet, matrix);
  if (from.notes.length > 0) {
    const whole = { row: 1, column: 1, rows: from.info.rowCount, columns: from.info.columnCount };
    const notes = Array.from({ length: whole.rows }, () => new Array<string>(whole.columns).fill(''));
    for (const [row, column, note] of from.notes) notes[row - 1]?.splice(column - 1, 1, note as string);
    look.writeNotes(id, whole, notes);
  }
  if (from.validations.length > 0) {
    const rows = Array.from({ length: from.info.rowCount }, () =>
      new Array<ValidationRule | null>(from.info.columnCount).fill(null),
    );
    for (const [row, column, rule] of from.validations)
      rows[row - 1]?.splice(column - 1, 1, rule as ValidationRule);
    const whole = { row: 1, column: 1, rows: from.info.rowCount, columns: from.info.columnCount };
    validations.write(id, whole, rows);
  }
  for (const axis of ['rows', 'columns'] as const) {
    for (const { index, count, value } of runsOf(from[axis].filter(([, what]) => what === LINE.size)))
      lines.setSize(id, axis, index, count, value as number);
    for (const [index, what] of from[axis])
      if (what === LINE.user) lines.hide(id, axis, index, 1, true, 'user');
  }
}

/** A style as it stands in Univer's cells. */
function lookOf(book: Workbook, style: CellStyle): ICellData {
  const cell: ICellData = {};
  for (const [key, value] of Object.entries(style)) {
    const change = styleChange(cell, key as StyleKey, value as StyleValue);
    Object.assign(cell, change, { s: { ...(cell.s as IStyleData), ...(change.s as IStyleData) } });
  }
  const id = book.getStyles().setValue(cell.s as IStyleData);
  return id === undefined ? cell : { ...cell, s: id };
}

/** Lines of one size side by side. */
function runsOf(sizes: Cells): { readonly index: number; count: number; readonly value: unknown }[] {
  const runs: { readonly index: number; count: number; readonly value: unknown }[] = [];
  for (const [index, , value] of [...sizes].sort(([a], [b]) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.value === value && last.index + last.count === index) last.count++;
    else runs.push({ index, count: 1, value });
  }
  return runs;
}

/** After the filters are there. */
function hideFilteredRows({ lines }: UniverParts, from: SheetSnapshot): void {
  for (const [row, what] of from.rows)
    if (what === LINE.filter) lines.hide(from.info.id, 'rows', row, 1, true, 'filter');
}
