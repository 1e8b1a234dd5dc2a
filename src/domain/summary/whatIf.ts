// จำลองผลคะแนน: the fewest one-level rises that bring a unit's total to a chosen one, of as few the least effort. Exact.
import { difference, fraction, type Rational, sum } from '../rational';

/** How far a KPI can be raised, both counted from where it stands now. */
export interface Rise {
  readonly level: number;
  /** Points on the total that is looked at, more than of the rise before. */
  readonly gain: Rational;
  readonly effort: number;
}

/** All rises a KPI of the unit has left, in the only order in which they can be taken. */
export interface RiseChain {
  readonly rises: readonly Rise[];
}

export interface RisePlan<C extends RiseChain> {
  /** How far each KPI is to be raised. */
  readonly raised: readonly { readonly chain: C; readonly rise: C['rises'][number] }[];
  /** One for each level on the way. */
  readonly count: number;
  readonly effort: number;
}

interface Choice {
  readonly gain: bigint;
  readonly effort: number;
  /** Of each chain so far, how many rises. */
  readonly taken: readonly number[];
}

const ZERO = BigInt(0);
// Efforts are told apart to nine decimals; the rest is dust of their sums.
const DECIMALS = 9;

/** Null when not even all rises are enough; nothing is raised where `needed` is 0 or less. Of equal plans the earlier KPIs rise. */
export function fewestRises<C extends RiseChain>(chains: readonly C[], needed: Rational): RisePlan<C> | null {
  // Over one denominator all sums are whole.
  let { d } = needed;
  for (const { rises } of chains) for (const { gain } of rises) if (d % gain.d) d *= gain.d;
  const whole = (of: Rational) => of.n * (d / of.d);
  const gains = chains.map(({ rises }) => [ZERO, ...rises.map(({ gain }) => whole(gain))]);
  const goal = whole(needed);
  const most = mostByCount(gains);
  const count = (most[0] as bigint[]).findIndex((gain) => gain >= goal);
  const best = cheapest(chains, gains, most, count, goal);
  if (!best) return null;
  const raised = chains.flatMap((chain, i) => {
    const rise = chain.rises[(best.taken[i] as number) - 1];
    return rise ? [{ chain, rise }] : [];
  });
  return { raised, count, effort: best.effort };
}

/** [from this chain on][with that many rises] → the most that can be gained, −1 where there are not so many. */
function mostByCount(gains: readonly (readonly bigint[])[]): bigint[][] {
  const none = BigInt(-1);
  const most: bigint[][] = [[ZERO]];
  for (const own of gains.slice().reverse()) {
    const later = most[0] as bigint[];
    const here: bigint[] = new Array(later.length + own.length - 1).fill(none);
    later.forEach((rest, count) => {
      own.forEach((gain, taken) => {
        const all = rest + gain;
        if (all > (here[count + taken] as bigint)) here[count + taken] = all;
      });
    });
    most.unshift(here);
  }
  return most;
}

/** Of all choices of that many rises that reach the goal the one of least effort. Hopeless and outdone ones are dropped on the way. */
function cheapest(
  chains: readonly RiseChain[],
  gains: readonly (readonly bigint[])[],
  most: readonly (readonly bigint[])[],
  count: number,
  goal: bigint,
): Choice | undefined {
  let byCount: Choice[][] = [[{ gain: ZERO, effort: 0, taken: [] }]];
  chains.forEach(({ rises }, i) => {
    const next: Choice[][] = [];
    // Of equal ones those come first in which earlier KPIs rise.
    for (let used = count; used >= 0; used--)
      for (const choice of byCount[used] ?? [])
        (gains[i] as readonly bigint[]).forEach((own, taken) => {
          const gain = choice.gain + own;
          const left = most[i + 1]?.[count - used - taken];
          if (left === undefined || gain + left < goal) return;
          const effort = Number((choice.effort + (rises[taken - 1]?.effort ?? 0)).toFixed(DECIMALS));
          const list = next[used + taken] ?? [];
          next[used + taken] = list;
          list.push({ gain, effort, taken: [...choice.taken, taken] });
        });
    byCount = Array.from(next, (choices) => undefeated(choices ?? []));
  });
  return byCount[count]?.[0];
}

/** Without those that gain no more for no less effort; least effort first. */
function undefeated(choices: Choice[]): Choice[] {
  const kept: Choice[] = [];
  choices.sort((a, b) => a.effort - b.effort || Number(b.gain - a.gain));
  for (const choice of choices) {
    const last = kept[kept.length - 1];
    if (!last || choice.gain > last.gain) kept.push(choice);
  }
  return kept;
}

/** Points still needed so that the total, rounded as the office rounds it, shows `wanted`, given to two decimals. */
export function neededFor(total: Rational, wanted: Rational, rounding: 'once' | 'dpis'): Rational {
  // A half rounds up; rounded twice, a half of the third decimal does so as well.
  const slack = rounding === 'dpis' ? fraction(55, 10_000) : fraction(5, 1000);
  return difference(wanted, sum(total, slack));
}
