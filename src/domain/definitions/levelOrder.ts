// Targets of rising levels must not turn back; equal ones may be the roundings of a small base.
import type { LadderStep } from './rule';

/** The cells at which ladders turn against the way most of them go. */
export function levelOrderFaults(ladders: readonly (readonly LadderStep[])[]): LadderStep[] {
  const filled = ladders.map((ladder) =>
    ladder.filter(({ value }) => value !== null).sort((a, b) => a.level - b.level),
  );
  let direction = 0;
  for (const ladder of filled) {
    for (let i = 1; i < ladder.length; i++) direction += Math.sign(stepTo(ladder, i));
  }
  const faults: LadderStep[] = [];
  if (direction === 0) return faults;
  for (const ladder of filled) {
    for (let i = 1; i < ladder.length; i++) {
      if (stepTo(ladder, i) * direction >= 0) continue;
      // The one whose removal lets the rest go on is at fault.
      const isEarlier =
        i === 1
          ? ladder.length > 2 && valueAt(ladder, 2, 1) * direction > 0
          : valueAt(ladder, i, i - 2) * direction >= 0;
      faults.push(ladder[isEarlier ? i - 1 : i] as LadderStep);
    }
  }
  return faults;
}

function stepTo(ladder: readonly LadderStep[], i: number): number {
  return valueAt(ladder, i, i - 1);
}

/** How far entry `i` lies above entry `j`. */
function valueAt(ladder: readonly LadderStep[], i: number, j: number): number {
  return Number(ladder[i]?.value) - Number(ladder[j]?.value);
}
