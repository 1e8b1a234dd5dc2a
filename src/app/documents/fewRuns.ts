// Rows of one height in runs, few of which are of another height than most: neighbours that cost the least empty room get one height.

interface Run {
  readonly count: number;
  readonly height: number;
}

/**
 * No row becomes lower than it was. `most`: runs beside those of the commonest height, which take one call of the service together,
 * each other run one of its own.
 */
export function fewRuns(heights: readonly number[], most: number): Run[] {
  const runs: Run[] = [];
  for (const height of heights) put(runs, runs.length, { count: 1, height });
  // No two of the commonest height are neighbours.
  while (runs.length > 2 * most + 1 || othersIn(runs) > most) {
    let best = 0;
    let least = Infinity;
    for (let i = 0; i + 1 < runs.length; i++) {
      const cost = costOf(runs[i] as Run, runs[i + 1] as Run);
      if (cost < least) [best, least] = [i, cost];
    }
    const [a, b] = runs.splice(best, 2) as [Run, Run];
    put(runs, best, { count: a.count + b.count, height: Math.max(a.height, b.height) });
  }
  return runs;
}

function othersIn(runs: readonly Run[]): number {
  const counts = new Map<number, number>();
  for (const { height } of runs) counts.set(height, (counts.get(height) ?? 0) + 1);
  return runs.length - Math.max(...counts.values());
}

function costOf(a: Run, b: Run): number {
  const low = a.height < b.height ? a : b;
  return Math.abs(a.height - b.height) * low.count;
}

/** At that place, joined with what has the same height beside it. */
function put(runs: Run[], at: number, run: Run): void {
  const [before, after] = [runs[at - 1], runs[at]];
  if (before?.height === run.height) {
    runs.splice(at - 1, 1);
    put(runs, at - 1, { count: before.count + run.count, height: run.height });
  } else if (after?.height === run.height) runs[at] = { count: after.count + run.count, height: run.height };
  else runs.splice(at, 0, run);
}
