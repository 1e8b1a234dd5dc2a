// How each custom function is used, for a call without arguments; and the last resort.

const USAGE: { readonly [name: string]: readonly [example: string, purpose: string] } = {
  KPI_LEVEL: ['KPI_LEVEL("T1", B2:E2)', 'ให้ระดับคะแนน 0–5 ใส่รหัสตัวชี้วัด (หรือเกณฑ์ 5 ระดับ) และช่วงข้อมูล'],
  KPI_SCORE: ['KPI_SCORE("T1", B2:E2)', 'ให้ค่าคะแนน 0–5 ใส่รหัสตัวชี้วัดและช่วงข้อมูล'],
  KPI_WEIGHTED: ['KPI_WEIGHTED(C2:C6, D2:D6)', 'ให้ค่าคะแนนถ่วงน้ำหนัก ใส่ช่วงคะแนนและช่วงน้ำหนัก'],
  KPI_TOTAL: ['KPI_TOTAL(C2:C6, D2:D6)', 'ให้คะแนนรวมถ่วงน้ำหนัก ใส่ช่วงคะแนนและช่วงน้ำหนัก'],
  KPI_RESULT: ['KPI_RESULT("T1", B2:E2)', 'ให้ผลการดำเนินงานที่คำนวณได้ ใส่รหัสตัวชี้วัดและช่วงข้อมูล'],
  KPI_TO_NEXT: ['KPI_TO_NEXT("T1", B2:E2)', 'บอกว่าขาดอีกเท่าใดจึงจะได้ระดับถัดไป ใส่รหัสตัวชี้วัดและช่วงข้อมูล'],
  KPI_EXPLAIN: ['KPI_EXPLAIN("T1", B2:E2)', 'อธิบายระดับคะแนนเป็นประโยค ใส่รหัสตัวชี้วัดและช่วงข้อมูล'],
  KPI_CRITERIA: ['KPI_CRITERIA("T1", 3)', 'ให้เกณฑ์การให้คะแนน ใส่รหัสตัวชี้วัด และระดับ (ไม่ใส่ก็ได้)'],
  KPI_TARGET: ['KPI_TARGET("P2", "พนมสารคาม")', 'ให้ค่าเป้าหมายของหน่วยงาน ใส่รหัสตัวชี้วัดและชื่อหน่วยงาน'],
  KPI_INFO: ['KPI_INFO("T1", "name")', 'ให้ข้อมูลของตัวชี้วัด ใส่รหัสตัวชี้วัดและชื่อข้อมูลที่ต้องการ'],
  KPI_INPUTS: ['KPI_INPUTS("T1")', 'ให้ชื่อช่องข้อมูลตามลำดับ ใส่รหัสตัวชี้วัด'],
  KPI_RATING: ['KPI_RATING(87.5)', 'ให้ระดับผลการประเมิน ใส่คะแนนเป็นร้อยละ'],
  KPI_CHECK: ['KPI_CHECK(A1:H1, A2:H20)', 'ตรวจสอบข้อมูลทีละแถว ใส่แถวหัวตารางและแถวข้อมูล'],
  THAI_NUMBER: ['THAI_NUMBER("๑,๒๓๔.๕๐")', 'แปลงข้อความเป็นตัวเลข'],
  THAI_DIGITS: ['THAI_DIGITS(1234.5)', 'แปลงเป็นเลขไทย'],
  THAI_MONTH: ['THAI_MONTH("มิ.ย. 65")', 'แปลงเป็นเดือนของปีพุทธศักราช'],
};

/** "KPI_LEVEL ให้… ตัวอย่าง =KPI_LEVEL("T1", B2:E2)". */
export function usageSentence(name: string): string {
  const [example, purpose] = USAGE[name] ?? ['', ''];
  return `${name} ${purpose} ตัวอย่าง =${example}`;
}

/** For what no rule foresaw. */
export function unexpectedSentence(name: string): string {
  return `${name} คำนวณไม่ได้ด้วยเหตุที่ไม่คาดคิด โปรดตรวจสอบช่วงที่เลือก แล้วแจ้งผู้ดูแลระบบพร้อมสูตรในเซลล์นี้`;
}
