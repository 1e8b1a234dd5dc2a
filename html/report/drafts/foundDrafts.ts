// Drafts of a report that were never sent: those of this browser, and those of all devices in the workbook.
import type { CatalogueKpi } from '../../../src/catalogue/types';
import type { KeptDraft, ReportKey } from '../../../src/contract/reports';
import { bangkokTime } from '../../office/bangkokTime';
import { reportId } from '../../office/reportRows';
import type { Form } from '../model/formValues';
import { keptHere, namesHere } from './deviceStore';
import { isSameForm, readDraft } from './draftText';

/** One that differs from what stands in the sheet. */
export interface OfferedDraft {
  readonly form: Form;
  /** "21 มิ.ย. 2565 09.05". */
  readonly when: string;
  /** '' = this one. */
  readonly device: string;
  /** Its name in the browser's storage; '' for one of the workbook. */
  readonly name: string;
}

/** A report without what was typed and not sent. */
export interface StandingReport {
  readonly form: Form;
  readonly kpi: CatalogueKpi;
}

/** Where drafts of a report are kept in the browser; one for each time a page was opened, so that none replaces another. */
export function draftName(key: string, session: string): string {
  return `draft:${key}#${session}`;
}

/** Those of this browser. */
export function draftsHere(report: ReportKey, { form, kpi }: StandingReport): OfferedDraft[] {
  return namesHere(`draft:${reportId(report)}#`).flatMap((name) => {
    const draft = readDraft(report, keptHere(name) ?? '');
    if (!draft || isSameForm(draft.form, form, kpi)) return [];
    return [{ form: draft.form, when: bangkokTime(draft.at), device: '', name }];
  });
}

/** Those of the workbook that this browser has not got itself. */
export function draftsElsewhere(
  report: ReportKey,
  stands: StandingReport,
  kept: readonly KeptDraft[],
  here: readonly OfferedDraft[],
): OfferedDraft[] {
  return kept.flatMap(({ text, at, device }) => {
    const draft = readDraft(report, text);
    if (!draft || isSameForm(draft.form, stands.form, stands.kpi)) return [];
    if (here.some(({ form }) => isSameForm(form, draft.form, stands.kpi))) return [];
    return [{ form: draft.form, when: at, device, name: '' }];
  });
}
