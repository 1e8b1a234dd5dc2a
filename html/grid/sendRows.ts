// Sends the chosen rows together; what became of each is said in its row.
import type { SavedReport, SaveRequest } from '../../src/contract/reports';
import { readRequest } from '../../src/contract/requestShapes';
import { gridPageTexts as texts } from '../../src/text/gridPageTexts';
import { reportPageTexts } from '../../src/text/reportPageTexts';
import type { PageDrafts } from '../report/drafts/pageDrafts';
import type { Form } from '../report/model/formValues';
import { type OfficeReports, PATIENCE_MS } from '../report/officeReports';
import { namedReason, reportToSave } from '../report/reportToSave';
import type { RequestIds } from '../report/requestIds';
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
  readonly requests: RequestIds;
  /** The same once more, after a lost reply. */
  again(): void;
  /** Out of two versions of a row back to all rows. */
  back(said: string): void;
}

/** `left`: how many were refused, or saved by somebody else first. `more`: in how many something was typed meanwhile. */
export interface SentRows {
  readonly saved: readonly GridRow[];
  readonly left: number;
  readonly more: number;
}

/** Null where nothing was sent, or its outcome is not known. */
export async function sendRows(
  rows: readonly GridRow[],
  send: boolean,
  given: RowsToSend,
): Promise<SentRows | null> {
  const { frame, work, drafts } = given;
  if (work.isBusy) return null;
  const chosen = rows.filter(({ isChosen }) => isChosen);
  const complaint = complaintOf(chosen, send);
  if (complaint !== '') frame.complain(complaint);
  if (complaint !== '') return null;
  const sent = chosen.map(({ report }) => report.form);
  const params: SaveRequest = {
    reports: chosen.map(({ report }) => reportToSave(report, given.requests.of(report.key))),
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
  let more = 0;
  const saved = chosen.filter((row, i) => {
    const { report } = row;
    const reply = replies[i] as SavedReport;
    given.requests.answered(report.key);
    if (!isSaved(row, reply, given)) return false;
    const typed = report.typedSince(sent[i] as Form, reply.report?.mark ?? report.form.seen);
    drafts.done(report.key, typed);
    if (typed) more++;
    return true;
  });
  return { saved, left: chosen.length - saved.length, more };
}

function complaintOf(chosen: readonly GridRow[], send: boolean): string {
  if (chosen.length === 0) return texts.nothingChosen;
  const empty = chosen.filter(({ isEmpty }) => isEmpty);
  if (empty.length > 0) return texts.empty(empty.map(({ name }) => name));
  const faulty = chosen.filter((row) => row.check() > 0);
  return send && faulty.length > 0 ? texts.blocked(faulty.map(({ name }) => name)) : '';
}

/** Where it is not, its row says why. */
function isSaved(row: GridRow, { kind, reasons, report: stored }: SavedReport, given: RowsToSend): boolean {
  const { reports, drafts, frame } = given;
  const { report } = row;
  const record = stored ? reports.put(stored) : null;
  if (kind === 'refused') row.say(reasons.map((one) => namedReason(one, report.kpi)));
  else if (kind !== 'conflict') return true;
  else if (record) {
    const merged = () => {
      drafts.keep(report.form);
      row.say([]);
      row.refill();
      given.back(reportPageTexts.merged);
    };
    row.say([texts.conflict], () =>
      showConflict(frame, report, record, { merged, back: () => given.back(texts.notChosen) }),
    );
  } else {
    report.beginAnew();
    reports.remove(report.key);
    drafts.keep(report.form);
    row.say([texts.rowGone]);
  }
  return false;
}
