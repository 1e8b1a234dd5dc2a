// The columns of entry tables: what a person fills in first, ticks and answers beside it, texts and keys at the right.
import { type ReportColumnKey, reportHeadingOf } from '../../catalogue/reportHeadings';
import type { CatalogueKpi } from '../../catalogue/types';
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

const BESIDE = ['unchanged', 'send', ...ANSWERS, 'target', ...NARRATIVES];
/** Behind what the add-on fills in. */
const OURS = { fill: '#f3f3f3' };
export const MONEY = { format: '#,##0.00' };
const TEXT: ColumnLook = { width: 110, format: '@', wrap: true };
const WIDE: ColumnLook = { ...TEXT, width: 200 };
const TICK: ColumnLook = { width: 110, align: 'center' };
const FIGURE: ColumnLook = { width: 120, align: 'right' };

const LOOKS: { readonly [key: string]: ColumnLook } = {
  item: WIDE,
  unit: TEXT,
  month: { ...TEXT, ...OURS, width: 75 },
  value: FIGURE,
  last: { ...FIGURE, ...OURS, figures: true },
  unchanged: TICK,
  send: TICK,
  level: { ...TICK, ...OURS, width: 70 },
  score: { ...TICK, ...OURS, width: 80, format: '0.0000' },
  checked: { ...WIDE, ...OURS, width: 320 },
  reason: { ...WIDE, choices: NO_REPORT_REASONS },
};

/** One KPI: a row is a unit. */
export function kpiColumns({ inputs }: CatalogueKpi): EntryColumn[] {
  const columns = ['unit', 'month'].map(fixedColumn);
  inputs.forEach((input, i) => {
    const format = input.type === 'money' ? MONEY : {};
    const look = input.type === 'tick' ? TICK : { ...FIGURE, ...format };
    columns.push({ key: `input${i}`, heading: inputHeading(input), look });
    if (input.base) return;
    const heading = `${ENTRY.last}: ${input.label}`;
    columns.push({ key: `last${i}`, heading, look: { ...look, ...OURS } });
  });
  return columns.concat([...BESIDE, 'kpi'].map(fixedColumn));
}

/** One unit: each KPI is a line, its inputs are the rows below it. */
export function unitColumns(): EntryColumn[] {
  return ['item', 'month', 'value', 'last', ...BESIDE, 'unit', 'kpi'].map(fixedColumn);
}

/** The heading of every column but those of one KPI's inputs. */
export function entryHeading(key: string): string {
  return (ENTRY as { readonly [key: string]: string })[key] || reportHeadingOf(key as ReportColumnKey);
}

function fixedColumn(key: string): EntryColumn {
  const isText = (NARRATIVES as readonly string[]).includes(key);
  return { key, heading: entryHeading(key), look: LOOKS[key] || (isText ? WIDE : { ...TEXT, ...OURS }) };
}
