// ปิดรับ / เปิดรับรายงานประจำเดือน: a closed month takes no reports, unless it is opened for a unit up to a day. What was agreed and
// counted when it was closed stands in `การรับรองผล`, in pieces below each other.
import { certifiedCells, type Decisions } from '../../catalogue/decisionTable';
import { type ReportState, stateWord } from '../../catalogue/reportStates';
import { SETTINGS, type SettingKey } from '../../catalogue/settings';
import { readDay } from '../../catalogue/tables/readDay';
import { tabName } from '../../catalogue/workbookTabs';
import type { CloseRequest, MonthDecided, OpenRequest } from '../../contract/reports';
import { dayInShort } from '../../domain/month';
import { cleanText } from '../../domain/thaiText';
import { unitFinder } from '../../domain/unitName';
import { decisionSentences as sentences } from '../../text/decisionSentences';
import { type Office, readOffice } from '../check/office';
import { forgetUndo } from '../system/systemTab';
import { appendDecisions, type DecisionCells, decisionsIn, stateIn, withCertified } from './decisionTab';
import { frozenCells } from './frozenCells';
import { readReportTab } from './reportTab';
import type { SaveContext } from './saveContext';

/** Of the frozen cells those that are counted. */
const FIGURES = 16;
/** Printed texts that decide nothing. */
const PRINTED = /^(description|collection|dataSource|evidence)$/;

/** Closing a month that is open for some unit ends that, too. Throws ProblemError for a workbook that cannot be read or written. */
export function closeMonth(context: SaveContext, { month, by, reason }: CloseRequest): MonthDecided {
  const office = readOffice(context.book, context.today, false);
  const decisions = decisionsIn(context.book, office);
  const openings = decisions.closed.get(month);
  const today = readDay(context.day) || '';
  if (openings && !openings.some(({ until }) => until >= today)) return outcome('unchanged');
  const certified = snapshotOf(context, withCertified(office, decisions), decisions, month);
  append(context, month, 'closed', by, reason, { certified });
  return outcome('done');
}

/** Throws ProblemError for a workbook that cannot be read or written. */
export function openMonth(
  context: SaveContext,
  { month, unit, until, reason, by }: OpenRequest,
): MonthDecided {
  const office = readOffice(context.book, context.today, false);
  const decisions = decisionsIn(context.book, office);
  const openings = decisions.closed.get(month);
  const units = office.sources.units ?? [];
  const name = unit === '' ? '' : unitFinder(units)(unit)?.name;
  if (!openings) return outcome('refused', sentences.notClosed);
  if (name === undefined) return outcome('refused', sentences.unit(unit));
  if (cleanText(reason) === '') return outcome('refused', sentences.reason);
  if (until < (readDay(context.day) || '')) return outcome('refused', sentences.past);
  if (openings.some((one) => one.unit === name && one.until === until)) return outcome('unchanged');
  const key = name === '' ? month : `${month}|${name}`;
  append(context, key, 'opened', by, reason, { openUntil: dayInShort(until) });
  return outcome('done');
}

function outcome(kind: MonthDecided['kind'], ...reasons: readonly string[]): MonthDecided {
  return { kind, reasons };
}

function append(
  { book, day, time }: SaveContext,
  report: string,
  state: ReportState,
  by: string,
  reason: string,
  cells: DecisionCells,
): void {
  forgetUndo(book);
  const at = `${day} ${time}`;
  const history = book.tab(tabName('history'));
  if (history?.isEditable()) history.append([[at, by, report, '', stateWord(state), reason]]);
  appendDecisions(book, [{ ...cells, report, state: stateWord(state), by, at, reason }]);
  book.flush();
}

/** JSON of the rules, agreements and settings as they are, and of the counted reports: unit, KPI, attempt, frozen cells. */
function snapshotOf({ book }: SaveContext, office: Office, decisions: Decisions, month: string): string {
  const reports = readReportTab(book, office);
  const rows: unknown[] = [];
  reports.rows.forEach((row, id) => {
    const [ofMonth, unit, kpi] = id.split('|');
    const cells = reports.values[row - 1] as readonly unknown[];
    const state = stateIn(decisions, reports, id, cells);
    if (ofMonth !== month || state === 'draft' || state === 'returned') return;
    const frozen = certifiedCells(decisions.last.get(id)) ?? frozenCells(reports, cells);
    rows.push([unit, kpi, cells[reports.at.attempt], frozen.slice(0, FIGURES)]);
  });
  const settings: { [name: string]: string } = {};
  for (const key of Object.keys(SETTINGS) as SettingKey[]) settings[key] = office.settings.text(key);
  const targets = office.kpis.map((kpi) => office.sources.targets(kpi));
  return JSON.stringify({ kpis: office.kpis, targets, settings, rows }, (key, value) =>
    PRINTED.test(key) ? undefined : value,
  );
}
