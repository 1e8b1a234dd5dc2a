// A function of the workbench inside Univer's calculation: it gets a cell's values as Sheets hands them over. Univer's own
// registerFunction cannot serve: there a blank is 0, a single cell a table, and a throw stops every calculation after it.
import { CellError } from '../cellValue';
import { callCustom } from '../formula/customCall';
import { FormulaError, Matrix, type Single, type Value } from '../formula/value';
import type { CustomFunctions } from '../port';
import { dateFormatFor, isDateFormat, SerialDate } from '../serialDate';
import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type Nullable,
  NumberValueObject,
  StringValueObject,
} from './univerLibrary';

/** Told the reason behind `#ERROR!`, with the 0-based place of the formula; null when the call went well. */
export type FailureListener = (sheetKey: string, row: number, column: number, message: string | null) => void;

export class CellFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly functions: () => CustomFunctions,
    private readonly onFailure: FailureListener,
  ) {
    super(name);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    // A literal error never reaches the function; a cell holding one arrives as its text.
    const literal = variants.find((variant) => variant.isError());
    if (literal) return literal;
    try {
      const result = callCustom(this.functions(), String(this.name), variants.map(argument));
      this.tell(null);
      return result instanceof Matrix ? arrayObject(result.rows) : valueObject(result);
    } catch (thrown) {
      if (!(thrown instanceof FormulaError)) throw thrown;
      this.tell(thrown.error.message);
      return errorObject(thrown.error);
    }
  }

  private tell(message: string | null): void {
    if (this.subUnitId) this.onFailure(this.subUnitId, this.row, this.column, message);
  }
}

/** NOW and TODAY by the workbench's clock. */
export class ClockFunction extends BaseFunction {
  constructor(
    name: 'NOW' | 'TODAY',
    private readonly now: () => number,
  ) {
    super(name);
  }

  override calculate(): BaseValueObject {
    const now = this.now();
    return valueObject(new SerialDate(this.name === 'TODAY' ? Math.floor(now) : now));
  }
}

/** A single cell is its value; a skipped argument undefined. */
function argument(variant: BaseValueObject): Value | undefined {
  if (variant.isArray()) {
    const rows = (variant as ArrayValueObject).getArrayValue().map((row) => row.map(single));
    const alone = rows.length === 1 && rows[0]?.length === 1;
    return alone ? (rows[0]?.[0] as Single) : new Matrix(rows);
  }
  return variant.isNull() ? undefined : single(variant);
}

function single(value: Nullable<BaseValueObject>): Single {
  if (!value || value.isNull()) return null;
  if (value.isError()) return new CellError((value as ErrorValueObject).getErrorType());
  const plain = value.getValue();
  return typeof plain === 'number' && isDateFormat(value.getPattern()) ? new SerialDate(plain) : plain;
}

function valueObject(value: Single): BaseValueObject {
  if (value === null) return StringValueObject.create('');
  if (value instanceof CellError) return errorObject(value);
  if (value instanceof SerialDate) return NumberValueObject.create(value.serial, dateFormatFor(value.serial));
  if (typeof value === 'number') return NumberValueObject.create(value);
  return typeof value === 'boolean' ? BooleanValueObject.create(value) : StringValueObject.create(value);
}

function errorObject(error: CellError): BaseValueObject {
  const codes: readonly string[] = Object.values(ErrorType);
  return ErrorValueObject.create(codes.includes(error.code) ? (error.code as ErrorType) : ErrorType.ERROR);
}

function arrayObject(rows: readonly (readonly Single[])[]): BaseValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(valueObject)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}
