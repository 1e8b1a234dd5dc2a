// What the monthly summary says.
import { MONTH_SHORT_NAMES, readMonth, type ThaiMonth } from '../domain/month';
import type { PairStatus, PlanState } from '../domain/summary/monthSummary';
import { numberText, resultText } from './numberText';

/** Heading of the column people fill in; how it is found again. */
const ANSWER = 'แนวทางแก้ไข/ข้อสั่งการ';

/** Begins the first cell of a summary; how the tab is known again. */
export const SUMMARY_HEAD = 'สรุปผลการประเมินตนเอง';

/** Name of the tab: "สรุป มิ.ย. 2565". */
export function summaryTabName({ year, month }: ThaiMonth): string {
  return `สรุป ${MONTH_SHORT_NAMES[month - 1]} ${year}`;
}

/** True for such a name. */
export function isSummaryName(name: string): boolean {
  const month = /^สรุป .+/.test(name) && readMonth(name.slice(5));
  return Boolean(month && 'month' in month);
}

/** "รอบที่ 2 ปีงบประมาณ 2565". */
export function officeRound(round: string, year: string): string {
  return `รอบที่ ${round} ปีงบประมาณ ${year}`;
}

/** What stands in a cell of the scoreboard without a level. */
export const STATUS_TEXTS: { readonly [status in PairStatus]?: string } = {
  missing: 'ยังไม่\nรายงาน',
  waiting: 'รอ\nค่าฐาน',
  fault: 'ข้อมูล\nผิด',
  returned: 'ส่งคืน\nแก้ไข',
  excluded: '–',
};

export const PLAN_TEXTS: { readonly [state in PlanState]: string } = {
  'on-plan': 'เป็นไปตามแผน',
  behind: 'ช้ากว่าแผน',
  'not-yet': 'ยังไม่ถึงกำหนดวัด',
  '': '',
};

export const SECTIONS = [
  '1. ภาพรวม',
  '2. ผลการประเมินรายหน่วยงาน',
  '3. ผลรายตัวชี้วัด (ภาพรวมจังหวัด)',
  '4. ตัวชี้วัดที่ต้องเร่งรัด',
  '5. ปัญหาอุปสรรคและข้อเสนอแนะ',
  '6. ยังไม่รายงาน / ล่าช้า',
  '7. คุณภาพข้อมูล',
  '8. กราฟ',
] as const;

export const HEADINGS = {
  unit: 'หน่วยงาน',
  kpi: 'ตัวชี้วัด',
  team: ['คะแนนรายทีม', 'ร้อยละ (ทีม)', 'น้ำหนักที่นำมาคำนวณ', 'จำนวนตัวชี้วัด'],
  individual: ['คะแนนรายบุคคล', 'ร้อยละ (บุคคล)', 'น้ำหนักที่นำมาคำนวณ', 'จำนวนตัวชี้วัด'],
  combined: ['คะแนนรวม', 'ร้อยละ (รวม)'],
  change: (of: string) => `เทียบเดือนก่อน${of && ` (${of})`}`,
  rank: (of: string) => `อันดับ (อำเภอ${of && ` ${of}`})`,
  perKpi: [
    'ตัวชี้วัด',
    'น้ำหนัก',
    'เป้าหมายระดับ 5',
    'ผลภาพรวมจังหวัด',
    'ระดับ',
    'เฉลี่ย',
    'ต่ำสุด',
    'สูงสุด',
    'สถานะเทียบแผน',
    'หน่วยงานที่ต่ำกว่าระดับ 3',
  ],
  push: [
    'หน่วยงาน',
    'ตัวชี้วัด',
    'ระดับ',
    'ถัดไป',
    'ได้เพิ่ม (คะแนน)',
    'ความพยายาม',
    'สิ่งที่ต้องทำ',
    'เหลือ (วัน)',
    'ต้องทำได้ต่อวัน',
    'ที่ผ่านมาต่อวัน',
    'ระดับจังหวัด',
  ],
  notes: ['ตัวชี้วัด', 'หน่วยงาน', 'ปัญหาอุปสรรค', 'ข้อเสนอแนะ', '', ANSWER],
  late: ['หน่วยงาน', 'ส่งแล้ว', 'ยังไม่รายงาน', 'ส่งล่าช้า', 'ส่งคืนให้แก้ไข / ข้อมูลผิด'],
  totals: ['หน่วยงาน', 'รายทีม', 'บุคคล'],
  rates: ['เดือน', 'รายงาน', 'ทันเวลา'],
  levels: ['ระดับ', 'จำนวน'],
} as const;

export const summaryTexts = {
  title: (month: string) => `${SUMMARY_HEAD} ประจำเดือน${month}`,
  about: (asOf: string, builtAt: string) => `${asOf ? `ข้อมูล ณ วันที่ ${asOf}   ` : ''}จัดทำเมื่อ ${builtAt}`,
  rates: (reported: number, expected: number, onTime: number) =>
    `อัตราการรายงาน ${share(reported, expected)} (${reported} จาก ${expected} รายงาน)   รายงานทันกำหนด ${share(onTime, expected)} (${onTime} รายงาน)`,
  events: (events: readonly string[]) => `กำหนดการสำคัญเดือนนี้: ${events.join(' · ') || 'ไม่มี'}`,
  firstBuilt: (at: string) => `ยังไม่มีการเปลี่ยนแปลงตั้งแต่จัดทำครั้งแรก (${at})`,
  changes: (at: string, lines: readonly string[]) =>
    `เปลี่ยนแปลงจากการจัดทำครั้งก่อน (พบเมื่อ ${at}): ${lines.join(' · ')}`,
  gone: (name: string) => `${name} ไม่อยู่ในสรุปแล้ว`,
  come: (name: string) => `${name} เพิ่มเข้ามา`,
  notAgreed: 'ไม่อยู่ในข้อตกลง',
  notMeasured: 'ไม่ประเมิน',
  points: (level: number, points: string) => `${level} (${points} คะแนน)`,
  changed: (pair: string, before: string, after: string) => `${pair} ${before} → ${after}`,
  moreChanges: (count: number) => `และอีก ${count} รายการ`,
  legend:
    'ตัวเลข = ระดับคะแนน · จ. = ใช้ผลภาพรวมจังหวัด · – = ไม่ประเมิน · ช่องสีเทาว่าง = ไม่อยู่ในบันทึกข้อตกลง · ข้อมูลผิด = ส่งแล้วแต่คำนวณไม่ได้ (0 คะแนน)',
  groups: (team: boolean, individual: boolean) =>
    team || individual ? `ราย${[team && 'ทีม', individual && 'บุคคล'].filter(Boolean).join('/')}` : '',
  rounded: (isOnce: boolean, totals: readonly string[]) =>
    `ถ้าปัดเศษ${isOnce ? 'แบบ DPIS' : 'ครั้งเดียว'} คะแนนจะต่างไป: ${totals.join(' · ')}`,
  kinds: {
    district: 'อำเภอ',
    group: 'กลุ่มงาน (ไม่จัดอันดับ)',
    position: 'ตำแหน่ง (ไม่จัดอันดับ)',
    province: 'จังหวัด',
  },
  province: 'รวมจังหวัด',
  provinceFormat: (format: string) => `"จ."${format}`,
  builtAt: (day: string, time: string) => `${day} เวลา ${time} น.`,
  weights: (group: 'team' | 'individual', unit: string, total: number, mends: readonly string[]) =>
    `น้ำหนัก${group === 'team' ? 'รายทีม' : 'รายบุคคล'}${unit && ` ของ ${unit}`} รวมได้ ${numberText(total)} ไม่ใช่ 100${mends.length > 0 ? ` แก้ได้โดยให้ ${mends.join(' หรือ ')}` : ''}`,
  manyTargets: (rows: number) =>
    `เป้าหมายมี ${rows} แถว จึงไม่ได้ตรวจในที่นี้ โปรดสั่ง “เครื่องมือ > ตรวจสอบเกณฑ์และเป้าหมาย”`,
  late: (kpi: string, days: number) => `${kpi} (ช้า ${days} วัน)`,
  send: 'ส่งรายงาน',
  /** What a pair counts nothing for until it is done. */
  toSend: {
    missing: 'ส่งรายงาน',
    returned: 'แก้ไขตามที่ส่งคืน',
    fault: 'แก้ไขข้อมูลที่ผิดแล้วส่งใหม่',
  } as { readonly [status in PairStatus]?: string },
  moves: 'เลื่อนระดับ',
  fresh: 'ใหม่',
  below3: (units: readonly string[]) => `${units.length}: ${units.join(', ')}`,
  meanOfPercents: 'คำนวณจากค่าเฉลี่ยของร้อยละ เพราะบางหน่วยงานมีเฉพาะร้อยละ',
  steps: (level: number, mean: string, counts: readonly number[]) =>
    `${level > 0 ? `ทุกหน่วยงานผ่านระดับ ${level}` : 'ยังไม่มีระดับที่ทุกหน่วยงานผ่าน'} · คะแนนเฉลี่ย ${mean} · จำนวนหน่วยงานที่ระดับ 0–5: ${counts.join(', ')}`,
  withoutBase: (units: readonly string[]) => `ไม่นำมารวมเพราะยังไม่มีค่าฐาน: ${units.join(', ')}`,
  shown: (shown: number, all: number) => `แสดง ${shown} รายการแรก จากทั้งหมด ${all} รายการ`,
  noPush: 'ทุกคู่ถึงระดับ 5 แล้ว หรือยังไม่มีข้อมูลพอที่จะบอกระดับถัดไป',
  noNotes: 'เดือนนี้ไม่มีปัญหาอุปสรรคหรือข้อเสนอแนะในรายงาน',
  noLate: 'รายงานครบทุกหน่วยงานและทันกำหนด',
  noIssues: 'ไม่พบปัญหา',
  unknownUnit: '(ไม่รู้จักหน่วยงานนี้)',
  row: (row: number) => `แถว ${row}`,
  reported: (reported: number, expected: number) => `${reported}/${expected}`,
  faulty: (kpi: string) => `${kpi} (ข้อมูลผิด)`,
  lines: 'ข้อความแจ้งทาง LINE (ส่งได้ทันที)',
  firstUnits: (shown: number, all: number) => ` – ${shown} หน่วยงานแรก จากทั้งหมด ${all}`,
  charts: ['คะแนนรายหน่วยงาน (เต็ม 5)', 'อัตราการรายงานรายเดือน (ร้อยละ)', 'จำนวนคู่หน่วยงาน–ตัวชี้วัดตามระดับ'],
} as const;

export const summarySentences = {
  askMonth: (given: string) => `สรุปผลประจำเดือนใด พิมพ์เช่น มิ.ย. 65\n(เว้นว่าง = ${given})`,
  done: (tab: string, missing: number, expected: number) =>
    `จัดทำแท็บ “${tab}” แล้ว ${missing > 0 ? `ยังไม่รายงาน ${missing} จาก ${expected} รายงาน (ดูหัวข้อ 6)` : expected > 0 ? 'รายงานครบทุกรายการ' : 'เดือนนี้ไม่มีรายงานที่หน่วยงานต้องส่ง'}\n\nดูผลรายหน่วยงานที่หัวข้อ 2 สิ่งที่ควรเร่งรัดที่หัวข้อ 4 และเติมคอลัมน์ “${ANSWER}” ที่หัวข้อ 5 (สั่งซ้ำได้ ข้อความที่เติมไว้ไม่หาย)`,
} as const;

function share(part: number, whole: number): string {
  return whole > 0 ? `ร้อยละ ${resultText((part / whole) * 100, [100])}` : '–';
}

/** What a summary says of figures it does not take as they stand in the tabs. */
export const figureTexts = {
  lost: (unit: string, kpi: string, isCertified: boolean) =>
    `${unit} ${kpi}: ${isCertified ? 'รับรองผลแล้ว' : 'แก้ไขหลังปิด'} แต่ไม่มีแถวของรายงานนี้ในแท็บ “ผลการดำเนินงาน” (ถูกลบ หรือถูกแก้เดือน หน่วยงาน หรือรหัส) จึงใช้ค่า${isCertified ? 'ที่รับรอง' : 'ขณะปิด'}และไม่นับว่าทันกำหนด โปรดใส่แถวเดิมกลับ`,
  levelSince: (unit: string, kpi: string, then: number, now: number) =>
    `${unit} ${kpi}: รับรองไว้ระดับ ${then} แต่บัดนี้ค่าที่รับรองให้ระดับ ${now} เพราะเกณฑ์หรือรายงานของเดือนก่อนหน้าถูกแก้หลังรับรอง โปรดตรวจสอบ`,
  undated: (unit: string, kpi: string, typed: string) =>
    `${unit} ${kpi}: วันที่ส่ง${typed ? ` “${typed.slice(0, 60)}” อ่านเป็นวันที่ไม่ได้` : 'ว่าง'} จึงไม่นับว่าทันกำหนด โปรดกรอกเช่น 20 มิ.ย. 2565`,
  toCome: (unit: string, kpi: string, typed: string) =>
    `${unit} ${kpi}: ข้อมูล ณ วันที่ “${typed.slice(0, 60)}” ยังมาไม่ถึง จึงไม่ได้แสดงในหัวรายงาน โปรดแก้เป็นวันที่ของข้อมูล`,
  unknownDue: (kpi: string, row: number) =>
    `แท็บ “ปฏิทินการรายงาน” แถว ${row}: ไม่พบตัวชี้วัด “${kpi.slice(0, 60)}” จึงไม่ได้ใช้กำหนดส่งนี้ โปรดพิมพ์รหัส เช่น T1`,
  archived: (month: string, tab: string) =>
    `รายงานของเดือน ${month} เก็บไว้ในแท็บ “${tab}” ของรอบที่ผ่านมาแล้ว จึงไม่ได้จัดทำให้ โปรดดูแท็บที่จัดทำไว้ในรอบนั้น หรือเลือกเดือนของรอบปัจจุบัน`,
  outside: (month: string, first: string, last: string) =>
    `เดือน ${month} ไม่อยู่ในรอบการประเมิน และไม่มีรายงานที่ส่งแล้ว จึงไม่ได้จัดทำให้ โปรดเลือกเดือน ${first} ถึง ${last}`,
  unread: (kpi: string, why: string) => `ไม่ได้นำ ${kpi} มาแสดงและคำนวณ เพราะอ่านตัวชี้วัดไม่ได้: ${why}`,
  without: (units: readonly string[]) => `ไม่มีในตาราง เพราะไม่มีตัวชี้วัดในแท็บ “เป้าหมาย”: ${units.join(', ')}`,
  unknownUnits: (names: readonly string[]) =>
    `ไม่มีในตาราง เพราะมีในแท็บ “เป้าหมาย” แต่ไม่มีในแท็บ “หน่วยงาน”: ${names.join(', ')}`,
  weightSince: (kpi: string, now: number, then: number) =>
    `แก้ไขหลังปิด: น้ำหนักของ ${kpi} เป็น ${numberText(now)} (ใช้ ${numberText(then)} ตามขณะปิด)`,
  rulesSince: (kpi: string) => `แก้ไขหลังปิด: เกณฑ์หรือช่องข้อมูลของ ${kpi} (ใช้ตามขณะปิด)`,
  targetsSince: (kpi: string, units: readonly string[]) =>
    `แก้ไขหลังปิด: เป้าหมาย ค่าฐาน หรือน้ำหนักของ ${kpi} ที่ ${units.join(', ')} (ใช้ตามขณะปิด)`,
  settingSince: (name: string) => `แก้ไขหลังปิด: ตั้งค่า “${name}” (ใช้ตามขณะปิด)`,
  unitSince: (name: string) =>
    `แก้ไขหลังปิด: ไม่มี “${name}” ในแท็บ “หน่วยงาน” แล้ว (ใช้ตามขณะปิด) โปรดใส่ชื่อเดิมเป็นชื่อเรียกอื่นหากเปลี่ยนชื่อ`,
  figureSince: (heading: string, now: string, then: string) =>
    `${heading} เป็น ${now || 'ว่าง'} (ใช้ ${then || 'ว่าง'})`,
  reportSince: (unit: string, kpi: string, figures: readonly string[]) =>
    `${unit} ${kpi}: แก้ไขหลังปิด ${figures.join(' · ') || 'ส่งหลังปิดรับโดยไม่ได้เปิดรับ จึงไม่นับ'}`,
};
