// What the script says about the panel of problems.

export const panelTexts = {
  title: 'ผลการตรวจสอบ',
  checkFirst: (tab: string) =>
    `ยังไม่เคยตรวจสอบแท็บ “${tab}” โปรดสั่ง “ตรวจสอบและคำนวณคะแนนในชีตนี้” ก่อน แล้วกดโหลดใหม่`,
} as const;
