// A formula in a cell: its text, its tree, and the cells it reads.
import type { Rect } from '../rect';
import { type FormulaNode, type ReferenceNode, walkFormula } from './node';
import { FormulaParseError, parseFormula } from './parser';

/** Functions whose value depends on where the formula stands. */
const PLACED = new Set(['ROW', 'COLUMN']);

const VOLATILE = new Set(['NOW', 'TODAY', 'RAND', 'RANDBETWEEN']);

export class FormulaCell {
  /** null when the text is no formula. */
  readonly node: FormulaNode | null;
  readonly references: readonly ReferenceNode[];
  readonly names: readonly string[];
  readonly isVolatile: boolean;
  readonly isPlaced: boolean;
  /** The cells its result covers, its own included. */
  area: Rect;
  /** The cells it wanted and could not have. */
  blocked: Rect | null = null;
  isDirty = true;

  constructor(
    readonly sheetId: number,
    readonly row: number,
    readonly column: number,
    readonly text: string,
  ) {
    this.area = { row, column, rows: 1, columns: 1 };
    this.node = parsed(text);
    const references: ReferenceNode[] = [];
    const names: string[] = [];
    let isVolatile = false;
    let isPlaced = false;
    if (this.node) {
      walkFormula(this.node, (node) => {
        if (node.kind === 'reference') references.push(node);
        if (node.kind === 'name') names.push(node.name);
        if (node.kind === 'call' && VOLATILE.has(node.name)) isVolatile = true;
        if (node.kind === 'call' && PLACED.has(node.name)) isPlaced = true;
      });
    }
    this.references = references;
    this.names = names;
    this.isVolatile = isVolatile;
    this.isPlaced = isPlaced;
  }
}

function parsed(text: string): FormulaNode | null {
  try {
    return parseFormula(text);
  } catch (thrown) {
    if (thrown instanceof FormulaParseError) return null;
    throw thrown;
  }
}
