// A small agreement and a way to write down reports for the tests of the rules.

import {
  type ReportColumnKey,
  readReportColumns,
  reportHeadingOf,
} from '../../../src/catalogue/reportHeadings';
import { templateCodes, templateKpi, templateNumbers } from '../../../src/catalogue/template2565';
import { checkReports } from '../../../src/domain/checks/checkReports';
import type { CheckedKpi, CheckedTarget, CheckSources } from '../../../src/domain/checks/checkRequest';
import { checkRules } from '../../../src/domain/checks/checkRules';
import type { Finding } from '../../../src/domain/checks/finding';
import type { Rule } from '../../../src/domain/checks/rule';

const UNITS = [
  { name: 'บางคล้า', aliases: ['เมืองบางคล้า'], type: 'อำเภอ' },
  { name: 'พนมสารคาม', aliases: [], type: 'อำเภอ' },
  { name: 'ฉะเชิงเทรา', aliases: [], type: 'จังหวัด' },
];

const TARGETS: { readonly [code: string]: Partial<CheckedTarget> } = {
  T1: { bases: [1000] },
  P1: { bases: [null], targets: [23, 20, 17, 13, 10] },
  P2: { bases: [30], targets: [14, 15, 17, 18, 20] },
};

export const SOURCES: CheckSources = {
  kpi(typed) {
    const code = templateNumbers[typed.split(' ')[0] as string] ?? typed;
    return templateKpi(code) ?? { code: 'kpi-unknown' };
  },
  units: UNITS,
  targets(kpi: CheckedKpi) {
    if (templateCodes.indexOf(kpi.code) < 0) return null;
    return ['บางคล้า', 'พนมสารคาม']
      .filter((unit) => !(kpi.code === 'P3' && unit === 'บางคล้า'))
      .map((unit) => ({
        unit,
        measured: !(kpi.code === 'P4' && unit === 'บางคล้า'),
        from: kpi.code === 'T5' ? 'province' : 'own',
        bases: [],
        targets: [],
        ...TARGETS[kpi.code],
      }));
  },
  round: { first: { year: 2565, month: 4 }, last: { year: 2565, month: 9 } },
  today: { year: 2565, month: 9 },
  certified: (month, unit, kpi) =>
    month === '2565-09' && unit === 'พนมสารคาม' && kpi === 'P2' ? [15, 30] : null,
};

/** A report by column; `values` are ค่า 1 …; month, unit and KPI have usual ones. */
export type Report = { readonly [key in ReportColumnKey]?: unknown } & {
  readonly values?: readonly unknown[];
};

/** Columns that are in every table of these tests; a table has further ones as its reports fill them. */
const ALWAYS: readonly ReportColumnKey[] = ['month', 'unit', 'kpi'];

export interface Table {
  readonly headings: readonly string[];
  readonly keys: readonly ReportColumnKey[];
  readonly rows: unknown[][];
}

export function tableOf(reports: readonly Report[], more: readonly ReportColumnKey[] = []): Table {
  const keys = [...ALWAYS];
  const add = (key: ReportColumnKey) => {
    if (keys.indexOf(key) < 0) keys.push(key);
  };
  for (const { values, ...rest } of reports) {
    for (let i = 1; i <= (values?.length ?? 0); i++) add(`value${i}` as ReportColumnKey);
    for (const key of Object.keys(rest) as ReportColumnKey[]) add(key);
  }
  for (const key of more) add(key);
  const rows = reports.map(({ values = [], ...rest }) => {
    const report: { readonly [key: string]: unknown } = {
      month: '2565-06',
      unit: 'บางคล้า',
      kpi: 'T1',
      ...rest,
    };
    return keys.map((key) => report[key] ?? values[Number(/^value(\d+)$/.exec(key)?.[1]) - 1] ?? '');
  });
  return { headings: keys.map(reportHeadingOf), keys, rows };
}

export function check(
  { headings, rows }: Table,
  sources: Partial<CheckSources> = {},
  rules: readonly Rule[] = checkRules,
): readonly Finding[] {
  const columns = readReportColumns(headings as string[]);
  return checkReports({ columns, rows, sources: { ...SOURCES, ...sources } }, rules).findings;
}
