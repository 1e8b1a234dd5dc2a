// The built-in template as an office, and what is printed of invented reports in it.

import { pageOffice } from '../../../html/office/pageOffice';
import type { PrintedField, PrintedPart } from '../../../html/print/model/printedForm';
import { monthReports } from '../../../html/print/monthReports';
import type { PrintChoice } from '../../../html/print/printChoice';
import { NO_NAMES } from '../../../html/print/printChoice';
import { wholeDocument } from '../../../html/print/wholeDocument';
import type { TableName } from '../../../src/catalogue/headings';
import { type ReportColumnKey, reportHeadingOf } from '../../../src/catalogue/reportHeadings';
import { buildTables } from '../../../src/catalogue/tables/buildTables';
import { templateCatalogue } from '../../../src/catalogue/template2565';
import { tabName } from '../../../src/catalogue/workbookTabs';
import type { PlainCell } from '../../../src/contract/importReports';

const COLUMNS: readonly ReportColumnKey[] = [
  'month',
  'unit',
  'kpi',
  'asOf',
  'value1',
  'value2',
  'value3',
  'value4',
  'value5',
  'value6',
  'percent',
  'figures',
  'measures',
  'obstacle',
  'evidence1',
  'evidence2',
  'status',
  'sentOn',
];
/** A report by column key; month, unit and KPI are filled in where they are left out. */
export type Given = { readonly [column in ReportColumnKey]?: PlainCell } & { readonly decided?: string };

const tables = buildTables(templateCatalogue());
const tabs = (Object.keys(tables) as TableName[]).map((name) => ({
  tab: tabName(name),
  row: 1,
  column: 1,
  values: tables[name] as PlainCell[][],
}));
const settings = {
  tab: tabName('settings'),
  row: 1,
  column: 1,
  values: [
    ['รายการ', 'ค่า', ''],
    ['ชื่อหน่วยงาน', 'สำนักงานพัฒนาชุมชนจังหวัดฉะเชิงเทรา', ''],
    ['ปีงบประมาณ', 2565, ''],
    ['วันเริ่มรอบการประเมิน', '1 เม.ย. 2565', ''],
    ['วันสิ้นสุดรอบการประเมิน', '30 ก.ย. 2565', ''],
  ],
};
export const office = pageOffice([...tabs, settings], { year: 2565, month: 6 });

export const CHOICE: PrintChoice = {
  what: 'kpi',
  month: '2565-06',
  unit: 'บางคล้า',
  province: 'ฉะเชิงเทรา',
  kpi: 'T1',
  isEmpty: false,
  isThai: false,
  isSigned: false,
  cover: 'none',
};

function list(...rows: readonly Given[]) {
  return {
    today: '2565-06',
    day: '2022-06-21',
    headings: COLUMNS.map(reportHeadingOf),
    rows: rows.map((row, i) => ({
      row: i + 2,
      month: String(row.month ?? '2565-06'),
      unit: String(row.unit ?? 'บางคล้า'),
      kpi: String(row.kpi ?? 'T1'),
      cells: COLUMNS.map((column) => row[column] ?? ''),
      mark: '',
      decided: row.decided ?? '',
    })),
  };
}

/** What is printed of these reports. */
export function printed(change: Partial<PrintChoice>, ...rows: readonly Given[]) {
  const choice = { ...CHOICE, ...change };
  return wholeDocument(choice, NO_NAMES, office, monthReports(list(...rows), choice.month, office));
}

export function fieldOf(part: PrintedPart | undefined, key: string): PrintedField {
  return part?.sheets.flat().find((one) => one.key === key) as PrintedField;
}

/** All cells of a table in order. */
export const textsOf = (part: PrintedPart | undefined, key: string): string[] =>
  (fieldOf(part, key).table?.rows ?? []).flat().map(({ text }) => text);

export const SPENT: Given = {
  asOf: '2022-06-17',
  value1: 504980,
  value3: 506480,
  value4: 0,
  status: 'ส่งแล้ว รอตรวจสอบ',
  sentOn: '18 มิ.ย. 2565',
};
