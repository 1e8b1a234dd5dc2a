// What a unit's report adds to the result of its province, and whose reports do.
import type { RollUpCase } from '../rollUp';
import type { CheckedTarget } from './checkRequest';
import type { ReportRow } from './reportRow';
import { typedNumber } from './typedNumber';

/** Only districts and work groups that report themselves and are measured. */
export function reportsItself(type: string, target: CheckedTarget | null): boolean {
  return (type === 'อำเภอ' || type === 'กลุ่มงาน') && !!target && target.measured && target.from === 'own';
}

/** `row`: the report as far as it counts, else null; `percentColumn`: ร้อยละจากระบบ. */
export function rollUpCase(
  unit: string,
  row: ReportRow | null,
  target: CheckedTarget | null,
  percentColumn: number,
): RollUpCase {
  const percent = row?.byPercent ? (typedNumber(row.cells, percentColumn)?.value ?? null) : null;
  return { unit, values: row ? row.values : null, bases: target?.bases ?? [], percent };
}
