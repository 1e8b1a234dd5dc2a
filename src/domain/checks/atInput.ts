// A finding at the cell of an input, named by the input's label.
import type { KpiInput } from '../kpi';
import type { Found } from './finding';
import type { ReportKpi, ReportRow } from './reportRow';

/** `facts`: what else its sentence needs. Its column is −1 where the table has none for the input. */
export function atInput({ kpi }: ReportRow, input: number, facts: Partial<Found> = {}): Found {
  const { columns, compiled } = kpi as ReportKpi;
  const { label } = compiled.inputs[input] as KpiInput;
  return { column: columns[input] as number, label, ...facts };
}
