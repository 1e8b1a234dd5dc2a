// The columns of entry tables: what fits on a phone at the left, texts and keys at the right.
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
export const NARRATIVES = [
  'figures',
  'obstacle',
  'evidence1',
  'reason',
  'reporter',
] as const satisfies ReportColumnKey[];

/** What the add-on answers in; `attempt`: the sending a row shows, by which a later one is known. */
export const ANSWERS = [
  'level',
  'score',
  'checked',
  'sentOn',
  'attempt',
] as const satisfies ReportColumnKey[];

/** The tick, its answer and the month stay in sight; what is read after sending comes behind the figures. */
const FIRST = ['send', 'level', 'month'];
const BEHIND = ['unchanged', 'score', 'checked', 'sentOn', 'attempt', ...NARRATIVES];
/** Behind what the add-on fills in. */
const OURS = { fill: '#f3f3f3' };
export const MONEY = { format: '#,##0.00' };
const TEXT: ColumnLook = { width: 110, format: '@', wrap: true };
const WIDE: ColumnLook = { ...TEXT, width: 200 };
const TICK: ColumnLook = { width: 120, align: 'center' };
const FIGURE: ColumnLook = { width: 120, align: 'right' };

/** Of the problems of a row; the row grows with them. */
export const CHECKED_WIDTH = 380;

const LOOKS: { readonly [key: string]: ColumnLook } = {
  // Label and figure side by side on a screen 360 pixels wide.
  item: { ...WIDE, width: 180 },
  unit: TEXT,
  month: { ...TEXT, ...OURS, width: 75 },
  // Figures never wrap; the target of a KPI does.
  value: { ...FIGURE, wrap: true },
  last: { ...FIGURE, ...OURS, figures: true },
  unchanged: { ...TICK, width: 170 },
  send: { ...TICK, width: 90 },
  level: { ...TICK, ...OURS, width: 90 },
  score: { ...TICK, ...OURS, format: '0.0000' },
  attempt: { ...TICK, ...OURS, width: 90 },
  checked: { ...WIDE, ...OURS, width: CHECKED_WIDTH },
  target: { ...WIDE, ...OURS, width: 250 },
  reason: { ...WIDE, choices: NO_REPORT_REASONS },
};

/** One KPI: a row is a unit. */
export function kpiColumns({ inputs }: CatalogueKpi): EntryColumn[] {
  const columns = ['unit', ...FIRST].map(fixedColumn);
  inputs.forEach((input, i) => {
    const format = input.type === 'money' ? MONEY : {};
    const heading = inputHeading(input);
    // Long names in at most four lines.
    const width = Math.max(FIGURE.width, heading.length * 2);
    const look = { ...(input.type === 'tick' ? TICK : { ...FIGURE, ...format }), width };
    columns.push({ key: `input${i}`, heading, look });
    if (input.base) return;
    columns.push({ key: `last${i}`, heading: `${ENTRY.last}: ${input.label}`, look: { ...look, ...OURS } });
  });
  return columns.concat(['target', ...BEHIND, 'kpi'].map(fixedColumn));
}

/** One unit: each KPI is a line, its inputs are the rows below it. */
export function unitColumns(): EntryColumn[] {
  return ['item', 'value', ...FIRST, 'last', ...BEHIND, 'unit', 'kpi'].map(fixedColumn);
}

/** The heading of every column but those of one KPI's inputs. */
export function entryHeading(key: string): string {
  return (ENTRY as { readonly [key: string]: string })[key] || reportHeadingOf(key as ReportColumnKey);
}

function fixedColumn(key: string): EntryColumn {
  const isText = (NARRATIVES as readonly string[]).includes(key);
  return { key, heading: entryHeading(key), look: LOOKS[key] || (isText ? WIDE : { ...TEXT, ...OURS }) };
}
