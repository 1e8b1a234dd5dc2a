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

export const entryTexts = {
  month: (month: string) => `สร้างตารางกรอกข้อมูลของเดือนใด พิมพ์เช่น มิ.ย. 65\n(เว้นว่าง = ${month})`,
  perKpi:
    'ต้องการตารางแบบใด\n\nใช่ = หนึ่งตัวชี้วัด ทุกหน่วยงาน (สำหรับผู้ประสานงานตัวชี้วัด)\nไม่ = หนึ่งหน่วยงาน ทุกตัวชี้วัด (สำหรับอำเภอ/กลุ่มงาน กรอกบนโทรศัพท์ได้สะดวก)',
  kpi: (given: string) =>
    `ตัวชี้วัดใด พิมพ์รหัสหรือเลขที่ เช่น T1 หรือ 1.1 หลายตัวคั่นด้วยจุลภาค (,)\n(เว้นว่าง = ${given} ครั้งละหนึ่งตัวชี้วัด)`,
  unit: (given: string) =>
    `หน่วยงานใด พิมพ์ชื่อ เช่น บางคล้า หลายหน่วยงานคั่นด้วยจุลภาค (,)\n(เว้นว่าง = ${given} ครั้งละหนึ่งหน่วยงาน)`,
} as const;

export const entrySentences = {
  outsideRound: (month: string, first: string, last: string) =>
    `${month} อยู่นอกรอบการประเมิน (${first} – ${last}) โปรดพิมพ์เดือนในรอบ หรือแก้วันเริ่มและวันสิ้นสุดรอบในแท็บ “ตั้งค่า”`,
  monthBlank: 'คอลัมน์ “เดือน” ว่างอยู่ โปรดพิมพ์เดือน เช่น มิ.ย. 65 แล้วส่งอีกครั้ง',
  unitUnknown: (text: string, nearest: string) =>
    `ไม่พบหน่วยงาน “${text}”${nearest && ` ชื่อที่ใกล้เคียงคือ ${nearest}`} โปรดใช้ชื่อตามแท็บ “หน่วยงาน”`,
  nobody: (name: string) =>
    `ไม่มีคู่หน่วยงานกับตัวชี้วัดที่ต้องรายงานเองของ “${name}” โปรดตรวจสอบแท็บ “เป้าหมาย” (สถานะการประเมิน = ประเมิน และที่มาของผล = รายงานเอง)`,
  made: (tabs: readonly string[], month: string) =>
    `ตารางกรอกข้อมูลเดือน ${month} พร้อมแล้ว: ${tabs.join(', ')}\n\nกรอกช่องสีขาว แล้วทำเครื่องหมายในคอลัมน์ “${ENTRY.send}” ระบบจะบันทึก คำนวณคะแนน และตอบในแถวเดียวกัน`,
  kept: (count: number) =>
    `เก็บข้อมูลของเดือนอื่นที่กรอกไว้แต่ยังไม่ได้ส่ง ${count} รายการไว้ตามเดิม แถวของเดือนใหม่อยู่ด้านล่างของตาราง`,
  columnMissing: (tab: string, column: string) =>
    `แท็บ “${tab}” ไม่มีคอลัมน์ “${column}” จึงยังไม่ได้บันทึก โปรดแก้หัวคอลัมน์กลับเป็นชื่อนี้ หรือสั่ง “${MENU.entry}” อีกครั้งเพื่อเพิ่มคอลัมน์ ข้อมูลที่กรอกไว้ไม่หาย`,
  rowMissing: (label: string) =>
    `ไม่พบช่อง “${label}” อาจถูกลบหรือเปลี่ยนชื่อ โปรดแก้ชื่อกลับ หรือสั่ง “${MENU.entry}” อีกครั้งเพื่อเพิ่มช่องที่ขาด ข้อมูลที่กรอกไว้ไม่หาย`,
  twice: (first: number, second: number) =>
    `แถวที่ ${first} กับแถวที่ ${second} เป็นเดือน หน่วยงาน และตัวชี้วัดเดียวกัน โปรดเหลือไว้เพียงแถวเดียว แล้วส่งอีกครั้ง`,
  blank: `ยังไม่ได้กรอกข้อมูล โปรดกรอกอย่างน้อยหนึ่งช่อง (ไม่มีผลงานให้กรอก 0) หรือระบุเหตุผลที่ไม่รายงาน แล้วทำเครื่องหมาย “${ENTRY.send}” อีกครั้ง`,
  notSent: `ยังไม่ได้ส่ง โปรดแก้ไขตามรายการนี้ แล้วทำเครื่องหมาย “${ENTRY.send}” อีกครั้ง`,
  failed: `ส่งไม่สำเร็จ โปรดทำเครื่องหมาย “${ENTRY.send}” อีกครั้ง ข้อมูลที่กรอกไว้ไม่หาย`,
  changed: `แก้ไขหลังส่งแล้ว ค่าใหม่ยังไม่ได้ส่ง โปรดทำเครื่องหมาย “${ENTRY.send}” อีกครั้ง`,
  noLastMonth: 'ไม่มีรายงานของเดือนก่อนให้คัดลอก โปรดกรอกข้อมูลเดือนนี้',
  copied: `คัดลอกข้อมูลเดือนก่อนลงในช่องที่ว่างแล้ว โปรดตรวจสอบ แล้วทำเครื่องหมาย “${ENTRY.send}”`,
  differs: (labels: readonly string[]) => `กรอกไว้แล้วและต่างจากเดือนก่อน จึงไม่ได้คัดลอกทับ: ${labels.join(', ')}`,
  checked: (fine: number, refused: number) =>
    `ตรวจสอบแถวที่กรอกไว้แต่ยังไม่ได้ส่ง: ส่งได้ ${fine} รายการ ต้องแก้ไขก่อน ${refused} รายการ (ดูคอลัมน์ “ผลการตรวจสอบ”)`,
  sent: (sent: number, refused: number) =>
    refused === 0
      ? `ส่งรายงานแล้ว ${sent} รายการ`
      : `ส่งรายงานแล้ว ${sent} รายการ ยังไม่ได้ส่ง ${refused} รายการ (ดูคอลัมน์ “ผลการตรวจสอบ”)`,
} as const;

/** "เบิกจ่ายแล้ว (บาท สะสม)": an input with its unit and how it is counted. */
export function inputHeading({ label, unit, base, type, span }: KpiInput): string {
  const isMonthly = type === 'rate' || span === 'monthly';
  const counted = base ? 'ค่าฐาน' : isMonthly ? 'เฉพาะเดือนนี้' : span === 'cumulative' ? 'สะสม' : '';
  const explained = [unit, counted].filter(Boolean).join(' ');
  return explained === '' ? label : `${label} (${explained})`;
}

/** "80 / 85 / 90": targets of the levels in their order, "–" where none is printed. */
export function targetsText(targets: readonly (number | null)[], unit = ''): string {
  const listed = targets.map((target) => (target === null ? '–' : numberText(target))).join(' / ');
  return unit === '' ? listed : `${unit} ${listed}`;
}

/** What is to be reached by the end of the month. */
export function monthTargetText(target: number): string {
  return `ถึงเดือนนี้ ${numberText(target)}`;
}

/** Name of the tab of a KPI or unit. */
export function entryTabName(name: string): string {
  return (ENTRY.prefix + name).slice(0, 100);
}
