// The T1 table of 17 June 2565, calculated by the built code in the sample workbook, as data and as text.
import { formatNumber } from './grid/formatValue';
import { openWorkbench } from './run/openWorkbench';
import { BUDGET_TAB, DEMO_HEADINGS, DEMO_TITLE, demoSummary, unitsAtLevel } from './text';
import { textTable } from './textWidth';

export interface DemoRow {
  unit: string;
  total: number;
  spent: number;
  percent: number;
  level: number;
  missing: number | string;
}

export interface DemoSummary {
  asOf: string;
  kpi: string;
  rows: DemoRow[];
  meanLevel: number;
  unitsByLevel: Record<number, number>;
}

const MONEY = '#,##0.00';

/** Reads the sample's own tab, as the built code calculated it. Rejects with the cell's error text when a cell failed. */
export async function demoSummaryOf(dist: string): Promise<DemoSummary> {
  const workbench = await openWorkbench({ dist });
  const values = (await workbench.read(BUDGET_TAB)).slice(1).filter(([unit]) => unit !== '');
  const errors = (await workbench.errors(BUDGET_TAB)).flat().filter((text) => text !== '');
  if (errors[0]) throw new Error(errors[0]);
  const rows = values.map(([unit, , , total, , , spent, percent, level, missing]) => ({
    unit: String(unit),
    total: Number(total),
    spent: Number(spent),
    percent: Number(percent),
    level: Number(level),
    missing: typeof missing === 'number' ? missing : String(missing),
  }));
  const unitsByLevel: Record<number, number> = { 0: 0, 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 };
  for (const { level } of rows) unitsByLevel[level] = (unitsByLevel[level] ?? 0) + 1;
  const meanLevel = rows.reduce((sum, { level }) => sum + level, 0) / rows.length;
  return { asOf: '2022-06-17', kpi: 'T1', rows, meanLevel, unitsByLevel };
}

export function demoText({ rows, meanLevel, unitsByLevel }: DemoSummary): string {
  const lines = rows.map(({ unit, total, spent, percent, level, missing }) => [
    unit,
    formatNumber(total, MONEY),
    formatNumber(spent, MONEY),
    formatNumber(percent, '0.00'),
    String(level),
    typeof missing === 'number' ? formatNumber(missing, MONEY) : missing,
  ]);
  const table = textTable([DEMO_HEADINGS, ...lines], ['left', 'right', 'right', 'right', 'right', 'right']);
  const levels = Object.entries(unitsByLevel).reverse();
  const summary = [
    demoSummary(rows.length, formatNumber(meanLevel, '0.00')),
    ...levels.map(([level, units]) => unitsAtLevel(Number(level), units)),
  ];
  return [DEMO_TITLE, '', table, '', ...summary].join('\n');
}
