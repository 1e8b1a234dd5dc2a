// What a formula can see while it is calculated.
import type { CustomFunctions } from '../port';
import type { CellRange, Matrix } from './value';

export interface FormulaScope {
  readonly functions: CustomFunctions;
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  sheetIdOf(name: string): number | null;
  sizeOf(sheetId: number): { rowCount: number; columnCount: number };
  named(name: string): CellRange | null;
  cells(range: CellRange): Matrix;
  /** The wall clock as a serial number. */
  now(): number;
}
