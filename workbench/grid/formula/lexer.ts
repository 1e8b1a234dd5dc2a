// Cuts a formula into tokens, keeping every character so that a formula can be put together again with other references.
import { columnLetters, columnNumber, quoteSheet, unquoteSheet } from '../a1';

export interface CellCorner {
  column: number | null;
  columnFixed: boolean;
  row: number | null;
  rowFixed: boolean;
}

export interface ReferenceToken {
  kind: 'reference';
  text: string;
  sheet: string | null;
  from: CellCorner;
  to: CellCorner | null;
}

export interface PlainToken {
  kind: 'space' | 'number' | 'text' | 'error' | 'name' | 'operator' | 'unknown';
  text: string;
}

export type Token = ReferenceToken | PlainToken;

const SHEET = "(?:'(?:[^']|'')+'|[\\p{L}_][\\p{L}\\p{M}\\p{N}_.]*)!";
const CELL = '\\$?[A-Za-z]{1,3}\\$?[1-9]\\d*';
const COLUMN = '\\$?[A-Za-z]{1,3}';
const ROW = '\\$?[1-9]\\d*';
const END = '(?![\\p{L}\\p{M}\\p{N}_.(!$])';

const PATTERNS: readonly (readonly [Token['kind'], RegExp])[] = [
  ['space', /\s+/uy],
  ['text', /"(?:[^"]|"")*"/uy],
  ['error', new RegExp(`(?:${SHEET})?#(?:REF!|N/A|VALUE!|DIV/0!|NUM!|NAME\\?|NULL!|ERROR!)`, 'uy')],
  [
    'reference',
    new RegExp(
      `(${SHEET})?(?:(${CELL}):(${CELL})|(${CELL}):(${COLUMN})|(${CELL})|(${COLUMN}):(${COLUMN})|(${ROW}):(${ROW}))${END}`,
      'uy',
    ),
  ],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy],
  ['name', /[\p{L}_][\p{L}\p{M}\p{N}_.]*/uy],
  ['operator', /<>|<=|>=|[<>=+\-*/^&%(),;{}:]/uy],
];

/** The tokens of a formula without its leading `=`. */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    const token = tokenAt(source, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(source: string, at: number): Token {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (!match) continue;
    return kind === 'reference' ? referenceToken(match) : { kind, text: match[0] };
  }
  return { kind: 'unknown', text: source[at] as string };
}

function referenceToken(match: RegExpExecArray): ReferenceToken {
  const [text, sheet] = match;
  const corners = match.slice(2).filter((part) => part !== undefined);
  const [from, to] = corners;
  return {
    kind: 'reference',
    text,
    sheet: sheet ? unquoteSheet(sheet.slice(0, -1)) : null,
    from: corner(from as string),
    to: to === undefined ? null : corner(to),
  };
}

function corner(text: string): CellCorner {
  const [, columnMark, letters, rowMark, digits] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(
    text,
  ) as RegExpExecArray;
  const isRowOnly = !letters;
  return {
    column: letters ? columnNumber(letters) : null,
    columnFixed: !isRowOnly && columnMark === '$',
    row: digits ? Number(digits) : null,
    rowFixed: isRowOnly ? columnMark === '$' : rowMark === '$',
  };
}

/** The text of a reference; `#REF!` stands for one whose cells are gone. */
export function referenceText(token: Omit<ReferenceToken, 'text' | 'kind'>): string {
  const sheet = token.sheet === null ? '' : `${quoteSheet(token.sheet)}!`;
  const to = token.to ? `:${cornerText(token.to)}` : '';
  return sheet + cornerText(token.from) + to;
}

function cornerText(at: CellCorner): string {
  const column = at.column === null ? '' : (at.columnFixed ? '$' : '') + columnLetters(at.column);
  const row = at.row === null ? '' : (at.rowFixed ? '$' : '') + at.row;
  return column + row;
}
