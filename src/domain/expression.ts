// The little language of measures: + − × ÷, parentheses, numbers and [input labels]. Parsed, never run as code.
import { type Problem, ProblemError } from './problem';
import { readNumber } from './readNumber';
import { cleanText, textKey } from './thaiText';

/** A formula that cannot be understood; `at` is the part that was not expected, empty at the end of the text. */
export interface ExpressionProblem extends Problem {
  readonly code: 'expression-unreadable' | 'expression-unknown-input' | 'expression-too-long';
  readonly expression: string;
  readonly at: string;
}

/** A parsed expression; `input` is the index of an input. */
export type Expression =
  | { readonly op: 'number'; readonly value: number }
  | { readonly op: 'input'; readonly input: number }
  | { readonly op: 'negate'; readonly of: Expression }
  | { readonly op: '+' | '-' | '*' | '/'; readonly left: Expression; readonly right: Expression };

const LONGEST = 2000;
const DEEPEST = 40;
const SIGNS: { readonly [sign: string]: string } = {
  '+': '+',
  '-': '-',
  '−': '-',
  '–': '-',
  '*': '*',
  '×': '*',
  '/': '/',
  '÷': '/',
  '(': '(',
  ')': ')',
};

interface Token {
  readonly kind: 'input' | 'number' | 'sign';
  readonly text: string;
}

/**
 * The expression with its labels resolved to indices of `labels` (compared without spaces).
 * Throws ProblemError<ExpressionProblem>.
 */
export function parseExpression(text: string, labels: readonly string[]): Expression {
  const refuse = (code: ExpressionProblem['code'], at: string): never => {
    throw new ProblemError<ExpressionProblem>({ code, expression: text, at });
  };
  if (text.length > LONGEST) refuse('expression-too-long', text.slice(0, 40));
  const tokens = tokensOf(text, (at) => refuse('expression-unreadable', at));
  let position = 0;
  let depth = 0;

  const sign = (accepted: string): string | undefined => {
    const token = tokens[position];
    if (token?.kind !== 'sign' || accepted.indexOf(token.text) < 0) return undefined;
    position++;
    return token.text;
  };

  const atom = (): Expression => {
    const token = tokens[position++];
    if (!token) return refuse('expression-unreadable', '');
    if (token.kind === 'input') {
      const input = labelIndex(labels, token.text);
      return input < 0 ? refuse('expression-unknown-input', token.text) : { op: 'input', input };
    }
    if (token.kind === 'number') {
      const value = numberOfToken(token.text);
      return value === null ? refuse('expression-unreadable', token.text) : { op: 'number', value };
    }
    if (++depth > DEEPEST) refuse('expression-too-long', token.text);
    let inner: Expression;
    if (token.text === '-') inner = { op: 'negate', of: atom() };
    else if (token.text === '+') inner = atom();
    else if (token.text === '(') {
      inner = additive();
      if (!sign(')')) refuse('expression-unreadable', tokens[position]?.text ?? '');
    } else return refuse('expression-unreadable', token.text);
    depth--;
    return inner;
  };

  const chain = (operators: string, operand: () => Expression): Expression => {
    let left = operand();
    for (let op = sign(operators); op; op = sign(operators)) {
      left = { op: op as '+' | '-' | '*' | '/', left, right: operand() };
    }
    return left;
  };
  const multiplicative = () => chain('*/', atom);
  const additive = (): Expression => chain('+-', multiplicative);

  const expression = additive();
  if (position < tokens.length) refuse('expression-unreadable', (tokens[position] as Token).text);
  return expression;
}

/** The index of a label: as it stands, else compared without spaces; −1 when there is none. */
export function labelIndex(labels: readonly string[], label: string): number {
  const exact = labels.indexOf(label);
  return exact < 0 ? labels.map(textKey).indexOf(textKey(label)) : exact;
}

// Read letter by letter: the first use of a regular expression costs a cell more than the whole expression.
function tokensOf(text: string, refuse: (at: string) => never): Token[] {
  const tokens: Token[] = [];
  let i = 0;
  while (i < text.length) {
    const letter = text[i] as string;
    const sign = SIGNS[letter];
    if (sign) {
      tokens.push({ kind: 'sign', text: sign });
      i++;
    } else if (letter === '[') {
      const end = text.indexOf(']', i);
      if (end < 0) return refuse(text.slice(i, i + 20));
      tokens.push({ kind: 'input', text: text.slice(i + 1, end) });
      i = end + 1;
    } else if (isDigit(letter)) {
      const from = i;
      while (i < text.length && (isDigit(text[i] as string) || text[i] === ',' || text[i] === '.')) i++;
      tokens.push({ kind: 'number', text: text.slice(from, i) });
    } else if (letter === ' ' || cleanText(letter) === '') i++;
    else return refuse(text.slice(i, i + 20));
  }
  return tokens;
}

function isDigit(letter: string): boolean {
  return (letter >= '0' && letter <= '9') || (letter >= '๐' && letter <= '๙');
}

function numberOfToken(text: string): number | null {
  const plain = Number(text);
  if (!Number.isNaN(plain) && text.length < 16 && text[text.length - 1] !== '.') return plain;
  const read = readNumber(text);
  return typeof read === 'number' ? read : null;
}

/** Indices of the inputs an expression reads, in order of first appearance. */
export function inputsOf(expression: Expression): number[] {
  const found: number[] = [];
  const walk = (e: Expression): void => {
    if (e.op === 'input') {
      if (found.indexOf(e.input) < 0) found.push(e.input);
    } else if (e.op === 'negate') walk(e.of);
    else if (e.op !== 'number') {
      walk(e.left);
      walk(e.right);
    }
  };
  walk(expression);
  return found;
}
