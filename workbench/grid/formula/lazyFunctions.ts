// Functions that do not work out all their arguments, or that ask where cells are: IF, IFERROR, IFS, ROW, ROWS …
import { CellError } from '../cellValue';
import type { Evaluator } from './evaluator';
import type { FormulaNode } from './node';
import { compareSingles } from './operators';
import {
  CellRange,
  FormulaError,
  fail,
  Matrix,
  type Single,
  toBoolean,
  toMatrix,
  toNumber,
  type Value,
} from './value';

type Args = (FormulaNode | null)[];
type Lazy = (args: Args, evaluator: Evaluator) => Value | CellRange;

function condition(node: FormulaNode | null | undefined, evaluator: Evaluator): boolean {
  const value = node ? evaluator.single(node) : null;
  if (value instanceof CellError) throw new FormulaError(value);
  return toBoolean(value);
}

function branch(node: FormulaNode | null | undefined, evaluator: Evaluator): Value {
  return node ? evaluator.value(node) : null;
}

function orElse(args: Args, evaluator: Evaluator, isCaught: (error: CellError) => boolean): Value {
  const replacement = () => (args[1] ? evaluator.value(args[1]) : '');
  try {
    const value = branch(args[0], evaluator);
    if (value instanceof CellError && isCaught(value)) return replacement();
    if (!(value instanceof Matrix)) return value;
    const swap = (cell: Single) =>
      cell instanceof CellError && isCaught(cell) ? (toMatrix(replacement()).rows[0]?.[0] ?? '') : cell;
    return new Matrix(value.rows.map((row) => row.map(swap)));
  } catch (thrown) {
    if (thrown instanceof FormulaError && isCaught(thrown.error)) return replacement();
    throw thrown;
  }
}

function ifs(args: Args, evaluator: Evaluator): Value {
  for (let i = 0; i + 1 < args.length; i += 2) {
    if (condition(args[i], evaluator)) return branch(args[i + 1], evaluator);
  }
  return fail('#N/A', 'No match.');
}

function switchOn(args: Args, evaluator: Evaluator): Value {
  const wanted = args[0] ? evaluator.single(args[0]) : null;
  for (let i = 1; i + 1 < args.length; i += 2) {
    const candidate = args[i] ? evaluator.single(args[i] as FormulaNode) : null;
    if (compareSingles(wanted, candidate) === 0) return branch(args[i + 1], evaluator);
  }
  return args.length % 2 === 0 ? branch(args[args.length - 1], evaluator) : fail('#N/A', 'No match.');
}

function choose(args: Args, evaluator: Evaluator): Value {
  const index = args[0] ? toNumber(evaluator.single(args[0])) : 0;
  const chosen = args[Math.trunc(index)];
  return index >= 1 && chosen ? evaluator.value(chosen) : fail('#NUM!');
}

function place(args: Args, evaluator: Evaluator): CellRange {
  if (!args[0]) return new CellRange(evaluator.scope.sheetId, { ...evaluator.scope, rows: 1, columns: 1 });
  const reached = evaluator.reach(args[0]);
  return reached instanceof CellRange ? reached : fail('#N/A', 'Argument must be a range.');
}

function extent(args: Args, evaluator: Evaluator): { rows: number; columns: number } {
  if (!args[0]) return fail('#N/A', 'Wrong number of arguments.');
  const reached = evaluator.reach(args[0]);
  if (reached instanceof CellRange) return reached.rect;
  const matrix = toMatrix(reached);
  return { rows: matrix.height, columns: matrix.width };
}

export const lazyFunctions: ReadonlyMap<string, Lazy> = new Map<string, Lazy>([
  [
    'IF',
    (args, e) => (condition(args[0], e) ? branch(args[1], e) : args.length > 2 ? branch(args[2], e) : false),
  ],
  ['IFERROR', (args, e) => orElse(args, e, () => true)],
  ['IFNA', (args, e) => orElse(args, e, (error) => error.code === '#N/A')],
  ['IFS', ifs],
  ['SWITCH', switchOn],
  ['CHOOSE', choose],
  ['ROW', (args, e) => place(args, e).rect.row],
  ['COLUMN', (args, e) => place(args, e).rect.column],
  ['ROWS', (args, e) => extent(args, e).rows],
  ['COLUMNS', (args, e) => extent(args, e).columns],
  ['ISERROR', (args, e) => errorOf(args, e) !== null],
  ['ISNA', (args, e) => errorOf(args, e)?.code === '#N/A'],
  ['ISERR', (args, e) => ![undefined, '#N/A'].includes(errorOf(args, e)?.code)],
]);

function errorOf(args: Args, evaluator: Evaluator): CellError | null {
  try {
    const value = args[0] ? evaluator.single(args[0]) : null;
    return value instanceof CellError ? value : null;
  } catch (thrown) {
    if (thrown instanceof FormulaError) return thrown.error;
    throw thrown;
  }
}
