// What the script says about the panel of problems and other windows.

export const panelTexts = {
  title: 'ผลการตรวจสอบ',
  pages: 'พิมพ์แท็บสรุปผลและเอกสาร',
  checkFirst: (tab: string) =>
    `ยังไม่เคยตรวจสอบแท็บ “${tab}” โปรดสั่ง “ตรวจสอบและคำนวณคะแนนในชีตนี้” ก่อน แล้วกดโหลดใหม่`,
} as const;
