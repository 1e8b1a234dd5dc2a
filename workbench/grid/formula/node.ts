// The tree of a parsed formula.

export interface ReferenceNode {
  kind: 'reference';
  sheet: string | null;
  top: number | null;
  left: number | null;
  bottom: number | null;
  right: number | null;
}

export type FormulaNode =
  | { kind: 'value'; value: string | number | boolean }
  | { kind: 'error'; code: string }
  | ReferenceNode
  | { kind: 'name'; name: string }
  | { kind: 'array'; rows: FormulaNode[][] }
  | { kind: 'unary'; operator: '-' | '+' | '%'; operand: FormulaNode }
  | { kind: 'binary'; operator: string; left: FormulaNode; right: FormulaNode }
  | { kind: 'call'; name: string; args: (FormulaNode | null)[] };

/** Calls `visit` for the node and everything in it. */
export function walkFormula(node: FormulaNode, visit: (node: FormulaNode) => void): void {
  visit(node);
  if (node.kind === 'array') for (const row of node.rows) for (const item of row) walkFormula(item, visit);
  if (node.kind === 'unary') walkFormula(node.operand, visit);
  if (node.kind === 'binary') {
    walkFormula(node.left, visit);
    walkFormula(node.right, visit);
  }
  if (node.kind === 'call') for (const arg of node.args) if (arg) walkFormula(arg, visit);
}
