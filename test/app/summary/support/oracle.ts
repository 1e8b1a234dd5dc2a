// A month's summary once more, from the specification alone and without a shortcut: four KPIs, whole fractions.

/** Never shortened; the denominator is above 0. */
export type Exact = readonly [n: bigint, d: bigint];
export type Code = 'T1' | 'T2' | 'P1' | 'P9';
export const CODES: readonly Code[] = ['T1', 'T2', 'P1', 'P9'];

/** One report; `day`: of its month, 0 where nobody knows it. */
export interface OracleReport {
  readonly state: 'draft' | 'sent' | 'returned';
  readonly values: readonly (number | boolean | '')[];
  readonly day: number;
}

export interface OraclePair {
  readonly code: Code;
  readonly status: 'own' | 'province' | 'excluded';
  readonly weight: number;
  readonly base: number | null;
  /** From the first month of the round to the one that is summed up. */
  readonly reports: readonly (OracleReport | null)[];
}

export interface OracleUnit {
  readonly name: string;
  readonly kind: 'district' | 'group' | 'position';
  readonly pairs: readonly OraclePair[];
}

export interface OracleRules {
  readonly floor: 0 | 1;
  readonly isHeld: boolean;
  readonly isTwice: boolean;
  readonly ratio: readonly [number, number] | null;
  readonly method: { readonly [code in Code]: 'step' | 'interpolate' };
  readonly weight: { readonly [code in Code]: number };
}

export interface Judged {
  readonly status: string;
  readonly level: number | null;
  readonly score: Exact | null;
}

const ZERO: Exact = [0n, 1n];
const STEPS = { T1: [80, 85, 90, 95, 100], P1: [35, 30, 25, 20, 15] } as const;

const exact = (number: number): Exact => [BigInt(Math.round(number * 100)), 100n];
const add = (a: Exact, b: Exact): Exact => [a[0] * b[1] + b[0] * a[1], a[1] * b[1]];
const less = (a: Exact, b: Exact): Exact => add(a, [-b[0], b[1]]);
const times = (a: Exact, b: Exact): Exact => [a[0] * b[0], a[1] * b[1]];
const over = (a: Exact, b: Exact): Exact | null => {
  if (b[0] === 0n) return null;
  return b[0] > 0n ? [a[0] * b[1], a[1] * b[0]] : [-a[0] * b[1], -a[1] * b[0]];
};
const isLeast = (a: Exact, b: Exact) => a[0] * b[1] >= b[0] * a[1];
const sumOf = (all: readonly Exact[]) => all.reduce(add, ZERO);

/** Half up. */
function rounded([n, d]: Exact, decimals: number): Exact {
  const scale = 10n ** BigInt(decimals);
  return [(n * scale * 2n + d) / (2n * d), scale];
}

export function numberOf([n, d]: Exact): number {
  return Number((n * 10n ** 15n) / d) / 1e15;
}

const figure = (value: unknown): Exact | null => (typeof value === 'number' ? exact(value) : null);

/** Percent of a share, null where it cannot be. */
function shareOf(code: 'T1' | 'P1', values: OracleReport['values']): Exact | null {
  const [first, second, third, fourth] = values.map(figure);
  const isT1 = code === 'T1';
  const [base, part] = isT1 ? [third, first && add(first, second ?? ZERO)] : [second, first];
  const whole = base && (isT1 ? less(base, fourth ?? ZERO) : base);
  const share = part && whole && over(times(part, exact(100)), whole);
  return share && isLeast(exact(100), share) ? share : null;
}

/** Level on a ladder and its points. */
function onLadder(code: 'T1' | 'P1', share: Exact, { floor, method }: OracleRules) {
  const steps = STEPS[code].map(exact);
  const isReached = (step: Exact) => (code === 'P1' ? isLeast(step, share) : isLeast(share, step));
  const level = steps.filter(isReached).length;
  const [now, next] = [steps[level - 1], steps[level]];
  const between = now && next && over(less(share, now), less(next, now));
  const points = method[code] === 'interpolate' && between ? add(exact(level), between) : exact(level);
  return { level, score: level < 1 ? exact(floor) : points };
}

function onSteps(pair: OraclePair, now: number, values: OracleReport['values']): number | null {
  if (pair.code === 'T2') {
    // Sent with nothing filled in.
    if (values.every((value) => value === '' || value === false)) return null;
    const sent = pair.reports.slice(0, now).map((one) => (one && one.state !== 'draft' ? one.values[2] : 0));
    const count = sumOf([...sent, values[2]].map((one) => figure(one) ?? ZERO));
    const isEnough = values[2] !== '' && isLeast(count, exact(now + 1));
    const percent = figure(values[3]);
    const done = [85, 90, 95].map((step) => percent !== null && isLeast(percent, exact(step)));
    const open = [values[0] === true, values[1] === true && isEnough, ...done].indexOf(false);
    return open < 0 ? 5 : open;
  }
  const [, , , reduced, overdue] = values.map(figure);
  const share = reduced && overdue ? over(times(reduced, exact(100)), overdue) : null;
  if (share && !isLeast(exact(100), share)) return null;
  const done = [20, 25, 30].map((step) => share !== null && isLeast(share, exact(step)));
  const open = [values[0] === true, values[1] === true && values[2] === true, ...done].indexOf(false);
  return open < 0 ? 5 : open;
}

function judged(pair: OraclePair, now: number, rules: OracleRules): Judged {
  const nothing = { level: null, score: null };
  if (pair.status !== 'own') return { status: pair.status, ...nothing };
  const report = pair.reports[now];
  if (!report || report.state === 'draft') return { status: 'missing', ...nothing };
  if (report.state === 'returned') return { status: 'returned', ...nothing };
  const { code } = pair;
  const { values } = report;
  const none = { level: null, score: ZERO };
  if (code === 'T1' || code === 'P1') {
    const share = shareOf(code, values);
    const found = share && onLadder(code, share, rules);
    return found
      ? { status: 'counted', ...found }
      : { status: pair.base === null ? 'waiting' : 'fault', ...none };
  }
  const level = onSteps(pair, now, values);
  if (level === null) return { status: 'fault', ...none };
  const points = level < 1 ? exact(rules.floor) : exact(level);
  const isBlamed = pair.reports
    .slice(0, now + 1)
    .some((one) => one?.state !== 'draft' && one?.values[5] === true);
  const left = code === 'P9' && isBlamed ? less(points, exact(0.5)) : points;
  return { status: 'counted', level, score: left[0] < 0n ? ZERO : left };
}

/** Result, level and points of the province; null where nothing can be said. */
function ofProvince(code: Code, units: readonly OracleUnit[], now: number, rules: OracleRules) {
  const own = units.flatMap(({ kind, pairs }) =>
    pairs.filter((pair) => kind !== 'position' && pair.code === code && pair.status === 'own'),
  );
  if (own.length === 0) return null;
  const all = own.map((pair) => ({ pair, ...judged(pair, now, rules) }));
  if (code === 'T2' || code === 'P9') {
    const mean = over(sumOf(all.map(({ score }) => score ?? ZERO)), [BigInt(own.length), 1n]) as Exact;
    return { level: null, score: mean };
  }
  const parts = all.flatMap(({ pair, status }): (readonly [Exact, Exact])[] => {
    const base = pair.base === null ? null : exact(pair.base);
    if (!base) return [];
    if (status !== 'counted') return [[code === 'P1' ? base : ZERO, base]];
    const [first, second, , fourth] = (pair.reports[now]?.values ?? []).map((one) => figure(one) ?? ZERO);
    const part = first ?? ZERO;
    return code === 'P1' ? [[part, base]] : [[add(part, second ?? ZERO), less(base, fourth ?? ZERO)]];
  });
  const sums = [0, 1].map((at) => sumOf(parts.map((one) => one[at] as Exact))) as [Exact, Exact];
  const share = over(times(sums[0], exact(100)), sums[1]);
  return share ? onLadder(code, share, rules) : { level: null, score: null };
}

interface Item {
  readonly code: Code;
  readonly weight: Exact;
  readonly score: Exact | null;
  readonly isOut: boolean;
}

function totalsOf(items: readonly Item[], { isHeld, isTwice, ratio }: OracleRules) {
  const shown = (mean: Exact) => numberOf(rounded(isTwice ? rounded(mean, 3) : mean, 2));
  const of = (letter: string) => {
    const own = items.filter(({ code }) => code.startsWith(letter));
    const counted = own.filter(({ isOut }) => !isOut);
    const weight = sumOf(counted.map((one) => one.weight));
    const points = sumOf(counted.map((one) => times(one.score ?? ZERO, one.weight)));
    const mean =
      counted.length > 0 ? over(points, isHeld ? sumOf(own.map((one) => one.weight)) : weight) : null;
    return mean && { mean, weight, count: counted.length };
  };
  const [team, individual] = [of('T'), of('P')];
  const mixed = (a: Exact, b: Exact) => {
    const [x, y] = (ratio ?? []).map(exact) as [Exact, Exact];
    return over(add(times(a, x), times(b, y)), add(x, y)) as Exact;
  };
  const combined = ratio &&
    team &&
    individual && {
      mean: mixed(team.mean, individual.mean),
      weight: mixed(team.weight, individual.weight),
      count: team.count + individual.count,
    };
  const out = (one: typeof team) =>
    one && {
      score: shown(one.mean),
      percent: shown(times(one.mean, exact(20))),
      weight: numberOf(one.weight),
      count: one.count,
    };
  return { team: out(team), individual: out(individual), combined: out(combined) };
}

/** `now`: the month's place in the round, from 0. */
export function oracle(units: readonly OracleUnit[], now: number, rules: OracleRules) {
  const province = new Map(CODES.map((code) => [code, ofProvince(code, units, now, rules)] as const));
  const rows = units.map(({ name, kind, pairs }) => {
    const cells = pairs.map((pair) => ({ pair, ...judged(pair, now, rules) }));
    const items = cells.map(({ pair, status, score }): Item => {
      const points = status === 'province' ? (province.get(pair.code)?.score ?? null) : score;
      return { code: pair.code, weight: exact(pair.weight), score: points, isOut: status === 'excluded' };
    });
    const own = pairs.filter(({ status }) => status === 'own').map(({ reports }) => reports[now]);
    const sent = own.filter((one) => one && one.state !== 'draft');
    const rates = {
      expected: own.length,
      reported: sent.length,
      onTime: sent.filter((one) => one && one.day > 0 && one.day <= 20).length,
    };
    return { name, kind, cells, rates, totals: totalsOf(items, rules) };
  });
  const all = CODES.map((code): Item => {
    const found = province.get(code);
    return { code, weight: exact(rules.weight[code]), score: found?.score ?? null, isOut: !found };
  });
  return { rows, province, totals: totalsOf(all, rules) };
}
