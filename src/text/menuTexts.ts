// The labels of the menu, exactly as they stand in it.

export const MENU = {
  entry: 'สร้างตารางกรอกข้อมูลประจำเดือน',
  check: 'ตรวจสอบและคำนวณคะแนนในชีตนี้',
  tools: 'เครื่องมือ',
  undo: 'ยกเลิกการดำเนินการล่าสุด',
  start: 'เริ่มใช้งาน / สร้างแบบฟอร์มตั้งต้น',
} as const;
