// A small office written down as data, as the tabs of its workbook.
import type { Book, Values } from '../../../../src/app/ports/book';
import { type MonthRead, readMonth } from '../../../../src/app/summary/readMonth';
import {
  type ReportColumnKey,
  reportHeadingOf,
  reportHeadings,
} from '../../../../src/catalogue/reportHeadings';
import { buildTables } from '../../../../src/catalogue/tables/buildTables';
import { templateKpi } from '../../../../src/catalogue/template2565';
import type { CatalogueKpi, Unit, UnitTarget } from '../../../../src/catalogue/types';
import { tabColumns, tabHeading, tabName } from '../../../../src/catalogue/workbookTabs';
import { tabsBook } from './tabsBook';

/** A report; month 2565-06 and sent on the 15th unless it says otherwise. */
export type GivenReport = { readonly [column in ReportColumnKey]?: unknown } & {
  readonly unit: string;
  readonly kpi: string;
  readonly values?: readonly unknown[];
};

export interface GivenOffice {
  readonly kpis?: readonly CatalogueKpi[];
  readonly units?: readonly Unit[];
  readonly targets: readonly UnitTarget[];
  readonly reports?: readonly GivenReport[];
  readonly settings?: readonly (readonly [string, string | number])[];
  readonly calendar?: Values;
  /** รหัสรายงาน, สถานะ, ค่าที่รับรอง. */
  readonly decisions?: readonly (readonly [report: string, state: string, certified?: string])[];
}

export const KPIS = ['T1', 'T2', 'P2', 'P9'].map((code) => kpi(code));
const TODAY = '21 มิ.ย. 2565';

export function kpi(code: string, more: Partial<CatalogueKpi> = {}): CatalogueKpi {
  return { ...(templateKpi(code) as CatalogueKpi), ...more };
}

export function unit(name: string, type: Unit['type'] = 'อำเภอ'): Unit {
  return { name, type, aliases: [], parent: '', collector: '', phone: '' };
}

export function target(of: string, code: string, more: Partial<UnitTarget> = {}): UnitTarget {
  return {
    code,
    unit: of,
    measured: true,
    reason: '',
    from: 'own',
    bases: [],
    targets: [],
    unlevelled: null,
    monthly: [],
    weight: null,
    history: [],
    note: '',
    ...more,
  };
}

const HEADINGS = (Object.keys(reportHeadings) as ReportColumnKey[]).map(reportHeadingOf);

/** The tab of reports. */
function reportRows(reports: readonly GivenReport[]): Values {
  const rows = reports.map(({ values = [], ...given }) => {
    const cells: { [column: string]: unknown } = {
      month: '2565-06',
      sentOn: '15 มิ.ย. 2565',
      status: 'ส่งแล้ว รอตรวจสอบ',
      attempt: 1,
      ...given,
    };
    values.forEach((value, i) => {
      cells[`value${i + 1}`] = value;
    });
    return Object.keys(reportHeadings).map((column) => cells[column] ?? '');
  });
  return [HEADINGS, ...rows];
}

function summaryTabs(office: GivenOffice): { [name: string]: Values } {
  const { kpis = KPIS, targets, settings = [], calendar = [], decisions = [], reports = [] } = office;
  const names = targets.map((one) => one.unit).filter((name, i, all) => all.indexOf(name) === i);
  const tables = buildTables({ kpis, units: office.units ?? names.map((name) => unit(name)), targets });
  const tabs: { [name: string]: Values } = {};
  for (const name of Object.keys(tables) as (keyof typeof tables)[]) tabs[tabName(name)] = tables[name];
  const round = [
    ['วันเริ่มรอบการประเมิน', '1 เม.ย. 2565', ''],
    ['วันสิ้นสุดรอบการประเมิน', '30 ก.ย. 2565', ''],
  ];
  const decided = decisions.map(([report, state, certified = '']) => [
    report,
    1,
    state,
    '',
    '',
    '',
    certified,
    '',
    '',
  ]);
  return {
    ...tabs,
    [tabName('settings')]: [['รายการ', 'ค่า', 'คำอธิบาย'], ...round, ...settings.map((row) => [...row, ''])],
    [tabName('calendar')]: [['เดือน หรือวันที่', 'เรื่อง', 'ตัวชี้วัด', 'หมายเหตุ'], ...calendar],
    [tabName('decisions')]: [
      tabColumns('decisions').map((column) => tabHeading('decisions', column)),
      ...decided,
    ],
    [tabName('reports')]: reportRows(reports),
  };
}

function bookOf(office: GivenOffice): Book {
  return tabsBook(summaryTabs(office));
}

export function summarised(office: GivenOffice, month?: string): MonthRead {
  return readMonth({ book: bookOf(office), today: { year: 2565, month: 6 }, day: TODAY }, month);
}
