// The rises that are listed, against trying out every amount, every step and every choice of KPIs by hand.
import fc from 'fast-check';
import { fraction } from '../../../src/domain/rational';
import { riseChains } from '../../../src/domain/summary/riseChains';
import { fewestRises, neededFor } from '../../../src/domain/summary/whatIf';
import { type GivenReport, kpi, summarised, target } from '../summary/support/summaryBook';

/** Five shares of a base, or of P9 two steps, then three shares; P9 loses half a point for a complaint. */
const THRESHOLDS = { T1: [80, 85, 90, 95, 100], P2: [45, 50, 55, 60, 65], P3: [80, 85, 90, 95, 100], P9: [] };
type Code = keyof typeof THRESHOLDS;
const CODES = Object.keys(THRESHOLDS) as Code[];
const GROUPS = { T1: 'team', P2: 'individual', P3: 'team', P9: 'individual' } as const;

interface Case {
  readonly state: 'counted' | 'missing' | 'returned' | 'waiting' | 'excluded';
  readonly base: number;
  readonly done: number;
  readonly ticks: readonly boolean[];
  readonly complaint: boolean;
  /** In hundredths. */
  readonly weight: number;
}

interface Office {
  readonly cases: { readonly [code in Code]: Case };
  readonly floor: 0 | 1;
  readonly highest: boolean;
  readonly hold: boolean;
  readonly dpis: boolean;
  readonly ratio: readonly [number, number];
}

function pointsOf(code: Code, { floor, highest }: Office, now: Case): { level: number; halves: number } {
  const { base, done, ticks, complaint } = now;
  const reaches = (least: number) => done * 100 >= least * base;
  const holds =
    code === 'P9'
      ? [ticks[0], ticks[1] && ticks[2], reaches(20), reaches(25), reaches(30)]
      : THRESHOLDS[code].map(reaches);
  const gap = holds.indexOf(false);
  const level = code === 'P9' && highest ? holds.lastIndexOf(true) + 1 : gap < 0 ? 5 : gap;
  return { level, halves: Math.max(0, Math.max(level, floor) * 2 - (code === 'P9' && complaint ? 1 : 0)) };
}

/** Points in halves of each rise that is left, and what it takes from where the case stands now. */
function risesOf(code: Code, office: Office, given: Case): { halves: number; effort: number }[] {
  if (given.state === 'waiting' || given.state === 'excluded') return [];
  const isOpen = given.state !== 'counted';
  const now =
    given.state === 'missing' ? { ...given, done: 0, ticks: [false, false, false], complaint: false } : given;
  let { halves, level } = isOpen ? { halves: 0, level: -1 } : pointsOf(code, office, now);
  const all: { halves: number; effort: number; level: number }[] = [];
  for (let set = 0; set < 8; set++) {
    const ticks = now.ticks.map((tick, i) => tick || !!(set & (1 << i)));
    const steps = ticks.filter((tick, i) => tick && !now.ticks[i]).length + (isOpen ? 1 : 0);
    for (let done = now.done; done <= now.base; done++)
      all.push({
        ...pointsOf(code, office, { ...now, ticks, done }),
        effort: (done - now.done) / now.base + steps / 20,
      });
  }
  const rises: { halves: number; effort: number }[] = [];
  for (;;) {
    const better = all.filter((one) => one.halves > halves && one.level > level);
    if (better.length === 0) return rises;
    level = Math.min(...better.map((one) => one.level));
    const next = better.filter((one) => one.level === level).sort((a, b) => a.effort - b.effort)[0];
    if (!next) return rises;
    halves = next.halves;
    rises.push(next);
  }
}

/** Half up to so many decimals of hundredths. */
const rounded = (n: bigint, d: bigint, unit: bigint) => (2n * n * unit + d) / (2n * d);

/** In hundredths, as it is shown; null where a part of it measures nothing. */
function totalOf(office: Office, which: 'team' | 'individual' | 'combined', halves: (code: Code) => number) {
  const part = (group: string) => {
    let [points, weights, measured] = [0, 0, 0];
    for (const code of CODES) {
      const { state, weight } = office.cases[code];
      if (GROUPS[code] !== group) continue;
      if (state !== 'excluded' || office.hold) weights += weight;
      if (state === 'excluded') continue;
      measured++;
      points += weight * halves(code);
    }
    return measured > 0 ? [BigInt(points), BigInt(weights * 2)] : null;
  };
  const [team, own] = [part('team'), part('individual')] as (bigint[] | null)[];
  const [a, b] = office.ratio.map(BigInt) as [bigint, bigint];
  const both =
    team && own
      ? [
          (team[0] as bigint) * (own[1] as bigint) * a + (own[0] as bigint) * (team[1] as bigint) * b,
          (team[1] as bigint) * (own[1] as bigint) * (a + b),
        ]
      : null;
  const found = which === 'combined' ? both : which === 'team' ? team : own;
  if (!found) return null;
  const [n, d] = found as [bigint, bigint];
  return Number(office.dpis ? rounded(rounded(n, d, 1000n), 10n, 1n) : rounded(n, d, 100n));
}

/** The fewest rises and of these the least effort; null where even all are not enough. */
function tried(office: Office, which: 'team' | 'individual' | 'combined', wanted: number) {
  const open = CODES.filter((code) => which === 'combined' || GROUPS[code] === which);
  const nowOf = (code: Code) => {
    const one = office.cases[code];
    return one.state === 'counted' ? pointsOf(code, office, one).halves : 0;
  };
  let best: { count: number; effort: number } | null = null;
  const choose = (at: number, taken: { [code: string]: number }, count: number, effort: number) => {
    const code = open[at];
    if (!code) {
      const total = totalOf(office, which, (one) => taken[one] ?? nowOf(one)) ?? 0;
      const isBetter = !best || count < best.count || (count === best.count && effort < best.effort);
      if (total >= wanted && isBetter) best = { count, effort };
      return;
    }
    choose(at + 1, taken, count, effort);
    risesOf(code, office, office.cases[code]).forEach((rise, i) => {
      choose(at + 1, { ...taken, [code]: rise.halves }, count + i + 1, effort + rise.effort);
    });
  };
  choose(0, {}, 0, 0);
  return best as { count: number; effort: number } | null;
}

function bookOf({ cases, floor, highest, hold, dpis, ratio }: Office) {
  const bases = (code: Code) => [cases[code].state === 'waiting' ? null : cases[code].base];
  const reports = CODES.flatMap((code): GivenReport[] => {
    const { state, done, base, ticks, complaint } = cases[code];
    if (state === 'missing' || state === 'excluded') return [];
    const own = state === 'waiting' ? '' : base;
    const values =
      code === 'P9' ? [...ticks, done, own, complaint] : code === 'T1' ? [done, 0, own, 0] : [done, own];
    return [{ unit: 'ก', kpi: code, values, ...(state === 'returned' && { status: 'ส่งคืนให้แก้ไข' }) }];
  });
  return summarised(
    {
      kpis: CODES.map((code) =>
        kpi(code, {
          group: GROUPS[code],
          weight: cases[code].weight / 100,
          ...(code === 'P9' && highest && { counting: 'highest' }),
        }),
      ),
      targets: CODES.map((code) =>
        target('ก', code, {
          bases: bases(code),
          measured: cases[code].state !== 'excluded',
          reason: 'ไม่มีพื้นที่',
        }),
      ),
      reports,
      settings: [
        ['คะแนนกรณีผลต่ำกว่าระดับ 1', floor],
        ['ตัวชี้วัดที่ไม่ประเมิน', hold ? 'คงน้ำหนัก' : 'เกลี่ยน้ำหนัก'],
        ['การปัดเศษ', dpis ? 'แบบ DPIS' : 'ครั้งเดียว'],
        ['สัดส่วนรายทีม:รายบุคคล', ratio.join(':')],
      ],
    },
    '2565-06',
  );
}

// Small bases leave out levels, equal weights and bases make ties.
const anyCase = (bases: readonly number[], waiting: Case['state'] = 'waiting') =>
  fc
    .record({
      state: fc.oneof(
        { weight: 5, arbitrary: fc.constant('counted' as const) },
        fc.constantFrom('missing' as const, 'returned' as const, 'excluded' as const, waiting),
      ),
      base: fc.constantFrom(...bases),
      share: fc.nat({ max: 100 }),
      ticks: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
      complaint: fc.boolean(),
      weight: fc.oneof(fc.constant(2500), fc.integer({ min: 1, max: 4000 })),
    })
    .map(({ share, ...one }): Case => ({ ...one, done: Math.floor((one.base * share) / 100) }));
const anyOffice = fc.record({
  cases: fc.record({
    T1: anyCase([100, 40]),
    P2: anyCase([1, 3, 20]),
    P3: anyCase([1, 2, 20]),
    // Its first steps need no base.
    P9: anyCase([20, 100], 'missing'),
  }),
  floor: fc.constantFrom(0 as const, 1 as const),
  highest: fc.boolean(),
  hold: fc.boolean(),
  dpis: fc.boolean(),
  ratio: fc.constantFrom([50, 50] as const, [70, 30] as const, [1, 2] as const),
});

// Where only the highest step counts, a higher one may take less than the one below.
const own: Case = {
  state: 'counted',
  base: 100,
  done: 19,
  ticks: [false, false, false],
  complaint: false,
  weight: 2500,
};
const skips: Office = {
  cases: { T1: own, P2: { ...own, state: 'excluded' }, P3: own, P9: own },
  floor: 0,
  highest: true,
  hold: false,
  dpis: false,
  ratio: [50, 50],
};

test('no fewer rises bring the total that is wanted, nor as few for less effort', () => {
  fc.assert(
    fc.property(
      anyOffice,
      fc.constantFrom('team' as const, 'individual' as const, 'combined' as const),
      fc.integer({ min: 1, max: 500 }),
      (office, which, wanted) => {
        const { request, summary } = bookOf(office);
        const { total, chains } = riseChains(request, summary, 'ก', which);
        const best = tried(office, which, wanted);
        const isMeasured = totalOf(office, which, () => 0) !== null;
        expect(total !== null).toBe(isMeasured);
        if (!total) return;
        const rounding = office.dpis ? 'dpis' : 'once';
        const plan = fewestRises(chains, neededFor(total, fraction(wanted, 100), rounding));
        expect(plan?.count).toBe(best?.count);
        expect(plan?.effort ?? 0).toBeCloseTo(best?.effort ?? 0, 6);
      },
    ),
    { numRuns: 40, examples: [[skips, 'individual', 500]] },
  );
});
