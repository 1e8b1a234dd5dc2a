// The tabs of the built-in template, as the script would send them, and reports as it would list them.

import { type PageOffice, pageOffice } from '../../../html/office/pageOffice';
import type { ReportRecord } from '../../../html/office/reportRows';
import { buildTables } from '../../../src/catalogue/tables/buildTables';
import { templateCatalogue } from '../../../src/catalogue/template2565';
import { tabName } from '../../../src/catalogue/workbookTabs';
import type { PlainCell } from '../../../src/contract/importReports';
import type { PlacedCells } from '../../../src/contract/problems';

const SETTINGS: readonly (readonly PlainCell[])[] = [
  ['รายการ', 'ค่า', 'คำอธิบาย'],
  ['ปีงบประมาณ', 2565, ''],
  ['วันเริ่มรอบการประเมิน', '1 เม.ย. 2565', ''],
  ['วันสิ้นสุดรอบการประเมิน', '30 ก.ย. 2565', ''],
  ['ขั้นรับรองผล', 2, ''],
];
const CALENDAR: readonly (readonly PlainCell[])[] = [
  ['เดือน หรือวันที่', 'เรื่อง', 'ตัวชี้วัด', 'หมายเหตุ'],
  ['20 เม.ย. 2565', 'กำหนดส่งรายงานเดือนเมษายน 2565', '', 'ภายใน 23.59 น.'],
  ['21 พ.ค. 2565', 'กำหนดส่งรายงานเดือนพฤษภาคม 2565', '', ''],
  ['18 พ.ค. 2565', 'กำหนดส่งรายงานเดือนพฤษภาคม 2565', 'T2', ''],
  ['23 ก.ย. 2565', 'วันตัดยอดคะแนน', 'T1', ''],
];

const DECISIONS: readonly PlainCell[] = [
  'รหัสรายงาน',
  'ครั้งที่ส่ง',
  'สถานะ',
  'ความเห็น',
  'ผู้พิจารณา (ตำแหน่ง)',
  'วันเวลา',
  'ค่าที่รับรอง',
  'เหตุผล',
  'เปิดรับถึงวันที่',
];

export const TODAY = { year: 2565, month: 6 };

export function officeTabs(): PlacedCells[] {
  const tables = buildTables(templateCatalogue());
  const names = Object.keys(tables) as (keyof typeof tables)[];
  const placed = (tab: string, values: readonly (readonly PlainCell[])[]) => ({
    tab,
    row: 1,
    column: 1,
    values,
  });
  return [
    ...names.map((name) => placed(tabName(name), tables[name])),
    placed(tabName('settings'), SETTINGS),
    placed(tabName('calendar'), CALENDAR),
  ];
}

export function templateOffice(): PageOffice {
  return officeWith();
}

/** The template with other tabs in place of its own. */
export function officeWith(...others: readonly PlacedCells[]): PageOffice {
  const kept = officeTabs().filter(({ tab }) => others.every((other) => other.tab !== tab));
  return pageOffice([...kept, ...others], TODAY);
}

/** `การรับรองผล` with its headings. */
export function decisionsTab(...rows: readonly (readonly PlainCell[])[]): PlacedCells {
  return { tab: tabName('decisions'), row: 1, column: 1, values: [DECISIONS, ...rows] };
}

export function report(
  month: string,
  unit: string,
  kpi: string,
  cells: ReportRecord['cells'],
  mark = 'mark',
): ReportRecord {
  return { month, unit, kpi, cells, mark };
}
