// What the sidebars พิจารณารับรองผล and ปิดรับ / เปิดรับรายงานประจำเดือน say.

const count = (n: number) => n.toLocaleString('en');

export const deskTexts = {
  loading: 'กำลังอ่านรายงาน โปรดรอสักครู่',
  reload: 'โหลดใหม่',
  close: 'ปิด',
  cancel: 'ยกเลิก',
  by: 'ผู้พิจารณา (ตำแหน่ง)',
  byHelp: 'ใส่ชื่อตำแหน่ง เช่น พัฒนาการจังหวัด เครื่องนี้จะจำไว้ให้ใช้ครั้งต่อไป',
  opinion: 'ความเห็น',
  reason: 'เหตุผล',
} as const;

/** Steps in the figures of a report. */
export const deskWords = { done: 'ดำเนินการแล้ว', notDone: 'ยังไม่ดำเนินการ' } as const;

export const decidePageTexts = {
  title: 'พิจารณารับรองผล',
  month: 'เดือน',
  group: 'จัดกลุ่มตาม',
  groups: { kpi: 'ตัวชี้วัด', unit: 'หน่วยงาน' },
  show: 'แสดง',
  shown: {
    sent: 'ส่งแล้ว รอตรวจสอบ',
    checked: 'ตรวจสอบแล้ว รอรับรองผล',
    certified: 'รับรองผลแล้ว',
    changed: 'แก้ไขหลังรับรองผล',
    returned: 'ส่งคืนให้แก้ไข',
  },
  option: (name: string, n: number) => `${name} (${count(n)})`,
  nothing: 'ไม่มีรายงานในสถานะนี้ของเดือนนี้',
  withCollector: 'รายงานเหล่านี้อยู่ที่หน่วยงาน รอแก้ไขและส่งอีกครั้ง เมื่อส่งแล้วจะอยู่ใน “ส่งแล้ว รอตรวจสอบ”',
  nothingAtAll: 'ยังไม่มีรายงานที่ส่งแล้ว เมื่อหน่วยงานส่งรายงาน รายการจะปรากฏที่นี่',
  level: (level: string, score: string) =>
    level === '' ? 'ยังไม่มีระดับคะแนน' : `ระดับ ${level}${score === '' ? '' : ` (${score} คะแนน)`}`,
  attempt: (n: string, day: string) => `ส่งครั้งที่ ${n || '1'}${day === '' ? '' : ` เมื่อ ${day}`}`,
  clean: 'ไม่พบปัญหา',
  evidence: (n: number) => (n === 0 ? 'ไม่มีหลักฐาน' : `หลักฐาน ${count(n)} รายการ`),
  opinion: (text: string) => `ความเห็นครั้งก่อน: ${text}`,
  figures: 'ผลการดำเนินงาน',
  texts: (n: number) => `คำชี้แจงและข้อความ ${count(n)} ช่อง`,
  changedAfter: { caption: 'แก้ไขหลังรับรองผล', heads: ['ช่องข้อมูล', 'ค่าที่รับรอง', 'ค่าปัจจุบัน'] },
  changedSince: { caption: 'เปลี่ยนไปจากครั้งที่พิจารณาก่อน', heads: ['ช่องข้อมูล', 'ครั้งก่อน', 'ค่าปัจจุบัน'] },
  blank: 'ว่าง',
  restore: 'คืนค่าที่รับรอง',
  actions: { checked: 'ตรวจสอบแล้ว', certified: 'รับรองผล', returned: 'ส่งคืนให้แก้ไข' },
  chosen: (n: number) => (n === 0 ? 'ยังไม่ได้เลือกรายงาน' : `เลือกไว้ ${count(n)} รายงาน`),
  chooseAll: (name: string) => `เลือกทั้งหมดของ ${name}`,
  returnTitle: (n: number) => `ส่งคืนให้แก้ไข ${count(n)} รายงาน`,
  returnClosed:
    'เดือนนี้ปิดรับรายงานแล้ว หน่วยงานจะแก้ไขและส่งอีกไม่ได้จนกว่าจะเปิดรับ หลังส่งคืนแล้ว โปรดเปิดรับให้หน่วยงานนั้นด้วยเมนู “ปิดรับ / เปิดรับรายงานประจำเดือน”',
  opinionHelp: 'บอกว่าต้องแก้ไขอะไร หน่วยงานจะเห็นข้อความนี้',
  opinionMissing: 'โปรดใส่ความเห็นก่อนส่งคืน',
  reasonHelp: 'ต้องใส่ เพราะมีรายงานที่รับรองผลแล้ว',
  reasonMissing: 'โปรดใส่เหตุผลที่ส่งคืนรายงานที่รับรองผลแล้ว',
  working: 'กำลังบันทึก โปรดรอสักครู่',
  done: (n: number, refused: number) =>
    `บันทึกแล้ว ${count(n)} รายงาน${refused === 0 ? '' : ` ไม่ได้บันทึก ${count(refused)} รายงาน ดูเหตุผลที่แต่ละรายงาน`}`,
  conflict: 'มีผู้แก้ไขรายงานนี้หลังจากที่เปิดหน้านี้ ด้านล่างคือข้อมูลล่าสุด โปรดพิจารณาใหม่',
} as const;

export const closePageTexts = {
  title: 'ปิดรับ / เปิดรับรายงานประจำเดือน',
  intro: 'เดือนที่ปิดรับแล้วไม่รับรายงานใหม่และแก้ไขไม่ได้ จนกว่าจะเปิดรับให้หน่วยงานนั้น',
  nothing: 'ยังไม่ทราบเดือนของรอบการประเมิน โปรดใส่วันเริ่มและวันสิ้นสุดรอบในแท็บ “ตั้งค่า” แล้วกดโหลดใหม่',
  open: 'เปิดรับอยู่',
  closed: 'ปิดรับแล้ว',
  openFor: (unit: string, day: string) => `เปิดรับ${unit === '' ? 'ทุกหน่วยงาน' : ` ${unit}`} ถึง ${day}`,
  counts: { expected: 'ต้องส่ง', sent: 'ส่งแล้ว', certified: 'รับรองผลแล้ว', missing: 'ยังไม่ส่ง' },
  closeMonth: (month: string) => `ปิดรับ ${month}`,
  openMonth: (month: string) => `เปิดรับ ${month}`,
  closeTitle: (month: string) => `ปิดรับรายงานเดือน ${month}`,
  closeHelp: (missing: number, uncertified: number) =>
    `ยังไม่ส่ง ${count(missing)} รายงาน ส่งแล้วแต่ยังไม่รับรองผล ${count(uncertified)} รายงาน เมื่อปิดรับแล้ว ระบบเก็บเกณฑ์ น้ำหนัก เป้าหมาย และค่าที่นับไว้ทั้งเดือน`,
  closeReason: 'เหตุผล (ถ้ามี)',
  openTitle: (month: string) => `เปิดรับรายงานเดือน ${month}`,
  unit: 'หน่วยงาน',
  allUnits: 'ทุกหน่วยงาน',
  until: 'เปิดรับถึงวันที่',
  untilHelp: (day: string) => (day === '' ? 'ถึงสิ้นวันนั้น เวลา 23.59 น.' : `ถึง ${day} เวลา 23.59 น.`),
  untilMissing: 'โปรดเลือกวันสุดท้ายที่เปิดรับ',
  reasonMissing: 'โปรดใส่เหตุผลที่เปิดรับ',
  working: 'กำลังบันทึก โปรดรอสักครู่',
  closedNow: (month: string) => `ปิดรับ ${month} แล้ว`,
  openedNow: (month: string) => `เปิดรับ ${month} แล้ว`,
} as const;
