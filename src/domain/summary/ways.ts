// What a pair can do next. What a missing report will give is not known; taken is what the unit sent last in the round, else
// nothing done over the agreed base, and sending itself is a step.
import type { CaseValue } from '../caseValues';
import { judgeRow } from '../checks/judgeRow';
import type { ReportKpi, ReportRow } from '../checks/reportRow';
import { rowResults } from '../checks/rowResults';
import { typedNumber } from '../checks/typedNumber';
import type { CompiledKpi } from '../compiledKpi';
import { STEP } from './effort';
import type { SummaryPair } from './monthSummary';
import { type CaseNow, type NextStep, nextSteps } from './nextSteps';
import type { SummaryRequest, SummaryTarget } from './summaryRequest';

type ReadyKpi = Pick<ReportKpi, 'compiled' | 'percentOf'>;

/** The levels above, lowest first, and from where. */
export interface Ways {
  readonly now: CaseNow;
  /** Where its figures stand. */
  readonly row: ReportRow | null;
  readonly steps: readonly NextStep[];
  /** Counts nothing until it is sent (again). */
  readonly toSend: boolean;
}

/** What is known of a pair. */
export interface PairFacts {
  readonly compiled: CompiledKpi;
  readonly pair: SummaryPair;
  readonly target: SummaryTarget | null;
  /** The last report sent before; it may not be judged yet. */
  readonly earlier: ReportRow | null;
}

/** `most`: how many levels are looked for. Null for a pair that cannot move itself: not measured, or waiting for its base. */
export function waysOf(
  { table, rules }: SummaryRequest,
  { compiled, pair, target, earlier }: PairFacts,
  most: number,
): Ways | null {
  const { percent } = table.columns;
  const { floor } = rules;
  const { status, row: own } = pair;
  if (status === 'counted' && own) {
    const now = caseOf(own, Number(pair.level), Number(pair.score), percent);
    return { now, row: own, steps: nextSteps(own.kpi as ReportKpi, now, floor, most), toSend: false };
  }
  if (status !== 'missing' && status !== 'returned' && status !== 'fault') return null;
  const row = own?.judgement ? own : earlier;
  if (row && !row.judgement) judgeRow(row, row.kpi as ReportKpi, table.columns);
  const known = row?.judgement;
  const ready: ReadyKpi = known ? (row.kpi as ReportKpi) : { compiled, percentOf: null };
  const now = known
    ? caseOf(row, known.level, Number(rowResults(row, () => 0, percent, floor).score), percent)
    : { values: untouched(compiled, target), level: 0, score: floor, percent: null };
  const sent: NextStep = { ...now, gaps: [], effort: STEP, after: now };
  const steps = nextSteps(ready, now, floor, most).map((step) => ({ ...step, effort: step.effort + STEP }));
  const all = now.score > 0 ? [sent, ...steps] : steps;
  return { now, row: known ? row : null, steps: all.slice(0, most), toSend: true };
}

function caseOf(row: ReportRow, level: number, score: number, percentColumn: number): CaseNow {
  const percent = row.byPercent ? (typedNumber(row.cells, percentColumn)?.value ?? null) : null;
  return { values: row.values, level, score, percent };
}

/** Nothing done yet, over the base of the agreement. */
function untouched({ inputs }: CompiledKpi, target: SummaryTarget | null): CaseValue[] {
  let base = 0;
  return inputs.map((input) => {
    if (input.base) return target?.bases[base++] ?? null;
    return input.type === 'tick' ? false : 0;
  });
}
