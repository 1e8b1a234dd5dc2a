// How far a month has come: what it asks for, what was sent, certified, and what is missing.
import type { Desk } from '../decide/desk';

export interface MonthCounts {
  readonly expected: number;
  readonly sent: number;
  readonly certified: number;
  readonly missing: number;
}

/** Only reports the agreement asks for; one that was sent back was sent. */
export function monthCounts({ reports, expected }: Desk, month: string): MonthCounts {
  const states = reports
    .filter((report) => report.month === month && expected.has(`${report.unit}|${report.kpi}`))
    .map(({ state }) => state)
    .filter((state) => state !== 'draft');
  const certified = states.filter((state) => state === 'certified').length;
  return {
    expected: expected.size,
    sent: states.length,
    certified,
    missing: expected.size - states.length,
  };
}
