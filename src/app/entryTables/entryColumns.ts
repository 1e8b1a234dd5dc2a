// The columns of entry tables: what a person fills in first, ticks and answers beside it, texts and keys at the right.
import { type ReportColumnKey, reportHeadingOf } from '../../catalogue/reportHeadings';
import type { CatalogueKpi } from '../../catalogue/types';
import type { KpiInput } from '../../domain/kpi';
import { ENTRY, inputHeading, NO_REPORT_REASONS } from '../../text/entrySentences';
import type { ColumnLook } from '../ports/book';

/** A column; `key` names what stands in it: `input0` … are the KPI's inputs, `last0` … last month's. */
export interface EntryColumn {
  readonly key: string;
  readonly heading: string;
  readonly look: ColumnLook;
}

/** Texts a person may write on a phone; they are saved under the same keys. */
export const NARRATIVES = ['figures', 'obstacle', 'evidence1', 'reason'] as const satisfies ReportColumnKey[];

/** What the add-on answers in; the tick stands before them. */
export const ANSWERS = ['level', 'score', 'checked', 'sentOn'] as const satisfies ReportColumnKey[];

const OURS = '#f3f3f3';
export const MONEY = '#,##0.00';
const TEXT: ColumnLook = { width: 110, format: '@', wrap: true };
const LAST: ColumnLook = { width: 100, align: 'right', fill: OURS };
const TICK: ColumnLook = { width: 110, align: 'center' };

/** One KPI: a row is a unit. */
export function kpiColumns({ inputs }: CatalogueKpi): EntryColumn[] {
  const columns: EntryColumn[] = [column('unit', reportHeadingOf('unit'), TEXT), monthColumn()];
  inputs.forEach((input, i) => {
    const format = input.type === 'money' ? { format: MONEY } : {};
    const look: ColumnLook = { width: 120, ...format, align: input.type === 'tick' ? 'center' : 'right' };
    const heading = inputHeading(input);
    columns.push(column(`input${i}`, heading, look));
    if (!input.base)
      columns.push(column(`last${i}`, `${ENTRY.last}: ${input.label}`, { ...LAST, ...format }));
  });
  return columns.concat(ticksAndAnswers(), [column('kpi', ENTRY.kpi, { ...TEXT, fill: OURS })]);
}

/** One unit: each KPI is a line, its inputs are the rows below it. */
export function unitColumns(): EntryColumn[] {
  return [
    column('item', ENTRY.item, { width: 210, format: '@', wrap: true }),
    monthColumn(),
    column('value', ENTRY.value, { width: 120, align: 'right' }),
    column('last', ENTRY.last, LAST),
    ...ticksAndAnswers(),
    column('unit', reportHeadingOf('unit'), { ...TEXT, fill: OURS }),
    column('kpi', ENTRY.kpi, { ...TEXT, fill: OURS }),
  ];
}

/** The spellings under which an input is found. */
export function inputSpellings(input: KpiInput): string[] {
  return [inputHeading(input), input.label, `${input.label} (${input.unit})`];
}

function ticksAndAnswers(): EntryColumn[] {
  const wide: ColumnLook = { width: 220, format: '@', wrap: true };
  const answers: { readonly [key in (typeof ANSWERS)[number]]: ColumnLook } = {
    level: { width: 70, align: 'center', fill: OURS },
    score: { width: 80, format: '0.0000', align: 'center', fill: OURS },
    checked: { width: 320, format: '@', wrap: true, fill: OURS },
    sentOn: { ...TEXT, fill: OURS },
  };
  return [
    column('unchanged', ENTRY.unchanged, TICK),
    column('send', ENTRY.send, { ...TICK, width: 80 }),
    ...ANSWERS.map((key) => column(key, reportHeadingOf(key), answers[key])),
    column('target', ENTRY.target, { width: 170, format: '@', wrap: true, fill: OURS }),
    ...NARRATIVES.map((key) =>
      column(key, reportHeadingOf(key), key === 'reason' ? { ...wide, choices: NO_REPORT_REASONS } : wide),
    ),
  ];
}

function monthColumn(): EntryColumn {
  return column('month', reportHeadingOf('month'), { width: 75, format: '@', align: 'center', fill: OURS });
}

function column(key: string, heading: string, look: ColumnLook): EntryColumn {
  return { key, heading, look };
}
