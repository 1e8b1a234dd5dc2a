// The month of today in Bangkok, whatever the spreadsheet's time zone.
import type { ThaiMonth } from '../domain/month';

const BANGKOK_MS = 7 * 3_600_000;
const ERA_OFFSET = 543;

/** Read once a run, here and nowhere deeper. */
export function thisMonth(): ThaiMonth {
  const now = new Date(Date.now() + BANGKOK_MS);
  return { year: now.getUTCFullYear() + ERA_OFFSET, month: now.getUTCMonth() + 1 };
}
