// What a generated tab shows, as plain data: it can be kept as JSON, compared, and written anew. Rows and columns count from 1.
import type { Area } from '../../domain/cellArea';
import type { CellInput } from './book';

/** What is not said is as on a blank sheet. */
export interface CellLook {
  /** '#rrggbb'. */
  readonly fill?: string;
  readonly color?: string;
  /** Number format; text without one stays text. */
  readonly format?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
}

/** A native chart; the first column of the first area holds the labels, its first row the names. */
export interface SheetChart {
  readonly type: 'COLUMN' | 'LINE' | 'BAR';
  readonly title: string;
  /** Side by side. */
  readonly areas: readonly Area[];
  readonly row: number;
  readonly column: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly colors: readonly string[];
}

/** A text that leads to a cell of another tab. */
export interface CellLink {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly tab: number;
  /** `A5`. */
  readonly cell: string;
}

/** A whole tab. */
export interface SheetContent {
  /** Pixels, one for each column. */
  readonly widths: readonly number[];
  readonly cells: readonly (readonly CellInput[])[];
  readonly looks: readonly CellLook[];
  /** One letter for each cell of a row: the place in `looks`, counted from `FIRST_LOOK`. */
  readonly lookOf: readonly string[];
  /** From the top; heights in pixels. */
  readonly heights: readonly { readonly count: number; readonly height: number }[];
  /** Each row of such an area is one cell. */
  readonly merges: readonly Area[];
  /** Lines around each row of such an area. */
  readonly boxes: readonly Area[];
  /** Text from bottom to top. */
  readonly upright: readonly Area[];
  readonly links: readonly CellLink[];
  readonly charts: readonly SheetChart[];
}
