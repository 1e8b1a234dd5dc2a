// Rules about targets, printed or of the definition tab: the percentage of the base, the order of levels, the months.
import { numberOf } from '../rational';
import type { AgreedTarget } from './agreement';
import { levelOrderFaults } from './levelOrder';
import type { DefinitionRule, Found } from './rule';
import { byKpi, targetLabel } from './targetFigures';

export const targetRules = [
  {
    code: 'target-differs',
    severity: 'must',
    needs: ['levelTargets'],
    check: ({ levelTargets }) =>
      levelTargets
        .filter(({ isComputed, isExplained }) => isComputed && !isExplained)
        .map(({ place, label, value }) => ({ place, label, computed: value, mend: { place, value } })),
  },
  {
    code: 'target-misses-percent',
    severity: 'should',
    needs: ['levelTargets'],
    check({ levelTargets }) {
      const found: Found[] = [];
      for (const { place, label, exact, enough, isComputed, isExplained } of levelTargets) {
        if (enough === null || (isComputed && !isExplained)) continue;
        found.push({ place, label, computed: numberOf(exact), mend: { place, value: enough } });
      }
      return found;
    },
  },
  {
    code: 'targets-not-in-order',
    severity: 'must',
    needs: ['ladders'],
    check: ({ ladders }) =>
      ladders
        .reduce<ReturnType<typeof levelOrderFaults>>((all, rows) => all.concat(levelOrderFaults(rows)), [])
        .map(({ place, label }) => ({ place, label, computed: null })),
  },
  {
    code: 'months-differ-from-target',
    severity: 'must',
    needs: ['targets'],
    check: ({ targets }) =>
      byKpi(targets).reduce<Found[]>((found, rows) => found.concat(monthsAgainstTarget(rows)), []),
  },
] as const satisfies readonly DefinitionRule[];

/** The target that months lead to is the one they do lead to in most rows of the KPI. */
function monthsAgainstTarget(rows: readonly AgreedTarget[]): Found[] {
  const lastMonth = ({ months }: AgreedTarget) => months[months.length - 1]?.value ?? null;
  const planned = rows.filter((target) => lastMonth(target) !== null);
  for (const at of [4, 3, 2, 1, 0, 5]) {
    const stated = (target: AgreedTarget) => target.levels[at] ?? target.unlevelled;
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
