// Calls a custom function with the arguments Apps Script would give it, and reads its result back.
// https://developers.google.com/apps-script/guides/sheets/functions#arguments
import { CellError } from '../cellValue';
import type { CustomFunctions } from '../port';
import { SerialDate } from '../serialDate';
import { FormulaError, Matrix, type Single, unwrapped, type Value } from './value';

/** A blank is `""`, an error is its code as text, a date a date, a skipped argument undefined. */
function argument(value: Value | undefined): unknown {
  if (value === undefined) return undefined;
  return value instanceof Matrix ? value.rows.map((row) => row.map(singleArgument)) : singleArgument(value);
}

function singleArgument(value: Single): unknown {
  if (value === null) return '';
  return value instanceof CellError ? value.code : value;
}

/** null and undefined show an empty cell, NaN and Infinity `#NUM!`. */
function singleResult(value: unknown): Single {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? value : new CellError('#NUM!');
  if (typeof value === 'string' || typeof value === 'boolean' || value instanceof SerialDate) return value;
  return String(value);
}

export function callCustom(functions: CustomFunctions, name: string, args: (Value | undefined)[]): Value {
  let result: unknown;
  try {
    result = functions.call(name, args.map(argument));
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    throw new FormulaError(new CellError('#ERROR!', message));
  }
  if (!Array.isArray(result)) return singleResult(result);
  if (result.length === 0) return '';
  const rows = result.map((row: unknown) => (Array.isArray(row) ? row : [row]));
  const width = Math.max(1, ...new Set(rows.map((row) => row.length)));
  return unwrapped(
    new Matrix(rows.map((row) => Array.from({ length: width }, (_, j) => singleResult(row[j])))),
  );
}
