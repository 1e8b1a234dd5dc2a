// What the add-on says and asks while it sets up a workbook.

import type { Problem, SentencesOf } from '../domain/problem';
import { decisionSentences } from './decisionSentences';
import { saveSentences } from './saveSentences';

/** A tab without which something cannot be done. */
export type WorkbookProblem =
  | (Problem & { readonly code: 'tab-missing'; readonly tab: string })
  | (Problem & { readonly code: 'tab-headings-missing'; readonly tab: string })
  | (Problem & { readonly code: 'rows-moved' })
  | (Problem & { readonly code: 'workbook-newer' })
  | (Problem & { readonly code: 'refused'; readonly why: string })
  | (Problem & { readonly code: 'history-full' })
  | (Problem & { readonly code: 'drafts-full' })
  | (Problem & { readonly code: 'tab-column-missing'; readonly tab: string; readonly column: string });

export const workbookProblems: SentencesOf<WorkbookProblem> = {
  'tab-missing': (p) =>
    `ไม่พบแท็บ “${p.tab}” อาจถูกลบหรือเปลี่ยนชื่อ โปรดเปลี่ยนชื่อกลับ หรือสั่ง “เริ่มใช้งาน / สร้างแบบฟอร์มตั้งต้น” เพื่อสร้างใหม่`,
  'rows-moved': () => saveSentences.moved,
  'workbook-newer': () => workbookSentences.newer,
  refused: ({ why }) => why,
  'history-full': () => saveSentences.historyFull,
  'drafts-full': () => decisionSentences.draftsFull,
  'tab-headings-missing': (p) => `แท็บ “${p.tab}” ไม่มีแถวหัวตาราง โปรดใส่หัวตารางในแถวที่ 1 เช่น เดือน หน่วยงาน รหัส`,
  'tab-column-missing': (p) =>
    `แท็บ “${p.tab}” ไม่มีคอลัมน์ “${p.column}” โปรดสั่ง “เริ่มใช้งาน / สร้างแบบฟอร์มตั้งต้น” เพื่อเพิ่มคอลัมน์ที่ขาด`,
};

/** Title of every question and message. */
export const TITLE = 'ตัวชี้วัด';

export const firstRunTexts = {
  sample:
    'ต้องการเริ่มด้วยชุดตัวชี้วัดตัวอย่าง (จังหวัดฉะเชิงเทรา รอบที่ 2 ปีงบประมาณ 2565) หรือไม่\n\nใช่ = ใช้ตัวอย่างทั้งชุด\nไม่ = หน่วยงานของฉัน (ใส่รายชื่อหน่วยงานเอง ตัวชี้วัดตัวอย่างยังคงไว้เป็นจุดเริ่มต้น)',
  office: 'ชื่อหน่วยงานเจ้าของสมุดงาน เช่น สำนักงานพัฒนาชุมชนจังหวัด…',
  units: 'รายชื่อหน่วยงานที่รายงานผล คั่นด้วยเครื่องหมายจุลภาค (,) หรือวางจากคอลัมน์ในตาราง',
  round: 'ปีงบประมาณและรอบการประเมิน เช่น 2566/1',
  floor:
    'เมื่อผลต่ำกว่าระดับ 1 ให้ได้ 0 คะแนน ใช่หรือไม่\n\nใช่ = 0 คะแนน เช่น ใช้จ่ายได้ร้อยละ 70 (ระดับ 1 คือ 80) ได้ 0.0000\nไม่ = 1 คะแนน เช่น กรณีเดียวกันได้ 1.0000',
  protect:
    'ต้องการป้องกันแท็บตั้งค่า ตัวชี้วัด เกณฑ์ เป้าหมาย และการรับรองผล ให้แก้ไขได้เฉพาะเจ้าของไฟล์และผู้ที่กดปุ่มนี้หรือไม่\n\n(เพิ่มบัญชีของจังหวัดได้ภายหลังที่เมนู ข้อมูล > ชีตและช่วงที่มีการป้องกัน)',
} as const;

export const workbookSentences = {
  newer: 'สมุดงานนี้สร้างด้วยโปรแกรมรุ่นใหม่กว่า จึงเปิดดูได้อย่างเดียว โปรดปรับปรุงโปรแกรมตัวชี้วัดให้เป็นรุ่นล่าสุดก่อน แล้วลองอีกครั้ง',
  cancelled: 'ยกเลิกแล้ว ไม่มีการเปลี่ยนแปลงใด ๆ',
  roundUnreadable: (text: string) => `“${text}” อ่านเป็นปีงบประมาณและรอบไม่ได้ โปรดพิมพ์เช่น 2566/1 แล้วเริ่มใหม่อีกครั้ง`,
  unitsMissing: 'ยังไม่ได้ใส่รายชื่อหน่วยงาน โปรดเริ่มใหม่อีกครั้ง และใส่อย่างน้อยหนึ่งหน่วยงาน',
  made: (tabs: readonly string[]) =>
    `สร้างแท็บแล้ว ${tabs.length} แท็บ: ${tabs.join(', ')}\n\nขั้นต่อไป: ตรวจสอบแท็บ “ตั้งค่า” และ “เป้าหมาย” แล้วเริ่มกรอกผลในแท็บ “ผลการดำเนินงาน”`,
  complete: 'สมุดงานนี้ครบถ้วนอยู่แล้ว ไม่มีสิ่งใดต้องเพิ่ม',
  upgraded: 'ปรับสมุดงานเป็นรุ่นปัจจุบันแล้ว ข้อมูลที่กรอกไว้อยู่ครบ',
  columnsAdded: (tab: string, columns: readonly string[]) => `เพิ่มคอลัมน์ในแท็บ “${tab}”: ${columns.join(', ')}`,
  interrupted: (tab: string) =>
    `สร้างแท็บ “${tab}” ไม่สำเร็จ แท็บที่สร้างแล้วใช้ได้ตามปกติ โปรดสั่ง “เริ่มใช้งาน / สร้างแบบฟอร์มตั้งต้น” อีกครั้งเพื่อทำต่อ`,
  isProtected: 'แก้ไขได้เฉพาะบัญชีของจังหวัด',
  rowLost: (tab: string) =>
    `แท็บ “${tab}” ไม่มีแถวหัวตาราง โปรดใส่หัวตารางในแถวที่ 1 หรือเปลี่ยนชื่อแท็บนี้ แล้วสั่งอีกครั้งเพื่อสร้างแท็บใหม่`,
} as const;
