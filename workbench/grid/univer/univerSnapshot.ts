// The Univer grid as the JSON of the memory grid, and back: a workbook saved on one backend opens on the other.

import type { StyleKey } from '../cellStyle';
import { CellError, type CellInput, Formula } from '../cellValue';
import { LINE } from '../memorySheet';
import type { GridSnapshot, SheetSnapshot } from '../memorySnapshot';
import type { ValidationRule } from '../port';
import type { Axis, Rect } from '../rect';
import type { CellMatrix } from './univerCells';
import type { ICellData, IStyleData, Worksheet } from './univerLibrary';
import type { UniverParts } from './univerParts';
import { cellStyleOf, styleChange } from './univerStyle';

type Cells = [row: number, column: number, value: unknown][];

export function snapshotOfParts(parts: UniverParts): GridSnapshot {
  const { context, anchors, selection } = parts;
  const sheets = context.sheets.map((sheet) => snapshotOf(parts, sheet));
  const anchored = anchors.toJson();
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
  const styles = context.book.getStyles();
  const places = new Map<string, number>();
  cells.each(sheet, whole, (cell, row0, column0) => {
    const [row, column] = [row0 + 1, column0 + 1];
    const formula = cells.readFormula(sheet, row, column);
    if (formula) found.formulas.push([row, column, formula]);
    else {
      const value = cells.plainValue(info.id, row, column, cell, false);
      if (value !== null)
        found.values.push([row, column, value instanceof CellError ? { error: value.code } : value]);
    }
    const style = cellStyleOf(cell, cell.s ? styles.get(cell.s) : null);
    if (Object.keys(style).length === 0) return;
    const key = JSON.stringify(style);
    if (!places.has(key)) places.set(key, found.styles.push(style) - 1);
    found.styleCells.push([row, column, places.get(key)]);
  });
  eachKnown(look.notesOf(sheet), (row, column, note) => found.notes.push([row, column, note]));
  if (validations.hasAny(info.id)) {
    const rules = validations.read(info.id, whole);
    rules.forEach((line, i) => {
      line.forEach((rule, j) => void (rule && found.validations.push([i + 1, j + 1, rule])));
    });
  }
  return found;
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
  for (const [row, column, place] of from.styleCells) {
    const cell = at(row, column);
    for (const [key, value] of Object.entries(from.styles[place as number] ?? {})) {
      const change = styleChange(cell, key as StyleKey, value);
      Object.assign(cell, change, { s: { ...(cell.s as IStyleData), ...(change.s as IStyleData) } });
    }
  }
  const put = (row: number, column: number, input: CellInput) => {
    const cell = at(row, column);
    Object.assign(cell, cells.cellOf(sheet, cell, input));
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
    for (const [index, what, value] of from[axis]) {
      if (what === LINE.size) lines.setSize(id, axis, index, 1, value as number);
      if (what === LINE.user) lines.hide(id, axis, index, 1, true, 'user');
    }
  }
}

/** After the filters are there. */
function hideFilteredRows({ lines }: UniverParts, from: SheetSnapshot): void {
  for (const [row, what] of from.rows)
    if (what === LINE.filter) lines.hide(from.info.id, 'rows', row, 1, true, 'filter');
}
