// The reports of a month and of those before it in its round, as they count: what was certified or closed goes before what is typed.
import { type Decisions, stateOf } from '../../catalogue/decisionTable';
import type { ReportState } from '../../catalogue/reportStates';
import { readDay } from '../../catalogue/tables/readDay';
import type { CheckedKpi } from '../../domain/checks/checkRequest';
import { keyOfSerial, monthReader, serialOf, unitReader } from '../../domain/checks/keyReaders';
import { isUntouched } from '../../domain/checks/noReport';
import { readReports } from '../../domain/checks/readReports';
import type { ReportRow } from '../../domain/checks/reportRow';
import type { ReportTable } from '../../domain/checks/reportTable';
import type { Standing, SummaryRequest } from '../../domain/summary/summaryRequest';
import { cellText } from '../../domain/thaiText';
import { type Office, readOffice } from '../check/office';
import type { Values } from '../ports/book';
import { decisionsIn, withCertified } from '../reports/decisionTab';
import { type OpenReportTab, openReportTab, reportKey } from '../reports/reportTab';
import type { SaveContext } from '../reports/saveContext';
import { type CertifiedRows, withCertifiedFigures } from './certifiedFigures';
import { type ClosedReports, closedReports, officeThen, type Snapshot, snapshotOf } from './closedMonths';
import { currentRound, roundWith } from './summaryRules';
import { withUsableKpis } from './usableKpis';

/** Reports as they count, with where each stands. */
export interface MonthTable
  extends Pick<CertifiedRows, 'changed' | 'lost'>,
    Pick<SummaryRequest, 'round' | 'firstDay' | 'month' | 'standing'> {
  readonly table: ReportTable;
  /** As it is now, and as it counts: of a closed month as it was when it was closed. */
  readonly live: Office;
  readonly office: Office;
  /** Null where the month is open. */
  readonly snapshot: Snapshot | null;
  readonly reports: Omit<OpenReportTab, 'filled'>;
  readonly closed: ClosedReports;
  readonly decisions: Decisions;
}

/** See `readMonth`. Throws ProblemError for a workbook that cannot be read. */
export function readMonthTable(
  { book, today }: Pick<SaveContext, 'book' | 'today'>,
  month?: string,
  withEvidence = false,
): MonthTable {
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
  const isRead = (month: number) => month >= round.round.first && month <= asked;
  const closed = closedReports(decisions, live, asked, isRead);
  const { rows, changed, lost } = withCertifiedFigures(
    reports,
    filled.map((cells, i) => (isRead(months[i] as number) ? cells : [])),
    months,
    office,
    decisions,
    isRead,
    closed.cells,
  );
  const standing = standingIn(at, decisions, closed, (index) => changed.has(index) || index >= filled.length);
  // What was decided goes before what a row says of itself; without decisions that is enough.
  const { last, snapshots } = decisions;
  const isDraft = last.size + snapshots.size > 0 && {
    isDraft: (row: ReportRow) => standing(row).state === 'draft',
  };
  const { sources } = office;
  const table = readReports({ columns: plan.columns, rows, sources, judgeFrom: asked - 1, ...isDraft });
  return {
    ...round,
    month: asked,
    table,
    standing,
    live,
    office,
    snapshot,
    reports,
    changed,
    lost,
    closed,
    decisions,
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
    const code = kpi?.kpi.code ?? '';
    const isShut = closed.isShut(month, name, code);
    const key = last.size > 0 || isShut ? reportKey(keyOfSerial(month), name, code) : '';
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
