// Now in Bangkok, whatever the time zone of the browser.
import { dayInShort, type ThaiMonth } from '../../src/domain/month';

const BANGKOK_MS = 7 * 3_600_000;
const ERA_OFFSET = 543;

/** "21 มิ.ย. 2565 09.05" of an ISO time; '' for what is none. */
export function bangkokTime(iso: string): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return '';
  const there = new Date(time + BANGKOK_MS).toISOString();
  return `${dayInShort(there.slice(0, 10))} ${there.slice(11, 16).replace(':', '.')}`;
}

/** The month of now. */
export function bangkokMonth(now: number): ThaiMonth {
  const there = new Date(now + BANGKOK_MS).toISOString();
  return { year: Number(there.slice(0, 4)) + ERA_OFFSET, month: Number(there.slice(5, 7)) };
}
