// What windows of the add-on say about calls of the script.

/** What the sidebar says when an answer of the script does not come. */
export const callSentences = {
  noReply: 'ไม่ได้รับคำตอบจากระบบ อาจเพราะอินเทอร์เน็ตขัดข้อง โปรดลองอีกครั้ง (ทำซ้ำได้โดยข้อมูลไม่ซ้ำ)',
  failed: (why: string) =>
    `ระบบทำงานไม่สำเร็จ โปรดลองอีกครั้ง (ทำซ้ำได้โดยข้อมูลไม่ซ้ำ) หากยังไม่สำเร็จ โปรดแจ้งผู้ดูแล (${why})`,
  again: 'ลองอีกครั้ง',
  slow: 'ระบบยังทำงานอยู่ โปรดรอสักครู่',
} as const;
