// สถานะเทียบแผน: what the units have reached together against what they had planned to reach by this month.
import type { ReportRow } from '../checks/reportRow';
import { ladderSubject } from '../compiledKpi';
import { compare, fraction, type Rational, rationalOf, sum } from '../rational';
import { type Agreement, isOwn, isRolledUp } from './agreement';
import type { MonthPairs } from './monthPairs';
import type { PlanState } from './monthSummary';
import type { SummaryRequest } from './summaryRequest';

const MONTHS = 6;
/** January is month 0 of a serial's year; the halves of the fiscal year begin in April and October. */
const FIRST = 3;

/** Held against the plan is the figure the result is made of, of a milestone KPI the one a better result comes from; what is not reported is 0. */
export function planState(
  request: SummaryRequest,
  { units, kpis, targets }: Agreement,
  { pairs }: MonthPairs,
  k: number,
): PlanState {
  const at = (request.month - FIRST + 12) % MONTHS;
  const { compiled } = kpis[k] as Agreement['kpis'][number];
  let planned: Rational | null = null;
  let reached = fraction(0);
  let hasPlan = false;
  let isUnknown = false;
  const rises = compiled.ladder?.rising !== false;
  const input = compiled.ladder
    ? (ladderSubject(compiled).inputs[0] ?? -1)
    : compiled.inputs.findIndex(({ whatIf, base }) => whatIf === 'up' && !base);
  units.forEach((unit, u) => {
    const target = targets[u]?.[k];
    if (!isOwn(target) || !isRolledUp(unit) || !target.monthly.some((plan) => plan !== null)) return;
    hasPlan = true;
    const due = target.monthly.slice(0, at + 1).filter((plan): plan is number => plan !== null);
    const last = due[due.length - 1];
    if (last === undefined) return;
    planned = sum(planned ?? fraction(0), rationalOf(last));
    const pair = pairs[u]?.[k];
    if (pair?.status !== 'counted' || !pair.row) isUnknown = true;
    else if (input >= 0) reached = sum(reached, soFar(request, pair.row, input));
  });
  if (!hasPlan) return '';
  if (!planned) return 'not-yet';
  if (input < 0) return '';
  const ahead = compare(reached, planned);
  // Where less is better, not to have reported must not be the best of results.
  return (rises ? ahead >= 0 : ahead <= 0 && !isUnknown) ? 'on-plan' : 'behind';
}

/** What was reached since the round began: plans are. */
function soFar({ standing }: SummaryRequest, row: ReportRow, input: number): Rational {
  const { series, place, values, kpi } = row;
  const sent = series.slice(0, place + 1).filter((one) => standing(one).state === 'sent');
  const own = values[input];
  const isOfMonth = kpi?.compiled.inputs[input]?.span === 'monthly';
  const parts = isOfMonth ? sent.map((one) => one.values[input]) : Array.isArray(own) ? own : [own];
  return parts.reduce<Rational>(
    (all, part) => (typeof part === 'number' ? sum(all, rationalOf(part)) : all),
    fraction(0),
  );
}
