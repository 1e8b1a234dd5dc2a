// A time as it is in Bangkok, whatever the time zone of the browser.
import { dayInShort } from '../../src/domain/month';

const BANGKOK_MS = 7 * 3_600_000;

/** "21 มิ.ย. 2565 09.05" of an ISO time; '' for what is none. */
export function bangkokTime(iso: string): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return '';
  const there = new Date(time + BANGKOK_MS).toISOString();
  return `${dayInShort(there.slice(0, 10))} ${there.slice(11, 16).replace(':', '.')}`;
}
