// Tab กองทุน: the document's table P8 as history, headings in two rows as printed, percentages worked out again beside.
import type { Grid } from '../grid/port';
import { FUND_TAB, P8_SOURCE, RECOMPUTED_PERCENT } from '../text';
import { FUND_HEADINGS, FUND_ROWS } from './fundData';
import { formula, writeTab } from './tabWriter';

const MONEY = '#,##0';
const FIRST_ROW = 3;

/** `[first column, columns]` of headings that cover several columns, and the columns whose heading covers both rows. */
const GROUPS = [
  [6, 3],
  [9, 3],
  [12, 2],
] as const;
const TALL = [1, 2, 3, 4, 5, 14, 15, 16];

export function buildFundTab(grid: Grid): void {
  const [upper = [], lower = []] = FUND_HEADINGS;
  const id = writeTab(grid, {
    name: FUND_TAB,
    headings: [[...upper, RECOMPUTED_PERCENT], lower],
    rows: FUND_ROWS.map((row, i) => {
      const n = FIRST_ROW + i;
      return [...row, formula(`=IFERROR(ROUND(L${n}/K${n}*100,2),"")`)];
    }),
    columns: [
      { width: 50 },
      { width: 170 },
      { width: 70 },
      { width: 110 },
      { width: 130 },
      ...Array.from({ length: 7 }, () => ({ width: 125, format: MONEY })),
      { width: 100, format: '0.00' },
      { width: 140, format: MONEY },
      { width: 180, wrap: true },
      { width: 130, format: '0.00' },
    ],
  });
  const merge = (row: number, column: number, rows: number, columns: number) =>
    grid.putAnchored({
      id: grid.freshId(),
      kind: 'merge',
      sheetId: id,
      rects: [{ row, column, rows, columns }],
      spec: {},
    });
  for (const [column, columns] of GROUPS) merge(1, column, 1, columns);
  for (const column of TALL) merge(1, column, 2, 1);
  grid.writeNotes(id, { row: 1, column: 1, rows: 1, columns: 1 }, [[P8_SOURCE]]);
}
