// What the documents beside the monthly summary say.

/** Kind of document → its menu item, how its tab is named, and how its first cell begins. */
export const DOCUMENTS = {
  kpi: { menu: 'รายงานรายตัวชี้วัด', tab: 'รายตัวชี้วัด', head: 'รายงานผลการประเมินตนเองรายตัวชี้วัด' },
  unit: { menu: 'รายงานรายหน่วยงาน', tab: 'รายหน่วยงาน', head: 'รายงานผลการประเมินตนเองรายหน่วยงาน' },
  district: { menu: 'แบบสรุปผลรายอำเภอ', tab: 'สรุปรายอำเภอ', head: 'แบบสรุปผลรายอำเภอ' },
  meeting: { menu: 'เอกสารประกอบการประชุมประจำเดือน', tab: 'ประชุม', head: 'เอกสารประกอบการประชุม' },
  evidence: { menu: 'ทะเบียนหลักฐาน', tab: 'ทะเบียนหลักฐาน', head: 'ทะเบียนหลักฐาน' },
  final: { menu: 'สรุปผลการประเมินปลายรอบ', tab: 'ปลายรอบ', head: 'สรุปผลการประเมินปลายรอบ' },
} as const;

export type DocumentKind = keyof typeof DOCUMENTS;

/** Headings of columns people fill in; how they are found again. */
export const REMEDY = 'แนวทางแก้ไข';
export const REMARK = 'หมายเหตุ';

export const documentHeadings = {
  target: 'เป้าหมายระดับ 5',
  before: 'เดือนก่อน',
  explanation: 'การคำนวณคะแนน',
  evidence: 'หลักฐานอ้างอิง',
  next: 'สิ่งที่ต้องทำเพื่อให้ได้ระดับถัดไป',
  meeting: ['ตัวชี้วัด', 'เป้าหมาย', 'ผล', 'ระดับ', 'เทียบเดือนก่อน', 'ปัญหาอุปสรรค', REMEDY, 'ผู้รับผิดชอบ'],
  register: ['หน่วยงาน', 'ตัวชี้วัด', 'ระดับ', 'หลักฐาน', 'อยู่ที่', 'สถานะ', REMARK],
  final: { cutoff: 'วันตัดยอด', state: 'สถานะ', certified: 'รับรองผลแล้ว' },
} as const;

export const monthDocumentTexts = {
  title: (head: string, about: string, month: string) => `${head} ${about}ประจำเดือน${month}`,
  groups: { team: 'รายทีม', individual: 'รายบุคคล', combined: 'รวมทั้งสองส่วน' },
  sum: (group: string) => `รวม${group}`,
  level: (level: number) => `ระดับคะแนน ${level}`,
  counted: (weight: string, count: number, missing: number) =>
    `น้ำหนักที่นำมาคำนวณ ${weight} · ${count} ตัวชี้วัด${missing > 0 ? ` · ยังไม่รายงาน ${missing}` : ''}`,
  percent: (percent: string) => `ร้อยละ ${percent}`,
  excluded: (reason: string) => `ไม่ประเมิน${reason && `: ${reason}`}`,
  province: 'ใช้ผลภาพรวมจังหวัด',
  outside: (names: readonly string[]) => `ไม่อยู่ในบันทึกข้อตกลง: ${names.join(', ')}`,
  criterion: (level: number, text: string) => `ระดับ ${level}: ${text}`,
  collector: (position: string) => `ผู้จัดเก็บข้อมูล: ${position}`,
  standing: (reported: number, expected: number, onTime: number) =>
    `รายงานแล้ว ${reported} จาก ${expected} ตัวชี้วัด   ทันกำหนด ${onTime}`,
  rank: (group: string, rank: number, of: number) =>
    `   อันดับ ${group && `(${group}) `}${rank} จาก ${of} อำเภอ`,
  change: (group: string, change: number) =>
    `   เทียบเดือนก่อน ${group && `(${group}) `}${change > 0 ? '▲' : change < 0 ? '▼' : ''}${Math.abs(change).toFixed(2)}`,
  total: (group: string, score: string, percent: string, counted: string) =>
    `${group} ${score} คะแนน (ร้อยละ ${percent})   ${counted}`,
  missing: (names: readonly string[]) => `ยังไม่รายงาน: ${names.join(', ') || 'ไม่มี'}`,
  who: (units: readonly string[], text: string) => `${units.join(', ')}: ${text}`,
  ordered: (units: readonly string[], text: string) => {
    const whom = units.filter(Boolean).join(', ');
    return `ข้อสั่งการ${whom && ` (${whom})`}: ${text}`;
  },
  otherOrders: 'ข้อสั่งการอื่น',
  cut: '(ยาวเกินช่อง ดูข้อความเต็มที่แท็บสรุปผลประจำเดือน หัวข้อ 5)',
  overdue: 'กิจกรรมในแผนปฏิบัติการที่เกินกำหนด',
  activity: (kpi: string, activity: string, due: string, owner: string) =>
    `${kpi} ${activity} (ครบกำหนด ${due}${owner && ` · ${owner}`})`,
  moreActivities: (count: number) => `และอีก ${count} กิจกรรม ในแท็บ “แผนปฏิบัติการ”`,
  there: 'มีแล้ว',
  notThere: 'ยังไม่มี',
  from: (text: string, month: string) => `${text} (รายงาน ${month})`,
  item: (item: number, text: string) => `${item}.\u00a0${text}`,
  registered: (there: number, all: number) => `มีแล้ว ${there} จาก ${all} รายการ`,
  noEvidence: 'ไม่มีรายการหลักฐานให้แสดง โปรดตรวจสอบแท็บ “หลักฐาน” และ “เป้าหมาย”',
  projected: 'ประมาณการ',
  final: 'ผลสุดท้าย',
  finalNote: (today: string) =>
    `ประมาณการ = ยังไม่พ้นวันตัดยอดของตัวชี้วัด หรือข้อมูลยังไม่ถึงเดือนที่ตัดยอด (ณ วันที่ ${today}) คะแนนคิดจากรายงานของเดือนนี้`,
  rating: (group: string) => `เทียบระดับ${group && ` (${group})`}`,
  ratingNote: (group: string) =>
    `เทียบระดับ (เฉพาะผลสัมฤทธิ์ของงาน – เบื้องต้น): ${group && `คิดจากคะแนน${group} `}ค่าเริ่มต้น โปรดตรวจสอบกับหนังสือสั่งการของกรมฯ`,
} as const;

export const monthDocumentSentences = {
  askMonth: (menu: string) => (given: string) => `${menu}: ของเดือนใด พิมพ์เช่น มิ.ย. 65\n(เว้นว่าง = ${given})`,
  askChoice: (isKpi: boolean, menu: string, example: string) =>
    `${menu}: ของ${isKpi ? 'ตัวชี้วัด' : 'หน่วยงาน'}ใด พิมพ์เช่น ${example}\n(เว้นว่าง = ทั้งหมด)`,
  unknown: (isKpi: boolean, typed: string, names: readonly string[]) =>
    `ไม่พบ${isKpi ? 'ตัวชี้วัด' : 'หน่วยงาน'} “${typed}” จึงยังไม่ได้จัดทำเอกสาร โปรดสั่งอีกครั้ง แล้วพิมพ์ชื่อใดชื่อหนึ่งต่อไปนี้ หรือเว้นว่างเพื่อทำทั้งหมด: ${names.join(', ')}`,
  noData: (month: string, others: readonly string[]) =>
    `ยังไม่มีรายงานที่ส่งแล้วของเดือน ${month} จึงยังไม่ได้จัดทำเอกสาร ${
      others.length > 0
        ? `เดือนที่มีข้อมูล: ${others.join(', ')} โปรดสั่งอีกครั้งแล้วพิมพ์เดือนเหล่านี้`
        : 'โปรดส่งรายงานก่อน แล้วสั่งอีกครั้ง'
    }`,
  noDistricts: 'ไม่มีอำเภอใดอยู่ในบันทึกข้อตกลง จึงยังไม่ได้จัดทำเอกสาร โปรดตรวจสอบแท็บ “หน่วยงาน” และ “เป้าหมาย”',
  done: (tab: string, typed: string) =>
    `จัดทำแท็บ “${tab}” แล้ว สั่งซ้ำได้ แท็บเดิมจะเป็นปัจจุบัน${typed && ` ข้อความที่ท่านพิมพ์ในคอลัมน์ “${typed}” ไม่หาย`}`,
} as const;
