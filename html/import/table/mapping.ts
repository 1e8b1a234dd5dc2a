// How the columns of a table are understood: proposed from its headings, corrected by the person.
import { type FoundTable, findTable } from '../../../src/catalogue/findTable';
import { type ReportColumnKey, reportColumnsAt } from '../../../src/catalogue/reportHeadings';
import { IMPORT_COLUMNS, type ImportColumn } from '../../../src/contract/importReports';
import { textKey } from '../../../src/domain/thaiText';
import type { ImportContext } from '../../office/importContext';
import type { SheetCells } from '../files/sheetCells';
import { titleFacts } from './titleFacts';

/** A key of the report, a column of it, `label`: an input under its own name; '' = not imported. */
export type ColumnUse = 'month' | 'unit' | 'kpi' | 'label' | ImportColumn | '';

/** Keys that count for every row of a table without a column of its own; '' = not chosen yet. */
export interface GivenKeys {
  readonly month: string;
  readonly unit: string;
  readonly kpi: string;
}

/** A table understood. */
export interface Mapping {
  readonly table: FoundTable;
  /** One for each column. */
  readonly uses: readonly ColumnUse[];
  readonly given: GivenKeys;
}

const FROM_SYSTEM = /จากระบบ/;
const KEYS = ['month', 'unit', 'kpi'] as const;
const USES: readonly (ReportColumnKey & ColumnUse)[] = [...KEYS, ...IMPORT_COLUMNS];

/** Null when nothing on the sheet reads like a table of reports. `fileName` may tell the unit or the month. */
export function proposeMapping(sheet: SheetCells, fileName: string, context: ImportContext): Mapping | null {
  const table = findTable(sheet.rows, sheet.merges, context.kpis);
  if (!table) return null;
  const above = sheet.rows.slice(0, table.headingRow - 1).flat();
  const titles = [...above, sheet.name, fileName.replace(/\.\w+$/, '')].map(String);
  const facts = titleFacts(titles, context);
  const given = { ...facts, kpi: table.guess?.code ?? facts.kpi };
  return { table, given, uses: proposeUses(table, given.kpi, context) };
}

/** The same table as one of another KPI: its inputs are looked for anew. */
export function withKpi({ table, given }: Mapping, kpi: string, context: ImportContext): Mapping {
  return { table, given: { ...given, kpi }, uses: proposeUses(table, kpi, context) };
}

/** One column used otherwise; whatever had that use before is not imported any more. */
export function withUse(mapping: Mapping, column: number, use: ColumnUse): Mapping {
  const uses = mapping.uses.map((old, i) => (i === column ? use : old === use && use !== 'label' ? '' : old));
  return { ...mapping, uses };
}

/** The keys for which the table has no column and nothing has been chosen. */
export function missingKeys({ uses, given }: Mapping): readonly (keyof GivenKeys)[] {
  return KEYS.filter((key) => !uses.includes(key) && given[key] === '');
}

function proposeUses(table: FoundTable, kpi: string, context: ImportContext): ColumnUse[] {
  const uses = usesByName(table, kpi, context);
  const share = uses.indexOf('percent');
  const isComputed =
    uses.some((use) => /^(value|label)/.test(use)) && !FROM_SYSTEM.test(table.headings[share] ?? '');
  // Beside its parts a percentage was computed by the office; the add-on does that itself.
  return isComputed ? uses.map((use) => (use === 'percent' ? '' : use)) : uses;
}

function usesByName({ headings, columns }: FoundTable, kpi: string, context: ImportContext): ColumnUse[] {
  const at = reportColumnsAt(headings);
  const uses: ColumnUse[] = headings.map(() => '');
  for (const use of USES) {
    const column = at[use];
    if (column !== undefined) uses[column] = use;
  }
  const labelled = (label: string, unit: string) =>
    columns.labels[textKey(label)] ?? columns.labels[`${textKey(label)}(${textKey(unit)})`];
  const inputs = (code: string) => context.kpis.find((one) => one.code === code)?.inputs ?? [];
  if (uses.includes('kpi')) {
    for (const { label, unit } of context.kpis.flatMap(({ code }) => inputs(code))) {
      const column = labelled(label, unit);
      if (column !== undefined && !isKey(uses[column])) uses[column] = 'label';
    }
    return uses;
  }
  inputs(kpi).forEach(({ label, unit }, i) => {
    const column = labelled(label, unit);
    if (column === undefined || isKey(uses[column])) return;
    const use = `value${i + 1}` as ColumnUse;
    const taken = uses.indexOf(use);
    if (taken >= 0) uses[taken] = '';
    uses[column] = use;
  });
  return uses;
}

function isKey(use: ColumnUse | undefined): boolean {
  return use === 'month' || use === 'unit' || use === 'kpi';
}
