// What can be taken over from the month before: figures as they were, texts to be brought up to date.
import type { CatalogueKpi } from '../../../src/catalogue/types';
import type { ImportColumn } from '../../../src/contract/importReports';
import type { ReportKey } from '../../../src/contract/reports';
import { isUntouched } from '../../../src/domain/checks/noReport';
import type { ReportRecord } from '../../office/reportRows';
import { inputFields } from './formFields';
import { type Form, type FormValues, latestBase, shownValue } from './formValues';

/** Texts a person brings up to date every month; who reports and why not is each month's own. */
const TEXTS: readonly ImportColumn[] = [
  'figures',
  'measures',
  'support',
  'obstacle',
  'suggestion',
  'evidence1',
  'evidence2',
  'evidence3',
  'evidence4',
  'evidence5',
];

/** The reports of the pair in months before, the latest first. */
export function earlierReports(key: ReportKey, records: readonly ReportRecord[]): ReportRecord[] {
  return records
    .filter(({ month, unit, kpi }) => unit === key.unit && kpi === key.kpi && month < key.month)
    .sort((a, b) => (a.month < b.month ? 1 : -1));
}

/** Last month's figures in the fields still blank, bases of any month before. `earlier`: the latest first. `differing`: labels of fields that hold something else. */
export function withLastFigures(
  form: Form,
  kpi: CatalogueKpi,
  earlier: readonly ReportRecord[],
): { readonly form: Form; readonly differing: readonly string[]; readonly taken: readonly ImportColumn[] } {
  const values: { [column in ImportColumn]?: string | boolean } = { ...form.values };
  const differing: string[] = [];
  const taken: ImportColumn[] = [];
  for (const { column, label, input } of inputFields(kpi)) {
    const from = input.base ? latestBase(earlier, column) : earlier[0];
    const before = shownValue(from?.cells[column] ?? '', input);
    if (isUntouched(before)) continue;
    if (isUntouched(values[column])) {
      values[column] = before;
      taken.push(column);
    } else if (!input.base && values[column] !== before) differing.push(label);
  }
  return { form: { ...form, values }, differing, taken };
}

/** Last month's texts in the fields still blank, marked as copied. */
export function withLastTexts(form: Form, last: ReportRecord, shown: readonly ImportColumn[]): Form {
  const values: { [column in ImportColumn]?: string | boolean } = { ...form.values };
  const copied = [...form.copied];
  for (const column of TEXTS) {
    const before = shownValue(last.cells[column] ?? '', null);
    if (!shown.includes(column) || isUntouched(before) || !isUntouched(values[column])) continue;
    values[column] = before;
    copied.push(column);
  }
  return { ...form, values: values as FormValues, copied };
}
