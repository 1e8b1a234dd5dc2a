// One report being filled in: its form, what is known beside it, and what it gives, always up to date.
import type { CatalogueKpi, UnitTarget } from '../../src/catalogue/types';
import type { ImportColumn } from '../../src/contract/importReports';
import type { ReportKey } from '../../src/contract/reports';
import type { ReportKpi } from '../../src/domain/checks/reportRow';
import { type CheckedReport, checkedReport } from '../office/checkedReport';
import type { PageOffice } from '../office/pageOffice';
import { type PairState, pairState } from '../office/pairState';
import { isReportOf, type ReportRecord, reportId } from '../office/reportRows';
import { isSameForm } from './drafts/draftText';
import { type FieldProblem, fieldProblems } from './model/fieldProblems';
import { type Form, formOf, recordOf } from './model/formValues';
import { earlierReports } from './model/lastMonth';
import { type LiveResult, liveResult } from './model/liveResult';

export class OpenReport {
  readonly record: ReportRecord | undefined;
  readonly earlier: readonly ReportRecord[];
  readonly target: UnitTarget | null;
  readonly isProvince: boolean;
  readonly state: PairState;
  /** What was said when it was decided on last. */
  readonly opinion: string;
  form: Form;

  /** `records`: reports of the unit. `reporter`: the position that reports as a rule. */
  constructor(
    readonly key: ReportKey,
    readonly kpi: CatalogueKpi,
    readonly office: PageOffice,
    private readonly records: readonly ReportRecord[],
    reporter = '',
  ) {
    this.record = records.find(isReportOf(key));
    this.target = office.target(key.unit, key.kpi);
    this.state = pairState(key, records, office);
    this.opinion = office.decisions.last.get(reportId(key))?.opinion ?? '';
    this.isProvince = office.isProvince(key.unit);
    this.earlier = earlierReports(key, records);
    this.form = withReporter(formOf(key, this.record, kpi, this.target, this.earlier), reporter);
  }

  /** The KPI made ready for judging; null when its definition cannot be used. */
  get ready(): ReportKpi | null {
    return this.check('level').row.kpi;
  }

  set(column: ImportColumn, value: string | boolean): void {
    const { form } = this;
    const copied = form.copied.filter((one) => one !== column);
    this.form = { ...form, values: { ...form.values, [column]: value }, copied };
  }

  /** Goes on with what was typed before and not sent. False where that says nothing else, or nothing may be changed. */
  resume(typed: Form | null): boolean {
    if (!typed || this.state === 'certified' || isSameForm(typed, this.form, this.kpi)) return false;
    this.form = typed;
    return true;
  }

  /** What was typed while `sent` was on its way, begun anew from the row of that mark; null where nothing was. */
  typedSince(sent: Form, mark: string): Form | null {
    if (isSameForm(this.form, sent, this.kpi)) return null;
    this.form = { ...this.form, seen: mark };
    return this.form;
  }

  /** Its row was deleted: what is in the form becomes a report of its own. */
  beginAnew(): void {
    this.form = { ...this.form, seen: '' };
  }

  /** Quick enough for every keystroke. */
  live(): LiveResult {
    return liveResult(this.check('level'), this.kpi);
  }

  /** Every rule, beside all the unit's reports. */
  problems(): FieldProblem[] {
    return fieldProblems(this.form, this.kpi, this.check('all'));
  }

  private check(depth: 'level' | 'all'): CheckedReport {
    return checkedReport(recordOf(this.form, this.kpi, this.record), this.records, this.office, depth);
  }
}

function withReporter(form: Form, reporter: string): Form {
  return reporter === '' || form.values.reporter ? form : { ...form, values: { ...form.values, reporter } };
}
