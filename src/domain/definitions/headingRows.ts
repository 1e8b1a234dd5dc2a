// Where the body of a printed table begins, and what stands above each of its columns.
import { readNumber } from '../readNumber';
import { arabicDigits, cellText, cleanText } from '../thaiText';

type Rows = readonly (readonly unknown[])[];

/** Index of the first row of the body, and the headings of the columns: rows of headings joined, titles left out. */
export function readHeadings(rows: Rows): { readonly body: number; readonly headings: readonly string[] } {
  let first = 0;
  while (first < rows.length - 1 && filled(rows[first]).length < 2) first++;
  let body = first + 1;
  const isBody = (row: readonly unknown[]) => row.some((cell) => isFigure(cell)) && !isNumbering(row);
  const found = rows.findIndex((row, index) => index > first && isBody(row));
  if (found > 0 && found - first <= 4) body = found;
  else while (body < rows.length - 1 && isNumbering(rows[body] as readonly unknown[])) body++;
  const width = Math.max(0, ...rows.map((row) => row.length));
  const headings: string[] = [];
  for (let column = 0; column < width; column++) {
    const parts: string[] = [];
    for (let row = first; row < body; row++) {
      const text = headingAt(rows, row, column, body);
      if (text && parts[parts.length - 1] !== text) parts.push(text);
    }
    headings.push(parts.join(' '));
  }
  return { body, headings };
}

/** A blank above a heading belongs to the merged heading to its left. */
function headingAt(rows: Rows, row: number, column: number, body: number): string {
  const textAt = (r: number, c: number) => cleanText(cellText((rows[r] as readonly unknown[])[c]));
  let from = column;
  const isCovered = rows.slice(row + 1, body).some((_, below) => textAt(row + 1 + below, column) !== '');
  while (isCovered && from > 0 && textAt(row, from) === '') from--;
  return textAt(row, from);
}

function filled(row: readonly unknown[] = []): string[] {
  return row.map((cell) => cleanText(cellText(cell))).filter(Boolean);
}

function isFigure(cell: unknown): boolean {
  return typeof readNumber(cell, true) === 'number';
}

/** A row of headings may number its columns or levels (1, 2, 3 …) or name years. */
function isNumbering(row: readonly unknown[]): boolean {
  const texts = filled(row).map(arabicDigits);
  const numbers = texts.map((text) => Number(text.replace(/^\((\d+)\)$/, '$1')));
  return (
    numbers.length > 1 &&
    (numbers.every((n, i) => i === 0 || n === (numbers[i - 1] as number) + 1) ||
      numbers.every((n) => n > 2400 && n < 2700)) &&
    (numbers[0] === 1 || (numbers[0] as number) > 2400)
  );
}
