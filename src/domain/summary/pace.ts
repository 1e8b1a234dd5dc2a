// How fast a figure has moved in the round, and how fast it has to move to close its gap in time.
import type { ReportRow } from '../checks/reportRow';
import { type CompiledKpi, ladderSubject } from '../compiledKpi';
import type { Gap } from '../distance';
import { exactValue } from '../expressionValue';
import { exactFigures } from '../judgement';
import type { KpiInput } from '../kpi';
import { numberOf } from '../rational';
import { sharePartsOf } from '../shareParts';
import { daysBetween, lastDayOf } from './isoDays';
import type { PushItem } from './monthSummary';
import type { CaseNow } from './nextSteps';
import type { SummaryRequest } from './summaryRequest';

/** Of days from the first of the round to the end of the month, or today. `row`: where the figures stand. */
export function paceOf(
  { firstDay, today }: SummaryRequest,
  kpi: CompiledKpi,
  now: CaseNow,
  row: ReportRow | null,
  gaps: readonly Gap[],
  daysLeft: number | null,
): PushItem['pace'] {
  const [gap, another] = gaps;
  if (!gap || another || gap.kind !== 'amount' || !daysLeft || daysLeft < 0) return null;
  const reached = reachedSoFar(kpi, now, row, gap);
  if (reached === null) return null;
  const end = row ? lastDayOf(row.month) : today;
  const days = daysBetween(firstDay, end < today ? end : today) + 1;
  if (!(days > 0)) return null;
  return { needed: gap.amount / daysLeft, soFar: reached / days, unit: gap.unit };
}

/** Null where nobody knows from where it has come. */
function reachedSoFar(
  kpi: CompiledKpi,
  { values, percent }: CaseNow,
  row: ReportRow | null,
  { label, up }: Gap & { readonly kind: 'amount' },
): number | null {
  const at = kpi.inputs.findIndex((input) => input.label === label);
  if (at < 0) return up ? percent : percent === null ? null : Math.max(0, 100 - percent);
  const figures = exactFigures(kpi, values);
  const own = numberOf(figures[at] as NonNullable<ReturnType<typeof exactValue>>);
  const { span } = kpi.inputs[at] as KpiInput;
  if (up) return span === 'monthly' && row ? sumOf(row, at) : own;
  const expression = kpi.ladder && ladderSubject(kpi).expression;
  const parts = expression && sharePartsOf(expression);
  const whole = parts && exactValue(parts.whole, figures);
  return whole ? Math.max(0, numberOf(whole) - own) : null;
}

function sumOf({ series, place }: ReportRow, input: number): number {
  return series.slice(0, place + 1).reduce((sum, { values }) => sum + (Number(values[input]) || 0), 0);
}
