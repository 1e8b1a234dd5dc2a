// Sentences about targets that contradict each other or their criteria, and the words all sentences about definitions share.
import { type Place, textAt } from '../domain/definitions/placedTable';
import type { Found } from '../domain/definitions/rule';
import type { targetRules } from '../domain/definitions/targetRules';
import { numberText } from './numberText';

const CHECK_ALL = 'โปรดตรวจสอบเซลล์เหล่านี้กับต้นฉบับ';

/** The sentence of each rule. */
export const targetSentences: { readonly [C in (typeof targetRules)[number][0]]: (p: Found) => string } = {
  'months-differ-from-target': (p) =>
    `${holding(p)} แต่เป้าหมายสะสมถึงเดือนสุดท้ายคือ ${figure(p.computed)} โปรดแก้เป้าหมายรายเดือนหรือเป้าหมายของรอบให้ตรงกัน`,
  'target-differs': (p) => `${holding(p)} แต่ค่าฐานคูณร้อยละของเกณฑ์ได้ ${figure(p.computed)} ${mendText(p)}`,
  'target-misses-percent': (p) =>
    `${holding(p)} แต่ค่าที่ตรงร้อยละของเกณฑ์พอดีคือ ${figure(p.computed)} ทำได้เท่าเป้าหมายที่พิมพ์ก็ยังไม่ถึงเกณฑ์ ${mendText(p)} หรือแจ้งว่าคิดคะแนนจากร้อยละ`,
  'targets-not-in-order': (p) => `${holding(p)} ซึ่งไม่เรียงต่อจากระดับข้างเคียง โปรดแก้ให้เพิ่มขึ้นหรือลดลงทางเดียวกันทุกระดับ`,
};

/** The cell, its row, and what it holds. */
export function holding({ place, label }: Found): string {
  return `${cell(place)}${label ? ` (${label})` : ''} มีค่า “${short(textAt(place))}”`;
}

/** "แท็บ “เกณฑ์” เซลล์ C7". */
export function cell({ table, row, column }: Place): string {
  return `แท็บ “${table.tab}” เซลล์ ${address({ table, row, column })}`;
}

/** "C7". */
export function address({ table, row, column }: Place): string {
  let letters = '';
  for (let n = table.column + column; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return `${letters}${table.row + row}`;
}

/** What to do. */
export function mendText({ place, mend }: Found): string {
  if (!mend) return CHECK_ALL;
  const { row, column } = mend.place;
  const isSame = row === place.row && column === place.column;
  const where = isSame ? '' : `เซลล์ ${address(mend.place)} ซึ่งมีค่า “${short(textAt(mend.place))}” `;
  return `โปรดแก้${where}เป็น ${figure(mend.value, 4)}`;
}

export function figure(value: unknown, decimals = 2): string {
  return typeof value === 'number' ? numberText(value, decimals) : String(value);
}

export function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
