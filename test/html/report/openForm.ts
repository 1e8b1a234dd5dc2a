// A report opened as the sidebar opens it, in the office of the built-in template.
import type { ReportRecord } from '../../../html/office/reportRows';
import type { FormValues } from '../../../html/report/model/formValues';
import { OpenReport } from '../../../html/report/openReport';
import { templateOffice } from '../office/officeTabs';

const office = templateOffice();

/** `typed`: what a person has put into the fields. */
export function openForm(
  kpi: string,
  typed: FormValues = {},
  records: readonly ReportRecord[] = [],
  { month = '2565-06', unit = 'บางคล้า' } = {},
): OpenReport {
  const found = office.kpis.find(({ code }) => code === kpi);
  if (!found) throw new Error(`no KPI ${kpi}`);
  const report = new OpenReport({ month, unit, kpi }, found, office, records);
  for (const [column, value] of Object.entries(typed)) report.set(column as 'value1', value);
  return report;
}
