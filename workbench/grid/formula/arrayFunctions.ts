// Functions that put arrays together, take them apart and look things up in them.
// https://support.google.com/docs/table/25273 (Array, Lookup)
import { CellError } from '../cellValue';
import { SerialDate } from '../serialDate';
import { compareSingles } from './operators';
import {
  type Arg,
  fail,
  Matrix,
  type Single,
  single,
  toBoolean,
  toMatrix,
  toNumber,
  toText,
  unwrapped,
  type Value,
} from './value';

function hstack(args: Arg[]): Value {
  const parts = args.map((arg) => toMatrix(arg ?? null));
  const height = Math.max(...parts.map((part) => part.height));
  const missing = new CellError('#N/A');
  const row = (i: number) => parts.flatMap((p) => p.rows[i] ?? new Array<Single>(p.width).fill(missing));
  return unwrapped(new Matrix(Array.from({ length: height }, (_, i) => row(i))));
}

function vstack(args: Arg[]): Value {
  const parts = args.map((arg) => toMatrix(arg ?? null));
  const width = Math.max(...parts.map((part) => part.width));
  const missing = new CellError('#N/A');
  const pad = (row: Single[]) => [...row, ...new Array<Single>(width - row.length).fill(missing)];
  return unwrapped(new Matrix(parts.flatMap((part) => part.rows.map(pad))));
}

function transpose([arg]: Arg[]): Value {
  const matrix = toMatrix(arg ?? null);
  return unwrapped(
    new Matrix(Array.from({ length: matrix.width }, (_, j) => matrix.rows.map((row) => row[j] ?? null))),
  );
}

function index([arg, rowArg, columnArg]: Arg[]): Value {
  const matrix = toMatrix(arg ?? null);
  let row = Math.trunc(toNumber(single(rowArg)));
  let column = Math.trunc(toNumber(single(columnArg)));
  if (matrix.height === 1 && columnArg === undefined && row > 0) [row, column] = [1, row];
  if (row < 0 || column < 0 || row > matrix.height || column > matrix.width) {
    return fail('#NUM!', 'Function INDEX parameter is out of range.');
  }
  const rows = row === 0 ? matrix.rows : [matrix.rows[row - 1] as Single[]];
  return unwrapped(new Matrix(column === 0 ? rows : rows.map((cells) => [cells[column - 1] ?? null])));
}

function lookupPlace(key: Single, cells: Single[], sorted: boolean): number {
  if (!sorted)
    return cells.findIndex((cell) => cell !== null && sameKind(cell, key) && compareSingles(cell, key) === 0);
  let found = -1;
  cells.forEach((cell, i) => {
    if (cell !== null && sameKind(cell, key) && compareSingles(cell, key) <= 0) found = i;
  });
  return found;
}

function sameKind(cell: Single, key: Single): boolean {
  const kind = (value: Single) => (value instanceof SerialDate ? 'number' : typeof value);
  return !(cell instanceof CellError) && kind(cell) === kind(key);
}

function vlookup([key, table, at, sorted]: Arg[]): Value {
  const { rows, width } = toMatrix(table ?? null);
  const column = Math.trunc(toNumber(single(at)));
  if (column < 1 || column > width) return fail('#REF!', 'VLOOKUP evaluates to an out of bounds range.');
  const wanted = single(key);
  const place = lookupPlace(
    wanted,
    rows.map((row) => row[0] ?? null),
    sorted === undefined || toBoolean(single(sorted)),
  );
  if (place < 0) return fail('#N/A', `Did not find value '${toText(wanted)}' in VLOOKUP evaluation.`);
  return rows[place]?.[column - 1] ?? null;
}

function match([key, list, type]: Arg[]): Value {
  const cells = toMatrix(list ?? null).rows.flat();
  const place = lookupPlace(single(key), cells, type === undefined || toNumber(single(type)) === 1);
  return place < 0 ? fail('#N/A', 'Did not find value in MATCH evaluation.') : place + 1;
}

export const arrayFunctions: Record<string, (args: Arg[]) => Value> = {
  HSTACK: hstack,
  VSTACK: vstack,
  TRANSPOSE: transpose,
  INDEX: index,
  VLOOKUP: vlookup,
  MATCH: match,
};
