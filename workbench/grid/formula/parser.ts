// Reads a formula as Sheets does in a locale with `,` between arguments: https://support.google.com/docs/answer/46977
import { type PlainToken, type ReferenceToken, type Token, tokenize } from './lexer';
import type { FormulaNode, ReferenceNode } from './node';

/** Thrown for text that is not a formula; Sheets shows `#ERROR!` with "Formula parse error." */
export class FormulaParseError extends Error {
  constructor() {
    super('Formula parse error.');
  }
}

const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** The tree of a formula with its leading `=`. */
export function parseFormula(text: string): FormulaNode {
  const parser = new Parser(tokenize(text.slice(1)).filter((token) => token.kind !== 'space'));
  return parser.whole();
}

class Parser {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): FormulaNode {
    const node = this.binary(0);
    if (this.at < this.tokens.length) throw new FormulaParseError();
    return node;
  }

  private binary(level: number): FormulaNode {
    const operators = LEVELS[level];
    if (!operators) return this.unary();
    let left = this.binary(level + 1);
    for (let next = this.peek(); operators.includes(next); next = this.peek()) {
      this.at++;
      left = { kind: 'binary', operator: next, left, right: this.binary(level + 1) };
    }
    return left;
  }

  private unary(): FormulaNode {
    const operator = this.peek();
    if (operator === '-' || operator === '+') {
      this.at++;
      return { kind: 'unary', operator, operand: this.unary() };
    }
    let node = this.primary();
    while (this.peek() === '%') {
      this.at++;
      node = { kind: 'unary', operator: '%', operand: node };
    }
    return node;
  }

  private primary(): FormulaNode {
    const token = this.tokens[this.at++];
    if (!token) throw new FormulaParseError();
    switch (token.kind) {
      case 'number':
        return { kind: 'value', value: Number(token.text) };
      case 'text':
        return { kind: 'value', value: token.text.slice(1, -1).replaceAll('""', '"') };
      case 'error':
        return { kind: 'error', code: token.text.slice(token.text.lastIndexOf('#')) };
      case 'reference':
        return referenceNode(token);
      case 'name':
        return this.nameOrCall(token);
      case 'operator':
        if (token.text === '(') return this.closed(this.binary(0), ')');
        if (token.text === '{') return this.closed(this.array(), '}');
    }
    throw new FormulaParseError();
  }

  private nameOrCall(token: PlainToken): FormulaNode {
    if (this.peek() === '(') {
      this.at++;
      return this.closed({ kind: 'call', name: token.text.toUpperCase(), args: this.args() }, ')');
    }
    if (/^true$/i.test(token.text)) return { kind: 'value', value: true };
    if (/^false$/i.test(token.text)) return { kind: 'value', value: false };
    return { kind: 'name', name: token.text };
  }

  private args(): (FormulaNode | null)[] {
    if (this.peek() === ')') return [];
    const args: (FormulaNode | null)[] = [];
    for (;;) {
      const skipped = this.peek() === ',' || this.peek() === ')';
      args.push(skipped ? null : this.binary(0));
      if (this.peek() !== ',') return args;
      this.at++;
    }
  }

  private array(): FormulaNode {
    const rows: FormulaNode[][] = [[this.binary(0)]];
    for (let next = this.peek(); next === ',' || next === ';'; next = this.peek()) {
      this.at++;
      if (next === ';') rows.push([]);
      (rows[rows.length - 1] as FormulaNode[]).push(this.binary(0));
    }
    return { kind: 'array', rows };
  }

  private closed(node: FormulaNode, bracket: string): FormulaNode {
    if (this.peek() !== bracket) throw new FormulaParseError();
    this.at++;
    return node;
  }

  private peek(): string {
    const token = this.tokens[this.at];
    return token?.kind === 'operator' ? token.text : '';
  }
}

function referenceNode({ sheet, from, to }: ReferenceToken): ReferenceNode {
  const end = to ?? from;
  const [top, bottom] = inOrder(from.row, end.row);
  const [left, right] = inOrder(from.column, end.column);
  return { kind: 'reference', sheet, top, left, bottom, right };
}

function inOrder(a: number | null, b: number | null): [number | null, number | null] {
  return a !== null && b !== null && a > b ? [b, a] : [a, b];
}
