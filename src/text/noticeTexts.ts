// The texts that ask one unit, or all at once, for what they owe.

export const noticeTexts = {
  one: (unit: string, acts: readonly string[]) =>
    `เรียน ${unit}\nขอความอนุเคราะห์${acts.join(' และ')} ขอบคุณครับ/ค่ะ`,
  act: {
    missing: (month: string) => `รายงานผลตัวชี้วัดประจำเดือน ${month} ที่ยังไม่รายงาน `,
    returned: (month: string) => `แก้ไขรายงานที่ส่งคืน แล้วส่งใหม่ ประจำเดือน ${month} `,
    faulty: (month: string) => `แก้ไขรายงานที่ข้อมูลผิด แล้วส่งใหม่ ประจำเดือน ${month} `,
  },
  /** What is over is asked for as soon as may be. */
  until: (due: string, isOverdue: boolean) =>
    due === '' ? '' : isOverdue ? `โดยเร็ว (ครบกำหนดเมื่อวันที่ ${due}) ` : `ภายในวันที่ ${due} `,
  span: (first: string, last: string, isOverdue: boolean) =>
    `${isOverdue ? 'โดยเร็วหากครบกำหนดแล้ว นอกนั้น' : ''}ภายในกำหนดของแต่ละตัวชี้วัด (วันที่ ${first} ถึง ${last}) `,
  list: (kpis: readonly string[]) => `จำนวน ${kpis.length} ตัวชี้วัด ได้แก่ ${kpis.join(', ')}`,
  all: (month: string, isMore: boolean, parts: readonly string[]) =>
    `เรียน ทุกหน่วยงานที่เกี่ยวข้อง\nขอความอนุเคราะห์รายงานผลตัวชี้วัดประจำเดือน ${month} ${isMore ? 'หรือแก้ไขแล้วส่งใหม่ ' : ''}${parts.join('\n')}\nขอบคุณครับ/ค่ะ`,
  part: (until: string, lines: readonly string[]) => `${until}ดังนี้\n${lines.join('\n')}`,
  unit: (unit: string, kpis: string) => `- ${unit}: ${kpis}`,
  /** Before what is owed in one line. */
  owed: { missing: 'ยังไม่รายงาน ', returned: 'ส่งคืนแก้ไข ', faulty: 'ข้อมูลผิด ' },
  count: (count: number) => `${count} ตัวชี้วัด`,
} as const;
