// Sends the chosen rows together; what became of each is said in its row.
import type { SavedReport, SaveRequest } from '../../src/contract/reports';
import { readRequest } from '../../src/contract/requestShapes';
import { gridPageTexts as texts } from '../../src/text/gridPageTexts';
import { reportPageTexts } from '../../src/text/reportPageTexts';
import type { PageDrafts } from '../report/drafts/pageDrafts';
import { type OfficeReports, PATIENCE_MS } from '../report/officeReports';
import { namedReason, newRequest, reportToSave } from '../report/reportToSave';
import { showConflict } from '../report/showConflict';
import { callScript } from '../shared/callScript';
import type { Work } from '../shared/runWork';
import type { WindowFrame } from '../shared/windowFrame';
import type { GridRow } from './gridRow';

export interface RowsToSend {
  readonly reports: OfficeReports;
  readonly frame: WindowFrame;
  readonly work: Work;
  readonly drafts: PageDrafts;
  /** The same once more, after a lost reply. */
  again(): void;
  /** Two versions of a row were put together. */
  merged(said: string): void;
}

/** Null where nothing was sent. `left`: rows that were refused, or saved by somebody else first. */
export async function sendRows(
  rows: readonly GridRow[],
  send: boolean,
  given: RowsToSend,
): Promise<{ readonly saved: readonly GridRow[]; readonly left: number } | null> {
  const { frame, work, drafts } = given;
  const chosen = rows.filter(({ isChosen }) => isChosen);
  const complaint = complaintOf(chosen, send);
  if (complaint !== '') frame.complain(complaint);
  if (complaint !== '') return null;
  for (const row of chosen) row.request ||= newRequest();
  const params: SaveRequest = {
    reports: chosen.map(({ report, request }) => reportToSave(report, request)),
    send,
  };
  if (!readRequest({ method: 'saveReports', params })) {
    frame.complain(reportPageTexts.notAccepted);
    return null;
  }
  drafts.hold(true);
  const text = send ? reportPageTexts.sending : reportPageTexts.saving;
  const replies = await work.run(text, () => callScript('saveReports', params, PATIENCE_MS), given.again);
  drafts.hold(false);
  if (!replies) return null;
  const saved = chosen.filter((row, i) => answered(row, replies[i] as SavedReport, given));
  return { saved, left: chosen.length - saved.length };
}

function complaintOf(chosen: readonly GridRow[], send: boolean): string {
  if (chosen.length === 0) return texts.nothingChosen;
  const empty = chosen.filter(({ isEmpty }) => isEmpty);
  if (empty.length > 0) return texts.empty(empty.map(({ name }) => name));
  const faulty = chosen.filter((row) => row.check() > 0);
  return send && faulty.length > 0 ? texts.blocked(faulty.map(({ name }) => name)) : '';
}

/** True when it is saved. */
function answered(row: GridRow, { kind, reasons, report: stored }: SavedReport, given: RowsToSend): boolean {
  row.request = '';
  const record = stored ? given.reports.put(stored) : null;
  if (kind === 'refused') row.say(reasons.map((one) => namedReason(one, row.report.kpi)));
  else if (kind === 'conflict' && !record) {
    row.report.beginAnew();
    given.reports.remove(row.report.key);
    given.drafts.keep(row.report.form);
    row.say([texts.rowGone]);
  } else if (kind === 'conflict' && record) {
    row.say([texts.conflict], () =>
      showConflict(given.frame, row.report, record, () => {
        given.drafts.keep(row.report.form);
        row.say([]);
        row.refill();
        given.merged(reportPageTexts.merged);
      }),
    );
  } else {
    given.drafts.done(row.report.key);
    return true;
  }
  return false;
}
