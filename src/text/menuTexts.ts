// The labels of the menu, exactly as they stand in it.

export const MENU = {
  import: 'นำเข้าข้อมูลจากตารางหรือไฟล์',
  check: 'ตรวจสอบและคำนวณคะแนนในชีตนี้',
  tools: 'เครื่องมือ',
  undo: 'ยกเลิกการดำเนินการล่าสุด',
  definitions: 'ตรวจสอบเกณฑ์และเป้าหมาย',
  freeze: 'แปลงสูตรเป็นค่า',
  newRound: 'เริ่มรอบการประเมินใหม่',
  diagnostics: 'คัดลอกข้อมูลสำหรับแจ้งปัญหา',
  start: 'เริ่มใช้งาน / สร้างแบบฟอร์มตั้งต้น',
} as const;
