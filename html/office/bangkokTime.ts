// Times as they are in Bangkok, whatever the time zone of the browser.
import { dayInShort, type ThaiMonth } from '../../src/domain/month';

const ERA_OFFSET = 543;
const BANGKOK_MS = 7 * 3_600_000;

/** The month of today. */
export function thisMonth(): ThaiMonth {
  const now = new Date(Date.now() + BANGKOK_MS);
  return { year: now.getUTCFullYear() + ERA_OFFSET, month: now.getUTCMonth() + 1 };
}

/** "21 มิ.ย. 2565 09.05" of an ISO time; '' for what is none. */
export function bangkokTime(iso: string): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return '';
  const there = new Date(time + BANGKOK_MS).toISOString();
  return `${dayInShort(there.slice(0, 10))} ${there.slice(11, 16).replace(':', '.')}`;
}
