// Rules about targets, printed or of the definition tab: the percentage of the base, the order of levels, the months.
import { numberOf } from '../rational';
import type { AgreedTarget, Figure } from './agreement';
import { levelOrderFaults } from './levelOrder';
import { type Found, ruleOf } from './rule';
import { byKpi, targetLabel } from './targetFigures';

export const targetRules = [
  ruleOf('target-differs', 'must', 'levelTargets', (targets) =>
    targets
      .filter(({ isSlip }) => isSlip)
      .map(({ place, label, value }) => ({ place, label, computed: value, mend: { place, value } })),
  ),
  ruleOf('target-misses-percent', 'should', 'levelTargets', (targets) =>
    targets
      .filter(({ enough, isSlip }) => enough !== null && !isSlip)
      .map(({ place, label, exact, enough }) => ({
        place,
        label,
        computed: numberOf(exact),
        mend: { place, value: enough as number },
      })),
  ),
  ruleOf('targets-not-in-order', 'must', 'ladders', (ladders) =>
    ladders.reduce<Found[]>(
      (all, rows) =>
        all.concat(levelOrderFaults(rows).map(({ place, label }) => ({ place, label, computed: null }))),
      [],
    ),
  ),
  ruleOf('months-differ-from-target', 'must', 'targets', (targets) =>
    byKpi(targets).reduce<Found[]>((found, rows) => found.concat(monthsAgainstTarget(rows)), []),
  ),
] as const;

/** The target that months lead to is the one they do lead to in most rows of the KPI. */
function monthsAgainstTarget(rows: readonly AgreedTarget[]): Found[] {
  const lastMonth = ({ months }: AgreedTarget) => (months[months.length - 1] as Figure).value;
  const planned = rows.filter((target) => lastMonth(target) !== null);
  for (const at of [4, 3, 2, 1, 0, 5]) {
    const stated = (target: AgreedTarget) => target.levels[at] || target.unlevelled;
    const differing = planned.filter((target) => stated(target).value !== lastMonth(target));
    const equal = planned.length - differing.length;
    if (equal < 2 || equal <= differing.length) continue;
    return differing
      .filter((target) => stated(target).value !== null)
      .map((target) => ({
        place: stated(target).place,
        label: targetLabel(target),
        computed: lastMonth(target),
      }));
  }
  return [];
}
