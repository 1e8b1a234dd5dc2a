// จำลองผลคะแนน: the fewest one-level rises that bring a unit's total to a chosen one, of as few the least effort. Exact.
import { compare, difference, fraction, type Rational, sum } from '../rational';

/** One rise; those of a chain can only be taken in their order. */
export interface Rise {
  readonly level: number;
  /** Points on the total that is looked at; never negative. */
  readonly gain: Rational;
  readonly effort: number;
}

/** All rises a KPI of the unit has left. */
export interface RiseChain {
  readonly kpi: string;
  readonly rises: readonly Rise[];
}

/** How far each KPI is to be raised. */
export interface RisePlan {
  readonly raised: readonly { readonly kpi: string; readonly level: number }[];
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
export function fewestRises(chains: readonly RiseChain[], needed: Rational): RisePlan | null {
  if (compare(needed, fraction(0)) <= 0) return { raised: [], count: 0, effort: 0 };
  const { gains, goal } = asWholeNumbers(chains, needed);
  const most = mostByCount(gains);
  const [all = []] = most;
  const count = all.findIndex((gain) => gain >= goal);
  if (count < 0) return null;
  const best = cheapest(chains, gains, most, count, goal);
  if (!best) return null;
  const raised = chains
    .map(({ kpi, rises }, i) => ({ kpi, level: rises[(best.taken[i] ?? 0) - 1]?.level ?? 0 }))
    .filter((_, i) => best.taken[i]);
  return { raised, count, effort: best.effort };
}

/** Chain → gain of its first 0, 1 … rises, over one denominator, so that sums are whole. */
function asWholeNumbers(chains: readonly RiseChain[], needed: Rational) {
  let denominator = needed.d;
  for (const { rises } of chains)
    for (const { gain } of rises) denominator *= gain.d / commonDivisor(denominator, gain.d);
  const whole = ({ n, d }: Rational) => n * (denominator / d);
  const gains = chains.map(({ rises }) => {
    const sums = [ZERO];
    for (const { gain } of rises) sums.push((sums[sums.length - 1] as bigint) + whole(gain));
    return sums;
  });
  return { gains, goal: whole(needed) };
}

function commonDivisor(a: bigint, b: bigint): bigint {
  return b === ZERO ? a : commonDivisor(b, a % b);
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
    const rest = most[i + 1] as readonly bigint[];
    byCount.forEach((choices, used) => {
      for (const choice of choices) {
        let { effort } = choice;
        // Earlier KPIs rise first, so that equal plans come in that order.
        for (let taken = 0; taken <= rises.length && used + taken <= count; taken++) {
          if (taken > 0) effort = Number((effort + (rises[taken - 1] as Rise).effort).toFixed(DECIMALS));
          const gain = choice.gain + (gains[i]?.[taken] as bigint);
          const left = rest[count - used - taken];
          if (left === undefined || gain + left < goal) continue;
          const list = next[used + taken] ?? [];
          next[used + taken] = list;
          list.push({ gain, effort, taken: [...choice.taken, taken] });
        }
      }
    });
    byCount = Array.from(next, (choices) => undefeated(choices ?? []));
  });
  return byCount[count]?.[0];
}

/** Without those that gain no more for no less effort; least effort first. */
function undefeated(choices: readonly Choice[]): Choice[] {
  const kept: Choice[] = [];
  const sorted = choices.slice().sort(byEffort);
  for (const choice of sorted) {
    const last = kept[kept.length - 1];
    if (!last || choice.gain > last.gain) kept.push(choice);
  }
  return kept;
}

function byEffort(a: Choice, b: Choice): number {
  if (a.effort !== b.effort) return a.effort - b.effort;
  if (a.gain !== b.gain) return a.gain > b.gain ? -1 : 1;
  const at = a.taken.findIndex((taken, i) => taken !== b.taken[i]);
  return at < 0 ? 0 : (b.taken[at] as number) - (a.taken[at] as number);
}

/** Points still needed so that the total, rounded as the office rounds it, shows `wanted`, given to two decimals. */
export function neededFor(total: Rational, wanted: Rational, rounding: 'once' | 'dpis'): Rational {
  // A half rounds up; rounded twice, a half of the third decimal does so as well.
  const slack = rounding === 'dpis' ? fraction(55, 10_000) : fraction(5, 1000);
  return difference(wanted, sum(total, slack));
}
