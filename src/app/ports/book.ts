// The workbook as the use cases see it. The folder sheet/ implements it over Google Sheets; rows and columns count from 1.

import type { Area, Values } from '../../domain/cellArea';
import type { CellFormula } from '../../domain/cellFormula';
import type { PagePart, SheetChart, SheetContent } from './sheetContent';

export type { Area, Values };

/** What can be put into a cell; '' leaves it blank. Text is never taken for a formula. */
export type CellInput = string | number | boolean | CellFormula;

/** How a column of a new tab looks and what may be typed in it. */
export interface ColumnLook {
  /** Pixels. */
  readonly width: number;
  /** Number format; '@' keeps what is typed as text. */
  readonly format?: string;
  /** Amounts and counts: thousands separated, satang only where there are any. */
  readonly figures?: boolean;
  readonly wrap?: boolean;
  readonly align?: 'center' | 'right';
  /** A list to choose from; `strict` refuses anything else. */
  readonly choices?: readonly string[];
  readonly strict?: boolean;
  readonly tick?: boolean;
  /** Background, '#rrggbb'. */
  readonly fill?: string;
}

/** How single cells look, where it differs from their columns. */
export interface AreaLook {
  readonly areas: readonly Area[];
  /** Tick boxes; they start out unticked. */
  readonly tick?: boolean;
  readonly format?: string;
  readonly fill?: string;
  readonly bold?: boolean;
}

/** A tab to be made. */
export interface TabLayout {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellInput[])[];
  readonly columns: readonly ColumnLook[];
  readonly areas?: readonly AreaLook[];
  readonly frozenColumns?: number;
  readonly hidden?: boolean;
  /** Empty rows below, ready to be typed in. */
  readonly spareRows?: number;
}

/** One tab. Each method is one or two calls of the service. */
export interface Tab {
  readonly id: number;
  readonly name: string;
  /**
   * Everything from A1 to the last row with content, at least one row. `width`: the columns that matter, where that is known;
   * then it takes one call, not two.
   */
  values(width?: number): Values;
  /** As `values`, each cell as it is shown. */
  texts(): string[][];
  /** Some cells only. */
  valuesOf(area: Area): Values;
  write(area: Area, values: readonly (readonly CellInput[])[]): void;
  clear(area: Area): void;
  /** '' where there is none. */
  formulas(area: Area): string[][];
  /** Puts back a formula that stood there; nothing a person or file gives comes this way. */
  writeFormula(row: number, column: number, text: string): void;
  /** True for cells formatted as percent, which show 0.85 as 85%. */
  percents(area: Area): boolean[][];
  notes(area: Area): string[][];
  writeNotes(area: Area, notes: readonly (readonly string[])[]): void;
  backgrounds(area: Area): string[][];
  writeBackgrounds(area: Area, colours: readonly (readonly string[])[]): void;
  /** Merged areas. `width` as for `values`. */
  merges(width?: number): readonly Area[];
  /** Takes merged areas apart: the first cell of each keeps the value. */
  unmerge(areas: readonly Area[]): void;
  merge(area: Area): void;
  isFiltered(): boolean;
  look(looks: readonly AreaLook[]): void;
  /** What may be chosen in a column, below its heading. */
  offer(column: number, choices: readonly string[]): void;
  /** Makes a row tall enough for a text wrapped to a width; never lower. */
  growRow(row: number, text: string, width: number): void;
  /** Appends columns at the right edge of what is used; the column of the first one. `formulas`: what the headings are written as. */
  addColumns(
    headings: readonly string[],
    headingRow: number,
    looks: readonly ColumnLook[],
    formulas?: readonly string[],
  ): number;
  /** The last row with content, a formula that shows nothing included; 0 where there is none. */
  lastRow(): number;
  /** Rows below the last one with content; a single one finds its place at the moment it is written. */
  append(rows: readonly (readonly CellInput[])[]): void;
  /** Makes room below where the tab ends before that row. */
  ensureRows(rows: number): void;
  /** Makes the tab at least so large. */
  ensureSize(rows: number, columns: number): void;
  /** Below each other: texts that lead to other tabs. */
  linkTabs(row: number, column: number, links: readonly { readonly text: string; readonly tab: Tab }[]): void;
  /** Only the owner and whoever runs this may change it afterwards. */
  protect(description: string): void;
  isProtected(): boolean;
  /** False where the tab, its first row below the headings, or with `whole` any part of it, is protected for others than whoever runs this. */
  isEditable(whole?: boolean): boolean;
  /**
   * Writes a whole page from A1 on, looks, merges and heights included, over what an earlier page left in the area `covers`; all
   * beside and below, and notes anywhere, stay. `withWidths`: the widths of the columns too, which people may have changed since.
   * `part`: only these rows; parts are written from the top on, and the last one completes the page.
   */
  paint(
    content: SheetContent,
    covers: Pick<Area, 'rows' | 'columns'>,
    withWidths: boolean,
    part: PagePart,
  ): void;
  /** Makes the charts of a page out of those with these ids, in order; the ids they have then. Other charts stay. */
  drawCharts(charts: readonly SheetChart[], ids: readonly string[]): string[];
  /** Pushes down what stands below a row. */
  insertRows(below: number, count: number): void;
  /** Pushes to the right what stands right of a column. */
  insertColumns(after: number, count: number): void;
  show(area?: Area): void;
}

/** The whole workbook. */
export interface Book {
  tabNames(): readonly string[];
  tab(name: string): Tab | null;
  tabById(id: number): Tab | null;
  activeTab(): Tab;
  /** What the user has selected on the active tab. */
  selection(): Area | null;
  /** Makes the tab whole or not at all: it gets its name as the last step. `position` counts from 1. */
  addTab(layout: TabLayout, position?: number): Tab;
  /** Makes a blank tab, last, and has it filled; whole or not at all: it gets its name as the last step. */
  addPage(name: string, fill: (tab: Tab) => void): Tab;
  renameTab(tab: Tab, name: string): void;
  /** Names the first columns of a tab, all rows of them. */
  nameColumns(name: string, tab: Tab, columns: number): void;
  /** Puts everything written so far into the document. */
  flush(): void;
}
