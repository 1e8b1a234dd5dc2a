// A month of the office read from its tabs, and what its summary knows. Each tab is read once.
import { dueDays } from '../../catalogue/dueDays';
import { readDay } from '../../catalogue/tables/readDay';
import type { Unit, UnitTarget } from '../../catalogue/types';
import { tabColumns, tabName } from '../../catalogue/workbookTabs';
import { keyOfSerial, unitReader } from '../../domain/checks/keyReaders';
import { isRolledUp } from '../../domain/summary/agreement';
import { heldAgainst } from '../../domain/summary/heldAgainst';
import type { MonthSummary, SummaryUnitFacts } from '../../domain/summary/monthSummary';
import { summariseMonth } from '../../domain/summary/summariseMonth';
import type { SummaryRequest } from '../../domain/summary/summaryRequest';
import { summaryRefusals } from '../../text/summaryRefusals';
import { refuse } from '../cells/refuse';
import type { Office } from '../check/office';
import type { SaveContext } from '../reports/saveContext';
import { type ChangedSince, changedSince, snapshotOf } from './closedMonths';
import { type MonthTable, readMonthTable } from './monthTable';
import { summaryRules } from './summaryRules';

/** What a summary is written from. */
export interface MonthRead extends Pick<MonthTable, 'office' | 'reports' | 'changed' | 'lost' | 'closed'> {
  readonly summary: MonthSummary;
  readonly request: SummaryRequest;
  /** What the scoreboard does not show: units without agreement, and names with one that are no unit's. */
  readonly absent: { readonly without: readonly SummaryUnitFacts[]; readonly unknown: readonly string[] };
  /** Deadlines of no KPI that is known, with their rows from 1. */
  readonly unknownDue: readonly (readonly [kpi: string, row: number])[];
  /** What was agreed otherwise since the month was closed; null where it is open. */
  readonly since: ChangedSince | null;
}

const KINDS: { readonly [type: string]: SummaryUnitFacts['kind'] } = {
  กลุ่มงาน: 'group',
  ตำแหน่ง: 'position',
  จังหวัด: 'province',
};

/**
 * `month`: a key; without one that can be read the newest month of the round in which something was sent. `withEvidence`: for the rules about
 * evidence, one tab more. `withBefore`: held against the month before as that was published. Throws ProblemError for a workbook that
 * cannot be read or holds no agreement.
 */
export function readMonth(
  context: Pick<SaveContext, 'book' | 'today' | 'day'>,
  month?: string,
  withEvidence = false,
  withBefore = true,
): MonthRead {
  const {
    table,
    live,
    office,
    snapshot,
    round,
    firstDay,
    month: asked,
    standing,
    ...counted
  } = readMonthTable(context, month, withEvidence);
  const calendar = context.book.tab(tabName('calendar'))?.values(tabColumns('calendar').length) ?? [];
  const unknownDue: (readonly [kpi: string, row: number])[] = [];
  const due = dueDays(calendar, office, (...of) => unknownDue.push(of));
  const { absent, ...agreement } = agreed(office);
  const request: SummaryRequest = {
    round,
    firstDay,
    ...agreement,
    table,
    month: asked,
    today: readDay(context.day) || '',
    kpis: office.kpis,
    rules: summaryRules(office.settings),
    standing,
    due,
    compare: (a, b) => a.localeCompare(b, 'th'),
  };
  const last = withBefore ? snapshotOf(counted.decisions, asked - 1) : null;
  // Most closed months went by the rules of now: they need not be read by themselves.
  const isOther = last && Object.values(changedSince(office, last)).some(({ length }) => length > 0);
  const summary = summariseMonth(request);
  const before = isOther && readMonth(context, keyOfSerial(asked - 1), false, false).summary;
  return {
    summary: before ? heldAgainst(summary, before) : summary,
    request,
    office,
    ...counted,
    unknownDue,
    absent,
    since: snapshot && changedSince(live, snapshot),
  };
}

/** Units that have agreed on something, and what on; districts and groups that have not, and names in targets that are no unit's. */
function agreed({
  sources,
  kpis,
}: Office): Pick<SummaryRequest, 'units' | 'target'> & Pick<MonthRead, 'absent'> {
  const unitOf = unitReader(sources.units);
  const byUnit = new Map<string, { [kpi: string]: UnitTarget }>();
  const unknown = new Set<string>();
  for (const { code } of kpis) {
    // Asking for the KPI is what makes its targets known.
    const kpi = sources.kpi(code);
    const targets = 'inputs' in kpi ? (sources.targets(kpi) as readonly UnitTarget[] | null) : null;
    for (const target of targets ?? []) {
      const name = unitOf(target.unit)?.unit.name;
      if (name === undefined) {
        unknown.add(target.unit);
        continue;
      }
      const own = byUnit.get(name) ?? {};
      own[code] ??= target;
      byUnit.set(name, own);
    }
  }
  const all = ((sources.units ?? []) as readonly Unit[]).map(({ name, type }) => ({
    name,
    kind: KINDS[type] ?? ('district' as const),
  }));
  const units = all.filter(({ name, kind }) => kind === 'province' || byUnit.has(name));
  const without = all.filter((unit) => isRolledUp(unit) && !byUnit.has(unit.name));
  if (!units.some(({ kind }) => kind !== 'province'))
    refuse({ code: 'refused', why: summaryRefusals.noAgreement } as never);
  return {
    units,
    target: (unit, kpi) => byUnit.get(unit)?.[kpi] ?? null,
    absent: { without, unknown: [...unknown] },
  };
}
