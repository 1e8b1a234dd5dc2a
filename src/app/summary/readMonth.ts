// A month of the office read from its tabs, and what its summary knows. Each tab is read once.
import { type Decisions, stateOf } from '../../catalogue/decisionTable';
import { dueDays } from '../../catalogue/dueDays';
import type { ReportState } from '../../catalogue/reportStates';
import { readDay } from '../../catalogue/tables/readDay';
import type { Unit, UnitTarget } from '../../catalogue/types';
import { tabColumns, tabName } from '../../catalogue/workbookTabs';
import type { CheckedKpi } from '../../domain/checks/checkRequest';
import { keyOfSerial, monthReader, serialOf, unitReader } from '../../domain/checks/keyReaders';
import { isUntouched } from '../../domain/checks/noReport';
import { readReports } from '../../domain/checks/readReports';
import type { ReportRow } from '../../domain/checks/reportRow';
import { isRolledUp } from '../../domain/summary/agreement';
import type { MonthSummary, SummaryUnitFacts } from '../../domain/summary/monthSummary';
import { summariseMonth } from '../../domain/summary/summariseMonth';
import type { Standing, SummaryRequest } from '../../domain/summary/summaryRequest';
import { cellText } from '../../domain/thaiText';
import { summaryRefusals } from '../../text/summaryRefusals';
import { refuse } from '../cells/refuse';
import { type Office, readOffice } from '../check/office';
import type { Values } from '../ports/book';
import { decisionsIn, withCertified } from '../reports/decisionTab';
import { type OpenReportTab, openReportTab, reportKey } from '../reports/reportTab';
import type { SaveContext } from '../reports/saveContext';
import { withCertifiedFigures } from './certifiedFigures';
import {
  type ChangedSince,
  type ClosedReports,
  changedSince,
  closedReports,
  officeThen,
  snapshotOf,
} from './closedMonths';
import { currentRound, roundWith, summaryRules } from './summaryRules';
import { withUsableKpis } from './usableKpis';

/** What a summary is written from. */
export interface MonthRead {
  readonly summary: MonthSummary;
  readonly request: SummaryRequest;
  readonly office: Office;
  readonly reports: Omit<OpenReportTab, 'filled'>;
  /** Index of a row whose certified figures were typed over → its cells as they stand. */
  readonly changed: ReadonlyMap<number, readonly unknown[]>;
  /** Keys of certified reports that have no row of their own any more. */
  readonly lost: readonly string[];
  /** What the scoreboard does not show: units without agreement, and names with one that are no unit's. */
  readonly absent: { readonly without: readonly SummaryUnitFacts[]; readonly unknown: readonly string[] };
  /** Deadlines of no KPI that is known, with their rows from 1. */
  readonly unknownDue: readonly (readonly [kpi: string, row: number])[];
  /** What was agreed otherwise since the month was closed; null where it is open. */
  readonly since: ChangedSince | null;
  readonly closed: ClosedReports;
}

const KINDS: { readonly [type: string]: SummaryUnitFacts['kind'] } = {
  กลุ่มงาน: 'group',
  ตำแหน่ง: 'position',
  จังหวัด: 'province',
};

/**
 * `month`: a key; without one that can be read the newest month of the round in which something was sent. `withEvidence`: for the rules about
 * evidence, one tab more. Throws ProblemError for a workbook that cannot be read or holds no agreement.
 */
export function readMonth(
  { book, today, day }: Pick<SaveContext, 'book' | 'today' | 'day'>,
  month?: string,
  withEvidence = false,
): MonthRead {
  const live = readOffice(book, today, withEvidence);
  const decisions = decisionsIn(book, live);
  const { filled, ...reports } = openReportTab(book, live);
  const { at, plan } = reports;
  const monthOf = monthReader();
  const months = filled.map((cells) => monthOf(cells[at.month]).serial);
  const given = monthOf(month).serial;
  const asked = given < 0 ? newestMonth(filled, months, at, live, serialOf(today)) : given;
  const round = roundWith(live.settings, asked);
  const snapshot = snapshotOf(decisions, asked);
  const agreedOn = snapshot ? officeThen(live, snapshot) : live;
  const office = withTargetsOnce(withCertified(withUsableKpis(agreedOn), decisions));
  const { settings, sources } = office;
  const isRead = (month: number) => month >= round.round.first && month <= asked;
  const closed = closedReports(decisions, live, isRead);
  const { rows, changed, lost } = withCertifiedFigures(
    reports,
    filled.map((cells, i) => (isRead(months[i] as number) ? cells : [])),
    months,
    office,
    decisions,
    isRead,
    closed.cells,
  );
  const calendar = book.tab(tabName('calendar'))?.values(tabColumns('calendar').length) ?? [];
  const unknownDue: (readonly [kpi: string, row: number])[] = [];
  const due = dueDays(calendar, office, (...of) => unknownDue.push(of));
  const { absent, ...agreement } = agreed(office);
  const request: SummaryRequest = {
    ...round,
    ...agreement,
    table: readReports({ columns: plan.columns, rows, sources, judgeFrom: asked - 1 }),
    month: asked,
    today: readDay(day) || '',
    kpis: office.kpis,
    rules: summaryRules(settings),
    standing: standingIn(at, decisions, closed, (index) => changed.has(index) || index >= filled.length),
    due,
    compare: (a, b) => a.localeCompare(b, 'th'),
  };
  return {
    summary: summariseMonth(request),
    request,
    office,
    reports,
    changed,
    lost,
    unknownDue,
    absent,
    since: snapshot && changedSince(live, snapshot),
    closed,
  };
}

/** Thousands of targets are asked for by the reading of the reports and by the summary. */
function withTargetsOnce(office: Office): Office {
  const { sources } = office;
  const known = new Map<string, ReturnType<typeof sources.targets>>();
  const targets: typeof sources.targets = (kpi) => {
    const found = known.get(kpi.code) ?? sources.targets(kpi);
    known.set(kpi.code, found);
    return found;
  };
  return { ...office, sources: { ...sources, targets } };
}

/** The last month of the round in which anything was reported; where nothing was, that of today, as far as the round goes. */
function newestMonth(
  rows: Values,
  months: readonly number[],
  at: OpenReportTab['at'],
  { settings, sources }: Office,
  today: number,
): number {
  const { first, last } = currentRound(settings, today);
  const unitOf = unitReader(sources.units);
  const kpis = new Map<unknown, ReturnType<typeof sources.kpi>>();
  const isReport = (cells: readonly unknown[]) => {
    const typed = cells[at.kpi];
    const kpi = kpis.get(typed) ?? sources.kpi(cellText(typed));
    kpis.set(typed, kpi);
    if (!('inputs' in kpi) || !unitOf(cells[at.unit]) || rowState(cells, at) === 'draft') return false;
    const isFilled = (column: keyof typeof at) => at[column] >= 0 && !isUntouched(cells[at[column]]);
    if (!isFilled('reason') || isFilled('percent')) return true;
    // A base stands there before anything was reported.
    return (kpi as CheckedKpi).inputs.some(
      ({ base }, i) => !base && isFilled(`value${i + 1}` as keyof typeof at),
    );
  };
  let newest = -1;
  months.forEach((month, i) => {
    if (month > newest && month >= first && month <= last && isReport(rows[i] as readonly unknown[]))
      newest = month;
  });
  return newest < 0 ? Math.min(Math.max(today, first), last) : newest;
}

function rowState(cells: readonly unknown[], at: OpenReportTab['at']) {
  return stateOf(undefined, { attempt: 0, status: cells[at.status], sentOn: cells[at.sentOn] });
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

function standingIn(
  at: OpenReportTab['at'],
  { last }: Decisions,
  closed: ClosedReports,
  isChanged: (index: number) => boolean,
): (row: ReportRow) => Standing {
  const days = new Map<unknown, string>();
  const dayOf = (cell: unknown): string => {
    // The same few days stand in nearly all rows.
    const known = days.get(cell) ?? (readDay(cell) || '');
    days.set(cell, known);
    return known;
  };
  return ({ cells, month, unit, kpi, index }) => {
    const name = unit?.unit.name ?? '';
    const isShut = closed.isShut(month, name);
    const key = last.size > 0 || isShut ? reportKey(keyOfSerial(month), name, kpi?.kpi.code ?? '') : '';
    const [status, sentOn] = [cells[at.status], cells[at.sentOn]];
    const decided = stateOf(last.get(key), { attempt: cells[at.attempt], status, sentOn });
    const state = isShut ? stateThen(decided, closed.cells.has(key)) : decided;
    return {
      state: state === 'draft' || state === 'returned' ? state : 'sent',
      isCertified: state === 'certified',
      isChanged: isChanged(index),
      sentOn: dayOf(sentOn),
    };
  };
}

/** What was not counted when its month was closed is not counted now. */
function stateThen(state: ReportState, isCounted: boolean): ReportState {
  if (state === 'certified') return state;
  if (isCounted) return 'sent';
  return state === 'returned' ? state : 'draft';
}
