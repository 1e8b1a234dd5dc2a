// Tab งบประมาณ: the document's real table T1, with its level worked out beside each unit by custom functions.
import type { Grid } from '../grid/port';
import { BUDGET_TAB, T1_COLUMNS, T1_SOURCE } from '../text';
import { BUDGET_HEADINGS, BUDGET_ROWS } from './budgetData';
import { formula, writeTab } from './tabWriter';

const MONEY = '#,##0.00';

/** T1's inputs in order: disbursed, po, allocated, returned. */
function inputs(row: number): string {
  return `HSTACK(E${row}:F${row},D${row},0)`;
}

function computed(row: number) {
  return ['KPI_RESULT', 'KPI_LEVEL', 'KPI_TO_NEXT', 'KPI_EXPLAIN'].map((name) =>
    formula(`=${name}("T1",${inputs(row)})`),
  );
}

export function buildBudgetTab(grid: Grid): void {
  const units = BUDGET_ROWS.filter(([unit]) => unit !== '').length;
  const id = writeTab(grid, {
    name: BUDGET_TAB,
    headings: [[...BUDGET_HEADINGS, ...T1_COLUMNS]],
    rows: BUDGET_ROWS.map((row, i) => (i < units ? [...row, ...computed(i + 2)] : row)),
    columns: [
      { width: 150 },
      ...Array.from({ length: 6 }, () => ({ width: 125, format: MONEY })),
      { width: 80, format: '0.00' },
      { width: 90, format: '0' },
      { width: 150, format: MONEY },
      { width: 460 },
    ],
  });
  grid.writeNotes(id, { row: 1, column: 1, rows: 1, columns: 1 }, [[T1_SOURCE]]);
}
