// Sentences about single texts: numbers and months that cannot be read.
import type { MonthProblem } from '../domain/month';
import type { SentencesOf } from '../domain/problem';
import type { NumberProblem } from '../domain/readNumber';

export const thaiSentences: SentencesOf<NumberProblem | MonthProblem> = {
  'number-unreadable': (p) =>
    `“${p.text}” อ่านเป็นตัวเลขไม่ได้ โปรดพิมพ์เช่น 1,234.50 หรือ ๑,๒๓๔.๕๐ (จุลภาคคั่นหลักพัน จุดคั่นทศนิยม)`,
  'number-cell-error': (p) => `เซลล์ที่อ้างถึงมีข้อผิดพลาด ${p.text} โปรดแก้สูตรในเซลล์นั้นก่อน`,
  'month-unreadable': (p) =>
    `“${p.text}” อ่านเป็นเดือนไม่ได้ โปรดพิมพ์เช่น มิ.ย. 65, มิถุนายน 2565, 06/2565 หรือ 2565-06`,
};
