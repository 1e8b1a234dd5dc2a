// What a table of an office's own can hold – keys, inputs, typed results, texts – and in which of its columns each is understood to stand.
import { columnsNamed, namesOf } from '../../../src/catalogue/findTable';
import {
  type ReportColumnKey,
  reportColumnsAt,
  reportHeadingOf,
} from '../../../src/catalogue/reportHeadings';
import type { UnderstoodColumns } from '../../../src/contract/problems';
import { textKey } from '../../../src/domain/thaiText';
import type { ImportKpi } from '../../office/importContext';

/** In the order they are shown. */
export const FIELD_GROUPS = ['keys', 'inputs', 'typed', 'others'] as const;

/** One thing a column can hold. */
export interface ColumnField {
  readonly group: (typeof FIELD_GROUPS)[number];
  /** The heading or label a column of it counts as. */
  readonly name: string;
  /** The heading of its column; '' = none. */
  readonly heading: string;
}

const KEYS = ['month', 'unit', 'kpi'] as const satisfies readonly ReportColumnKey[];
const TYPED: readonly ReportColumnKey[] = ['percent', 'result', 'level', 'score', 'weight', 'weighted'];
const OTHERS: readonly ReportColumnKey[] = [
  'obstacle',
  'evidence1',
  'evidence2',
  'evidence3',
  'evidence4',
  'evidence5',
  'reason',
  'figures',
  'measures',
  'support',
  'suggestion',
  'status',
  'sentOn',
];

/** The name of a key. */
export function keyName(key: (typeof KEYS)[number]): string {
  return reportHeadingOf(key);
}

/** `kpi`: the code of the KPI all rows are of; only asked where the table has no column of KPIs. */
export function columnFields(
  { headings, uses }: Pick<UnderstoodColumns, 'headings' | 'uses'>,
  kpis: readonly ImportKpi[],
  kpi: string,
): ColumnField[] {
  const names = namesOf(headings, uses);
  const at = reportColumnsAt(names);
  const { columns } = columnsNamed(names, kpis);
  const taken = new Set<number>();
  const place = (column: number | undefined): string => {
    if (column === undefined || column < 0 || taken.has(column)) return '';
    taken.add(column);
    return headings[column] as string;
  };
  const reportField =
    (group: ColumnField['group']) =>
    (key: ReportColumnKey): ColumnField => ({ group, name: reportHeadingOf(key), heading: place(at[key]) });
  const keys = KEYS.map(reportField('keys'));
  const own = columns.kpi >= 0 ? undefined : kpis.find(({ code }) => code === kpi);
  const inputs = own ? own.inputs : labelledInputs(kpis, columns.labels);
  const labelled = inputs.map(
    ({ label, unit }) => columns.labels[textKey(label)] ?? columns.labels[withUnit(label, unit)],
  );
  const isLabelled = labelled.some((column) => column !== undefined);
  const fields = inputs.map(({ label }, i): ColumnField => {
    const heading = place(isLabelled ? labelled[i] : own && columns.values[i]);
    return { group: 'inputs', name: label, heading };
  });
  const numbered = own
    ? []
    : columns.values.map((_, i) => reportField('inputs')(`value${i + 1}` as ReportColumnKey));
  return [
    ...keys,
    ...fields,
    ...numbered,
    ...TYPED.map(reportField('typed')),
    ...OTHERS.map(reportField('others')),
  ];
}

/** Where each row names its KPI: the inputs of any of them whose label is a heading, each once. */
function labelledInputs(
  kpis: readonly ImportKpi[],
  labels: { readonly [label: string]: number },
): ImportKpi['inputs'] {
  const found = new Map<string, ImportKpi['inputs'][number]>();
  for (const { inputs } of kpis)
    for (const input of inputs)
      if (labels[textKey(input.label)] !== undefined) found.set(textKey(input.label), input);
  return [...found.values()];
}

function withUnit(label: string, unit: string): string {
  return `${textKey(label)}(${textKey(unit)})`;
}
