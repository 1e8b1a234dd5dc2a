// Targets of rising levels must not turn back; equal ones may be the roundings of a small base.
import type { LadderStep } from './rule';

/** The cells at which ladders turn against the way most of them go. */
export function levelOrderFaults(ladders: readonly (readonly LadderStep[])[]): LadderStep[] {
  const filled = ladders.map((ladder) =>
    ladder.filter(({ value }) => value !== null).sort((a, b) => a.level - b.level),
  );
  /** How far a step leads up from another. */
  const rise = (to?: LadderStep, from?: LadderStep) => Number(to?.value) - Number(from?.value);
  let direction = 0;
  for (const ladder of filled) {
    for (let i = 1; i < ladder.length; i++) direction += Math.sign(rise(ladder[i], ladder[i - 1]));
  }
  const faults: LadderStep[] = [];
  for (const ladder of filled) {
    for (let i = 1; i < ladder.length; i++) {
      const ahead = rise(ladder[i], ladder[i - 1]) * direction;
      if (ladder[i]?.isThreshold ? ahead > 0 : ahead >= 0) continue;
      // The one whose removal lets the rest go on is at fault.
      const next = ladder[i + 1];
      const isEarlier = next && rise(next, ladder[i - 1]) * direction <= 0;
      faults.push(ladder[isEarlier ? i - 1 : i] as LadderStep);
    }
  }
  return faults;
}
