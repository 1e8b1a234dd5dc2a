// A form as the text of its draft, and back. What comes back may be anything: a draft of an older version, or half of one.
import type { CatalogueKpi } from '../../../src/catalogue/types';
import { IMPORT_COLUMNS, type ImportColumn } from '../../../src/contract/importReports';
import type { ReportKey } from '../../../src/contract/reports';
import { cellsOf, type Form, meaningOf } from '../model/formValues';

/** A draft that can be taken up again. */
export interface FoundDraft {
  readonly form: Form;
  /** ISO time it was last typed in. */
  readonly at: string;
}

export function draftText({ values, copied, seen }: Form, at: string): string {
  return JSON.stringify({ at, seen, copied, values });
}

/** Null for what is no draft. */
export function readDraft(key: ReportKey, text: string): FoundDraft | null {
  const read = parsed(text);
  if (!isObject(read) || !isObject(read.values) || typeof read.at !== 'string') return null;
  const values: { [column in ImportColumn]?: string | boolean } = {};
  for (const column of IMPORT_COLUMNS) {
    const value = read.values[column];
    if (typeof value === 'string' || typeof value === 'boolean') values[column] = value;
  }
  const copied = Array.isArray(read.copied) ? read.copied : [];
  return {
    at: read.at,
    form: {
      key,
      values,
      copied: IMPORT_COLUMNS.filter((column) => copied.includes(column)),
      seen: typeof read.seen === 'string' ? read.seen : '',
    },
  };
}

/** True when both say the same, however their figures are written; what was never touched is blank. */
export function isSameForm(a: Form, b: Form, kpi: CatalogueKpi): boolean {
  const [one, other] = [cellsOf(a, kpi), cellsOf(b, kpi)];
  return IMPORT_COLUMNS.every((column) => meaningOf(one[column]) === meaningOf(other[column]));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null;
}
