// The text that asks all units at once for what they owe.

export const noticeTexts = {
  all: (month: string, parts: string) =>
    `เรียน ทุกหน่วยงานที่เกี่ยวข้อง\nขอความอนุเคราะห์รายงานผลตัวชี้วัดประจำเดือน ${month} ${parts}\nขอบคุณครับ/ค่ะ`,
  until: (due: string) => (due === '' ? 'ดังนี้' : `ภายในวันที่ ${due} ดังนี้`),
  unit: (unit: string, kpis: string) => `- ${unit}: ${kpis}`,
  count: (count: number) => `${count} ตัวชี้วัด`,
} as const;
