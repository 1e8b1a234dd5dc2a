// A summary held against the month before as that was published: a month that was closed goes by the rules of its day.
import type { MonthSummary } from './monthSummary';
import { changeOf } from './summaryTotals';

/** `summary` with the changes since `before`, in place of those since that month by the rules of now. */
export function heldAgainst(summary: MonthSummary, before: MonthSummary): MonthSummary {
  const places = new Map(before.kpis.map(({ kpi }, k) => [kpi.code, k] as const));
  const placeOf = (k: number) => places.get(summary.kpis[k]?.kpi.code ?? '') ?? -1;
  const units = new Map(before.units.map((one) => [one.unit.name, one] as const));
  return {
    ...summary,
    provinceChange: changeOf(summary.province, before.province),
    kpis: summary.kpis.map((one, k) => {
      const then = before.kpis[placeOf(k)];
      return { ...one, before: then ? { level: then.share?.level ?? null, score: then.score } : null };
    }),
    units: summary.units.map((one) => {
      const then = units.get(one.unit.name);
      return {
        ...one,
        pairs: one.pairs.map((pair, k) => ({ ...pair, lastLevel: then?.pairs[placeOf(k)]?.level ?? null })),
        change: then && one.change !== null ? changeOf(one.totals, then.totals) : null,
      };
    }),
  };
}
