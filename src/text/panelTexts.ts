// What the script says about the panel of problems and other windows.

export const panelTexts = {
  title: 'ผลการตรวจสอบ',
  pages: 'พิมพ์แท็บสรุปผลและเอกสาร',
  progress: 'จัดทำแท็บ',
  checkFirst: (tab: string) =>
    `ยังไม่เคยตรวจสอบแท็บ “${tab}” โปรดสั่ง “ตรวจสอบและคำนวณคะแนนในชีตนี้” ก่อน แล้วกดโหลดใหม่`,
  nameColumns: (tab: string) =>
    `ไม่รู้จักหัวตารางของแท็บ “${tab}” โปรดเลือกว่าคอลัมน์ใดเป็นอะไรใน “คอลัมน์ที่เข้าใจ” แล้วสั่งตรวจสอบอีกครั้ง`,
} as const;
