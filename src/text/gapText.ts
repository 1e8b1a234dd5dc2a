// What is missing to a level, in words: one phrase per thing to do.
import type { Gap } from '../domain/distance';
import { moneyText, numberText } from './numberText';

const BAHT = 'บาท';
/** The unit that is said before its figure. */
export const PERCENT = 'ร้อยละ';

/** An amount with its unit: "22,017.78 บาท", "ร้อยละ 84.12". */
export function amountText(amount: number, unit: string): string {
  return withUnit(unit === BAHT ? moneyText(amount) : numberText(amount, 9), unit);
}

/** The same of a figure that is a text already. */
export function withUnit(figure: string, unit: string): string {
  return (unit === PERCENT ? `${unit} ${figure}` : `${figure} ${unit}`).trim();
}

/** One phrase: what to do, how much, and where. */
function gapText(gap: Gap): string {
  if (gap.kind === 'amount') {
    const amount = amountText(gap.amount, gap.unit);
    return gap.up ? `ขาด ${amount} ใน “${gap.label}”` : `ต้องลดลงอีก ${amount} ใน “${gap.label}”`;
  }
  if (gap.kind === 'step') return `ยังไม่ได้ดำเนินการ “${gap.label}”`;
  if (gap.kind === 'blank') return `ยังไม่ได้กรอก “${gap.label}”`;
  if (gap.kind === 'no-whole') return `“${gap.label}” คำนวณไม่ได้เพราะตัวหารเป็น 0`;
  return `“${gap.label}” ยังไม่ถึงเกณฑ์`;
}

/** All phrases in one line. */
export function gapsText(gaps: readonly Gap[]): string {
  return gaps.map(gapText).join(' และ ');
}
