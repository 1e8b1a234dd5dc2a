// The words of the wide dialog in which many reports are filed at once.

export const gridPageTexts = {
  title: 'รายงานหลายรายการในหน้าจอเดียว',
  view: 'แสดง',
  byUnit: 'ทุกตัวชี้วัดของหน่วยงาน',
  byKpi: 'ทุกหน่วยงานของตัวชี้วัด',
  help: 'กรอกตัวเลข ระดับคะแนนเปลี่ยนทันที รายการที่แก้ไขจะถูกเลือกให้ส่งเอง ข้อความและหลักฐานกรอกในแถบด้านข้าง',
  columns: { name: 'รายการ', figures: 'ผลการดำเนินงาน', level: 'ระดับ / คะแนน', send: 'ส่ง' },
  choose: (name: string) => `เลือก ${name}`,
  send: (count: number) => `ส่งรายการที่เลือก (${count})`,
  saveDraft: (count: number) => `บันทึกฉบับร่าง (${count})`,
  nothingChosen: 'ยังไม่ได้เลือกรายการ โปรดกรอกผลหรือทำเครื่องหมายในช่อง “ส่ง” ก่อน',
  blocked: (names: readonly string[]) =>
    `ยังส่งไม่ได้ ต้องแก้ไขก่อน: ${names.join(', ')} ดูข้อความสีแดงใต้ช่อง หรือนำเครื่องหมาย “ส่ง” ออก`,
  empty: (names: readonly string[]) => `ยังไม่ได้กรอกผล: ${names.join(', ')} โปรดกรอกหรือนำเครื่องหมาย “ส่ง” ออก`,
  done: (saved: number, left: number) =>
    `บันทึกแล้ว ${saved} รายการ${left > 0 ? ` ยังไม่ได้บันทึก ${left} รายการ ดูเหตุผลในแถว` : ''}`,
  compare: 'เทียบสองฉบับ',
  conflict: 'มีผู้อื่นบันทึกรายการนี้ก่อนแล้ว ยังไม่มีอะไรถูกเขียนทับ',
  nothingHere: 'ไม่มีรายการที่ต้องรายงาน โปรดเลือกหน่วยงานหรือตัวชี้วัดอื่น',
} as const;
