// What the entry tables are headed with, and what they ask, answer and refuse.
import type { KpiInput } from '../domain/kpi';
import { MENU } from './menuTexts';
import { numberText } from './numberText';

/** Headings and marks of entry tables; the columns they share with `ผลการดำเนินงาน` are headed as there. */
export const ENTRY = {
  /** Names of entry tabs begin with it. */
  prefix: 'กรอก ',
  item: 'รายการ',
  kpi: 'ตัวชี้วัด',
  value: 'ค่าที่รายงาน',
  last: 'เดือนก่อน',
  unchanged: 'ไม่มีการเปลี่ยนแปลงจากเดือนก่อน',
  send: 'ส่งรายงาน',
  target: 'เป้าหมาย',
  /** Last month's figure of a step that was done. */
  done: '✓',
} as const;

/** Common reasons, to choose from on a phone; anything else may be typed. */
export const NO_REPORT_REASONS = [
  'ไม่มีกิจกรรมในเดือนนี้',
  'อยู่ระหว่างรวบรวมข้อมูล',
  'รอข้อมูลจากหน่วยงานอื่น',
  'รอการจัดสรรงบประมาณ',
] as const;

/** What a person does when a row is mended. */
const AGAIN = `โปรดทำเครื่องหมาย “${ENTRY.send}” อีกครั้ง`;
const REPAIR = `โปรดแก้ชื่อกลับ หรือสั่ง “${MENU.entry}” อีกครั้งเพื่อเพิ่มที่ขาด ข้อมูลที่กรอกไว้ไม่หาย`;

export const entryTexts = {
  month: (month: string) => `สร้างตารางกรอกข้อมูลของเดือนใด พิมพ์เช่น มิ.ย. 65\n(เว้นว่าง = ${month})`,
  perKpi: 'ใช่ = ตารางละหนึ่งตัวชี้วัด ทุกหน่วยงาน\nไม่ = ตารางละหนึ่งหน่วยงาน ทุกตัวชี้วัด (กรอกบนโทรศัพท์ได้สะดวก)',
  subject: (isKpi: boolean, given: string) =>
    `${isKpi ? 'ตัวชี้วัดใด พิมพ์รหัสหรือเลขที่ เช่น T1, 1.2' : 'หน่วยงานใด พิมพ์ชื่อ เช่น บางคล้า, บางปะกง'}\n(เว้นว่าง = ${given} เท่านั้น)`,
} as const;

export const entrySentences = {
  outsideRound: (month: string, first: string, last: string) =>
    `${month} อยู่นอกรอบการประเมิน (${first} – ${last}) โปรดพิมพ์เดือนในรอบ หรือแก้รอบในแท็บ “ตั้งค่า”`,
  monthBlank: `คอลัมน์ “เดือน” ว่างอยู่ โปรดพิมพ์เช่น มิ.ย. 65 แล้ว${AGAIN}`,
  unitUnknown: (text: string, nearest: string) =>
    `ไม่พบหน่วยงาน “${text}”${nearest && ` ที่ใกล้เคียงคือ ${nearest}`} โปรดใช้ชื่อตามแท็บ “หน่วยงาน”`,
  nobody: (name: string) =>
    `แท็บ “เป้าหมาย” ไม่มีแถวที่หน่วยงานต้องรายงานเอง${name && ` ของ “${name}”`} โปรดเพิ่มแถว หรือตรวจสอบสถานะการประเมินและที่มาของผลการดำเนินงาน`,
  made: (tabs: readonly string[], month: string) =>
    `ตารางเดือน ${month} พร้อมแล้ว: ${tabs.join(', ')}\n\nกรอกช่องสีขาว แล้วทำเครื่องหมาย “${ENTRY.send}” ระบบจะบันทึก คำนวณคะแนน และตอบในแถวนั้น`,
  kept: (count: number) => `ข้อมูลเดือนอื่นที่กรอกไว้แต่ยังไม่ได้ส่ง ${count} รายการยังอยู่ครบ แถวของเดือนใหม่อยู่ด้านล่าง`,
  columnMissing: (tab: string, column: string) => `แท็บ “${tab}” ไม่มีคอลัมน์ “${column}” จึงยังไม่ได้บันทึก ${REPAIR}`,
  rowMissing: (label: string) => `ไม่พบช่อง “${label}” จึงยังไม่ได้ส่ง ${REPAIR}`,
  twice: (first: number, second: number) =>
    `แถวที่ ${first} กับ ${second} เป็นเดือน หน่วยงาน และตัวชี้วัดเดียวกัน โปรดเหลือไว้แถวเดียว แล้ว${AGAIN}`,
  blank: `ยังไม่ได้กรอกข้อมูล โปรดกรอกอย่างน้อยหนึ่งช่อง (ไม่มีผลงานให้กรอก 0) หรือเหตุผลที่ไม่รายงาน แล้ว${AGAIN}`,
  notSent: `ยังไม่ได้ส่ง โปรดแก้ไขตามนี้ แล้ว${AGAIN}`,
  newer: (day: string, figures: string) =>
    `ยังไม่ได้ส่ง มีรายงานที่ใหม่กว่าตารางนี้ ส่งเมื่อ ${day}: ${figures} ช่องที่ว่างเติมตามรายงานนั้นแล้ว โปรดแก้ให้ถูกต้อง แล้ว${AGAIN}`,
  failed: `ส่งไม่สำเร็จ ข้อมูลที่กรอกไว้ไม่หาย ${AGAIN}`,
  changed: `แก้ไขหลังส่งแล้ว ค่าใหม่ยังไม่ได้ส่ง ${AGAIN}`,
  noLastMonth: 'ไม่มีรายงานของเดือนก่อนให้คัดลอก โปรดกรอกข้อมูลเดือนนี้',
  copied: `คัดลอกข้อมูลเดือนก่อนลงช่องที่ว่างแล้ว โปรดตรวจสอบ แล้วทำเครื่องหมาย “${ENTRY.send}”`,
  differs: (labels: readonly string[]) =>
    `ช่องที่กรอกไว้ต่างจากเดือนก่อน จึงไม่ได้คัดลอกทับ: ${labels.join(', ')} โปรดตรวจสอบ แล้วทำเครื่องหมาย “${ENTRY.send}”`,
  taken: (isTrial: boolean, taken: number, refused: number) =>
    `${isTrial ? 'แถวที่ยังไม่ได้ส่ง: ส่งได้' : 'ส่งรายงานแล้ว'} ${taken} รายการ${refused > 0 ? ` ต้องแก้ไขก่อนส่ง ${refused} รายการ (ดูคอลัมน์ “ผลการตรวจสอบ”)` : ''}`,
} as const;

/** "เบิกจ่ายแล้ว (บาท สะสม)": an input with its unit and how it is counted. */
export function inputHeading({ label, unit, base, type, span }: KpiInput): string {
  const isMonthly = type === 'rate' || span === 'monthly';
  const counted = base ? 'ค่าฐาน' : isMonthly ? 'เฉพาะเดือนนี้' : span === 'cumulative' ? 'สะสม' : '';
  const explained = [unit, counted].filter(Boolean).join(' ');
  return explained === '' ? label : `${label} (${explained})`;
}

/** "ระดับ 1–5: 80 / 85 / 90 / 95 / 100"; the levels below the first printed target are left out, "–" stands where none is. */
export function levelsText(targets: readonly unknown[], unit: string): string {
  const first = targets.findIndex(isNumber);
  const levels = first === 4 ? '5' : `${first + 1}–5`;
  const figures = targets.slice(first).map((one) => (isNumber(one) ? numberText(one) : '–'));
  return `ระดับ ${levels}${unit && ` (${unit})`}: ${figures.join(' / ')}`;
}

/** A target without a level; with a month, what is to be reached by its end since the round began. */
export function targetText(target: number, month = ''): string {
  return `${month === '' ? ENTRY.target : `สะสมถึง ${month}`}: ${numberText(target)}`;
}

function isNumber(one: unknown): one is number {
  return typeof one === 'number';
}

/** Name of the tab of a KPI or unit. */
export function entryTabName(name: string): string {
  return (ENTRY.prefix + name).slice(0, 100);
}
