// What the add-on says and asks while it checks and scores a sheet in place.

/** Parts of the note on a cell at fault. `head` is how such a note is known again. */
export const marksTexts = {
  head: '⚠ ผลการตรวจสอบ (ระบบตัวชี้วัด)',
  own: '——— หมายเหตุเดิม ———',
  colour: 'สีเดิม',
} as const;

/** Stands in the formula bar when the heading of a column of the add-on is selected; how such a column is known again. */
export const OWN_COLUMN = 'คอลัมน์ที่ระบบตัวชี้วัดเขียน ค่าที่พิมพ์ทับจะถูกแทนที่';

/** A heading of the add-on where the sheet has the same heading already. */
export function computedHeading(heading: string): string {
  return `${heading} (คำนวณ)`;
}

export const checkSheetTexts = {
  askKpi: (columns: string, guess: string) =>
    `ตารางนี้ไม่มีคอลัมน์ตัวชี้วัด คอลัมน์ที่เข้าใจ: ${columns}\n\nเป็นผลของตัวชี้วัดใด พิมพ์รหัสหรือเลขที่ เช่น T1 หรือ 1.1${guess === '' ? '' : `\n(เว้นว่าง = ${guess})`}`,
  askMonth: (month: string) => `ตารางนี้ไม่มีคอลัมน์เดือน เป็นผลของเดือนใด พิมพ์เช่น มิ.ย. 65\n(เว้นว่าง = ${month})`,
  addColumns: (understood: readonly string[], headings: readonly string[]) =>
    `คอลัมน์ที่เข้าใจ: ${understood.join(', ')} (แก้ไขได้ในแถบด้านข้างหลังตรวจสอบ)\n\nต้องการเพิ่มคอลัมน์ผลการคำนวณทางขวาของตารางหรือไม่: ${headings.join(', ')}\n\nข้อมูลเดิมจะไม่ถูกแก้ไข`,
  keepMerges: (tab: string, areas: readonly string[]) =>
    `แท็บ “${tab}” มีเซลล์ที่ผสานไว้ ${areas.length} ช่วง: ${areas.slice(0, 12).join(', ')}\n\nคงการผสานไว้หรือไม่\nใช่ = คงไว้ ค่านับให้ทุกแถวที่ครอบ\nไม่ = ยกเลิกการผสานและเติมค่าให้ทุกเซลล์`,
} as const;

export const checkSheetSentences = {
  generated: (tab: string) =>
    `แท็บ “${tab}” ไม่ใช่ตารางรายงานผล โปรดเปิดแท็บ “ผลการดำเนินงาน” หรือตารางผลของหน่วยงาน แล้วสั่งอีกครั้ง`,
  noTable: (tab: string) =>
    `ไม่พบตารางรายงานผลในแท็บ “${tab}” ตารางต้องมีแถวหัวตารางใน 20 แถวแรก เช่น หน่วยงาน รหัส เดือน ค่า 1 หรือชื่อช่องข้อมูลของตัวชี้วัด`,
  twice: (name: string, first: number, second: number) =>
    `คอลัมน์ที่ ${first} และ ${second} อ่านเป็น “${name}” เหมือนกัน จึงไม่ทราบว่าใช้คอลัมน์ใด โปรดเปลี่ยนหัวตารางของคอลัมน์ที่ไม่ใช้ แล้วสั่งอีกครั้ง ยังไม่มีข้อมูลใดถูกแก้ไข`,
  secondTable: (row: number) =>
    `พบหัวตารางอีกครั้งในแถวที่ ${row} จึงตรวจสอบเฉพาะตารางบน โปรดแยกตารางที่เหลือไว้คนละแท็บ`,
  nothingJudged: (rows: number) =>
    `อ่านได้ ${rows} แถว แต่คำนวณระดับคะแนนไม่ได้เลย เพราะไม่พบคอลัมน์ข้อมูลของตัวชี้วัด โปรดตรวจสอบหัวตารางและตัวชี้วัดที่เลือก`,
  noRows: (tab: string) => `ยังไม่มีข้อมูลในแท็บ “${tab}” โปรดกรอกข้อมูลใต้แถวหัวตาราง แล้วสั่งอีกครั้ง`,
  moving: 'มีผู้อื่นเรียงลำดับหรือย้ายแถวหรือคอลัมน์ระหว่างตรวจสอบ โปรดสั่งตรวจสอบอีกครั้งเมื่อไม่มีผู้แก้ไข ไม่มีข้อมูลใดหาย',
  busy: 'มีผู้อื่นกำลังใช้งานระบบอยู่ โปรดรอสักครู่แล้วลองอีกครั้ง',
  failed: 'ทำรายการไม่สำเร็จ ข้อมูลที่กรอกไว้ยังอยู่ โปรดลองอีกครั้ง หากยังไม่สำเร็จ โปรดแจ้งผู้ดูแล',
  isProtected: 'เซลล์หรือแท็บนี้ถูกป้องกันไว้ บัญชีของท่านเขียนผลลงไม่ได้ โปรดขอสิทธิ์จากเจ้าของไฟล์ หรือตรวจสอบในสำเนาของท่าน',
  clean: (rows: number) => `ตรวจสอบแล้ว ${rows} แถว ไม่พบปัญหา`,
  found: (rows: number, must: number, should: number) =>
    `ตรวจสอบแล้ว ${rows} แถว: ต้องแก้ไข ${must} รายการ ควรตรวจสอบ ${should} รายการ (ดูคอลัมน์ “ผลการตรวจสอบ” และเซลล์ที่มีสี)`,
  filtered: 'แถวที่ตัวกรองซ่อนไว้ได้รับการตรวจสอบด้วย',
  undone: (what: string, reports: number) =>
    `ยกเลิกแล้ว: ${what}${reports > 0 ? `\nคืนค่าเดิม ${reports} รายงาน หากนำเข้าเกิน 500 รายงาน ส่วนที่บันทึกก่อนหน้ายังอยู่` : ''}`,
  undoBarred: (what: string, why: string) => `ยกเลิกไม่ได้: ${what}\n${why} ไม่มีข้อมูลใดถูกแก้ไข`,
  nothingToUndo: 'ไม่มีการดำเนินการของระบบให้ยกเลิก',
  undoMoved: (what: string) =>
    `ยกเลิกไม่ได้: ${what} เพราะมีผู้แก้ไข เรียงลำดับ เพิ่ม หรือลบแถวหรือคอลัมน์หลังจากนั้น ไม่มีข้อมูลใดถูกแก้ไข`,
  undoLater: (what: string) =>
    `ยกเลิกไม่ได้: ${what} เพราะมีการบันทึกหลังจากนั้นที่ยังไม่เสร็จ โปรดทำรายการนั้นซ้ำให้เสร็จก่อน ไม่มีข้อมูลใดถูกแก้ไข`,
  mended: (cells: number) => `แก้ไขตามที่แนะนำ ${cells} เซลล์`,
  unmerged: (tab: string, areas: number) => `ยกเลิกการผสานและเติมค่า ${areas} ช่วงในแท็บ “${tab}”`,
  checkedSheet: (tab: string) => `ตรวจสอบและคำนวณคะแนนในแท็บ “${tab}”`,
} as const;
