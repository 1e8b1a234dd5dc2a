// A report as it goes to the script, and what the script says of it in the words of the form.
import type { CatalogueKpi } from '../../src/catalogue/types';
import type { ReportToSave } from '../../src/contract/reports';
import { withInputNames } from '../office/inputNames';
import { cellsOf } from './model/formValues';
import type { OpenReport } from './openReport';

export function reportToSave({ key, form, kpi }: OpenReport, request: string): ReportToSave {
  return { ...key, cells: cellsOf(form, kpi), request, seen: form.seen };
}

/** The script names columns of its own tab: people know fields, and inputs by their labels. */
export function namedReason(reason: string, { inputs }: CatalogueKpi): string {
  const labels = inputs.map(({ label }) => label);
  return withInputNames(reason.replace(/^[^:]{4,12}: /, '').replace(/คอลัมน์ “/g, 'ช่อง “'), labels);
}
