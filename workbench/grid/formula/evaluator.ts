// Calculates the tree of a formula in a scope.
import { rectOf } from '../a1';
import { CellError } from '../cellValue';
import { callBuiltIn } from './builtIns';
import { callCustom } from './customCall';
import { lazyFunctions } from './lazyFunctions';
import type { FormulaNode, ReferenceNode } from './node';
import { applyOperator, spread } from './operators';
import type { FormulaScope } from './scope';
import {
  CellRange,
  FormulaError,
  fail,
  Matrix,
  type Single,
  toMatrix,
  toNumber,
  unwrapped,
  type Value,
} from './value';

/** Functions whose arguments are worked out cell by cell over whole ranges. */
const ARRAY_CONTEXT = new Set(['ARRAYFORMULA', 'SUMPRODUCT', 'FILTER', 'INDEX', 'MMULT']);

export class Evaluator {
  private arrayDepth = 0;

  constructor(readonly scope: FormulaScope) {}

  /** The value of a node with its cells read. */
  value(node: FormulaNode): Value {
    const result = this.reach(node);
    return result instanceof CellRange ? unwrapped(this.scope.cells(result)) : result;
  }

  /** The value of a node, or the cells it names. */
  reach(node: FormulaNode): Value | CellRange {
    switch (node.kind) {
      case 'value':
        return node.value;
      case 'error':
        throw new FormulaError(new CellError(node.code, 'Reference does not exist.'));
      case 'reference':
        return this.range(node);
      case 'name':
        return this.scope.named(node.name) ?? fail('#NAME?', `Unknown range name: '${node.name}'.`);
      case 'array':
        return this.array(node.rows);
      case 'unary':
        return this.unary(node.operator, this.operand(node.operand));
      case 'binary':
        return spread(this.operand(node.left), this.operand(node.right), (a, b) =>
          applyOperator(node.operator, a, b),
        );
      case 'call':
        return this.call(node.name, node.args);
    }
  }

  /** One value where one is needed: a range gives its cell in the formula's row or column, an array its first. */
  single(node: FormulaNode): Single {
    const reached = this.reach(node);
    const value = reached instanceof CellRange ? this.crossing(reached) : reached;
    return value instanceof Matrix ? (value.rows[0]?.[0] ?? null) : value;
  }

  private operand(node: FormulaNode): Value {
    return this.arrayDepth > 0 ? this.value(node) : this.single(node);
  }

  private crossing(range: CellRange): Single {
    const { row, column, rows, columns } = range.rect;
    if (rows === 1 && columns === 1) return this.scope.cells(range).rows[0]?.[0] ?? null;
    const i = columns === 1 ? this.scope.row - row : rows === 1 ? 0 : -1;
    const j = rows === 1 ? this.scope.column - column : columns === 1 ? 0 : -1;
    if (i < 0 || i >= rows || j < 0 || j >= columns) {
      return fail('#VALUE!', 'An array value could not be found.');
    }
    const cell = { row: row + i, column: column + j, rows: 1, columns: 1 };
    return this.scope.cells(new CellRange(range.sheetId, cell)).rows[0]?.[0] ?? null;
  }

  private unary(operator: '-' | '+' | '%', value: Value): Value {
    return spread(value, null, (a) => {
      if (a instanceof CellError) throw new FormulaError(a);
      return operator === '+' ? a : operator === '-' ? -toNumber(a) : toNumber(a) / 100;
    });
  }

  private range(node: ReferenceNode): CellRange {
    const sheetId = node.sheet === null ? this.scope.sheetId : this.scope.sheetIdOf(node.sheet);
    if (sheetId === null) return fail('#REF!', `Unresolved sheet name '${node.sheet}'.`);
    const { rowCount, columnCount } = this.scope.sizeOf(sheetId);
    const isOutside = (node.bottom ?? 0) > rowCount || (node.right ?? 0) > columnCount;
    if (isOutside) return fail('#REF!', 'Reference does not exist.');
    return new CellRange(sheetId, rectOf(node, rowCount, columnCount));
  }

  private array(rows: FormulaNode[][]): Value {
    const bands = rows.map((row) => beside(row.map((node) => toMatrix(this.value(node)))));
    return unwrapped(below(bands));
  }

  private call(name: string, args: (FormulaNode | null)[]): Value | CellRange {
    const lazy = lazyFunctions.get(name);
    if (lazy) return lazy(args, this);
    const inArrays = ARRAY_CONTEXT.has(name);
    if (inArrays) this.arrayDepth++;
    try {
      if (name === 'ARRAYFORMULA' && args[0]) return this.value(args[0]);
      const values = args.map((arg) => (arg ? this.value(arg) : undefined));
      if (this.scope.functions.has(name)) return callCustom(this.scope.functions, name, values);
      return callBuiltIn(name, values, this.scope);
    } finally {
      if (inArrays) this.arrayDepth--;
    }
  }
}

const MISMATCH = 'Function ARRAY_ROW parameter has mismatched row size. Expected: ';

function beside(parts: Matrix[]): Matrix {
  const height = (parts[0] as Matrix).height;
  for (const part of parts)
    if (part.height !== height) fail('#REF!', `${MISMATCH}${height}. Actual: ${part.height}.`);
  return new Matrix(
    Array.from({ length: height }, (_, i) => parts.flatMap((part) => part.rows[i] as Single[])),
  );
}

function below(parts: Matrix[]): Matrix {
  const width = (parts[0] as Matrix).width;
  for (const part of parts) {
    if (part.width !== width)
      fail('#REF!', 'In ARRAY_LITERAL, an Array Literal was missing values for one or more rows.');
  }
  return new Matrix(parts.flatMap((part) => part.rows));
}
