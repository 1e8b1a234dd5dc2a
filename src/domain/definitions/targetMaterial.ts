// What the rules about targets are asked about, from the targets of the definition tabs.
import type { AgreedTarget } from './agreement';
import type { Material } from './rule';
import { agreedLevelTargets, byKpi, targetLabel } from './targetFigures';

export function targetMaterial(
  targets: readonly AgreedTarget[],
): Pick<Material, 'targets' | 'levelTargets' | 'ladders'> {
  return {
    targets,
    levelTargets: agreedLevelTargets(targets),
    ladders: byKpi(targets).map((rows) =>
      rows.map((target) =>
        target.levels.map(({ value, place }, i) => ({
          level: i + 1,
          value,
          place,
          label: targetLabel(target),
        })),
      ),
    ),
  };
}
