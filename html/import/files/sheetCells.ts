// One sheet as it came out of a file, or cells a person has selected: plain cells and merged areas, nothing understood yet.
import type { PlainCell } from '../../../src/contract/importReports';
import type { Area } from '../../../src/domain/cellArea';

/** Blank cells are '', dates `2022-06-30`. */
export interface SheetCells {
  /** '' for a file without sheets. */
  readonly name: string;
  readonly rows: readonly (readonly PlainCell[])[];
  readonly merges: readonly Area[];
  /** What the first row is called: its number in the file or sheet. */
  readonly firstRow: number;
}
