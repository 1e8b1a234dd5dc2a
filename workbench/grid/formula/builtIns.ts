// Sheets' own functions: a few written here where blanks, errors and dates matter, the others from @formulajs/formulajs.
// https://support.google.com/docs/table/25273
import * as formulajs from '@formulajs/formulajs';
import { CellError } from '../cellValue';
import { formatNumber } from '../formatValue';
import { SerialDate } from '../serialDate';
import { arrayFunctions } from './arrayFunctions';
import { dateFunctions } from './dateFunctions';
import type { FormulaScope } from './scope';
import {
  type Arg,
  FormulaError,
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

type BuiltIn = (args: Arg[], scope: FormulaScope) => Value;

/** The numbers among the arguments: text and ticks in ranges are passed over, as SUM does. */
function numbers(args: Arg[]): number[] {
  const found: number[] = [];
  for (const arg of args) {
    if (arg === undefined) continue;
    if (!(arg instanceof Matrix)) {
      if (arg !== null && arg !== '') found.push(toNumber(arg));
      continue;
    }
    for (const row of arg.rows) {
      for (const cell of row) {
        if (cell instanceof CellError) throw new FormulaError(cell);
        if (typeof cell === 'number') found.push(cell);
        else if (cell instanceof SerialDate) found.push(cell.serial);
      }
    }
  }
  return found;
}

function cellsOf(args: Arg[]): Single[] {
  return args.flatMap((arg) => (arg === undefined ? [] : toMatrix(arg).rows.flat()));
}

function logical(args: Arg[], decide: (values: boolean[]) => boolean): boolean {
  const values = cellsOf(args).filter((cell) => cell !== null && cell !== '');
  return decide(
    values.map((cell) => (cell instanceof CellError ? fail(cell.code, cell.message) : toBoolean(cell))),
  );
}

function sumproduct(args: Arg[]): Value {
  const parts = args.map((arg) => toMatrix(arg ?? null));
  const [first, ...others] = parts as [Matrix, ...Matrix[]];
  if (others.some((part) => part.height !== first.height || part.width !== first.width)) {
    return fail('#VALUE!', 'SUMPRODUCT has mismatched range sizes.');
  }
  const amount = (cell: Single | undefined) => {
    if (cell instanceof CellError) throw new FormulaError(cell);
    return typeof cell === 'number' ? cell : cell instanceof SerialDate ? cell.serial : 0;
  };
  let sum = 0;
  first.rows.forEach((row, i) => {
    row.forEach((cell, j) => {
      sum += others.reduce((product, part) => product * amount(part.rows[i]?.[j]), amount(cell));
    });
  });
  return sum;
}

function filter([source, ...conditions]: Arg[]): Value {
  const matrix = toMatrix(source ?? null);
  const kept = matrix.rows.filter((_, i) =>
    conditions.every((arg) => toBoolean(toMatrix(arg ?? null).rows[i]?.[0] ?? false)),
  );
  return kept.length > 0
    ? unwrapped(new Matrix(kept))
    : fail('#N/A', 'No matches are found in FILTER evaluation.');
}

function text([value, pattern]: Arg[]): Value {
  const cell = single(value);
  return typeof cell === 'string' ? cell : formatNumber(toNumber(cell), toText(single(pattern)));
}

function average(args: Arg[]): Value {
  const list = numbers(args);
  return list.length > 0
    ? sum(list) / list.length
    : fail('#DIV/0!', 'Evaluation of function AVERAGE caused a divide by zero error.');
}

function sum(list: number[]): number {
  let total = 0;
  for (const value of list) total += value;
  return total;
}

function extreme(list: number[], pick: (a: number, b: number) => number): number {
  return list.length > 0 ? list.reduce((a, b) => pick(a, b)) : 0;
}

const own: Record<string, BuiltIn> = {
  SUM: (args) => sum(numbers(args)),
  AVERAGE: average,
  MIN: (args) => extreme(numbers(args), Math.min),
  MAX: (args) => extreme(numbers(args), Math.max),
  COUNT: (args) =>
    numbers(args.map((arg) => (arg instanceof Matrix ? arg : new Matrix([[arg ?? null]])))).length,
  COUNTA: (args) => cellsOf(args).filter((cell) => cell !== null).length,
  COUNTBLANK: (args) => cellsOf(args).filter((cell) => cell === null || cell === '').length,
  AND: (args) => logical(args, (values) => values.every(Boolean)),
  OR: (args) => logical(args, (values) => values.some(Boolean)),
  NOT: ([arg]) => !toBoolean(single(arg)),
  ISBLANK: ([arg]) => arg === null,
  ISNUMBER: ([arg]) => typeof arg === 'number' || arg instanceof SerialDate,
  ISTEXT: ([arg]) => typeof arg === 'string',
  ISLOGICAL: ([arg]) => typeof arg === 'boolean',
  LEN: ([arg]) => toText(single(arg)).length,
  CONCATENATE: (args) => cellsOf(args).map(toText).join(''),
  VALUE: ([arg]) => toNumber(single(arg)),
  T: ([arg]) => (typeof arg === 'string' ? arg : ''),
  TEXT: text,
  HYPERLINK: ([url, label]) => (label === undefined ? single(url) : single(label)),
  SUMPRODUCT: sumproduct,
  FILTER: filter,
  NA: () => fail('#N/A'),
  ...arrayFunctions,
  ...dateFunctions,
};

/** Functions of the library whose Sheets meaning differs, or that are no functions of Sheets. */
const REFUSED = new Set([
  'utils',
  'ISO',
  'EXPON',
  'BETA',
  'BINOM',
  'F',
  'GAMMALNPRECISE',
  'NOW',
  'TODAY',
  'DATE',
]);

/** Calls a function of Sheets; skipped arguments are undefined. */
export function callBuiltIn(name: string, args: Arg[], scope: FormulaScope): Value {
  const mine = Object.hasOwn(own, name) ? own[name] : undefined;
  if (mine) return mine(args, scope);
  const library = (formulajs as unknown as Record<string, unknown>)[name];
  if (typeof library !== 'function' || REFUSED.has(name))
    return fail('#NAME?', `Unknown function: '${name}'.`);
  const given = args.map(toLibrary);
  let result: unknown;
  try {
    result = library(...given);
  } catch {
    return fail('#VALUE!', `Function ${name} cannot use these arguments.`);
  }
  return fromLibrary(name, result);
}

function toLibrary(arg: Arg): unknown {
  const plain = (cell: Single) => {
    if (cell instanceof CellError) throw new FormulaError(cell);
    return cell instanceof SerialDate ? cell.serial : cell;
  };
  if (arg === undefined) return undefined;
  return arg instanceof Matrix ? arg.rows.map((row) => row.map(plain)) : plain(arg);
}

function fromLibrary(name: string, result: unknown): Value {
  const cell = (value: unknown): Single => {
    if (value instanceof Error) return new CellError(value.message);
    if (typeof value === 'number') return Number.isFinite(value) ? value : new CellError('#NUM!');
    return value === undefined ? null : (value as Single);
  };
  if (result instanceof Error) return fail(result.message, `Function ${name} cannot use these arguments.`);
  if (!Array.isArray(result)) return cell(result);
  const rows = result.map((row: unknown) => (Array.isArray(row) ? row.map(cell) : [cell(row)]));
  return rows.length === 0 ? null : unwrapped(new Matrix(rows));
}
