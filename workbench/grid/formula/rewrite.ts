// Rewrites the references of a formula when rows or columns move, a tab is renamed or deleted, or the formula is copied.
import { type Axis, deleteFromSpan, insertIntoSpan, movedIndex } from '../rect';
import { type CellCorner, type ReferenceToken, referenceText, tokenize } from './lexer';

type Change = (token: ReferenceToken) => ReferenceToken | null;

/** The formula with every reference changed; one for which `change` gives null becomes `#REF!`. */
function rewriteFormula(text: string, change: Change): string {
  let changed = false;
  const parts = tokenize(text.slice(1)).map((token) => {
    if (token.kind !== 'reference') return token.text;
    const next = change(token);
    if (next === token) return token.text;
    changed = true;
    return next ? referenceText(next) : '#REF!';
  });
  return changed ? `=${parts.join('')}` : text;
}

/** For a formula copied by so many rows and columns: `$` parts stay. */
export function shiftReferences(text: string, rows: number, columns: number): string {
  const shift = (at: CellCorner): CellCorner => ({
    ...at,
    row: at.row === null || at.rowFixed ? at.row : at.row + rows,
    column: at.column === null || at.columnFixed ? at.column : at.column + columns,
  });
  return rewriteFormula(text, (token) => {
    const from = shift(token.from);
    const to = token.to && shift(token.to);
    const gone = [from, to].some((at) => at && ((at.row ?? 1) < 1 || (at.column ?? 1) < 1));
    return gone ? null : { ...token, from, to };
  });
}

export type Shift =
  | { kind: 'insert'; axis: Axis; at: number; count: number }
  | { kind: 'remove'; axis: Axis; at: number; count: number }
  | { kind: 'move'; axis: Axis; from: number; count: number; to: number };

/** For a formula on `home` when the sheet `sheet` changed shape. */
export function followShift(text: string, home: string, sheet: string, shift: Shift): string {
  const key = shift.axis === 'rows' ? 'row' : 'column';
  return rewriteFormula(text, (token) => {
    if ((token.sheet ?? home).toLowerCase() !== sheet.toLowerCase()) return token;
    const first = token.from[key];
    const last = (token.to ?? token.from)[key];
    if (first === null) return token;
    const span = shiftedSpan(first, last ?? Number.MAX_SAFE_INTEGER, shift);
    if (!span) return null;
    if (span[0] === first && (last === null || span[1] === last)) return token;
    const from = { ...token.from, [key]: span[0] };
    const to = token.to && { ...token.to, [key]: last === null ? null : span[1] };
    return { ...token, from, to };
  });
}

/** Where the places from `first` to `last` are after the shift; null when they are gone. */
export function shiftedSpan(first: number, last: number, shift: Shift): [number, number] | null {
  if (shift.kind === 'insert') return insertIntoSpan(first, last, shift.at, shift.count);
  if (shift.kind === 'remove') return deleteFromSpan(first, last, shift.at, shift.count);
  const { from, count, to } = shift;
  const wholeInside = first >= from && last < from + count;
  const single = first === last;
  if (!wholeInside && !single) return [first, last];
  return [movedIndex(first, from, count, to), movedIndex(last, from, count, to)];
}

export function renameSheetIn(text: string, from: string, to: string): string {
  return rewriteFormula(text, (token) =>
    token.sheet !== null && token.sheet.toLowerCase() === from.toLowerCase()
      ? { ...token, sheet: to }
      : token,
  );
}

export function dropSheetIn(text: string, name: string): string {
  return rewriteFormula(text, (token) =>
    token.sheet !== null && token.sheet.toLowerCase() === name.toLowerCase() ? null : token,
  );
}
