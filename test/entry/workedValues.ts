// The formula table of the documentation: formula → what its cell shows. Run in the source, the built bundle and cells.
import { readFileSync } from 'node:fs';
import path from 'node:path';

type Cell = string | number;

/** A formula as typed in a cell, and what Sheets shows: a value, the values of an array by rows, or the sentence of its error. */
export type FormulaCase =
  | { readonly formula: string; readonly value: Cell | readonly (readonly Cell[])[] }
  | { readonly formula: string; readonly error: string };

/** A formula with one value. */
export interface WorkedValue {
  readonly formula: string;
  readonly value: Cell;
}

const FILE = path.resolve(__dirname, '../../docs/formulas.json');

export const formulaTable: readonly FormulaCase[] = JSON.parse(readFileSync(FILE, 'utf8'));

/** Those that fill one cell. */
export const workedValues = formulaTable.filter(
  (one): one is WorkedValue => 'value' in one && !Array.isArray(one.value),
);

/** Univer takes some texts inside a formula for numbers, which Sheets does not. */
const TAKEN_FOR_NUMBERS = /"85%"|"-"/;

/** Those that the grid of the page shows, too. */
export const gridValues = workedValues.filter(({ formula }) => !TAKEN_FOR_NUMBERS.test(formula));

/** A call that a script can make of a formula with literal arguments: `{a,b;c,d}` are rows as a range gives them. */
export function callOf(formula: string): { readonly name: string; readonly args: unknown[] } {
  const match = /^=([A-Z_]+)\((.*)\)$/s.exec(formula);
  if (!match) throw new Error(`not a call: ${formula}`);
  const literal = (match[2] as string).replace(/\{([^}]*)\}/g, (_, rows: string) => {
    return `[${rows
      .split(';')
      .map((row) => `[${row}]`)
      .join(',')}]`;
  });
  const json = literal.replace(/\b(TRUE|FALSE)\b/g, (word) => word.toLowerCase());
  return { name: match[1] as string, args: JSON.parse(`[${json}]`) };
}
