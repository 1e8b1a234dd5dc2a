// A correction of columns while it is being made: what was understood, changed field by field, and what is wrong with it as it stands.

import type { ColumnCorrection, UnderstoodColumns } from '../../../src/contract/problems';
import { textKey } from '../../../src/domain/thaiText';
import { columnPageTexts as texts } from '../../../src/text/problemPageTexts';
import type { ImportContext } from '../../office/importContext';
import { type ColumnField, columnFields, keyName } from './columnFields';

/** Not changed; each change gives another. */
export interface ColumnDraft {
  /** Those that can be chosen: of the office, each there once. */
  readonly headings: readonly string[];
  readonly fields: readonly ColumnField[];
  /** For all rows; only counts where the table has no such column. */
  readonly kpi: string;
  readonly month: string;
}

/** What is wrong, and the name of the field to be mended. */
export interface DraftProblem {
  readonly name: string;
  readonly sentence: string;
}

export function openDraft(columns: UnderstoodColumns, { kpis }: ImportContext): ColumnDraft {
  const keys = columns.headings.map(textKey);
  const isOnce = (_: string, i: number) =>
    keys[i] !== '' && keys.indexOf(keys[i] as string) === keys.lastIndexOf(keys[i] as string);
  const { kpi, month } = columns;
  return { headings: columns.headings.filter(isOnce), fields: columnFields(columns, kpis, kpi), kpi, month };
}

/** Where the rows get another KPI, its inputs are looked for among the columns nothing else has. */
export function withHeading(
  draft: ColumnDraft,
  name: string,
  heading: string,
  context: ImportContext,
): ColumnDraft {
  const fields = draft.fields.map((field) => (field.name === name ? { ...field, heading } : field));
  return name === keyName('kpi') ? withInputs({ ...draft, fields }, context) : { ...draft, fields };
}

export function withKpi(draft: ColumnDraft, kpi: string, context: ImportContext): ColumnDraft {
  return withInputs({ ...draft, kpi }, context);
}

function headingOf({ fields }: ColumnDraft, name: string): string {
  return fields.find((field) => field.name === name)?.heading ?? '';
}

/** True once it is known of which KPIs the rows are. */
export function hasKpi(draft: ColumnDraft): boolean {
  return draft.kpi !== '' || headingOf(draft, keyName('kpi')) !== '';
}

/** Null when it can be sent. */
export function problemOf(draft: ColumnDraft): DraftProblem | null {
  const owner = new Map<string, string>();
  for (const { name, heading } of draft.fields) {
    const other = owner.get(heading);
    if (heading !== '' && other !== undefined)
      return { name, sentence: texts.twoFields(heading, other, name) };
    owner.set(heading, name);
  }
  const given = { unit: '', kpi: draft.kpi, month: draft.month };
  for (const key of ['unit', 'kpi', 'month'] as const) {
    const name = keyName(key);
    if (given[key] === '' && headingOf(draft, name) === '')
      return { name, sentence: texts.refused.missing(name) };
  }
  return null;
}

export function correctionOf({ fields, kpi, month }: ColumnDraft, tab: string): ColumnCorrection {
  const uses = fields.filter(({ heading }) => heading !== '').map(({ heading, name }) => ({ heading, name }));
  return { tab, uses, kpi, month };
}

function withInputs(draft: ColumnDraft, { kpis }: ImportContext): ColumnDraft {
  const chosen = draft.fields.filter(({ group, heading }) => group !== 'inputs' && heading !== '');
  const uses = chosen.map(({ heading, name }) => [textKey(heading), name] as const);
  const proposed = columnFields({ headings: draft.headings, uses }, kpis, draft.kpi);
  const fields = proposed.map((field) =>
    field.group === 'inputs' ? field : { ...field, heading: headingOf(draft, field.name) },
  );
  return { ...draft, fields };
}
