// What is said about generated tabs.

/** The last line of a generated tab; how its end is found again. */
export const PAGE_END = '— สิ้นสุดรายงาน —';

export const documentSentences = {
  unfinished: 'แท็บนี้ยังจัดทำไม่เสร็จ โปรดสั่งรายการเดิมในเมนู “ตัวชี้วัด” อีกครั้ง ระบบจะทำต่อจากที่ค้างไว้',
  cut: (rows: readonly number[]) =>
    `แถว ${rows.join(', ')}: ข้อความยาวกว่าที่ความสูงของแถวจะแสดงได้ คลิกที่ช่องเพื่ออ่านทั้งหมด (หน้าต่างพิมพ์แสดงครบ)`,
  foreign: (tab: string) => `มีแท็บชื่อ “${tab}” ที่ระบบไม่ได้สร้าง จึงไม่ได้เขียนทับ โปรดเปลี่ยนชื่อแท็บนั้น แล้วสั่งอีกครั้ง`,
  isProtected: (tab: string) =>
    `แท็บ “${tab}” ถูกป้องกันไว้ บัญชีของท่านจัดทำใหม่ไม่ได้ ไม่มีข้อมูลใดถูกแก้ไข โปรดขอสิทธิ์จากเจ้าของไฟล์`,
} as const;
