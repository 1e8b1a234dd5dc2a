// What the tab of จำลองผลคะแนน says.

/** Begins the first cell of such a tab; how it is known again. */
export const WHAT_IF_HEAD = 'จำลองผลคะแนน';

/** Name of a unit's tab. */
export function whatIfTabName(unit: string): string {
  return `${WHAT_IF_HEAD} ${unit}`;
}

/** The words of ticks, which custom functions read. */
export const TICKED = 'ใช่';
export const UNTICKED = 'ไม่';

/** Names the two rows of a KPI; how they are found again. */
export const REAL = 'ผลจริง';
export const SUPPOSED = 'จำลอง';

export const TOTAL_NAMES = { team: 'รายทีม', individual: 'รายบุคคล', combined: 'คะแนนรวม' } as const;
/** Headings of cells people fill in; how these are found again. */
export const WANTED = 'คะแนนที่\nต้องการ';
export const SUPPOSED_LEVEL = 'สมมติเป็น\nระดับ';
export const BAND_FROM = 'ร้อยละตั้งแต่';

export const WHAT_IF_HEADINGS = {
  totals: [
    'คะแนน',
    'ร้อยละ\nจริง',
    'คะแนน\nจริง',
    WANTED,
    'ร้อยละ\nจำลอง',
    'คะแนน\nจำลอง',
    'เปลี่ยนแปลง',
    'เทียบระดับ\nจริง',
    'เทียบระดับ\nจำลอง',
  ],
  kpis: [
    'ตัวชี้วัด',
    'น้ำหนัก',
    'ระดับ\nจริง',
    'คะแนน\nจริง',
    SUPPOSED_LEVEL,
    'ระดับ\nจำลอง',
    'คะแนน\nจำลอง',
    'ช่องข้อมูลของตัวชี้วัด',
  ],
  rises: ['ตัวชี้วัด', 'จาก\nระดับ', 'ให้ถึง\nระดับ', 'ได้เพิ่ม', 'ความ\nพยายาม', 'สิ่งที่ต้องทำ'],
  bands: [BAND_FROM, 'ระดับผลการประเมิน'],
} as const;

export const WHAT_IF_SECTIONS = [
  '1. คะแนนรวม: จริงเทียบกับจำลอง',
  '2. เลื่อนระดับให้น้อยขั้นที่สุดเพื่อให้ถึงคะแนนที่ต้องการ (คิดจากผลจริง ระดับที่ได้พร้อมกันนับเป็นขั้นเดียว)',
  '3. ผลรายตัวชี้วัด: เติมค่าสมมติในช่องสีเหลือง',
  'เกณฑ์เทียบระดับ (เฉพาะผลสัมฤทธิ์ของงาน – เบื้องต้น)',
] as const;

export const whatIfTexts = {
  title: (unit: string, month: string) => `${WHAT_IF_HEAD} ${unit} เดือน${month}`,
  how: 'พิมพ์ค่าสมมติทับในช่องสีเหลือง หรือพิมพ์ระดับ 0–5 ในช่อง “สมมติเป็นระดับ” คะแนนจำลองเปลี่ยนตามทันที ไม่มีข้อมูลจริงใดถูกแก้ไข ลบค่าที่พิมพ์แล้วสั่งซ้ำเพื่อกลับไปใช้ผลจริง',
  again:
    'สั่ง “จำลองผลคะแนน” ซ้ำเมื่อผลจริงหรือ “คะแนนที่ต้องการ” เปลี่ยน ค่าที่สมมติไว้ไม่หาย (คะแนนที่ต้องการ: เต็ม 5 หรือร้อยละ เว้นว่าง = ขั้นถัดไป)',
  closed: 'เดือนนี้ปิดรับแล้ว: ผลจริง น้ำหนัก และเป้าหมายเป็นของขณะปิด',
  perRate: { month: 'ต่อเดือน', week: 'ต่อสัปดาห์', quarter: 'ต่อไตรมาส' },
  /** Beside a KPI whose points do not follow from its figures. */
  notes: {
    missing: 'ยังไม่รายงาน: เติมช่องสีเหลืองให้ครบ หรือสมมติระดับ',
    province: 'ใช้ผลภาพรวมจังหวัด: สมมติได้เฉพาะระดับ',
    excluded: 'ไม่ประเมิน: สมมติได้เฉพาะระดับ',
    counted: 'สมมติได้เฉพาะระดับ',
    changed: 'เกณฑ์เปลี่ยนหลังปิดเดือน: สมมติได้เฉพาะระดับ',
  },
  bandNote: 'ค่าเริ่มต้น โปรดตรวจสอบกับหนังสือสั่งการของกรมฯ (แก้ไขในช่องสีเหลืองได้)',
  /** What a total is now, and what that means. */
  now: (name: string, now: number, what: string) => `${name}: ได้ ${now.toFixed(2)} ${what}`,
  reached: (wanted: number) => `ถึง ${wanted.toFixed(2)} แล้ว`,
  highest: 'ไม่มีขั้นถัดไปแล้ว',
  unreadable: (text: string) =>
    `อ่านคะแนนที่ต้องการ “${text}” ไม่ได้ โปรดพิมพ์ตัวเลข 0–5 หรือร้อยละ เช่น 4.5 หรือ 90 แล้วสั่งอีกครั้ง`,
  beyond: (wanted: number) => `แม้ทุกตัวชี้วัดที่เลื่อนได้ถึงระดับสูงสุด คะแนนก็ยังไม่ถึง ${wanted.toFixed(2)}`,
  plan: (wanted: number, count: number, rating: string) =>
    `ต้องเลื่อนอย่างน้อย ${count} ขั้นจึงจะถึง ${wanted.toFixed(2)}${rating && ` (${rating})`}`,
} as const;

export const whatIfSentences = {
  askMonth: (given: string) => `จำลองผลคะแนนของเดือนใด พิมพ์เช่น มิ.ย. 65\n(เว้นว่าง = ${given})`,
  askUnit: (given: string) => `จำลองผลคะแนนของหน่วยงานใด พิมพ์เช่น บางคล้า\n(เว้นว่าง = ${given})`,
  noUnit: (text: string, units: readonly string[]) =>
    `ไม่พบหน่วยงาน “${text}” ที่มีตัวชี้วัดในแท็บ “เป้าหมาย” โปรดเลือกจาก: ${units.join(', ')} ไม่มีข้อมูลใดถูกแก้ไข`,
  done: (tab: string) => `จัดทำแท็บ “${tab}” แล้ว\n\n${whatIfTexts.how}\n\n${whatIfTexts.again}`,
} as const;
