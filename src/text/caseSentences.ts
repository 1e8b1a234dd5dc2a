// Sentences about one row of inputs: what is wrong, where, and what to do.
import type { CaseProblem } from '../domain/caseValues';
import type { SentencesOf } from '../domain/problem';

const PERCENT_HINT = 'โปรดกรอกเป็นร้อยละ เช่น 85 (ไม่ใช่ 0.85)';

/** The advice given wherever a fraction stands for a percentage. */
export function percentAsFraction(text: string): string {
  return `มีค่า ${text} ${PERCENT_HINT}`;
}

export const caseSentences: SentencesOf<CaseProblem> = {
  'row-blank': (p) => `ยังไม่ได้กรอก ${p.label}`,
  'input-blank': (p) => `ยังไม่ได้กรอก “${p.label}” โปรดกรอกตัวเลข (ถ้าไม่มีให้กรอก 0)`,
  'base-blank': (p) => `รอค่าฐาน: ยังไม่มีค่าของ “${p.label}” จึงยังคำนวณระดับคะแนนไม่ได้ โปรดกรอกค่าฐานก่อน`,
  'input-unreadable': (p) => `“${p.label}” มีค่า “${p.text}” ซึ่งอ่านเป็นตัวเลขไม่ได้ โปรดกรอกเฉพาะตัวเลข เช่น 1,234.50`,
  'tick-unreadable': (p) =>
    `“${p.label}” มีค่า “${p.text}” ซึ่งไม่ใช่การทำเครื่องหมาย โปรดใช้ช่องทำเครื่องหมาย หรือพิมพ์ ดำเนินการแล้ว / ยังไม่ดำเนินการ`,
  'cell-error': (p) => `“${p.label}” อ้างถึงเซลล์ที่มีข้อผิดพลาด ${p.text} โปรดแก้สูตรในเซลล์นั้นก่อน`,
  'input-negative': (p) => `“${p.label}” มีค่า ${p.text} ซึ่งติดลบ โปรดกรอกตัวเลขตั้งแต่ 0 ขึ้นไป`,
  'percent-as-fraction': (p) => `“${p.label}” ${percentAsFraction(p.text)}`,
  'over-whole': (p) => `“${p.label}” ได้ ${p.text} ซึ่งเกินร้อยละ 100 โปรดตรวจสอบว่าส่วนไม่มากกว่าทั้งหมด`,
  'share-negative': (p) => `“${p.label}” ได้ ${p.text} ซึ่งติดลบ โปรดตรวจสอบยอดรวมที่ใช้เป็นตัวหาร`,
  'whole-zero': (p) =>
    p.text === ''
      ? `ตัวหารของ “${p.label}” เป็น 0 จึงหารไม่ได้ โปรดตรวจสอบตัวเลขที่ใช้เป็นตัวหาร`
      : `“${p.label}” เป็น 0 จึงหารไม่ได้ โปรดกรอกค่าที่มากกว่า 0`,
  'cell-beyond-inputs': (p) =>
    `มีข้อมูล “${p.text}” เกินจากช่องข้อมูลของตัวชี้วัดนี้ ซึ่งมีเพียง ${p.label} โปรดเลือกช่วงให้ตรงกับช่องข้อมูล`,
};
