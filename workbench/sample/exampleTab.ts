// Tab ทดลอง: one example of every custom function, its formula as text and live. The numbers are invented.
import type { Grid } from '../grid/port';
import { EXAMPLE_COLUMNS, EXAMPLE_TAB, FUNCTION_USES, INVENTED } from '../text';
import { formula, writeTab } from './tabWriter';

/** Function → an example whose value is one cell, or one row. */
export const EXAMPLES: Readonly<Record<keyof typeof FUNCTION_USES, string>> = {
  KPI_LEVEL: '=KPI_LEVEL("T1",{504980,0,506480,0})',
  KPI_SCORE: '=KPI_SCORE({80,85,90,95,100},87,"interpolate")',
  KPI_WEIGHTED: '=KPI_WEIGHTED(4,20)',
  KPI_TOTAL: '=KPI_TOTAL({4;3;"–";5},{20;20;20;20})',
  KPI_RESULT: '=KPI_RESULT("T1",{198020,238954.72,483150,0})',
  KPI_TO_NEXT: '=KPI_TO_NEXT("P1",{38,192})',
  KPI_EXPLAIN: '=KPI_EXPLAIN("P5",{113,100})',
  KPI_CRITERIA: '=KPI_CRITERIA("T1",5)',
  KPI_TARGET: '=KPI_TARGET("P1","บางคล้า",5)',
  KPI_INFO: '=KPI_INFO("T1","name")',
  KPI_INPUTS: '=KPI_INPUTS("T1")',
  KPI_RATING: '=KPI_RATING(87.5)',
  KPI_CHECK: '=KPI_CHECK({"เดือน","หน่วยงาน","รหัส"},{"2565-06","บางคลา","T1"})',
  THAI_NUMBER: '=THAI_NUMBER("๑,๒๓๔.๕๐")',
  THAI_DIGITS: '=THAI_DIGITS(1234.5)',
  THAI_MONTH: '=THAI_MONTH("มิ.ย. 65","full")',
};

export function buildExampleTab(grid: Grid): void {
  const id = writeTab(grid, {
    name: EXAMPLE_TAB,
    headings: [[...EXAMPLE_COLUMNS]],
    rows: Object.entries(EXAMPLES).map(([name, text]) => [
      name,
      FUNCTION_USES[name as keyof typeof FUNCTION_USES],
      text,
      formula(text),
    ]),
    columns: [{ width: 150 }, { width: 380, wrap: true }, { width: 430, wrap: true }, { width: 320 }],
  });
  grid.writeNotes(id, { row: 1, column: 1, rows: 1, columns: 1 }, [[INVENTED]]);
}
