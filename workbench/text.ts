// Every Thai sentence of the sample tabs and the demo.

export const INVENTED = 'ข้อมูลสมมติ';

export const BUDGET_TAB = 'งบประมาณ';
export const FUND_TAB = 'กองทุน';
export const EXAMPLE_TAB = 'ทดลอง';

export const T1_COLUMNS = ['ร้อยละ', 'ระดับคะแนน', 'ต้องใช้จ่ายเพิ่มอีก (บาท)', 'คำอธิบาย'] as const;
export const T1_SOURCE = 'ข้อมูลจริงจากเอกสาร: ผลการเบิกจ่ายงบประมาณ ณ วันที่ 17 มิถุนายน 2565';
export const P8_SOURCE = 'ข้อมูลจริงจากเอกสาร: เงินยืมของกองทุนที่อยู่ระหว่างเร่งรัดติดตาม ปี 2564 – มกราคม 2565';
export const RECOMPUTED_PERCENT = 'ร้อยละที่คำนวณใหม่';

export const EXAMPLE_COLUMNS = ['ฟังก์ชัน', 'ใช้ทำอะไร', 'สูตร', 'ผลลัพธ์'] as const;

export const FUNCTION_USES = {
  KPI_LEVEL: 'ระดับคะแนน 0–5 จากข้อมูลของตัวชี้วัด',
  KPI_SCORE: 'ค่าคะแนน 0–5 แบบขั้นหรือแบบบัญญัติไตรยางศ์',
  KPI_WEIGHTED: 'ค่าคะแนนถ่วงน้ำหนัก (คะแนน × น้ำหนัก ÷ 100)',
  KPI_TOTAL: 'คะแนนรวมจากหลายตัวชี้วัด',
  KPI_RESULT: 'ผลการดำเนินงานที่คำนวณจากข้อมูล',
  KPI_TO_NEXT: 'ต้องทำเพิ่มอีกเท่าใดจึงถึงระดับถัดไป',
  KPI_EXPLAIN: 'คำอธิบายหนึ่งประโยคพร้อมตัวเลข ใช้ในรายงานได้ทันที',
  KPI_CRITERIA: 'เกณฑ์การให้คะแนนของตัวชี้วัด',
  KPI_TARGET: 'เป้าหมายของหน่วยงานตามที่กำหนด',
  KPI_INFO: 'รายละเอียดของตัวชี้วัด เช่น ชื่อ น้ำหนัก แหล่งข้อมูล',
  KPI_INPUTS: 'ช่องข้อมูลที่ต้องกรอก เรียงตามลำดับ',
  KPI_RATING: 'เทียบระดับผลการประเมินจากร้อยละ',
  KPI_CHECK: 'ตรวจข้อมูลทีละแถว บอกสิ่งที่ต้องแก้',
  THAI_NUMBER: 'แปลงเลขไทยหรือข้อความเป็นตัวเลข',
  THAI_DIGITS: 'แปลงตัวเลขเป็นเลขไทย',
  THAI_MONTH: 'แปลงเดือนให้เป็นรูปแบบเดียวกัน',
} as const;

export const DEMO_TITLE = 'ตัวชี้วัด 1.1 ร้อยละการเบิกจ่ายงบประมาณ ณ วันที่ 17 มิถุนายน 2565';
export const DEMO_HEADINGS = [
  'หน่วยงาน',
  'งบประมาณทั้งสิ้น',
  'ใช้ไป',
  'ร้อยละ',
  'ระดับ',
  'ต้องใช้จ่ายเพิ่มอีก (บาท)',
] as const;

export function demoSummary(units: number, mean: string): string {
  return `รวม ${units} หน่วยงาน ระดับคะแนนเฉลี่ย ${mean}`;
}

export function unitsAtLevel(level: number, units: number): string {
  return `  ระดับ ${level}: ${units} หน่วยงาน`;
}

export function noBundle(dist: string): string {
  return `ไม่พบ ${dist}/Code.js กรุณาสั่ง npm run build ก่อน`;
}

/** The sample's reports: names of tabs, headings and states as the add-on writes them, and what people wrote. */
export const SAMPLE_REPORTS = {
  menu: { start: 'เริ่มใช้งาน / สร้างแบบฟอร์มตั้งต้น', check: 'ตรวจสอบและคำนวณคะแนนในชีตนี้' },
  tabs: {
    reports: 'ผลการดำเนินงาน',
    decisions: 'การรับรองผล',
    targets: 'เป้าหมาย',
    evidence: 'หลักฐาน',
    budget: BUDGET_TAB,
  },
  headings: {
    month: 'เดือน',
    unit: 'หน่วยงาน',
    kpi: 'รหัส',
    asOf: 'ข้อมูล ณ วันที่',
    value: 'ค่า',
    figures: 'ข้อมูลผลการดำเนินงาน',
    obstacle: 'ปัญหาอุปสรรค',
    evidence: 'หลักฐานอ้างอิง',
    reporter: 'ผู้รายงาน (ตำแหน่ง)',
    status: 'สถานะ',
    sentOn: 'วันที่ส่ง',
    attempt: 'ครั้งที่ส่ง',
    measured: 'สถานะการประเมิน',
    from: 'ที่มาของผลการดำเนินงาน',
    base: 'ค่าฐาน',
    target: 'เป้าหมายระดับ',
    unlevelled: 'เป้าหมายไม่ระบุระดับ',
  },
  states: {
    draft: 'ฉบับร่าง',
    sent: 'ส่งแล้ว รอตรวจสอบ',
    returned: 'ส่งคืนให้แก้ไข',
    certified: 'รับรองผลแล้ว',
    closed: 'ปิดรับรายงานแล้ว',
    measured: 'ประเมิน',
    own: 'รายงานเอง',
  },
  real: 'ข้อมูลจริงจากเอกสาร ณ วันที่ 17 มิถุนายน 2565 จังหวัดเป็นผู้รายงานแทนทุกหน่วยงาน',
  progress: 'ดำเนินการตามแผนปฏิบัติการ',
  obstacle: `${INVENTED}: บุคลากรมีภารกิจหลายด้าน จึงดำเนินการได้ล่าช้ากว่าแผน`,
  reporter: 'นักวิชาการพัฒนาชุมชน',
  certifier: 'พัฒนาการจังหวัด',
  letter: (number: string, day: string) => `หนังสือ ที่ ฉช 0019/${number} ลว. ${day}`,
} as const;
