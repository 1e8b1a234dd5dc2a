// Lays a table out on a new tab the way an office's sheet looks: bold frozen headings, formats, widths for Thai, tall rows.
import { type CellInput, Formula } from '../grid/cellValue';
import type { Grid } from '../grid/port';

export interface TabTable {
  name: string;
  headings: readonly (readonly string[])[];
  rows: readonly (readonly (string | number | Formula)[])[];
  /** Width in pixels and number format of each column; wrapped where the text is long. */
  columns: readonly { width: number; format?: string; wrap?: true }[];
}

const ROW_HEIGHT = 30;
/** Thai of 11 points, vowels above and below included. */
const LINE_HEIGHT = 24;
const LETTER_WIDTH = 8;
const HEADING_FILL = '#e8f0fe';
const SPARE_ROWS = 100;

export function formula(text: string): Formula {
  return new Formula(text);
}

/** Adds the tab at the end; its id. Blank texts are blank cells. */
export function writeTab(grid: Grid, table: TabTable): number {
  const { id } = grid.insertSheet(table.name, grid.sheets().length + 1);
  const columns = table.columns.length;
  const headingRows = table.headings.length;
  const lastRow = headingRows + table.rows.length;
  grid.changeSheet(id, {
    rowCount: lastRow + SPARE_ROWS,
    columnCount: Math.max(columns, 26),
    frozenRows: headingRows,
  });
  const cells: CellInput[][] = [...table.headings, ...table.rows].map((row) =>
    Array.from({ length: columns }, (_, j) =>
      row[j] === '' || row[j] === undefined ? null : (row[j] as CellInput),
    ),
  );
  const whole = { row: 1, column: 1, rows: lastRow, columns };
  const head = { ...whole, rows: headingRows };
  table.columns.forEach(({ width, format, wrap }, j) => {
    const column = { ...whole, column: j + 1, columns: 1 };
    grid.setSize(id, 'columns', j + 1, 1, width);
    if (format) grid.writeStyles(id, column, 'numberFormat', format);
    if (wrap) grid.writeStyles(id, column, 'wrap', 'WRAP');
  });
  grid.write(id, whole, cells);
  grid.setSize(id, 'rows', 1, lastRow, ROW_HEIGHT);
  [...table.headings, ...table.rows].forEach((row, i) => {
    const lines = linesOf(row, table.columns, i < headingRows);
    if (lines > 1) grid.setSize(id, 'rows', i + 1, 1, lines * LINE_HEIGHT + ROW_HEIGHT - LINE_HEIGHT);
  });
  grid.writeStyles(id, whole, 'verticalAlignment', 'middle');
  grid.writeStyles(id, head, 'fontWeight', 'bold');
  grid.writeStyles(id, head, 'background', HEADING_FILL);
  grid.writeStyles(id, head, 'horizontalAlignment', 'center');
  grid.writeStyles(id, head, 'wrap', 'WRAP');
  return id;
}

/** How many lines the longest wrapped text of the row takes; marks above and below a letter take no width. */
function linesOf(
  row: readonly (string | number | Formula)[],
  columns: TabTable['columns'],
  isHeading: boolean,
): number {
  const lines = row.map((cell, j) => {
    const column = columns[j];
    if (typeof cell !== 'string' || !column || !(isHeading || column.wrap)) return 1;
    const letters = cell.replace(/[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g, '').length;
    const lines = Math.ceil((letters * LETTER_WIDTH) / column.width);
    // A heading that long covers several columns.
    return isHeading ? Math.min(2, lines) : lines;
  });
  return Math.max(1, ...lines);
}
