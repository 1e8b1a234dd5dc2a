// The fewest rises to a total, against trying out every choice.
import fc from 'fast-check';
import { compare, fraction, type Rational, sum } from '../../../src/domain/rational';
import { fewestRises, neededFor, type RiseChain } from '../../../src/domain/summary/whatIf';
import { roundedTotal } from '../../../src/domain/weightedTotal';

/** Of each rise by itself: hundredths, effort. */
const chain = (kpi: string, ...rises: readonly (readonly [gain: number, effort: number])[]) => {
  let [all, effort] = [0, 0];
  return {
    kpi,
    rises: rises.map(([gain, more], i) => {
      all += gain;
      effort += more;
      return { level: i + 1, gain: fraction(all, 100), effort };
    }),
  };
};

const raisedBy = (chains: readonly ReturnType<typeof chain>[], needed: number) =>
  fewestRises(chains, fraction(needed, 100))?.raised.map(({ chain: { kpi }, rise }) => [kpi, rise.level]);

test('few large rises go before many small ones, whatever they take', () => {
  const chains = [chain('A', [10, 0.1], [10, 0.1], [10, 0.1]), chain('B', [25, 9])];
  expect(raisedBy(chains, 25)).toEqual([['B', 1]]);
  expect(raisedBy(chains, 26)).toEqual([
    ['A', 1],
    ['B', 1],
  ]);
  expect(fewestRises(chains, fraction(26, 100))).toMatchObject({ count: 2, effort: 9.1 });
});

test('of equal plans the earlier KPIs rise', () => {
  const chains = ['A', 'B', 'C'].map((kpi) => chain(kpi, [10, 0.1], [10, 0.1]));
  expect(raisedBy(chains, 10)).toEqual([['A', 1]]);
  expect(raisedBy(chains, 30)).toEqual([
    ['A', 2],
    ['B', 1],
  ]);
});

test('of as few rises those of least effort; a first one that brings little may open a large one', () => {
  const chains = [
    chain('A', [1, 0.2], [40, 0.2]),
    chain('B', [20, 0.3], [21, 0.3]),
    chain('C', [20, 0.05], [21, 0.05]),
  ];
  expect(raisedBy(chains, 41)).toEqual([['C', 2]]);
  expect(fewestRises(chains, fraction(42, 100))).toMatchObject({ count: 3, effort: 0.3 });
});

test('nothing is needed, and not even all is enough', () => {
  expect(fewestRises([], fraction(0))).toEqual({ raised: [], count: 0, effort: 0 });
  expect(fewestRises([chain('A', [10, 1])], fraction(11, 100))).toBeNull();
});

const anyChains = fc.array(
  fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 8 })), { maxLength: 3 }),
  { minLength: 1, maxLength: 5 },
);

test('no other choice is smaller, nor of as many rises less effort', () => {
  fc.assert(
    fc.property(anyChains, fc.integer({ min: 1, max: 150 }), (given, needed) => {
      const chains = given.map((rises, i) =>
        chain(String(i), ...rises.map(([gain, effort]) => [gain, effort / 20] as const)),
      );
      const goal = fraction(needed, 100);
      const every = choicesOf(chains).filter(({ gain }) => compare(gain, goal) >= 0);
      const found = fewestRises(chains, goal);
      if (every.length === 0) return expect(found).toBeNull();
      const count = Math.min(...every.map((one) => one.count));
      const effort = Math.min(...every.filter((one) => one.count === count).map((one) => one.effort));
      expect(found?.count).toBe(count);
      expect(found?.effort).toBeCloseTo(effort, 9);
      const gain = (found?.raised ?? []).reduce((all, { rise }) => sum(all, rise.gain), fraction(0));
      expect(compare(gain, goal)).toBeGreaterThanOrEqual(0);
    }),
  );
});

interface Tried {
  readonly gain: Rational;
  readonly effort: number;
  readonly count: number;
}

function choicesOf(chains: readonly RiseChain[]): Tried[] {
  return chains.reduce<Tried[]>(
    (before, { rises }) =>
      before.flatMap((one) =>
        [null, ...rises].map((rise, taken) => ({
          gain: sum(one.gain, rise?.gain ?? fraction(0)),
          effort: one.effort + (rise?.effort ?? 0),
          count: one.count + taken,
        })),
      ),
    [{ gain: fraction(0), effort: 0, count: 0 }],
  );
}

test('sixteen KPIs with five levels each are no work, whatever their points', () => {
  let seed = 7;
  const next = () => {
    seed = (seed * 48271) % 2147483647;
    return seed;
  };
  const chains = Array.from({ length: 16 }, (_, i) =>
    chain(
      String(i),
      ...Array.from({ length: 5 }, () => [1 + (next() % 2999), (next() % 1000) / 1000] as const),
    ),
  );
  const all = chains.reduce((total, { rises }) => sum(total, rises[4]?.gain ?? total), fraction(0));
  for (const part of [3, 2, 1.5, 1.1]) {
    const started = process.cpuUsage();
    const plan = fewestRises(chains, { n: all.n, d: (all.d * BigInt(Math.round(part * 10))) / 10n || 1n });
    const { user } = process.cpuUsage(started);
    expect(plan).not.toBeNull();
    expect(user / 1000).toBeLessThan(2000);
  }
});

test('what is needed is enough for the total as it is shown, and a hair less is not', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 49_999 }),
      fc.integer({ min: 1, max: 500 }),
      fc.constantFrom('once' as const, 'dpis' as const),
      (total, wanted, rounding) => {
        const now = fraction(total, 10_000);
        const needed = neededFor(now, fraction(wanted, 100), rounding);
        const reached = sum(now, needed);
        expect(roundedTotal(reached, rounding)).toBe(wanted / 100);
        const short = sum(reached, fraction(-1, 1_000_000));
        expect(roundedTotal(short, rounding)).toBeLessThan(wanted / 100);
      },
    ),
  );
});
