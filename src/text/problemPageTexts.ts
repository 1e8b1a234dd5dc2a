// What the windows say that list problems: of a sheet, and of criteria and targets.

export const problemPageTexts = {
  title: 'ผลการตรวจสอบ',
  loading: 'กำลังตรวจสอบ โปรดรอสักครู่',
  summary: (tab: string, rows: number, must: number, should: number) =>
    `แท็บ “${tab}” ${rows} แถว: ต้องแก้ไข ${must} รายการ ควรตรวจสอบ ${should} รายการ`,
  clean: (tab: string, rows: number) => `แท็บ “${tab}” ${rows} แถว ไม่พบปัญหา`,
  more: (shown: number, total: number) =>
    `แสดง ${shown} รายการแรกจาก ${total} รายการ แก้ไขแล้วกดโหลดใหม่เพื่อดูรายการถัดไป`,
  reload: 'โหลดใหม่',
  close: 'ปิด',
  goTo: 'ไปที่เซลล์',
  goToRow: (row: number) => `ไปที่แถว ${row}`,
  mend: (value: string) => `แก้ไขตามที่แนะนำ: ${value}`,
  mendAll: (count: number) => `แก้ไขตามที่แนะนำทั้งหมด (${count})`,
  mending: 'กำลังแก้ไข โปรดรอสักครู่',
  mended: (count: number) => `แก้ไขแล้ว ${count} เซลล์ ยกเลิกได้ที่เมนู เครื่องมือ > ยกเลิกการดำเนินการล่าสุด`,
  notMended: 'เซลล์นี้เปลี่ยนไปแล้วตั้งแต่ตรวจสอบ จึงไม่ได้แก้ไข โปรดกดโหลดใหม่',
  gone: 'ไม่พบแท็บนี้แล้ว อาจถูกลบหรือเปลี่ยนชื่อ โปรดกดโหลดใหม่',
  must: 'ต้องแก้ไข',
  should: 'ควรตรวจสอบ',
  tick: { true: 'ดำเนินการแล้ว', false: 'ยังไม่ดำเนินการ' },
} as const;

export const definitionPageTexts = {
  title: 'ตรวจสอบเกณฑ์และเป้าหมาย',
  help: 'ตรวจผลรวม ร้อยละ เป้าหมายกับค่าฐาน น้ำหนัก เกณฑ์ และหลักฐาน ไม่มีการแก้ไขใด ๆ จนกว่าจะกดแก้ไขตามที่แนะนำ',
  checkTabs: 'ตรวจแท็บเกณฑ์และเป้าหมาย',
  checkSelection: 'ตรวจตารางที่เลือกในชีต',
  selectionHelp: 'เลือกช่วงข้อมูลในชีตให้รวมแถวหัวตาราง หรือคลิกเซลล์เดียวเพื่อตรวจทั้งแท็บ',
  nothing: 'ไม่พบแท็บเกณฑ์และเป้าหมายในสมุดงานนี้ โปรดเลือกตารางในชีต แล้วกด “ตรวจตารางที่เลือกในชีต”',
  summary: (must: number, should: number) =>
    `พบ ${must + should} รายการ: ต้องแก้ไข ${must} ควรตรวจสอบ ${should}`,
  clean: 'ไม่พบสิ่งที่ต้องแก้ไข',
  written: (cell: string) => `แก้ไขเซลล์ ${cell} แล้ว`,
} as const;
