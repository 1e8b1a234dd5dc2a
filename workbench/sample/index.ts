// The workbooks the workbench can open with. The sample of June 2565 is filled by the add-on itself when the project is built;
// its tabs without the add-on's are what that begins with.
import type { Grid } from '../grid/port';
import { buildBudgetTab } from './budgetTab';
import { buildExampleTab } from './exampleTab';
import { buildFundTab } from './fundTab';

export type SampleBuilder = (grid: Grid) => void;
export type SampleName = 'empty' | 'june-2565' | 'tables';

const tables: SampleBuilder = (grid) => {
  buildBudgetTab(grid);
  buildFundTab(grid);
  buildExampleTab(grid);
  const first = grid.sheets()[0];
  if (first) grid.select({ sheetId: first.id, rects: [{ row: 1, column: 1, rows: 1, columns: 1 }] });
};

/** `june-2565` where no filled book is at hand: its tables alone. */
export const samples: Readonly<Record<SampleName, SampleBuilder>> = {
  empty: (grid) => {
    grid.insertSheet('ชีต1', 1);
  },
  tables,
  'june-2565': tables,
};
