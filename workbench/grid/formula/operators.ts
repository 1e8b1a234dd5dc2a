// The operators of formulas on single values, and their spread over arrays inside ARRAYFORMULA, SUMPRODUCT and the like.
import { CellError } from '../cellValue';
import { SerialDate } from '../serialDate';
import { FormulaError, fail, Matrix, type Single, toMatrix, toNumber, toText, type Value } from './value';

const ORDER = { number: 0, string: 1, boolean: 2 } as const;

function comparable(value: Single, other: Single): string | number | boolean {
  if (value instanceof SerialDate) return value.serial;
  if (value !== null) return value as string | number | boolean;
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

/** Numbers come before text, text before TRUE and FALSE; text is compared without regard to case. */
export function compareSingles(left: Single, right: Single): number {
  let a = comparable(left, right);
  let b = comparable(right, left);
  const rank = ORDER[typeof a as keyof typeof ORDER] - ORDER[typeof b as keyof typeof ORDER];
  if (rank !== 0) return rank;
  if (typeof a === 'string') {
    a = a.toLowerCase();
    b = (b as string).toLowerCase();
  }
  return a < b ? -1 : a > b ? 1 : 0;
}

export function applyOperator(operator: string, left: Single, right: Single): Single {
  if (left instanceof CellError) throw new FormulaError(left);
  if (right instanceof CellError) throw new FormulaError(right);
  switch (operator) {
    case '&':
      return toText(left) + toText(right);
    case '=':
      return compareSingles(left, right) === 0;
    case '<>':
      return compareSingles(left, right) !== 0;
    case '<':
      return compareSingles(left, right) < 0;
    case '>':
      return compareSingles(left, right) > 0;
    case '<=':
      return compareSingles(left, right) <= 0;
    case '>=':
      return compareSingles(left, right) >= 0;
    default:
      return arithmetic(operator, left, right);
  }
}

function arithmetic(operator: string, left: Single, right: Single): Single {
  const a = toNumber(left);
  const b = toNumber(right);
  if (operator === '/' && b === 0) return fail('#DIV/0!', 'Function DIVIDE parameter 2 cannot be zero.');
  const result =
    operator === '+'
      ? a + b
      : operator === '-'
        ? a - b
        : operator === '*'
          ? a * b
          : operator === '/'
            ? a / b
            : a ** b;
  if (!Number.isFinite(result)) return fail('#NUM!');
  const isDate =
    left instanceof SerialDate !== right instanceof SerialDate && (operator === '+' || operator === '-');
  return isDate ? new SerialDate(result) : result;
}

/** Applies `operation` cell by cell; a single or a one-row or one-column array is repeated to fit. */
export function spread(left: Value, right: Value, operation: (a: Single, b: Single) => Single): Value {
  if (!(left instanceof Matrix) && !(right instanceof Matrix)) return operation(left, right);
  const a = toMatrix(left);
  const b = toMatrix(right);
  const height = Math.max(a.height, b.height);
  const width = Math.max(a.width, b.width);
  const pick = (m: Matrix, i: number, j: number): Single =>
    m.rows[m.height === 1 ? 0 : i]?.[m.width === 1 ? 0 : j] ??
    (isInside(m, i, j) ? null : new CellError('#N/A'));
  const rows = Array.from({ length: height }, (_, i) =>
    Array.from({ length: width }, (_, j) => guarded(() => operation(pick(a, i, j), pick(b, i, j)))),
  );
  return new Matrix(rows);
}

function isInside(m: Matrix, i: number, j: number): boolean {
  return (m.height === 1 || i < m.height) && (m.width === 1 || j < m.width);
}

/** The value of `operation`, or its formula error as a value. */
export function guarded(operation: () => Single): Single {
  try {
    return operation();
  } catch (thrown) {
    if (thrown instanceof FormulaError) return thrown.error;
    throw thrown;
  }
}
