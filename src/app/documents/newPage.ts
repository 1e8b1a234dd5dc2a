// Builds the content of a generated tab row by row; merges and lines of rows below each other become one area.
import type { Area } from '../../domain/cellArea';
import { FIRST_LOOK } from '../../domain/lookLetter';
import { textLines } from '../../domain/textLines';
import { documentSentences, PAGE_END } from '../../text/documentTexts';
import type { CellInput } from '../ports/book';
import type { CellLink, CellLook, SheetChart, SheetContent } from '../ports/sheetContent';
import { fewRuns } from './fewRuns';

/** `span`: how many columns it takes. */
export type PageCell = readonly [column: number, value: CellInput, look: CellLook, span?: number];

export interface Page {
  readonly widths: readonly number[];
  /** The row that comes next, from 1. */
  next(): number;
  /** Pixels from the top down to the next row. */
  height(): number;
  /** Adds a row; its number. `height`: pixels, where the texts take less. */
  row(cells: readonly PageCell[], height?: number): number;
  /** A row of a table: lines around its cells. */
  line(cells: readonly PageCell[], height?: number): number;
  /** Fills in a cell of a row that is there, where that needs to know what came below. */
  put(row: number, column: number, value: CellInput): void;
  /** A text over all columns; where it has room on one line, without a merge, which is a call of the service. */
  wide(text: string, look: CellLook, height?: number): void;
  /** True for a text on one line. */
  fits(cell: PageCell): boolean;
  upright(area: Area): void;
  link(link: CellLink): void;
  chart(chart: SheetChart): void;
  /** Its last line, and before it which rows are not tall enough for their texts. */
  end(): void;
  content(): SheetContent;
}

/** Points of a cell that names no size. */
const SIZE = 9;
/** Pixels of a point: the width of a letter, the height of a line. */
const [LETTER, LINE] = [0.75, 1.8];
const PADDING = 5;
/** Pixels; few different heights make few runs. */
const STEP = 8;
const LEAST = 3 * STEP;
/** A taller row cannot be read on a screen: a sheet is scrolled row by row. */
const TALLEST = 960;
const NOTE = { size: 8, color: '#4d5156' } as const;
const MOST_RUNS = 9;

/** `widths`: pixels of the columns. `mostRuns`: of rows of one height, see `fewRuns`. */
export function newPage(widths: readonly number[], mostRuns = MOST_RUNS): Page {
  const cells: CellInput[][] = [];
  const lookOf: string[] = [];
  const looks: CellLook[] = [];
  const letters = new Map<CellLook | string, string>();
  const heights: number[] = [];
  const cut: number[] = [];
  const [merges, boxes, uprights, links, charts] = [
    [] as Area[],
    [] as Area[],
    [] as Area[],
    [] as CellLink[],
    [] as SheetChart[],
  ];
  const letterOf = (look: CellLook) => {
    let letter = letters.get(look);
    if (letter) return letter;
    // Most cells share the very object; others look alike.
    const key = JSON.stringify(look);
    letter = letters.get(key) ?? String.fromCharCode(FIRST_LOOK + looks.push({ size: SIZE, ...look }) - 1);
    letters.set(look, letter).set(key, letter);
    return letter;
  };
  const plain = letterOf({});
  const linesOf = ([column, value, { size = SIZE }, span = 1]: PageCell) => {
    const width = widths.slice(column - 1, column - 1 + span).reduce((a, b) => a + b, -6);
    return typeof value === 'string' ? textLines(value, width, LETTER * size) : 0;
  };
  const heightOf = (cell: PageCell) => {
    const { size = SIZE, wrap } = cell[2];
    return wrap ? LINE * size * linesOf(cell) + PADDING : 0;
  };
  const page: Page = {
    widths,
    next: () => cells.length + 1,
    height: () => heights.reduce((a, b) => a + b, 0),
    row(given, height = LEAST) {
      const values: CellInput[] = widths.map(() => '');
      const letters = widths.map(() => plain);
      const row = cells.length + 1;
      for (const [column, value, look, span = 1] of given) {
        values[column - 1] = value;
        letters.fill(letterOf(look), column - 1, column - 1 + span);
        // A text that is not wrapped flows over its blank neighbours by itself.
        if (span > 1 && (look.wrap || (look.align && look.align !== 'left')))
          grow(merges, { row, column, rows: 1, columns: span });
      }
      cells.push(values);
      lookOf.push(letters.join(''));
      const wanted = Math.max(height, STEP * Math.ceil(Math.max(0, ...given.map(heightOf)) / STEP));
      if (wanted > TALLEST) cut.push(row);
      heights.push(Math.min(TALLEST, wanted));
      return row;
    },
    line(given, height) {
      const row = page.row(given, height);
      for (const [column, , , span = 1] of given) grow(boxes, { row, column, rows: 1, columns: span });
      return row;
    },
    put(row, column, value) {
      (cells[row - 1] as CellInput[])[column - 1] = value;
    },
    wide(text, look, height) {
      const cell: PageCell = [1, text, { ...look, wrap: true }, widths.length];
      page.row([page.fits(cell) ? [1, text, { ...look, wrap: false }] : cell], height);
    },
    fits: (cell) => linesOf(cell) === 1,
    upright: (area) => void uprights.push(area),
    link: (link) => void links.push(link),
    chart: (chart) => void charts.push(chart),
    end() {
      if (cut.length > 0) page.row([[1, documentSentences.cut(cut), NOTE]]);
      page.row([[1, PAGE_END, NOTE]]);
    },
    content: () => ({
      widths,
      cells,
      looks,
      lookOf,
      heights: fewRuns(heights, mostRuns),
      merges,
      boxes,
      upright: uprights,
      links,
      charts,
    }),
  };
  return page;
}

/** Makes the area right above taller, or adds one. */
function grow(areas: Area[], area: Area): void {
  // It is among the last ones.
  for (let at = areas.length - 1; at >= 0; at--) {
    const above = areas[at] as Area;
    if (above.column !== area.column || above.columns !== area.columns || above.row + above.rows !== area.row)
      continue;
    areas[at] = { ...above, rows: above.rows + 1 };
    return;
  }
  areas.push(area);
}
