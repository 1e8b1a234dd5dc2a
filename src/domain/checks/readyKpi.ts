// A KPI made ready for a table: compiled once, its inputs found among the columns, its agreement by unit.
import { type CompiledKpi, requireCompiled, type Subject } from '../compiledKpi';
import type { KpiInput, KpiRules } from '../kpi';
import { type Problem, ProblemError } from '../problem';
import { textKey } from '../thaiText';
import type { CheckedKpi, CheckedTarget, CheckSources } from './checkRequest';
import type { ReportColumns } from './reportColumns';
import type { ReportKpi, ReportUnit } from './reportRow';

/** The KPI, or what is wrong with its definition. */
export function readyKpi(
  id: number,
  kpi: CheckedKpi,
  columns: ReportColumns,
  sources: CheckSources,
  unitOf: (cell: unknown) => ReportUnit | null,
): ReportKpi | Problem {
  const compiled = compiledOrWhyNot(kpi);
  if ('code' in compiled) return compiled;
  const { inputs } = kpi;
  const labelled = inputs.map((input) => labelledColumn(input, columns.labels));
  const hasLabels = labelled.some((column) => column >= 0);
  const at = hasLabels ? labelled : inputs.map((_, i) => columns.values[i] ?? -1);
  return {
    id,
    kpi,
    compiled,
    columns: at,
    beyond: hasLabels ? [] : columns.values.slice(inputs.length).filter((column) => column >= 0),
    hasColumns: at.some((column, i) => column >= 0 && !inputs[i]?.base) || columns.percent >= 0,
    bases: indicesOf(inputs, (input) => input.base === true),
    rates: indicesOf(inputs, (input) => input.type === 'rate'),
    moving: movingOf(compiled),
    percentOf: percentOf(compiled),
    targets: targetsByUnit(sources.targets(kpi), unitOf),
  };
}

/** The rules ready for judging, or why they cannot be meant. */
export function compiledOrWhyNot(rules: KpiRules): CompiledKpi | Problem {
  try {
    return requireCompiled(rules);
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
}

/** An input's own heading, bare or with its unit behind: "เบิกจ่ายแล้ว (บาท)". */
function labelledColumn({ label, unit }: KpiInput, labels: ReportColumns['labels']): number {
  const key = textKey(label);
  return labels[key] ?? labels[`${key}(${textKey(unit)})`] ?? -1;
}

function indicesOf(inputs: readonly KpiInput[], wanted: (input: KpiInput) => boolean): number[] {
  return inputs.map((input, i) => (wanted(input) ? i : -1)).filter((i) => i >= 0);
}

/** Accumulated figures may not fall; a figure that is to get less may not rise. `pursued`: the one a better result comes from. */
function movingOf({ inputs, ladder, levels }: CompiledKpi): ReportKpi['moving'] {
  const lower = ladder && !ladder.rising ? levels[0]?.[0]?.subject.inputs[0] : undefined;
  const moving: ReportKpi['moving'][number][] = [];
  inputs.forEach((input, i) => {
    if (input.base || input.type === 'tick' || input.type === 'rate') return;
    const falling = input.whatIf === 'down' || i === lower;
    const pursued = falling || input.whatIf === 'up';
    if (falling && input.span !== 'monthly') moving.push({ input: i, rising: false, pursued });
    else if (input.span === 'cumulative') moving.push({ input: i, rising: true, pursued });
  });
  return moving;
}

/** The measure of a quantitative KPI; else the one percentage that comes from a source system, or the only measure. */
function percentOf({ ladder, levels, measures, inputs, rules }: CompiledKpi): Subject | null {
  if (ladder) return levels[0]?.[0]?.subject ?? null;
  const named = measures.filter((_, i) => rules.measures[i]?.system);
  const typed = inputs.map((input, i) => (input.type === 'percent' ? i : -1)).filter((i) => i >= 0);
  if (named.length === 1) return named[0] as Subject;
  if (measures.length === 1) return measures[0] as Subject;
  if (measures.length > 0 || typed.length !== 1) return null;
  const [input] = typed as [number];
  const { label, unit, partOfWhole } = inputs[input] as KpiInput;
  return { label, unit, partOfWhole: partOfWhole === true, expression: null, inputs: [input] };
}

function targetsByUnit(
  targets: readonly CheckedTarget[] | null,
  unitOf: (cell: unknown) => ReportUnit | null,
): ReportKpi['targets'] {
  if (!targets) return null;
  const byUnit: CheckedTarget[] = [];
  for (const target of targets) {
    const unit = unitOf(target.unit);
    if (unit) byUnit[unit.id] = byUnit[unit.id] ?? target;
  }
  return byUnit;
}
