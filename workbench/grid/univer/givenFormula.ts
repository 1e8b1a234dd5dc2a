// Formulas Univer cannot read as Sheets does: open ranges get an end, and arrays that join ranges become HSTACK and VSTACK.
import { rectOf } from '../a1';
import { type ReferenceToken, referenceText, type Token, tokenize } from '../formula/lexer';
import type { UniverContext } from './univerContext';

interface Size {
  rows: number;
  columns: number;
}

/** The formula to set in Univer for one typed on the sheet `home`. */
export function formulaToSet(context: UniverContext, home: string, given: string): string {
  if (!/[:{]/.test(given)) return given;
  const sizeOf = (name: string | null): Size => {
    const sheets = context.sheets;
    const wanted = name?.toLowerCase();
    const sheet =
      sheets.find((other) =>
        wanted === undefined ? other.getSheetId() === home : other.getName().toLowerCase() === wanted,
      ) ?? sheets[0];
    return { rows: sheet?.getRowCount() ?? 1, columns: sheet?.getColumnCount() ?? 1 };
  };
  const tokens = tokenize(given.slice(1)).map((token) => closed(token, sizeOf));
  return `=${joined(tokens)}`;
}

/** The formula as it was given, with the references it has now; null when they cannot be told apart any more. */
export function givenNow(given: string, current: string): string | null {
  const now = tokenize(current.slice(1)).filter((token) => token.kind === 'reference');
  const tokens = tokenize(given.slice(1));
  if (tokens.filter((token) => token.kind === 'reference').length !== now.length) return null;
  let n = 0;
  const texts = tokens.map((token) => {
    if (token.kind !== 'reference') return token.text;
    const { sheet, from, to } = now[n++] as ReferenceToken;
    return referenceText({ sheet, from, to: isOpen(token) && to ? { ...to, row: null } : to });
  });
  return `=${texts.join('')}`;
}

/** Whole columns and rows Univer reads itself; only `B2:B` has no end for it. */
function isOpen({ from, to }: ReferenceToken): boolean {
  return to !== null && from.row !== null && to.row === null;
}

function closed(token: Token, sizeOf: (sheet: string | null) => Size): Token {
  if (token.kind !== 'reference' || !token.to || !isOpen(token)) return token;
  const { from, to, sheet } = token;
  const size = sizeOf(sheet);
  const rect = rectOf(
    { sheet, top: from.row, left: from.column, bottom: null, right: to.column },
    size.rows,
    size.columns,
  );
  const end = { ...to, row: rect.row + rect.rows - 1, rowFixed: to.rowFixed };
  return { ...token, text: referenceText({ sheet, from, to: end }) };
}

/** Arrays of constants stay; one with anything else in it becomes calls that stack its parts. */
function joined(tokens: readonly Token[]): string {
  let text = '';
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.text !== '{') {
      text += token.text;
      continue;
    }
    const end = closingBrace(tokens, i);
    const inside = tokens.slice(i + 1, end);
    text += isConstant(inside) ? `{${inside.map((part) => part.text).join('')}}` : stacked(inside);
    i = end;
  }
  return text;
}

function isConstant(tokens: readonly Token[]): boolean {
  return tokens.every(
    ({ kind, text }) =>
      ['space', 'number', 'text', 'error'].includes(kind) ||
      [',', ';', '-', '+'].includes(text) ||
      /^(true|false)$/i.test(text),
  );
}

function closingBrace(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let i = open; i < tokens.length; i++) {
    const text = tokens[i]?.text;
    if (text === '{') depth++;
    if (text === '}' && --depth === 0) return i;
  }
  return tokens.length;
}

function stacked(tokens: readonly Token[]): string {
  const rows = parts(tokens, ';').map((row) => {
    const cells = parts(row, ',').map(joined);
    return cells.length === 1 ? (cells[0] as string) : `HSTACK(${cells.join(',')})`;
  });
  return rows.length === 1 ? (rows[0] as string) : `VSTACK(${rows.join(',')})`;
}

function parts(tokens: readonly Token[], separator: string): Token[][] {
  const found: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if ('({'.includes(token.text)) depth++;
    if (')}'.includes(token.text)) depth--;
    if (depth === 0 && token.text === separator) found.push([]);
    else found.at(-1)?.push(token);
  }
  return found;
}
