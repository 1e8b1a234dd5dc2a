// `การรับรองผล` read: the last decision on each report, and which months take no reports. The tab is the truth about states; the
// lowest row of a key is its last decision.
import type { Values } from '../domain/cellArea';
import type { CheckedUnit } from '../domain/checks/checkRequest';
import { unitReader } from '../domain/checks/keyReaders';
import { cellText } from '../domain/thaiText';
import { type ReportState, stateNamed } from './reportStates';
import { readDay } from './tables/readDay';
import { tabColumnsAt } from './workbookTabs';

const MONTH_LETTERS = 7;

/** One decision on a report. */
export interface DecisionRow {
  readonly state: ReportState;
  /** ครั้งที่ส่ง the decision was about. */
  readonly attempt: number;
  readonly opinion: string;
  /** JSON of the report's cells as they were decided on, in the order of `FROZEN`; '' where that is not known. */
  readonly certified: string;
}

/** A closed month may be open again for a unit, '' = all, to the end of an ISO day. */
export interface Opening {
  readonly unit: string;
  readonly until: string;
}

/** What was decided so far. */
export interface Decisions {
  /** `2565-06|บางคล้า|T1` → the last decision. */
  readonly last: Map<string, DecisionRow>;
  /** Closed month → where it was opened since. */
  readonly closed: Map<string, Opening[]>;
  /** Closed month → JSON of what was agreed and counted when it was closed last. */
  readonly snapshots: Map<string, string>;
}

/** Reads the tab with its headings; rows that say nothing known are passed over. A unit's decisions are found under the name it has now. */
export function readDecisions(values: Values, units: readonly CheckedUnit[] | null = null): Decisions {
  const unitOf = unitReader(units);
  const at = tabColumnsAt('decisions', (values[0] ?? []).map(cellText));
  const decisions: Decisions = { last: new Map(), closed: new Map(), snapshots: new Map() };
  for (const cells of values.slice(1)) {
    const text = (key: string) => cellText(cells[at[key] as number]);
    const state = stateNamed(text('state'));
    const [first = '', named = '', kpi = ''] = text('report').trim().split('|');
    const unit = unitOf(named)?.unit.name ?? named;
    const key = [first, unit, kpi].join('|');
    // In a cell that was not formatted as text a sheet takes `2565-06` for a day.
    const month = first.slice(0, MONTH_LETTERS);
    const { last, closed, snapshots } = decisions;
    if (!state) {
      // A long text goes on below.
      const known = last.get(key);
      const snapshot = kpi ? undefined : snapshots.get(month);
      if (snapshot) snapshots.set(month, snapshot + text('certified'));
      if (known) last.set(key, { ...known, certified: known.certified + text('certified') });
      continue;
    }
    if (kpi) {
      const attempt = Number(text('attempt')) || 0;
      last.set(key, { state, attempt, opinion: text('opinion'), certified: text('certified') });
    } else if (state === 'closed') {
      closed.set(month, []);
      snapshots.set(month, text('certified'));
    } else closed.get(month)?.push({ unit, until: readDay(text('openUntil')) || '' });
  }
  return decisions;
}

/** True when the month takes no report of the unit on that ISO day. */
export function isClosed({ closed }: Decisions, month: string, unit: string, day: string): boolean {
  const openings = closed.get(month);
  return !!openings && !openings.some((one) => (one.unit === '' || one.unit === unit) && one.until >= day);
}

/** Where a report stands: as decided, unless it was sent again since; without a decision, as its row says. */
export function stateOf(
  last: DecisionRow | undefined,
  row: { readonly attempt: unknown; readonly status: unknown; readonly sentOn: unknown },
): ReportState {
  if (last && (last.state === 'certified' || last.attempt >= (Number(row.attempt) || 0))) return last.state;
  const said = stateNamed(row.status);
  if (!last && said && said !== 'draft') return said;
  return cellText(row.sentOn) === '' ? 'draft' : 'sent';
}

/** The frozen cells of a certified report, in the order of `FROZEN`; null where there are none. */
export function certifiedCells(last: DecisionRow | undefined): readonly unknown[] | null {
  return last?.state === 'certified' ? decidedCells(last) : null;
}

/** A report's cells as they were decided on; null where that is not known. */
export function decidedCells(last: Pick<DecisionRow, 'certified'> | undefined): readonly unknown[] | null {
  try {
    const cells: unknown = JSON.parse(last?.certified ?? '');
    return Array.isArray(cells) ? cells : null;
  } catch {
    return null;
  }
}
