// One call of a custom function outside any cell, with a cell's arguments and a cell's result.

import { CellError } from '../grid/cellValue';
import { callCustom } from '../grid/formula/customCall';
import { FormulaError, Matrix } from '../grid/formula/value';
import { SerialDate, serialFromWall, wallFromSerial } from '../grid/serialDate';
import { isDate } from '../host/realm';
import type { FixedZone } from '../host/zone';
import type { CellFunctions } from './cellFunctions';

/** Arguments: scalars, dates, rows of them; null or `""` for blank, undefined for skipped. A scalar, or rows. */
export function functionValue(
  cells: CellFunctions,
  zone: FixedZone,
  name: string,
  args: readonly unknown[],
): unknown {
  if (!cells.has(name)) throw new Error(`Unknown function: '${name}'.`);
  const single = (value: unknown) => {
    if (value === '' || value === undefined) return null;
    return (isDate(value) ? new SerialDate(serialFromWall(zone.toWall(Number(value)))) : value) as string;
  };
  const inside = args.map((arg) => {
    if (arg === undefined) return undefined;
    if (!Array.isArray(arg)) return single(arg);
    return new Matrix(arg.map((row: unknown) => (Array.isArray(row) ? row.map(single) : [single(row)])));
  });
  const outside = (value: unknown): unknown => {
    if (value instanceof CellError) return value.code;
    return value instanceof SerialDate ? new Date(zone.fromWall(wallFromSerial(value.serial))) : value;
  };
  cells.begin();
  try {
    const result = callCustom(cells, name, inside);
    return result instanceof Matrix ? result.rows.map((row) => row.map(outside)) : outside(result);
  } catch (thrown) {
    if (thrown instanceof FormulaError) throw new Error(thrown.error.message);
    throw thrown;
  } finally {
    cells.end();
  }
}
