// The short form in which the template's targets are kept, and its expansion.
import type { UnitTarget } from '../types';

/** One unit of a KPI; a unit alone stands for "measured, nothing printed". `reason`: not measured. */
export interface CompactTarget {
  readonly unit: string;
  readonly reason?: string;
  readonly note?: string;
  readonly bases?: readonly (number | null)[];
  /** The last one is level 5's; fewer than five: none is printed for the levels below. */
  readonly targets?: readonly number[];
  readonly unlevelled?: number;
  /** April … September as printed, each month by itself. */
  readonly monthly?: readonly number[];
}

/** The targets of one KPI: `note` is that of every measured unit without its own. */
export interface CompactTargets {
  readonly baseCount?: number;
  readonly note?: string;
  /** Rows, or only the names of the units with `|` between them. */
  readonly own: string | readonly (string | CompactTarget)[];
  /** Units for which the provincial roll-up is used, `|` between them. */
  readonly province?: string;
}

const ROLLED_UP_NOTE = 'ใช้ผลภาพรวมจังหวัด โปรดตรวจสอบกับบันทึกข้อตกลง';

/** The rows of one KPI, written out. */
export function expandTargets(code: string, compact: CompactTargets): UnitTarget[] {
  const row = (short: string | CompactTarget, from: UnitTarget['from']): UnitTarget => {
    const target: CompactTarget = typeof short === 'string' ? { unit: short } : short;
    const printed = target.targets ?? [];
    const measured = target.reason === undefined;
    return {
      code,
      unit: target.unit,
      measured,
      reason: target.reason ?? '',
      from,
      bases: target.bases ?? blanks(compact.baseCount ?? 0),
      targets: [...blanks(5 - printed.length), ...printed],
      unlevelled: target.unlevelled ?? null,
      monthly: runningTotals(target.monthly ?? []),
      weight: null,
      history: [],
      note: from === 'province' ? ROLLED_UP_NOTE : (target.note ?? ((measured && compact.note) || '')),
    };
  };
  const own = typeof compact.own === 'string' ? names(compact.own) : compact.own;
  return [
    ...own.map((short) => row(short, 'own')),
    ...names(compact.province ?? '').map((unit) => row(unit, 'province')),
  ];
}

function runningTotals(months: readonly number[]): number[] {
  let total = 0;
  return months.map((month) => {
    total += month;
    return total;
  });
}

function names(joined: string): string[] {
  return joined === '' ? [] : joined.split('|');
}

function blanks(count: number): null[] {
  return new Array(count).fill(null);
}
