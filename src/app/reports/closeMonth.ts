// ปิดรับ / เปิดรับรายงานประจำเดือน: a closed month takes no reports, unless it is opened for a unit up to a day. What was agreed and
// counted when it was closed stands in `การรับรองผล`, in pieces below each other.
import { type ReportState, stateWord } from '../../catalogue/reportStates';
import { SETTINGS, type SettingKey } from '../../catalogue/settings';
import { readDay } from '../../catalogue/tables/readDay';
import { tabName } from '../../catalogue/workbookTabs';
import type { CloseRequest, MonthDecided, OpenRequest } from '../../contract/reports';
import { keyOfSerial } from '../../domain/checks/keyReaders';
import { dayInShort } from '../../domain/month';
import { cleanText } from '../../domain/thaiText';
import { unitFinder } from '../../domain/unitName';
import { decisionSentences as sentences } from '../../text/decisionSentences';
import { readOffice } from '../check/office';
import { runsOn } from '../summary/closedMonths';
import { type MonthTable, readMonthTable } from '../summary/monthTable';
import { forgetUndo } from '../system/systemTab';
import { appendDecisions, type DecisionCells, decisionsIn } from './decisionTab';
import { frozenCells } from './frozenCells';
import type { SaveContext } from './saveContext';

/** Of the frozen cells those that are counted. */
const FIGURES = 16;
/** Printed texts that decide nothing. */
const PRINTED = /^(description|collect(ion|or)|dataSource|evidence|phone)$/;

/**
 * Closing a month that was opened for some unit ends that; of the others it keeps what counted before. Throws ProblemError for a workbook
 * that cannot be read or written.
 */
export function closeMonth(context: SaveContext, { month, by, reason }: CloseRequest): MonthDecided {
  const read = readMonthTable(context, month);
  // Once it was opened for somebody, what counts is to be written down again, be it that nobody may send any more.
  if (read.decisions.closed.get(month)?.length === 0) return outcome('unchanged');
  const certified = snapshotOf(read);
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

/**
 * JSON of the rules, agreements, units and settings as they count, and of the counted reports: unit, KPI, attempt, frozen cells, and of
 * earlier months in its sums the month.
 */
function snapshotOf({ office, table, standing, reports, month: asked }: MonthTable): string {
  const rows = table.rows.flatMap((row) => {
    const { unit, kpi, cells, series, place } = row;
    if (!unit || !kpi || series[place] !== row || standing(row).state !== 'sent') return [];
    if (row.month < asked && !runsOn(kpi.kpi)) return [];
    const frozen = frozenCells(reports, cells).slice(0, FIGURES);
    const one = [unit.unit.name, kpi.kpi.code, cells[reports.at.attempt], frozen];
    return [row.month < asked ? [...one, keyOfSerial(row.month)] : one];
  });
  const settings: { [name: string]: string } = {};
  for (const key of Object.keys(SETTINGS) as SettingKey[]) settings[key] = office.settings.text(key);
  const targets = office.kpis.map((kpi) => office.sources.targets(kpi));
  const { units } = office.sources;
  return JSON.stringify({ kpis: office.kpis, targets, settings, units, rows }, (key, value) =>
    PRINTED.test(key) ? undefined : value,
  );
}
