// พิจารณารับรองผล: reports checked, certified, sent back, and certified figures put back. `การรับรองผล` is written first and is
// the truth; the rest follows from it, so that a run that broke off is simply repeated.
import { certifiedCells, type DecisionRow, type Decisions } from '../../catalogue/decisionTable';
import { COMPUTED, FROZEN, type ReportColumnKey } from '../../catalogue/reportHeadings';
import { stateWord } from '../../catalogue/reportStates';
import type { Decided, DecideRequest, ReportKey, RestoreRequest } from '../../contract/reports';
import { ProblemError } from '../../domain/problem';
import { cleanText } from '../../domain/thaiText';
import { decisionSentences as sentences } from '../../text/decisionSentences';
import { type Office, readOffice } from '../check/office';
import { type ScoredTable, scoreTable } from '../check/scoreTable';
import type { CellInput } from '../ports/book';
import { appendDecisions, decisionsIn, stateIn, withCertified } from './decisionTab';
import { frozenCells } from './frozenCells';
import { mergeEntries } from './mergeEntries';
import { type ReportTab, readReportTab, reportKey } from './reportTab';
import type { SaveContext } from './saveContext';
import { writeMerged } from './saveReports';
import { markOf, resolveKey, storedReport } from './storedReports';

/** What is known while reports are decided on. */
interface Desk {
  readonly office: Office;
  readonly decisions: Decisions;
  readonly reports: ReportTab;
}

/** What is to become of one report. */
interface Ruling {
  readonly kind: Decided['kind'];
  readonly reasons: readonly string[];
  readonly key: ReportKey;
  /** What its row is to hold. */
  readonly cells: { readonly [column in ReportColumnKey]?: CellInput };
  /** The decision it takes; null where it is taken already. */
  readonly decision: DecisionRow | null;
}

/** One outcome for each report. Throws ProblemError for a workbook that cannot be read or written. */
export function decide(context: SaveContext, request: DecideRequest): Decided[] {
  const desk = deskOf(context);
  const { reports, decisions, office } = desk;
  const scored = scoreTable(reports.plan, reports.values, reports.merges, office.sources, office.kpis);
  const rulings = request.reports.map(({ mark, ...asked }) => {
    const key = resolveKey(asked, office);
    return rulingOn(desk, scored, key, mark, request);
  });
  const fresh = rulings.filter(({ decision }) => decision !== null);
  const { by, reason } = request;
  const at = `${context.day} ${context.time}`;
  const rows = fresh.map(({ key, decision }) => {
    const report = idOf(key);
    // Scored as it will stand once decided.
    decisions.last.set(report, decision as DecisionRow);
    return { ...(decision as DecisionRow), report, state: stateWord(request.to), by, at, reason };
  });
  return carryOut({ ...context, by, reason }, desk, rulings, () => {
    if (rows.length > 0) appendDecisions(context.book, rows);
  });
}

/** คืนค่าที่รับรอง. */
export function restoreCertified(context: SaveContext, { reports: asked, by }: RestoreRequest): Decided[] {
  const desk = deskOf(context);
  const rulings = asked.map((one): Ruling => {
    const key = resolveKey(one, desk.office);
    const frozen = certifiedCells(desk.decisions.last.get(idOf(key)));
    if (!frozen) return refused(key, sentences.notCertified);
    const cells: { [column in ReportColumnKey]?: CellInput } = { status: stateWord('certified') };
    frozen.forEach((cell, i) => {
      const column = FROZEN[i] as ReportColumnKey;
      if (!COMPUTED.test(column)) cells[column] = cell as CellInput;
    });
    return { kind: 'done', reasons: [], key, cells, decision: null };
  });
  return carryOut({ ...context, by }, desk, rulings);
}

function deskOf({ book, today }: SaveContext): Desk {
  const live = readOffice(book, today, true);
  const decisions = decisionsIn(book, live);
  const office = withCertified(live, decisions);
  return { office, decisions, reports: readReportTab(book, office) };
}

function idOf({ month, unit, kpi }: ReportKey): string {
  return reportKey(month, unit, kpi);
}

function refused(key: ReportKey, ...reasons: readonly string[]): Ruling {
  return { kind: 'refused', reasons, key, cells: {}, decision: null };
}

function rulingOn(
  { office, decisions, reports }: Desk,
  { findings }: ScoredTable,
  key: ReportKey,
  mark: string,
  { to, opinion, reason }: DecideRequest,
): Ruling {
  const { at } = reports;
  const id = idOf(key);
  const row = reports.rows.get(id);
  const cells = row && reports.values[row - 1];
  if (!row || !cells) return refused(key, sentences.notThere);
  const last = decisions.last.get(id);
  const said = stateIn(decisions, reports, id, cells);
  // Certified in its row alone, it has yet to be certified.
  const from = !last && (said === 'checked' || said === 'certified') ? 'sent' : said;
  const ruling = { kind: 'done', reasons: [], key, cells: { status: stateWord(to) } } as const;
  if (from === to) return { ...ruling, decision: null };
  if (markOf(reports, cells) !== mark) return { ...refused(key), kind: 'conflict' };
  const steps = office.settings.text('steps') === '2';
  const isReady = from === 'sent' ? steps === (to === 'checked') : from === 'checked' && to === 'certified';
  const isOpen = to === 'returned' ? /^(sent|checked|certified)$/.test(from) : isReady;
  if (!isOpen) return refused(key, sentences.from(stateWord(from), stateWord(to)));
  if (to === 'returned') {
    if (cleanText(opinion) === '') return refused(key, sentences.opinion);
    if (from === 'certified' && cleanText(reason) === '') return refused(key, sentences.reason);
  } else {
    const own = findings.filter((one) => one.row === row);
    const must = own.filter(({ severity }) => severity === 'must');
    if (must.length > 0) return refused(key, sentences.mend, ...must.map(({ line }) => line));
    const bare = own.filter(({ code }) => to === 'certified' && code === 'level-without-evidence');
    if (bare.length > 0) return refused(key, sentences.evidence, ...bare.map(({ line }) => line));
  }
  const certified = JSON.stringify(frozenCells(reports, cells));
  return { ...ruling, decision: { state: to, attempt: Number(cells[at.attempt]) || 0, opinion, certified } };
}

function carryOut(
  context: SaveContext,
  { office, reports }: Desk,
  rulings: readonly Ruling[],
  first?: () => void,
): Decided[] {
  const done = rulings.filter(({ kind }) => kind === 'done');
  const entries = done.map(({ key, cells }) => ({ ...key, cells, send: false }));
  const merged = mergeEntries(reports, entries, context.day, null);
  const scored = scoreTable(reports.plan, merged.values, reports.merges, office.sources, office.kpis);
  const forgetting = { ...context, undo: 'forget' as const };
  const isStill = done.length === 0 || writeMerged(forgetting, reports, merged, scored, entries, first);
  // Somebody sorted in between: deciding again puts it right, by the keys.
  if (!isStill) throw new ProblemError({ code: 'rows-moved' });
  context.book.flush();
  return rulings.map(({ kind, reasons, key, decision }): Decided => {
    const entry = merged.entries[done.findIndex((one) => one.key === key)];
    const isSame = kind === 'done' && !decision && entry?.kind === 'unchanged';
    const report = storedReport(reports, key, { merged, scored });
    return { kind: isSame ? 'unchanged' : kind, reasons, report };
  });
}
