// The office and the reports of one unit, as they come from the script.
import type { ReportKey, ReportList, StoredReport } from '../../src/contract/reports';
import type { GridPlaces } from '../../src/contract/rpc';
import { readMonth, type ThaiMonth } from '../../src/domain/month';
import { ProblemError } from '../../src/domain/problem';
import { cellText } from '../../src/domain/thaiText';
import { cellSentence } from '../../src/text/cellSentence';
import { freshDecisions } from '../office/freshDecisions';
import { requireTabs } from '../office/neededTabs';
import { OFFICE_TABS, type PageOffice, pageOffice } from '../office/pageOffice';
import { NOBODY } from '../office/readToday';
import {
  isReportOf,
  type ReportRecord,
  reportRecord,
  reportRecords,
  takeDecided,
} from '../office/reportRows';
import { CallFailed, callScript } from '../shared/callScript';
import { keptHere } from './drafts/deviceStore';
import { rememberedChoice } from './rememberedChoice';
import type { Choice } from './view/pickView';

/** Longer than any reading or saving takes; the same request may be sent again. */
export const PATIENCE_MS = 90_000;

export class OfficeReports {
  /** Of the chosen unit or KPI. */
  records: readonly ReportRecord[] = [];
  private headings: readonly string[] = [];

  /** `today`: the month of today as a key; `day`: its ISO day. */
  constructor(
    readonly office: PageOffice,
    public today: string,
    public day: string,
  ) {}

  /** '' = any. Rejects with CallFailed. */
  async load(unit: string, kpi = ''): Promise<void> {
    const [list] = await Promise.all([readReports(unit, kpi), this.lookAgain()]);
    this.take(list);
  }

  /** What was decided by now; where that cannot be read, what was known goes on. */
  lookAgain(): Promise<void> {
    return freshDecisions(this.office.decisions).catch(() => undefined);
  }

  take(list: ReportList): void {
    this.today = list.today;
    this.day = list.day;
    this.headings = list.headings;
    takeDecided(this.office.decisions, list);
    this.records = reportRecords(list);
  }

  /** A row as it stands now; it takes the place of the one known before. */
  put(stored: StoredReport): ReportRecord {
    const record = reportRecord(this.headings, stored);
    const isSame = isReportOf(record);
    this.records = [...this.records.filter((one) => !isSame(one)), record];
    return record;
  }

  /** The position that reports for the unit, as far as it is known; '' where it is not. */
  reporterOf(unit: string): string {
    const said = this.records.filter((one) => one.unit === unit && one.cells.reporter);
    const collector = this.office.units.find(({ name }) => name === unit)?.collector;
    return keptHere('reporter') ?? (cellText(said.at(-1)?.cells.reporter) || (collector ?? ''));
  }

  /** A row that stands no longer. */
  remove(key: ReportKey): void {
    const isGone = isReportOf(key);
    this.records = this.records.filter((one) => !isGone(one));
  }
}

function readReports(unit: string, kpi = ''): Promise<ReportList> {
  return callScript('readReports', { month: '', unit, kpi }, PATIENCE_MS);
}

/** What was chosen last, or is given, as far as it is still there. Rejects with CallFailed. */
export async function readOffice(
  given: GridPlaces | null = null,
): Promise<{ readonly reports: OfficeReports; readonly choice: Choice }> {
  const last = rememberedChoice();
  const [tabs, list] = await Promise.all([
    callScript('readTabs', { tabs: OFFICE_TABS }, PATIENCE_MS),
    readReports(last.unit || NOBODY),
  ]);
  const { today } = list;
  const office = requiredOffice(() => {
    requireTabs(tabs, OFFICE_TABS);
    return pageOffice(tabs, readMonth(today) as ThaiMonth);
  });
  const reports = new OfficeReports(office, today, list.day);
  reports.take(list);
  const wanted = given ? office.units[given.unit - 1]?.name : last.unit;
  const unit = office.units.some(({ name }) => name === wanted) ? (wanted as string) : '';
  // Only a browser that remembers nothing is asked twice.
  if (unit !== last.unit && unit !== '') await reports.load(unit);
  // A month chosen in another month is no longer the one to report.
  const isFresh = last.now === today && office.months.includes(last.month);
  const known = given ? office.months[given.month - 1] : isFresh ? last.month : undefined;
  const month = known ?? nearestMonth(office.months, today);
  return { reports, choice: withinAgreement(office, { month, unit, kpi: last.kpi }) };
}

/** Without the KPI where the unit has not agreed on it. */
export function withinAgreement(office: PageOffice, choice: Choice): Choice {
  const isKnown = office.kpisOf(choice.unit).some(({ code }) => code === choice.kpi);
  return isKnown ? choice : { ...choice, kpi: '' };
}

/** The month itself, else the end of the round it lies before or behind. */
function nearestMonth(months: readonly string[], now: string): string {
  if (months.includes(now)) return now;
  return (now < (months[0] ?? '') ? months[0] : months[months.length - 1]) ?? '';
}

function requiredOffice(read: () => PageOffice): PageOffice {
  try {
    return read();
  } catch (thrown) {
    if (thrown instanceof ProblemError) throw new CallFailed(cellSentence(thrown.problem));
    throw thrown;
  }
}
