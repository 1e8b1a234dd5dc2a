// The words printed on the two official report forms, as the appendix has them, and on what is printed with them.

export const quantitativeFormTexts = {
  formKind: 'สำหรับตัวชี้วัดที่เป็นเชิงปริมาณ',
  title: 'รายงานการประเมินผลตนเองตามตัวชี้วัดและค่าเป้าหมาย การประเมินผลการปฏิบัติราชการ',
  reportMonth: 'ประจำเดือน',
  whereLevels: 'โดยที่ :',
  whereHeads: ['ระดับคะแนน', ''],
  whereRow: (level: string) => `ระดับคะแนน ${level}`,
  resultData: 'ข้อมูลผลการดำเนินงาน :',
  baseDataDetail: 'รายละเอียดข้อมูลพื้นฐาน :',
  baseDataHeads: ['ข้อมูลพื้นฐานประกอบตัวชี้วัด', 'หน่วยวัด', 'ผลการดำเนินงานใน ปีงบประมาณ พ.ศ.', 'ร้อยละที่เพิ่มขึ้น'],
  scoringCriteria: 'เกณฑ์การให้คะแนน :',
  criteriaHeads: ['ตัวชี้วัด', 'หน่วยวัด', 'เกณฑ์การให้คะแนนปีงบประมาณ พ.ศ.'],
  dataSource: 'แหล่งข้อมูล / วิธีการจัดเก็บข้อมูล :',
  collectionMethod: 'วิธีการจัดเก็บ :',
  calculationName: 'ตัวชี้วัด/ ข้อมูลพื้นฐานประกอบตัวชี้วัด',
  actionsTaken: 'คำชี้แจงการปฏิบัติงาน/มาตรการที่ได้ดำเนินการ :',
  obstacles: 'อุปสรรคต่อการดำเนินงาน :',
} as const;

export const milestoneFormTexts = {
  formKind: 'สำหรับตัวชี้วัดที่เป็นขั้นตอนการดำเนินงาน (Mile Stone)',
  title: 'รายงานการประเมินผลตนเองตามตัวชี้วัดและ ค่าเป้าหมายการประเมินผลการปฏิบัติราชการ',
  reportMonth: '☑ ประจำเดือน',
  criteriaTable: 'เกณฑ์การให้คะแนน แบ่งเกณฑ์การให้คะแนนเป็น ๕ ระดับ ดังนี้',
  criteriaHeads: ['ระดับคะแนน', 'เกณฑ์การประเมิน'],
  levelTicks: 'เกณฑ์การให้คะแนน',
  levelHead: (level: string) => `ระดับ ${level}`,
  calculationName: 'ตัวชี้วัด/ข้อมูลพื้นฐานประกอบตัวชี้วัด',
  obstacles: 'ปัญหาอุปสรรคต่อการดำเนินงาน :',
  /** Under ระดับ n: reached and counted, reached above a gap, not reached. */
  held: '✓',
  heldAbove: (failing: number) => `ดำเนินการแล้ว แต่ยังไม่นับ (ยังไม่ผ่านระดับ ${failing})`,
  heldAboveShort: '(✓)',
  open: '–',
} as const;

/** What both forms have. */
export const formTexts = {
  kpiName: 'ชื่อตัวชี้วัด :',
  supervisor: 'ผู้กำกับดูแลตัวชี้วัด :',
  collector: 'ผู้จัดเก็บข้อมูล :',
  phone: 'เบอร์ติดต่อ :',
  explanation: 'คำอธิบาย :',
  scoreCalculation: 'การคำนวณคะแนนจากผลการดำเนินงาน :',
  calculationHeads: ['น้ำหนัก (ร้อยละ)', 'ผลการ ดำเนินงาน', 'ค่าคะแนน ที่ได้', 'ค่าคะแนน ถ่วงน้ำหนัก'],
  supportingFactors: 'ปัจจัยสนับสนุนต่อการดำเนินงาน :',
  suggestions: 'ข้อเสนอแนะสำหรับการดำเนินงานในปีต่อไป :',
  references: 'หลักฐานอ้างอิง :',
  levels: ['๑', '๒', '๓', '๔', '๕'],
  ownTargets: 'เป้าหมายของหน่วยงาน',
} as const;

/** Sentences and words in the fields. */
export const reportedTexts = {
  asOf: (day: string) => `ข้อมูล ณ วันที่ ${day}`,
  sinceRound: (sum: string) => `สะสมตั้งแต่ต้นรอบ ${sum}`,
  percentFromSystem: 'ร้อยละจากระบบ',
  figure: (label: string, text: string) => `${label} ${text}`,
  base: (label: string) => `${label} (ค่าฐาน)`,
  done: 'ดำเนินการแล้ว',
  notDone: 'ยังไม่ดำเนินการ',
  found: 'มี',
  notFound: 'ไม่มี',
  blank: 'ยังไม่ได้กรอก',
  waitingForBase: 'รอค่าฐาน',
  notReported: 'ยังไม่รายงาน',
  draft: 'ฉบับร่าง ยังไม่ส่ง',
  level: (level: number) => `ระดับคะแนน ${level}`,
  /** สถานะ of a row that was typed over. */
  changed: (state: string) => `${state} (พิมพ์ตามค่าที่รับรอง แถวในชีตถูกแก้ไขภายหลัง)`,
  certifiedLevel: (level: number) =>
    `รับรองผลแล้วที่ระดับคะแนน ${level} (เกณฑ์หรือเป้าหมายในสมุดงานเปลี่ยนไปหลังรับรองผล จึงพิมพ์ผลตามที่รับรอง)`,
  noScore: 'ยังคำนวณคะแนนไม่ได้ เนื่องจากข้อมูลไม่ครบหรือไม่ถูกต้อง โปรดตรวจสอบในแท็บผลการดำเนินงาน',
  reason: (text: string) => `เหตุผลที่ไม่รายงาน: ${text}`,
  fromPercent: 'คำนวณจากร้อยละของระบบต้นทาง',
  evidence: (item: number, text: string) => `${item}. ${text}`,
  reference: (text: string) => `หลักฐาน: ${text}`,
} as const;

/** The form of a province, and the table of its units that goes with it. */
export const provinceTexts = {
  title: 'เอกสารแนบ ผลการดำเนินงานรายหน่วยงาน',
  heads: ['ที่', 'หน่วยงาน'],
  shareHeads: ['ผลงาน', 'ฐาน', 'ร้อยละ'],
  lastHeads: ['ระดับคะแนน', 'ค่าคะแนน', 'สถานะ'],
  steps: 'ผ่านเกณฑ์ระดับ',
  total: 'รวมจังหวัด',
  mean: 'ค่าเฉลี่ย',
  units: (count: number) => `${count} หน่วยงาน`,
  partSum: 'ผลงานรวม',
  wholeSum: 'ฐานรวม',
  meanResult: (mean: string) => `ค่าเฉลี่ย ${mean}`,
  rolledUp: 'ผลภาพรวมจังหวัด = ผลงานรวม ÷ ฐานรวม',
  meanOfPercents: 'ผลภาพรวมจังหวัดคำนวณจากค่าเฉลี่ยของร้อยละ เพราะบางหน่วยงานมีเฉพาะร้อยละ',
  meanOfScores: (mean: string, units: number) =>
    `ค่าคะแนนเฉลี่ยของ ${units} หน่วยงาน = ${mean} (ตัวชี้วัดขั้นตอนการดำเนินงานไม่มีระดับคะแนนภาพรวมจังหวัด)`,
  reachedByAll: (level: number) =>
    level === 0 ? 'ยังไม่มีระดับที่ทุกหน่วยงานผ่าน' : `ทุกหน่วยงานผ่านอย่างน้อยระดับ ${level}`,
  distribution: (counts: readonly number[]) =>
    `จำนวนหน่วยงานตามระดับคะแนน: ${counts.map((count, level) => `ระดับ\u00a0${level}\u00a0=\u00a0${count}`).join(', ')}`,
  withoutBase: (units: readonly string[]) => `ไม่นำมารวมเพราะยังไม่มีค่าฐาน: ${units.join(', ')}`,
  notReported: (units: readonly string[]) => `ยังไม่มีผลที่นำมานับได้ คิดผลงานเป็น 0: ${units.join(', ')}`,
  notReportedLess: (units: readonly string[]) => `ยังไม่มีผลที่นำมานับได้ คิดผลงานเท่าค่าฐาน: ${units.join(', ')}`,
  notReportedScore: (units: readonly string[]) => `ยังไม่มีผลที่นำมานับได้ คิดค่าคะแนนเป็น 0: ${units.join(', ')}`,
  none: 'ยังไม่มีผลของหน่วยงานใดที่นำมารวมได้ในเดือนนี้',
} as const;

export const coverTexts = {
  memo: 'บันทึกข้อความ',
  agency: 'ส่วนราชการ',
  number: 'ที่',
  date: 'วันที่',
  subject: 'เรื่อง',
  to: 'เรียน',
  enclosed: 'สิ่งที่ส่งมาด้วย',
  respectfully: 'ขอแสดงความนับถือ',
} as const;

export const signatureTexts = {
  signed: 'ลงชื่อ',
  collector: 'ผู้จัดเก็บข้อมูล',
  supervisor: 'ผู้กำกับดูแลตัวชี้วัด',
  position: 'ตำแหน่ง',
} as const;

export const pageTexts = {
  page: (number: number, of: number) => `หน้า ${number}/${of}`,
  pageName: (number: number, of: number) => `หน้า ${number} จาก ${of}`,
} as const;
