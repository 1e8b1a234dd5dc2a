// The states of a report as pages show them.

export const stateTexts = {
  missing: 'ยังไม่รายงาน',
  draft: 'ฉบับร่าง',
  sent: 'ส่งแล้ว รอตรวจสอบ',
  /** Where what was sent is certified at once. */
  sentToCertify: 'ส่งแล้ว รอรับรองผล',
  checked: 'ตรวจสอบแล้ว รอรับรองผล',
  returned: 'ส่งคืนให้แก้ไข',
  certified: 'รับรองผลแล้ว',
  notMeasured: 'ไม่ประเมิน',
  province: 'ใช้ผลภาพรวมจังหวัด',
} as const;
