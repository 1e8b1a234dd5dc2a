// ตัวชี้วัดที่ต้องเร่งรัด: what brings most points for the least effort, over all pairs. What a missing report will give is not known;
// taken is what the unit sent last in the round, else nothing done over the agreed base, and sending itself is a step.
import type { CaseValue } from '../caseValues';
import { judgeRow } from '../checks/judgeRow';
import type { ReportKpi, ReportRow } from '../checks/reportRow';
import { rowResults } from '../checks/rowResults';
import { typedNumber } from '../checks/typedNumber';
import type { CompiledKpi } from '../compiledKpi';
import { difference, numberOf, product, quotient, rationalOf, sum } from '../rational';
import { rollUpLift } from '../rollUp';
import type { Agreement } from './agreement';
import { STEP } from './effort';
import { daysBetween } from './isoDays';
import type { MonthPairs, ProvinceResult } from './monthPairs';
import type { PushItem, SummaryPair, SummaryUnitFacts } from './monthSummary';
import { type CaseNow, type NextStep, nextSteps } from './nextSteps';
import { paceOf } from './pace';
import type { MonthsRead } from './readMonths';
import type { SummaryRequest, SummaryTarget } from './summaryRequest';

type ReadyKpi = Pick<ReportKpi, 'compiled' | 'percentOf'>;

/** What a pair can do next. */
interface Way {
  readonly ready: ReadyKpi;
  readonly now: CaseNow;
  /** Where its figures stand. */
  readonly row: ReportRow | null;
  readonly step: NextStep;
  readonly toSend: boolean;
}

export function pushList(
  request: SummaryRequest,
  agreement: Agreement,
  { pairs, results }: MonthPairs,
  earlier: MonthsRead['earlier'],
): PushItem[] {
  const { units, kpis, targets } = agreement;
  const items: {
    readonly item: PushItem;
    readonly worth: number;
    readonly kpi: number;
    readonly unit: number;
  }[] = [];
  const order = kpiOrder(agreement);
  const lifts = kpis.map(({ compiled }, k) => liftOf(compiled, results[k] as ProvinceResult));
  units.forEach((unit, u) => {
    const own = pairs[u] as readonly SummaryPair[];
    kpis.forEach(({ facts, compiled }, k) => {
      const pair = own[k] as SummaryPair;
      const way = wayOf(request, compiled, pair, targets[u]?.[k] ?? null, earlier[u]?.[k] ?? null);
      if (!way) return;
      const { ready, now, row, step, toSend } = way;
      const [level, score] = toSend ? [0, 0] : [now.level, now.score];
      const gain = gainOf(request, agreement, own, k, step.score, score);
      const daysLeft = facts.cutoff ? daysBetween(request.today, facts.cutoff) : null;
      const item: PushItem = {
        unit,
        kpi: facts,
        level,
        next: step.level,
        ...(toSend ? { toSend } : {}),
        gain,
        effort: step.effort,
        gaps: step.gaps,
        daysLeft,
        pace: paceOf(request, ready.compiled, now, row, step.gaps, daysLeft),
        movesProvince: lifts[k]?.(u, step) ?? false,
      };
      // Dust of a division must not decide what is a tie.
      const worth = Number((gain / step.effort).toPrecision(12));
      items.push({ item, worth, kpi: order[k] as number, unit: u });
    });
  });
  items.sort((a, b) => b.worth - a.worth || a.kpi - b.kpi || a.unit - b.unit);
  return items.map(({ item }) => item);
}

/** KPI → its place by number: 2.10 comes after 2.9. */
function kpiOrder({ kpis }: Agreement): number[] {
  const parts = kpis.map(({ facts }) => facts.number.split('.').map(Number));
  const by = (a: number, b: number) => {
    const [left = [], right = []] = [parts[a], parts[b]];
    for (let i = 0; i < 2; i++) if (left[i] !== right[i]) return (left[i] || 0) - (right[i] || 0);
    return a - b;
  };
  const sorted = kpis.map((_, k) => k).sort(by);
  return kpis.map((_, k) => sorted.indexOf(k));
}

function wayOf(
  { table, rules }: SummaryRequest,
  compiled: CompiledKpi,
  { status, row: own, level, score }: SummaryPair,
  target: SummaryTarget | null,
  earlier: ReportRow | null,
): Way | null {
  const { percent } = table.columns;
  const { floor } = rules;
  const from = (row: ReportRow, at: number, points: number): [ReadyKpi, CaseNow] => [
    row.kpi as ReportKpi,
    {
      values: row.values,
      level: at,
      score: points,
      percent: row.byPercent ? (typedNumber(row.cells, percent)?.value ?? null) : null,
    },
  ];
  if (status === 'counted' && own) {
    const [ready, now] = from(own, Number(level), Number(score));
    const [step] = nextSteps(ready, now, floor, 1);
    return step ? { ready, now, row: own, step, toSend: false } : null;
  }
  if (status !== 'missing' && status !== 'returned' && status !== 'fault') return null;
  const row = own?.judgement ? own : earlier;
  if (row && !row.judgement) judgeRow(row, row.kpi as ReportKpi, table.columns);
  if (!row?.judgement) {
    const ready = { compiled, percentOf: null };
    return toSend(
      ready,
      { values: untouched(compiled, target), level: 0, score: floor, percent: null },
      null,
    );
  }
  const [ready, now] = from(row, row.judgement.level, Number(rowResults(row, () => 0, percent, floor).score));
  return toSend(ready, now, row);

  function toSend(ready: ReadyKpi, now: CaseNow, at: ReportRow | null): Way | null {
    const as = { ready, now, row: at, toSend: true };
    if (now.score > 0) return { ...as, step: { ...now, gaps: [], effort: STEP, after: now } };
    const [step] = nextSteps(ready, now, floor, 1);
    return step ? { ...as, step: { ...step, effort: step.effort + STEP } } : null;
  }
}

/** Nothing done yet, over the base of the agreement. */
function untouched({ inputs }: CompiledKpi, target: SummaryTarget | null): CaseValue[] {
  let base = 0;
  return inputs.map((input) => {
    if (input.base) return target?.bases[base++] ?? null;
    return input.type === 'tick' ? false : 0;
  });
}

/** Of the weights the unit's total is divided by. */
function gainOf(
  { rules }: SummaryRequest,
  { kpis }: Agreement,
  own: readonly SummaryPair[],
  k: number,
  next: number,
  score: number,
): number {
  const { group } = (kpis[k] as Agreement['kpis'][number]).facts;
  const counted = own.filter(({ status }, at) => {
    if (kpis[at]?.facts.group !== group || status === 'outside') return false;
    return rules.missing === 'hold' || status !== 'excluded';
  });
  const all = counted.reduce((total, { weight }) => sum(total, rationalOf(weight)), rationalOf(0));
  const points = product(
    rationalOf((own[k] as SummaryPair).weight),
    difference(rationalOf(next), rationalOf(score)),
  );
  const gain = quotient(points, all);
  return gain ? numberOf(gain) : 0;
}

function liftOf(compiled: CompiledKpi, { share, cases }: ProvinceResult) {
  if (!share || share.level >= 5) return null;
  const known = cases.filter((one): one is NonNullable<typeof one> => one !== null);
  const lift = rollUpLift(compiled, known, share);
  return (u: number, { after }: NextStep) => {
    const now = cases[u];
    return !!now && lift(now, { ...now, values: after.values, percent: after.percent });
  };
}

/** What the list says of a unit alone. */
export function pushOf(list: readonly PushItem[], { name }: SummaryUnitFacts): PushItem[] {
  return list.filter(({ unit }) => unit.name === name);
}
