// What the columns of an office's own table hold, as a person says: held against the sheet, remembered, and the table checked anew.
import { type FoundTable, findTable } from '../../catalogue/findTable';
import { reportHeadingOf } from '../../catalogue/reportHeadings';
import type {
  ColumnCorrection,
  CorrectionRefusal,
  CorrectionReply,
  UnderstoodColumns,
} from '../../contract/problems';
import { textKey } from '../../domain/thaiText';
import type { Tab } from '../ports/book';
import { readSystem, systemTab, writeSystem } from '../system/systemTab';
import type { CheckContext } from './checkContext';
import { isReportTab, type KnownTable, knownTable } from './knownTable';
import { memoriesOf } from './tableMemory';
import { planOf, type TableMemory, type TablePlan } from './tablePlan';
import { writeSettled } from './writeSettled';

/** How the columns are understood now. */
export function understoodIn({ plan, memory }: KnownTable): UnderstoodColumns {
  const { uses = [], kpi = '', month = '' } = memory;
  return { headings: ownBlank(plan), uses, kpi, month };
}

/** Nothing is written where the correction is refused. */
export function correctColumns(context: CheckContext, correction: ColumnCorrection): CorrectionReply {
  const { book } = context;
  const tab = book.tab(correction.tab);
  const known = tab && !isReportTab(tab) ? knownTable(context, tab) : null;
  if (!known) return { refused: 'unknown', about: correction.tab };
  const { values, merges, office, plan } = known;
  const memory = corrected(known, correction);
  const refusal = refusalOf(plan, correction, memory);
  if (refusal) return refusal;
  const system = systemTab(book, true) as Tab;
  const memories = memoriesOf(readSystem(system));
  memories[known.tab.id] = memory;
  writeSystem(system, 'mapping', JSON.stringify(memories));
  const table = findTable(values, merges, office.kpis, memory.uses) as FoundTable;
  const done = writeSettled({ ...known, plan: planOf(table, plan.own, memory) }, values, () => true);
  return { refused: '', about: typeof done === 'string' ? done : '' };
}

function corrected({ plan, memory }: KnownTable, { uses, kpi, month }: ColumnCorrection): TableMemory {
  const { uses: _forgotten, ...before } = memory;
  const given = { ...before, ...(kpi && { kpi }), ...(month && { month }) };
  if (uses.length === 0) return given;
  const all = ownBlank(plan).map(textKey).filter(Boolean);
  return {
    ...given,
    uses: all.map((key) => [key, uses.find(({ heading }) => textKey(heading) === key)?.name ?? '']),
  };
}

function refusalOf(
  { table, own }: TablePlan,
  { uses }: ColumnCorrection,
  { kpi, month }: TableMemory,
): CorrectionReply | null {
  if (uses.length === 0) return null;
  const ours = Object.values(own);
  const headings = table.headings.map(textKey);
  const places = uses.map(({ heading }) => headings.indexOf(textKey(heading)));
  const names = uses.map(({ name }) => textKey(name));
  for (let i = 0; i < places.length; i++) {
    const at = places[i] as number;
    const isTwice =
      places.indexOf(at) !== i ||
      names.indexOf(names[i] as string) !== i ||
      headings.indexOf(headings[at] as string, at + 1) > 0;
    const refused: CorrectionRefusal = at < 0 ? 'gone' : ours.includes(at) ? 'own' : isTwice ? 'twice' : '';
    if (refused) return { refused, about: uses[i]?.heading as string };
  }
  const given = { unit: '', kpi, month };
  for (const column of ['unit', 'kpi', 'month'] as const) {
    const about = reportHeadingOf(column);
    if (!given[column] && !names.includes(textKey(about))) return { refused: 'missing', about };
  }
  return null;
}

/** The headings, '' for the add-on's own columns. */
function ownBlank({ table, own }: TablePlan): string[] {
  const ours = Object.values(own);
  return table.headings.map((heading, i) => (ours.includes(i) ? '' : heading));
}
