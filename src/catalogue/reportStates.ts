// The states of a report and of a month, as they stand in `สถานะ` and in `การรับรองผล`.
import { cellText, textKey } from '../domain/thaiText';

/** State → its word; what stands before `|` is enough to know it by. */
const WORDS = {
  draft: 'ฉบับร่าง',
  sent: 'ส่งแล้ว| รอตรวจสอบ',
  checked: 'ตรวจสอบแล้ว| รอรับรองผล',
  certified: 'รับรองผล|แล้ว',
  returned: 'ส่งคืน|ให้แก้ไข',
  closed: 'ปิดรับ|รายงานแล้ว',
  opened: 'เปิดรับ',
} as const;

/** A state by an English name. */
export type ReportState = keyof typeof WORDS;

/** The word a state is written as. */
export function stateWord(state: ReportState): string {
  return WORDS[state].replace('|', '');
}

const known = new Map<string, ReportState | null>();

/** The state a cell names, null for anything else. */
export function stateNamed(cell: unknown): ReportState | null {
  const written = cellText(cell);
  // The same few words stand in all rows of a tab.
  let state = known.get(written);
  if (state === undefined) {
    const text = textKey(written);
    const isNamed = (one: ReportState) => text.indexOf(WORDS[one].split('|')[0] as string) === 0;
    state = (Object.keys(WORDS) as ReportState[]).find(isNamed) ?? null;
    known.set(written, state);
  }
  return state;
}
