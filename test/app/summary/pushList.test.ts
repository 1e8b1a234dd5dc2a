// What is to be pushed: against trying out every amount and every step by hand, and the facts that stand beside each item.
import fc from 'fast-check';
import type { PushItem } from '../../../src/domain/summary/monthSummary';
import { type GivenReport, kpi, summarised, target, unit } from './support/summaryBook';

const UNITS = ['ก', 'ข', 'ค'];
const KPIS = [kpi('P2'), kpi('P3'), kpi('P9')];
const BASES = { P2: 30, P3: 4, P9: 2 } as const;
const THRESHOLDS = { P2: [45, 50, 55, 60, 65], P3: [80, 85, 90, 95, 100] } as const;
type Code = keyof typeof BASES;

/** By hand: the level of P2 and P3 by a count of things, of P9 by three ticks and satang. */
function levelOf(code: Code, done: number, ticks: readonly boolean[]): number {
  if (code !== 'P9') return THRESHOLDS[code].filter((least) => done * 100 >= least * BASES[code]).length;
  const holds = [ticks[0], ticks[1] && ticks[2], ...[20, 25, 30].map((least) => done >= least * BASES.P9)];
  const gap = holds.findIndex((one) => !one);
  return gap < 0 ? 5 : gap;
}

interface Case {
  readonly code: Code;
  readonly done: number;
  readonly ticks: readonly boolean[];
  readonly complaint: boolean;
  readonly missing: boolean;
}

const scoreOf = ({ code, done, ticks, complaint, missing }: Case): number => {
  if (missing) return 0;
  return Math.max(0, levelOf(code, done, ticks) - (complaint && code === 'P9' ? 0.5 : 0));
};

/** The least that brings the lowest higher level with more points: every set of ticks, every amount. */
function tried(now: Case): { readonly effort: number; readonly next: number; readonly score: number } | null {
  const from = now.missing ? { ...now, done: 0, ticks: [false, false, false], complaint: false } : now;
  const whole = now.code === 'P9' ? BASES.P9 * 100 : BASES[now.code];
  let best: { effort: number; next: number; score: number } | null = null;
  const tickSets = now.code === 'P9' ? 8 : 1;
  for (let set = 0; set < tickSets; set++) {
    const ticks = from.ticks.map((tick, i) => tick || !!(set & (1 << i)));
    const steps = ticks.filter((tick, i) => tick && !from.ticks[i]).length + (now.missing ? 1 : 0);
    for (let done = from.done; done <= whole; done++) {
      const then = { ...from, missing: false, done, ticks };
      const [next, score] = [levelOf(now.code, done, ticks), scoreOf(then)];
      if (score <= scoreOf(now)) continue;
      const effort = (done - from.done) / whole + steps * 0.05;
      if (!best || next < best.next || (next === best.next && effort < best.effort))
        best = { effort, next, score };
    }
  }
  return best;
}

const anyCase = (code: Code) =>
  fc.record({
    code: fc.constant(code),
    done: fc.integer({ min: 0, max: code === 'P9' ? 80 : BASES[code] }),
    ticks: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
    complaint: fc.boolean(),
    missing: fc.boolean(),
  });
const anyBook = fc.array(fc.tuple(anyCase('P2'), anyCase('P3'), anyCase('P9')), {
  minLength: 3,
  maxLength: 3,
});

function reportOf(of: string, { code, done, ticks, complaint, missing }: Case): GivenReport[] {
  if (missing) return [];
  const values = code === 'P9' ? [...ticks, done / 100, BASES.P9, complaint] : [done, BASES[code]];
  return [{ unit: of, kpi: code, values }];
}

test('the first item is the cheapest gain there is, and the others follow in order', () => {
  fc.assert(
    fc.property(anyBook, (book) => {
      const targets = UNITS.flatMap((of) =>
        KPIS.map(({ code }) => target(of, code, { bases: [BASES[code as Code]] })),
      );
      const reports = book.flatMap((cases, u) => cases.flatMap((one) => reportOf(UNITS[u] as string, one)));
      const { push } = summarised({ kpis: KPIS, targets, reports }).summary;
      const weights = KPIS.map(({ weight }) => weight);
      const total = (scores: readonly number[]) =>
        scores.reduce((all, score, k) => all + score * (weights[k] as number), 0) /
        weights.reduce((a, b) => a + b);
      const expected = book.flatMap((cases, u) =>
        cases.flatMap((one, k) => {
          const best = tried(one);
          if (!best) return [];
          const scores = cases.map(scoreOf);
          const after = scores.map((score, at) => (at === k ? best.score : score));
          const gain = total(after) - total(scores);
          return [{ key: `${UNITS[u]}|${one.code}`, worth: gain / best.effort, gain, next: best.next, k, u }];
        }),
      );
      expected.sort((a, b) =>
        Math.abs(a.worth - b.worth) > 1e-9 ? b.worth - a.worth : a.k - b.k || a.u - b.u,
      );
      expect(push.map((item) => [keyOf(item), item.next])).toEqual(
        expected.map(({ key, next }) => [key, next]),
      );
      push.forEach(({ gain }, i) => {
        expect(gain).toBeCloseTo(expected[i]?.gain as number, 9);
      });
    }),
    { numRuns: 40 },
  );
});

function keyOf(item: PushItem): string {
  return `${item.unit.name}|${item.kpi.code}`;
}

const DONE = { values: [true, true, true, 25, 100, false] };

test('ties go by the number of the KPI, 2.10 after 2.9, then by the unit in Thai order', () => {
  const kpis = [kpi('P9', { code: 'X1', number: '2.10' }), kpi('P9', { number: '2.9' })];
  const names = ['เมือง', 'ราชสาส์น', 'แปลงยาว'];
  const targets = names.flatMap((of) => kpis.map(({ code }) => target(of, code, { bases: [100] })));
  const reports = names.flatMap((of) => kpis.map(({ code }) => ({ unit: of, kpi: code, ...DONE })));
  const { push } = summarised({ kpis, targets, reports }).summary;
  expect(push.map(({ unit: { name }, kpi: { number } }) => `${number} ${name}`)).toEqual([
    '2.9 แปลงยาว',
    '2.9 เมือง',
    '2.9 ราชสาส์น',
    '2.10 แปลงยาว',
    '2.10 เมือง',
    '2.10 ราชสาส์น',
  ]);
});

test('gap, effort, days left and pace; a unit alone lifts the province where it is the province', () => {
  const T1 = (of: string) => target(of, 'T1', { bases: [1000] });
  const spent = (of: string, amount: number) => ({ unit: of, kpi: 'T1', values: [amount, 0, 1000, 0] });
  const [first] = summarised({ targets: [T1('ก')], reports: [spent('ก', 820)] }).summary.push;
  expect(first).toMatchObject({
    level: 1,
    next: 2,
    gain: 1,
    effort: 0.03,
    gaps: [{ kind: 'amount', amount: 30, up: true }],
    daysLeft: 94,
    movesProvince: true,
  });
  // 1 April to today, 21 June, are 82 days.
  expect(first?.pace).toEqual({ needed: 30 / 94, soFar: 10, unit: 'บาท' });
  const two = summarised({
    targets: [T1('ก'), T1('ข')],
    reports: [spent('ก', 820), spent('ข', 820)],
  }).summary;
  expect(two.push.map(({ movesProvince }) => movesProvince)).toEqual([false, false]);
});

test('what must get less is paced by what has gone already, and points in proportion are counted', () => {
  const poor = { unit: 'ก', kpi: 'P1', values: [32, 100] };
  const [less] = summarised({
    kpis: [kpi('P1')],
    targets: [target('ก', 'P1', { bases: [100] })],
    reports: [poor],
  }).summary.push;
  expect(less).toMatchObject({ next: 2, effort: 0.02, gaps: [{ amount: 2, up: false }] });
  expect(less?.pace?.soFar).toBeCloseTo(68 / 82, 12);
  const between = [kpi('T1', { method: 'interpolate' })];
  const spent = { unit: 'ก', kpi: 'T1', values: [824, 0, 1000, 0] };
  const [part] = summarised({
    kpis: between,
    targets: [target('ก', 'T1', { bases: [1000] })],
    reports: [spent],
  }).summary.push;
  // 82.4 % is 1.48 points.
  expect(part).toMatchObject({ gain: 0.52, effort: 0.026 });
});

test('a missing report is worth what was sent last; sending it is a step', () => {
  const targets = [target('ก', 'T1', { bases: [1000] }), target('ข', 'T1', { bases: [1000] })];
  const may = { month: '2565-05', unit: 'ก', kpi: 'T1', values: [900, 0, 1000, 0], sentOn: '15 พ.ค. 2565' };
  const back = { unit: 'ข', kpi: 'T1', values: [800, 0, 1000, 0], status: 'ส่งคืนให้แก้ไข' };
  const { push } = summarised({ targets, reports: [may, back] }, '2565-06').summary;
  expect(
    push.map(({ unit: { name }, level, next, gain, effort, toSend }) => [
      name,
      level,
      next,
      gain,
      effort,
      toSend,
    ]),
  ).toEqual([
    ['ก', 0, 3, 3, 0.05, true],
    ['ข', 0, 1, 1, 0.05, true],
  ]);
});

test('nobody is pushed to what waits for its base, is not measured, or stands at the top', () => {
  const targets = [
    target('ก', 'T1', { bases: [null] }),
    target('ข', 'T1', { bases: [1000] }),
    target('ค', 'T1', { measured: false, reason: 'ไม่มีงบ' }),
    target('ง', 'T1', { bases: [1000], from: 'province' }),
  ];
  const reports = [
    { unit: 'ก', kpi: 'T1', values: [5, 0, '', 0] },
    { unit: 'ข', kpi: 'T1', values: [1000, 0, 1000, 0] },
  ];
  const units = [...UNITS.map((name) => unit(name)), unit('ง', 'กลุ่มงาน')];
  expect(summarised({ targets, units, reports }).summary.push).toEqual([]);
});
