// Generated tabs as the print dialog shows them. Rows and columns count from 1.
import type { Area } from '../domain/cellArea';

/** How a cell looks; what is not said is as on a blank sheet. Sizes in points. */
export interface PageLook {
  /** '#rrggbb'. */
  readonly fill?: string;
  readonly color?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
}

/** A chart over cells: the first column of its first area holds the labels, the first row the names. */
export interface PageChart {
  readonly type: 'COLUMN' | 'LINE' | 'BAR';
  readonly title: string;
  /** Side by side. */
  readonly areas: readonly Area[];
  readonly row: number;
  readonly colors: readonly string[];
}

/** What the add-on put into a tab. */
export interface PageContent {
  /** Pixels, one for each column. */
  readonly widths: readonly number[];
  readonly looks: readonly PageLook[];
  /** One letter for each cell of a row: the place in `looks`, counted from `0`. */
  readonly lookOf: readonly string[];
  /** From the top; heights in pixels. */
  readonly heights: readonly { readonly count: number; readonly height: number }[];
  /** Each row of such an area is one cell. */
  readonly merges: readonly Area[];
  /** Lines around each row of such an area. */
  readonly boxes: readonly Area[];
  /** Text from bottom to top. */
  readonly upright: readonly Area[];
  readonly charts: readonly PageChart[];
}

export interface GeneratedPage {
  readonly name: string;
  readonly content: PageContent;
  /** As the cells show them, from A1 on. */
  readonly texts: readonly (readonly string[])[];
  /** The rows or columns are no longer where they were put. */
  readonly isMoved: boolean;
  /** Texts to be sent to those who have not reported, the one for all of them first. */
  readonly reminders: readonly string[];
}

/** How far a page that is written in parts has come. */
export interface PageProgress {
  /** Rows. */
  readonly written: number;
  readonly of: number;
  /** What is said of the complete page, '' until then. */
  readonly said: string;
}

export interface GeneratedPages {
  readonly names: readonly string[];
  /** The one asked for, else the one in front, else the first; null where there is none. */
  readonly page: GeneratedPage | null;
}
