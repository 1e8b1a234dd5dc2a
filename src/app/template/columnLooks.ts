// How the columns of the workbook's tabs look: widths for Thai, text kept as text, lists to choose from.
import { reportHeadings } from '../../catalogue/reportHeadings';
import * as words from '../../catalogue/tables/tableWords';
import { type TabKey, tabColumns } from '../../catalogue/workbookTabs';
import type { ColumnLook } from '../ports/book';

const TEXT: ColumnLook = { width: 120, format: '@' };
const CODE: ColumnLook = { width: 70, format: '@', align: 'center' };
const LONG: ColumnLook = { width: 320, format: '@', wrap: true };
const NUMBER: ColumnLook = { width: 110, figures: true };
const CLIPPED: ColumnLook = { width: 320, format: '@' };
const TICK: ColumnLook = { width: 90, tick: true, align: 'center' };

/** A list of the words of a choice, the first spelling of each. */
function list(choices: { readonly [choice: string]: string }, width = 120): ColumnLook {
  const written = Object.keys(choices).map((key) => (choices[key] as string).split('|')[0] as string);
  return { width, choices: written };
}

const LOOKS: { readonly [key in TabKey]?: { readonly [column: string]: ColumnLook } } = {
  contents: { tab: { width: 220 }, purpose: { width: 480 } },
  settings: { setting: { width: 260 }, value: { width: 200, format: '@' }, note: { width: 360 } },
  calendar: { day: TEXT, subject: LONG, kpi: CODE, note: LONG },
  kpis: {
    name: LONG,
    weight: NUMBER,
    group: list(words.GROUPS),
    form: list(words.FORMS, 160),
    reportForm: list(words.FORMS, 160),
    counting: list(words.COUNTINGS, 200),
    method: list(words.METHODS),
    rateRule: list(words.RATE_RULES),
    scope: list(words.SCOPES),
    source: LONG,
    adjustments: LONG,
    coordinators: LONG,
    supervisor: LONG,
    description: CLIPPED,
    dataSource: CLIPPED,
    collection: CLIPPED,
  },
  criteria: {
    level: { width: 60, align: 'center' },
    criterion: LONG,
    measure: LONG,
    expression: LONG,
    partOfWhole: TICK,
    comparator: list(words.COMPARATORS, 150),
    value: { width: 110 },
  },
  inputs: {
    order: { width: 60, align: 'center' },
    label: LONG,
    type: list(words.INPUT_TYPES, 150),
    base: TICK,
    span: list(words.SPANS),
    blank: list(words.BLANKS, 150),
    whatIf: list(words.DIRECTIONS),
  },
  evidence: { item: { width: 60, align: 'center' }, text: LONG },
  units: { name: { width: 200, format: '@' }, type: list(words.UNIT_TYPES), aliases: LONG },
  targets: {
    unit: { width: 160, format: '@' },
    measured: list(words.MEASURED),
    from: list(words.RESULTS_FROM, 160),
    reason: LONG,
    note: LONG,
  },
  plan: {
    level: { width: 60, align: 'center' },
    activity: LONG,
    state: { width: 160, choices: ['ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'แล้วเสร็จ'] },
  },
  reports: {
    month: CODE,
    unit: { width: 160, format: '@' },
    kpi: CODE,
    level: { width: 80, format: '0', align: 'center' },
    score: { width: 90, format: '0.0000' },
    weight: { width: 80, format: '0.##' },
    weighted: { width: 110, format: '0.0000' },
    percent: { width: 110, format: '#,##0.00' },
    result: { width: 130, format: '#,##0.00' },
    attempt: { width: 80, align: 'center' },
    checked: { width: 420, wrap: true },
  },
};

const NUMBERED = /^(value|base|month|history|unlevelled|level[1-5]|weight)\d*$/;
const NARRATIVE = /^(figures|measures|support|obstacle|suggestion|reason|evidence\d)$/;

/** The look of each column of a tab, in their order. */
export function looksOf(key: TabKey): ColumnLook[] {
  return tabColumns(key).map((column) => lookOf(key, column));
}

/** The look of one column. */
export function lookOf(key: TabKey, column: string): ColumnLook {
  const own = LOOKS[key]?.[column];
  if (own) return own;
  if (column === 'code') return CODE;
  // What is typed as an input may be a number, a tick or a word: it has no format of its own.
  if (key === 'reports' && column in reportHeadings && /^value/.test(column)) return { width: 110 };
  if (key === 'targets' && NUMBERED.test(column)) return NUMBER;
  if (key === 'reports' && NARRATIVE.test(column)) return { width: 220, format: '@', wrap: true };
  return TEXT;
}
