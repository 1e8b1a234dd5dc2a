// The pairs of one month: the state of each, its level and points, and what they make together for the province.
import { BITS } from '../checks/need';
import type { ReportRow } from '../checks/reportRow';
import { rollUpCase } from '../checks/rollUpCase';
import { rowResults } from '../checks/rowResults';
import {
  type RolledUpScore,
  type RolledUpShare,
  type RollUpCase,
  rollUpScores,
  rollUpShares,
} from '../rollUp';
import { type Agreement, type Grid, isOwn, isRolledUp } from './agreement';
import type { SummaryPair } from './monthSummary';
import { isExcused, type MonthsRead, type SentRow, type SentRows } from './readMonths';
import type { SummaryRequest, SummaryTarget } from './summaryRequest';

/** A KPI of the province. */
export interface ProvinceResult {
  readonly share: RolledUpShare | null;
  readonly mean: RolledUpScore | null;
  /** Null when nothing can be said. */
  readonly score: number | null;
  readonly level: number | null;
  /** By unit, null for one that is not rolled up. */
  readonly cases: readonly (RollUpCase | null)[];
}

/** A month judged. */
export interface MonthPairs {
  readonly pairs: Grid<SummaryPair>;
  readonly results: readonly ProvinceResult[];
}

/** While it is filled in: made anew for each thing that is known of it, thousands of pairs would take several times as long. */
type OpenPair = { -readonly [K in keyof SummaryPair]: SummaryPair[K] };

/** `before`: the month before, where there is one. `month`: its key. `earlier`: what each pair sent last before. */
export function monthPairs(
  request: SummaryRequest,
  agreement: Agreement,
  sent: SentRows,
  month: string,
  before: MonthPairs | null,
  earlier: MonthsRead['earlier'],
): MonthPairs {
  const { units, kpis, targets } = agreement;
  const due = kpis.map(({ facts }) => request.due(month, facts.code));
  const own = units.map((_, u) =>
    kpis.map(({ facts }, k): SummaryPair => {
      const target = targets[u]?.[k] ?? null;
      const pair: OpenPair = {
        status: 'outside',
        level: null,
        score: null,
        weight: target ? (target.weight ?? facts.weight) : 0,
        result: '',
        row: null,
        isCertified: false,
        isChanged: false,
        sentOn: '',
        due: due[k] as string,
        lastLevel: before?.pairs[u]?.[k]?.level ?? null,
      };
      if (!target) return pair;
      pair.status = !target.measured ? 'excluded' : target.from === 'province' ? 'province' : 'missing';
      const report = isOwn(target) ? sent[u]?.[k] : null;
      if (report) fillIn(pair, request, target, report);
      return pair;
    }),
  );
  const results = kpis.map((_, k) => provinceResult(request, agreement, own, earlier, k));
  const pairs = own.map((row) =>
    row.map((pair, k): SummaryPair => {
      if (pair.status !== 'province') return pair;
      const { level, score, share } = results[k] as ProvinceResult;
      return { ...pair, level, score, result: share?.result ?? '' };
    }),
  );
  return { pairs, results };
}

function fillIn(
  pair: OpenPair,
  { table, rules }: SummaryRequest,
  target: SummaryTarget,
  { row, standing }: SentRow,
): void {
  const { isCertified, isChanged, sentOn, state } = standing;
  const isCounted = state !== 'returned';
  pair.row = row;
  if (isCounted && !row.judgement && isExcused(row, table.columns.reason)) return;
  pair.isCertified = isCertified;
  pair.isChanged = isChanged;
  pair.sentOn = sentOn;
  if (!isCounted) pair.status = 'returned';
  else if (row.judgement) {
    const { level, score, result } = rowResults(row, () => pair.weight, table.columns.percent, rules.floor);
    pair.status = 'counted';
    pair.level = Number(level);
    pair.score = Number(score);
    pair.result = result;
  } else {
    pair.status = isWaiting(row, target) ? 'waiting' : 'fault';
    pair.score = 0;
  }
}

/** Nobody knows a base yet, neither the report nor the agreement. */
function isWaiting({ values, kpi, has }: ReportRow, { bases }: SummaryTarget): boolean {
  if (!kpi || !(has & BITS.reported)) return false;
  return kpi.bases.some((input, b) => values[input] === null && (bases[b] ?? null) === null);
}

function provinceResult(
  { table, rules }: SummaryRequest,
  { units, kpis, targets }: Agreement,
  own: Grid<SummaryPair>,
  earlier: MonthsRead['earlier'],
  k: number,
): ProvinceResult {
  const { compiled } = kpis[k] as Agreement['kpis'][number];
  const cases = units.map((unit, u) => {
    const target = targets[u]?.[k] ?? null;
    if (!isRolledUp(unit) || !isOwn(target)) return null;
    const pair = own[u]?.[k];
    const row = pair?.status === 'counted' ? pair.row : null;
    const one = rollUpCase(unit.name, row, target, table.columns.percent);
    // What is not reported is held against its base, be it that only the unit's own reports name it.
    return row ? one : { ...one, bases: knownBases(one.bases, [pair?.row, earlier[u]?.[k]]) };
  });
  if (compiled.ladder) {
    const present = cases.filter((one): one is RollUpCase => one !== null);
    const share = present.length > 0 ? rollUpShares(compiled, present, rules.floor) : null;
    return { share, mean: null, score: share?.score ?? null, level: share?.level ?? null, cases };
  }
  const scores = own
    .map((row) => row[k] as SummaryPair)
    .filter((_, u) => cases[u])
    .map(({ level, score }) => (level === null || score === null ? null : { level, score }));
  const mean = rollUpScores(scores);
  return { share: null, mean, score: mean?.mean ?? null, level: null, cases };
}

/** Those of the agreement, else of the first report that has one. */
function knownBases(
  agreed: readonly (number | null)[],
  rows: readonly (ReportRow | null | undefined)[],
): (number | null)[] {
  const given = rows.map((row) => (row?.kpi?.bases ?? []).map((input) => row?.values[input]));
  const count = Math.max(agreed.length, ...given.map(({ length }) => length));
  return Array.from({ length: count }, (_, b) => {
    const own = given.map((values) => values[b]).find((value) => typeof value === 'number');
    return agreed[b] ?? (own as number | undefined) ?? null;
  });
}
