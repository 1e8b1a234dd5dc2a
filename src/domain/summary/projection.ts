// Whether a KPI's score is final: its cut-off is over, and the figures reach up to it.
import { lastDayOf } from './isoDays';
import type { SummaryRequest } from './summaryRequest';

/** ISO day on which a KPI is cut off: its own, else the last one of the round. */
export function cutoffOf(
  { round }: Pick<SummaryRequest, 'round'>,
  { cutoff }: { readonly cutoff: string },
): string {
  return cutoff || lastDayOf(round.last);
}

/** On the day of the cut-off figures may still come in. */
export function isProjected(
  request: Pick<SummaryRequest, 'round' | 'month' | 'today'>,
  kpi: { readonly cutoff: string },
): boolean {
  const cutoff = cutoffOf(request, kpi);
  return request.today <= cutoff || lastDayOf(request.month).slice(0, 7) < cutoff.slice(0, 7);
}
