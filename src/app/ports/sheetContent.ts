// What a generated tab shows, as plain data: it can be kept as JSON, compared, and written anew. Rows and columns count from 1.
import type { PageChart, PageContent, PageLook } from '../../contract/pages';
import type { CellInput } from './book';

export interface CellLook extends PageLook {
  /** Number format; text without one stays text. */
  readonly format?: string;
}

/** A native chart. */
export interface SheetChart extends PageChart {
  readonly column: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
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

/** Some rows of a page, counted from 0; `to` is the first one that does not belong to them. */
export interface PagePart {
  readonly from: number;
  readonly to: number;
}

/** A whole tab. */
export interface SheetContent extends PageContent {
  readonly cells: readonly (readonly CellInput[])[];
  readonly looks: readonly CellLook[];
  readonly links: readonly CellLink[];
  readonly charts: readonly SheetChart[];
}
