// The Thai words that stand in cells for the choices of a KPI; the first word is written, the others are read too.

/** Choice → word and, after `|`, its other spellings; the choice itself is one, too. */
export type Words<T extends string> = { readonly [choice in T]: string };

export const COMPARATORS: Words<'>=' | '<=' | 'done'> = {
  '>=': '≥|ไม่น้อยกว่า|อย่างน้อย|ไม่ต่ำกว่า|มากกว่าหรือเท่ากับ',
  '<=': '≤|ไม่เกิน|ไม่มากกว่า|น้อยกว่าหรือเท่ากับ',
  done: 'ดำเนินการแล้ว|ทำแล้ว|มี',
};

/** `month`, `week` and `quarter` are rate inputs. */
export const INPUT_TYPES: Words<'money' | 'count' | 'percent' | 'tick' | 'month' | 'week' | 'quarter'> = {
  money: 'เงิน|จำนวนเงิน|บาท',
  count: 'จำนวน',
  percent: 'ร้อยละ|เปอร์เซ็นต์|%',
  tick: 'ดำเนินการแล้ว|เครื่องหมายถูก',
  month: 'ครั้งต่อเดือน|ต่อเดือน',
  week: 'ครั้งต่อสัปดาห์|ต่อสัปดาห์',
  quarter: 'ครั้งต่อไตรมาส|ต่อไตรมาส',
};

export const SPANS: Words<'cumulative' | 'monthly' | 'asOf'> = {
  cumulative: 'ยอดสะสม|สะสม',
  monthly: 'เฉพาะเดือน|รายเดือน',
  asOf: 'ณ วันที่รายงาน|ณ วันรายงาน',
};

export const BLANKS: Words<'missing' | 'zero' | 'notDone'> = {
  missing: 'ต้องกรอก|ยังไม่ได้กรอก',
  zero: 'ถือเป็น 0|0|ศูนย์',
  notDone: 'ยังไม่ดำเนินการ',
};

export const DIRECTIONS: Words<'up' | 'down'> = { up: 'เพิ่ม|เพิ่มขึ้น', down: 'ลด|ลดลง' };

export const GROUPS: Words<'team' | 'individual'> = {
  team: 'รายทีม|ทีม',
  individual: 'รายบุคคล|บุคคล',
};

export const FORMS: Words<'quantitative' | 'milestone'> = {
  quantitative: 'เชิงปริมาณ|ปริมาณ',
  milestone: 'ขั้นตอนการดำเนินงาน|ขั้นตอน',
};

export const COUNTINGS: Words<'all-below' | 'highest'> = {
  'all-below': 'ต้องผ่านทุกระดับก่อนหน้า|ผ่านทุกระดับก่อนหน้า',
  highest: 'ระดับสูงสุดที่ผ่าน',
};

export const METHODS: Words<'step' | 'interpolate'> = {
  step: 'ตามระดับ|ขั้นบันได',
  interpolate: 'บัญญัติไตรยางศ์|บัญญัติไตรยางค์|เทียบบัญญัติไตรยางศ์',
};

export const RATE_RULES: Words<'cumulative' | 'every-month'> = {
  cumulative: 'สะสม|ยอดสะสม',
  'every-month': 'ครบทุกเดือน|ทุกเดือน',
};

export const SCOPES: Words<'unit' | 'province'> = {
  unit: 'รายหน่วยงาน|หน่วยงาน',
  province: 'รวมจังหวัด|ภาพรวมจังหวัด',
};

export const UNIT_TYPES: Words<'จังหวัด' | 'กลุ่มงาน' | 'อำเภอ' | 'ตำแหน่ง'> = {
  จังหวัด: 'จังหวัด',
  กลุ่มงาน: 'กลุ่มงาน|กลุ่ม',
  อำเภอ: 'อำเภอ',
  ตำแหน่ง: 'ตำแหน่ง',
};

export const MEASURED: Words<'yes' | 'no'> = {
  yes: 'ประเมิน|วัด',
  no: 'ไม่ประเมิน|ไม่วัด|–|-',
};

export const RESULTS_FROM: Words<'own' | 'province'> = {
  own: 'รายงานเอง',
  province: 'ใช้ผลภาพรวมจังหวัด|ผลภาพรวมจังหวัด|ภาพรวมจังหวัด',
};

/** The word that is written for a choice. */
export function wordOf<T extends string>(words: Words<T>, choice: T): string {
  return words[choice].split('|')[0] as string;
}
