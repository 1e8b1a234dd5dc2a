// What the columns of an office's own table hold, as a person says: held against the sheet, remembered, and the table checked anew.
import { type FoundTable, findTable } from '../../catalogue/findTable';
import { reportHeadingOf } from '../../catalogue/reportHeadings';
import type { ColumnCorrection, CorrectionReply, UnderstoodColumns } from '../../contract/problems';
import { textKey } from '../../domain/thaiText';
import type { Tab } from '../ports/book';
import { readSystem, systemTab, writeSystem } from '../system/systemTab';
import type { CheckContext } from './checkContext';
import { isReportTab, knownTable, unknownHeadings } from './knownTable';
import { memoriesOf } from './tableMemory';
import { planOf, type TableMemory, type TablePlan } from './tablePlan';
import { writeSettled } from './writeSettled';

/** A table as far as its columns go. */
interface Columns {
  readonly plan: Pick<TablePlan, 'own'> & { readonly table: Pick<FoundTable, 'headings'> };
  readonly memory: TableMemory;
}

/** How the columns are understood now. */
export function understoodIn({ plan, memory }: Columns): UnderstoodColumns {
  const { uses = [], kpi = '', month = '' } = memory;
  return { headings: ownBlank(plan), uses, kpi, month };
}

/** Nothing is written where the correction is refused. */
export function correctColumns(context: CheckContext, correction: ColumnCorrection): CorrectionReply {
  const { book } = context;
  const tab = book.tab(correction.tab);
  const known = tab && !isReportTab(tab) ? knownTable(context, tab) : null;
  const headings = tab && !known && unknownHeadings(context, tab);
  const before = known ?? (headings && { plan: { table: { headings }, own: {} }, memory: {} });
  if (!tab || !before) return { refused: 'unknown', about: correction.tab };
  const memory = corrected(before, correction);
  const refusal = refusalOf(before.plan, correction, memory);
  if (refusal) return refusal;
  const system = systemTab(book, true) as Tab;
  const memories = memoriesOf(readSystem(system));
  memories[tab.id] = memory;
  writeSystem(system, 'mapping', JSON.stringify(memories));
  // The columns of the results come with the next check, which asks for leave.
  if (!known) return { refused: '', about: '' };
  const { values, merges, office, plan } = known;
  const table = findTable(values, merges, office.kpis, memory.uses) as FoundTable;
  const done = writeSettled({ ...known, plan: planOf(table, plan.own, memory) }, values, () => true);
  return { refused: '', about: typeof done === 'string' ? done : '' };
}

function corrected({ plan, memory }: Columns, { uses, kpi, month }: ColumnCorrection): TableMemory {
  const given = { kpi: kpi || memory.kpi, month: month || memory.month };
  if (uses.length === 0) return given;
  const names: { [heading: string]: string | undefined } = Object.create(null);
  for (const { heading, name } of uses) names[textKey(heading)] = name;
  const all = ownBlank(plan).map(textKey).filter(Boolean);
  return { ...given, uses: all.map((key) => [key, names[key] ?? '']) };
}

/** A column is spoken of by its heading: it must be there, once, and be used once. */
function refusalOf(
  { table, own }: Columns['plan'],
  { uses }: ColumnCorrection,
  { kpi, month }: TableMemory,
): CorrectionReply | null {
  const headings = table.headings.map(textKey);
  const names = uses.map(({ name }) => textKey(name));
  const places = uses.map(({ heading }) => headings.indexOf(textKey(heading)));
  const isFirst = (list: readonly unknown[], i: number) => list.indexOf(list[i]) === i;
  for (let i = 0; i < places.length; i++) {
    const at = places[i] as number;
    const isSure =
      isFirst(places, i) && isFirst(names, i) && headings.lastIndexOf(headings[at] as string) === at;
    const refused = at < 0 ? 'gone' : Object.values(own).includes(at) ? 'own' : 'twice';
    if (refused !== 'twice' || !isSure) return { refused, about: (uses[i] as { heading: string }).heading };
  }
  const given = { unit: '', kpi, month };
  const missing = (['unit', 'kpi', 'month'] as const).find(
    (key) => names.length > 0 && !given[key] && !names.includes(textKey(reportHeadingOf(key))),
  );
  return missing ? { refused: 'missing', about: reportHeadingOf(missing) } : null;
}

/** The headings, '' for the add-on's own columns. */
function ownBlank({ table, own }: Columns['plan']): string[] {
  const ours = Object.values(own);
  return table.headings.map((heading, i) => (ours.includes(i) ? '' : heading));
}
