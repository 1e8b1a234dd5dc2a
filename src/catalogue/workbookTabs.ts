// The tabs of the workbook: their names, what each is for, and the columns of those that hold no definitions.
import { textKey } from '../domain/thaiText';
import { headingOf, type TableName, tableShapes } from './headings';
import { type ReportColumnKey, reportHeadings } from './reportHeadings';
import { SYSTEM_TAB } from './systemTab';

/** Names of the tabs beside the definition tabs. */
export const TABS = {
  contents: 'สารบัญ',
  settings: 'ตั้งค่า',
  calendar: 'ปฏิทินการรายงาน',
  plan: 'แผนปฏิบัติการ',
  reports: 'ผลการดำเนินงาน',
  decisions: 'การรับรองผล',
  history: 'ประวัติ',
  system: SYSTEM_TAB,
} as const;

/** A tab by an English name. */
export type TabKey = keyof typeof TABS | TableName;

/** In the order of the workbook; `_ระบบ` comes last and hidden. */
export const TAB_ORDER: readonly TabKey[] = [
  'contents',
  'settings',
  'calendar',
  'kpis',
  'criteria',
  'inputs',
  'evidence',
  'units',
  'targets',
  'plan',
  'reports',
  'decisions',
  'history',
  'system',
];

/** Only the province's accounts change these. */
export const PROTECTED_TABS: readonly TabKey[] = [
  'settings',
  'calendar',
  'kpis',
  'criteria',
  'inputs',
  'evidence',
  'units',
  'targets',
  'decisions',
  'history',
];

/** What a tab is for, as `สารบัญ` says it. */
export const PURPOSES: { readonly [key in TabKey]: string } = {
  contents: 'รายการแท็บทั้งหมดของสมุดงานนี้',
  settings: 'รอบการประเมิน กำหนดส่ง และวิธีคิดคะแนนของหน่วยงาน',
  calendar: 'กำหนดส่งรายงานและวันสำคัญของรอบการประเมิน',
  kpis: 'ตัวชี้วัดทั้งหมด น้ำหนัก ผู้กำกับดูแล และผู้ประสานงาน',
  criteria: 'เกณฑ์การให้คะแนนระดับ 1–5 ของแต่ละตัวชี้วัด',
  inputs: 'ช่องข้อมูลที่ต้องกรอกของแต่ละตัวชี้วัด',
  evidence: 'หลักฐานเชิงประจักษ์ของแต่ละตัวชี้วัด',
  units: 'หน่วยงานที่รายงานผล',
  targets: 'ค่าฐานและเป้าหมายของแต่ละหน่วยงาน',
  plan: 'กิจกรรมที่ต้องทำให้แต่ละระดับสำเร็จ',
  reports: 'รายงานผลทุกเดือน หนึ่งแถวคือหนึ่งเดือน หนึ่งหน่วยงาน หนึ่งตัวชี้วัด',
  decisions: 'การตรวจรับ ส่งคืน และรับรองผล',
  history: 'การเปลี่ยนแปลงทุกครั้งที่ทำผ่านระบบ',
  system: 'ข้อมูลภายในของระบบ โปรดอย่าแก้ไข',
};

type Headings = { readonly [key: string]: string };

const OTHER_COLUMNS: { readonly [key in keyof typeof TABS]: Headings } = {
  contents: { tab: 'แท็บ', purpose: 'ใช้ทำอะไร' },
  settings: { setting: 'รายการ|การตั้งค่า|setting', value: 'ค่า|value', note: 'คำอธิบาย|หมายเหตุ' },
  calendar: {
    day: 'เดือน หรือวันที่|วันที่|เดือน',
    subject: 'เรื่อง',
    kpi: 'ตัวชี้วัด|รหัส',
    note: 'หมายเหตุ',
  },
  plan: {
    code: 'รหัส|รหัสตัวชี้วัด',
    level: 'ระดับ',
    activity: 'กิจกรรม',
    owner: 'ผู้รับผิดชอบ (ตำแหน่ง)|ผู้รับผิดชอบ',
    unit: 'หน่วยงาน',
    start: 'วันเริ่ม',
    due: 'วันครบกำหนด',
    state: 'สถานะ',
    doneOn: 'วันที่แล้วเสร็จ',
    note: 'หมายเหตุ',
  },
  reports: reportHeadings,
  decisions: {
    report: 'รหัสรายงาน',
    attempt: 'ครั้งที่ส่ง',
    state: 'สถานะ',
    opinion: 'ความเห็น',
    by: 'ผู้พิจารณา (ตำแหน่ง)|ผู้พิจารณา',
    at: 'วันเวลา',
    certified: 'ค่าที่รับรอง',
    reason: 'เหตุผล',
    openUntil: 'เปิดรับถึงวันที่',
  },
  history: {
    at: 'วันเวลา',
    by: 'ผู้ดำเนินการ',
    report: 'รหัสรายงาน',
    before: 'ค่าเดิม',
    after: 'ค่าใหม่',
    reason: 'เหตุผล',
  },
  system: { version: 'version', mapping: 'mapping', undo: 'undo', history: 'history' },
};

/** Name of the tab. */
export function tabName(key: TabKey): string {
  return isDefinition(key) ? tableShapes[key].tab : TABS[key];
}

/** Column keys of a tab in the order of its columns. */
export function tabColumns(key: TabKey): readonly string[] {
  return Object.keys(isDefinition(key) ? tableShapes[key].columns : OTHER_COLUMNS[key]);
}

/** Columns without which a tab is another table: of the tabs without definitions, their first ones. */
export function tabNecessary(key: TabKey): readonly string[] {
  return isDefinition(key) ? tableShapes[key].necessary : tabColumns(key).slice(0, 3);
}

/** The heading a column is written under. */
export function tabHeading(key: TabKey, column: string): string {
  if (isDefinition(key)) return headingOf(key, column);
  return (OTHER_COLUMNS[key][column] as string).split('|')[0] as string;
}

/** All spellings of a column's heading. */
export function tabSpellings(key: TabKey, column: string): readonly string[] {
  const all = isDefinition(key) ? tableShapes[key].columns[column] : OTHER_COLUMNS[key][column];
  return (all as string).split('|');
}

/** Column → where it stands under these headings, −1 where it does not. The heading itself goes before its aliases. */
export function tabColumnsAt(
  key: TabKey,
  headings: readonly string[],
): { readonly [column: string]: number } {
  const folded = headings.map(textKey);
  const at: { [column: string]: number } = {};
  for (const column of tabColumns(key)) {
    at[column] = tabSpellings(key, column).reduce(
      (found, spelling) => (found >= 0 ? found : folded.indexOf(textKey(spelling))),
      -1,
    );
  }
  return at;
}

function isDefinition(key: TabKey): key is TableName {
  return key in tableShapes;
}

/** The results the add-on writes beside a report. */
export const RESULT_COLUMNS = [
  'result',
  'level',
  'score',
  'weighted',
  'checked',
] as const satisfies readonly ReportColumnKey[];
