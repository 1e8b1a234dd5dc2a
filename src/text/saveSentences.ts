// What is said when reports are saved.
import { MENU } from './menuTexts';

/** States of a report, as they stand in `สถานะ`. */
export const SENT = {
  sent: 'ส่งแล้ว',
  certified: 'รับรองผลแล้ว',
} as const;

export const saveSentences = {
  certified: 'รายงานนี้รับรองผลแล้ว จึงแก้ไขไม่ได้ หากต้องแก้ไข โปรดขอให้ผู้กำกับดูแลส่งคืนก่อน',
  moved: 'มีผู้อื่นเรียงลำดับหรือย้ายแถวระหว่างบันทึก จึงยังไม่ได้บันทึก โปรดลองอีกครั้ง ไม่มีข้อมูลใดหาย',
  historyFull: `ประวัติที่รอบันทึกเต็มแล้ว จึงยังไม่ได้บันทึก โปรดแจ้งจังหวัดให้เปิดสมุดงานนี้และสั่ง “${MENU.check}” หนึ่งครั้ง แล้วลองอีกครั้ง`,
  saved: 'บันทึกรายงาน',
} as const;
