// The level of a report, from its inputs or, where these are blank, from the percentage of the source system.
import type { CaseProblem } from '../caseValues';
import { type Judgement, judge, judgementOnLadder } from '../judgement';
import type { KpiInput } from '../kpi';
import { levelOfResult } from '../ladder';
import { isProblem } from '../readNumber';
import { BITS } from './need';
import type { ReportColumns } from './reportColumns';
import type { ReportKpi, ReportRow } from './reportRow';
import { isImpossiblePercent, typedNumber } from './typedNumber';

/** Fills `judgement`, or `problem`; neither where an input is missing or at fault. */
export function judgeRow(row: ReportRow, kpi: ReportKpi, columns: ReportColumns): void {
  if (!(row.has & BITS.measured) || row.faults) return;
  const percent = percentInstead(row, kpi, columns.percent);
  if (!(row.has & BITS.reported)) return;
  const { compiled } = kpi;
  const { inputs, ladder } = compiled;
  const { values } = row;
  let complete = true;
  for (let i = 0; i < inputs.length; i++) {
    if (values[i] !== null) continue;
    const input = inputs[i] as KpiInput;
    if (input.type === 'tick') values[i] = false;
    else if (input.blank === 'zero') values[i] = 0;
    else complete = false;
  }
  if (percent !== null) {
    row.byPercent = true;
    if (!isImpossiblePercent(kpi.percentOf, percent))
      row.judgement = ladder
        ? judgementOnLadder(levelOfResult(ladder, percent))
        : judgedBy(row, kpi, percent);
  } else if (complete || !ladder) {
    const judged = judge(compiled, values);
    if (isProblem<CaseProblem>(judged)) row.problem = judged;
    else row.judgement = judged;
  }
  if (row.judgement) row.has |= BITS.judged;
}

/** ร้อยละจากระบบ where none of the parts of its measure that change is filled in. */
function percentInstead({ values, cells }: ReportRow, kpi: ReportKpi, column: number): number | null {
  const subject = kpi.percentOf;
  if (column < 0 || !subject) return null;
  for (const i of subject.inputs) if (values[i] !== null && !kpi.compiled.inputs[i]?.base) return null;
  return typedNumber(cells, column)?.value ?? null;
}

/** A milestone KPI: its share is judged as `percent` out of 100. Null where the measure is not a plain part of a whole. */
function judgedBy(row: ReportRow, { compiled, percentOf }: ReportKpi, percent: number): Judgement | null {
  const values = row.values.slice();
  const [part, whole, ...others] = percentOf?.inputs ?? [];
  if (part === undefined || others.length > 0) return null;
  values[part] = percent;
  if (whole !== undefined) values[whole] = 100;
  const judged = judge(compiled, values);
  return isProblem<CaseProblem>(judged) ? null : judged;
}
