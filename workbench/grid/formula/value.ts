// The values a formula works with, and how Sheets turns one kind into another.
import { CellError, type Scalar } from '../cellValue';
import type { Rect } from '../rect';
import { SerialDate } from '../serialDate';

/** One cell's worth; null is a blank cell. */
export type Single = Scalar | SerialDate | CellError | null;

/** Rows of singles, never empty. */
export class Matrix {
  constructor(readonly rows: Single[][]) {}

  get height(): number {
    return this.rows.length;
  }

  get width(): number {
    return (this.rows[0] as Single[]).length;
  }
}

/** Cells not read yet, for functions that ask where and not what. */
export class CellRange {
  constructor(
    readonly sheetId: number,
    readonly rect: Rect,
  ) {}
}

export type Value = Single | Matrix;

/** Thrown inside an evaluation to give the cell this error. */
export class FormulaError extends Error {
  constructor(readonly error: CellError) {
    super(error.message);
  }
}

export function fail(code: string, message: string = code): never {
  throw new FormulaError(new CellError(code, message));
}

export function toNumber(value: Single): number {
  if (value === null) return 0;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof SerialDate) return value.serial;
  if (value instanceof CellError) throw new FormulaError(value);
  const text = value.trim().replace(/,(?=\d{3})/g, '');
  const isPercent = text.endsWith('%');
  const number = Number(isPercent ? text.slice(0, -1) : text);
  if (text === '' || Number.isNaN(number)) {
    return fail('#VALUE!', `'${value}' is a text and cannot be coerced to a number.`);
  }
  return isPercent ? number / 100 : number;
}

export function toText(value: Single): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof SerialDate) return String(value.serial);
  if (value instanceof CellError) throw new FormulaError(value);
  return String(value);
}

export function toBoolean(value: Single): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') {
    if (/^true$/i.test(value)) return true;
    if (/^false$/i.test(value)) return false;
    return fail('#VALUE!', `'${value}' is a text and cannot be coerced to a boolean.`);
  }
  return toNumber(value) !== 0;
}

/** The single a one-cell matrix holds; other matrices stay. */
export function unwrapped(value: Value): Value {
  return value instanceof Matrix && value.height === 1 && value.width === 1
    ? (value.rows[0]?.[0] as Single)
    : value;
}

export function toMatrix(value: Value): Matrix {
  return value instanceof Matrix ? value : new Matrix([[value]]);
}

/** An argument of a function; undefined when skipped. */
export type Arg = Value | undefined;

/** The one value of an argument: blank when skipped, the first of an array; an error is thrown. */
export function single(arg: Arg): Single {
  const value = arg === undefined ? null : arg instanceof Matrix ? (arg.rows[0]?.[0] ?? null) : arg;
  if (value instanceof CellError) throw new FormulaError(value);
  return value;
}
