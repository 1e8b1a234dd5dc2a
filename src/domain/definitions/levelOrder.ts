// Targets of rising levels must not turn back; equal ones may be the roundings of a small base.
import type { LadderStep } from './rule';

/** The cells at which ladders turn against the way they go; where a ladder does not tell, the way most of them go. */
export function levelOrderFaults(ladders: readonly (readonly LadderStep[])[]): LadderStep[] {
  const filled = ladders.map((ladder) =>
    ladder.filter(({ value }) => value !== null).sort((a, b) => a.level - b.level),
  );
  /** How far a step leads up from another. */
  const rise = (to: LadderStep, from: LadderStep | undefined) =>
    Number(to.value) - Number((from as LadderStep).value);
  const ways = filled.map((ladder) =>
    ladder.reduce((way, step, i) => way + (i > 0 ? Math.sign(rise(step, ladder[i - 1])) : 0), 0),
  );
  const most = ways.reduce((a, b) => a + b, 0);
  const faults: LadderStep[] = [];
  filled.forEach((ladder, nth) => {
    const way = (ladder.length > 2 && ways[nth]) || most;
    for (let i = 1; i < ladder.length; i++) {
      const step = ladder[i] as LadderStep;
      const ahead = rise(step, ladder[i - 1]) * way;
      if (step.isThreshold ? ahead > 0 : ahead >= 0) continue;
      // The one whose removal lets the rest go on is at fault.
      const next = ladder[i + 1];
      const isEarlier = next && rise(next, ladder[i - 1]) * way <= 0;
      faults.push(ladder[isEarlier ? i - 1 : i] as LadderStep);
    }
  });
  return faults;
}
