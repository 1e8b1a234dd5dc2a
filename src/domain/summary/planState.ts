// สถานะเทียบแผน: what the units have reached together against what they had planned to reach by this month.
import type { ReportKpi } from '../checks/reportRow';
import { ladderSubject } from '../compiledKpi';
import { exactFigures } from '../judgement';
import { compare, fraction, type Rational, rationalOf, sum } from '../rational';
import { type Agreement, isOwn, isRolledUp } from './agreement';
import type { MonthPairs } from './monthPairs';
import type { PlanState } from './monthSummary';

const MONTHS = 6;
/** January is month 0 of a serial's year; the halves of the fiscal year begin in April and October. */
const FIRST = 3;

/** `month`: a serial. Held against the plan is the figure the result is made of; what is not reported is 0. */
export function planState(
  { units, kpis, targets }: Agreement,
  { pairs }: MonthPairs,
  k: number,
  month: number,
): PlanState {
  const at = (month - FIRST + 12) % MONTHS;
  const { compiled } = kpis[k] as Agreement['kpis'][number];
  let planned: Rational | null = null;
  let reached = fraction(0);
  let hasPlan = false;
  let isUnknown = false;
  const rises = compiled.ladder?.rising !== false;
  const input = compiled.ladder ? (ladderSubject(compiled).inputs[0] ?? -1) : pursued(pairs, k);
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
    else if (input >= 0)
      reached = sum(reached, exactFigures(compiled, pair.row.values)[input] ?? fraction(0));
  });
  if (!hasPlan) return '';
  if (!planned) return 'not-yet';
  if (input < 0) return '';
  const ahead = compare(reached, planned);
  // Where less is better, not to have reported must not be the best of results.
  return (rises ? ahead >= 0 : ahead <= 0 && !isUnknown) ? 'on-plan' : 'behind';
}

/** Of a milestone KPI the figure a better result comes from. */
function pursued(pairs: MonthPairs['pairs'], k: number): number {
  for (const row of pairs) {
    const kpi: ReportKpi | null | undefined = row[k]?.row?.kpi;
    if (kpi) return kpi.moving.find((one) => one.pursued && one.rising)?.input ?? -1;
  }
  return -1;
}
