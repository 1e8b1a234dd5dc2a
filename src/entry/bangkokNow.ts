// Today and now in Bangkok, whatever the spreadsheet's time zone.
import { dayInShort, type ThaiMonth } from '../domain/month';

const BANGKOK_MS = 7 * 3_600_000;
const ERA_OFFSET = 543;

/** Read once a run, here and nowhere deeper. */
export function bangkokNow(): { readonly today: ThaiMonth; readonly day: string; readonly time: string } {
  const iso = new Date(Date.now() + BANGKOK_MS).toISOString();
  return {
    today: { year: Number(iso.slice(0, 4)) + ERA_OFFSET, month: Number(iso.slice(5, 7)) },
    day: dayInShort(iso.slice(0, 10)),
    time: iso.slice(11, 16).replace(':', '.'),
  };
}
