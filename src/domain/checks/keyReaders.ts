// The keys of a report – month, unit, KPI – read from cells, each spelling only once.
import { monthKey, readMonth, type ThaiMonth } from '../month';
import type { Problem } from '../problem';
import { isProblem } from '../readNumber';
import { arabicDigits, cellText, cleanText, textKey } from '../thaiText';
import { unitFinder } from '../unitName';
import type { CheckedKpi, CheckedUnit, CheckSources } from './checkRequest';
import { readyKpi } from './readyKpi';
import type { ReportColumns } from './reportColumns';
import type { ReportKpi, ReportRow, ReportUnit } from './reportRow';

/** A month cell: `serial` counts months since year 0 of the Buddhist era, −1 when unreadable. */
export interface MonthRead {
  readonly serial: number;
  readonly era: ReportRow['era'];
}

// Longer texts are no key of anything; looking for the nearest name would only take time.
const LONGEST_KEY = 100;
const UNREADABLE: MonthRead = { serial: -1, era: null };

/** Months since year 0. */
export function serialOf({ year, month }: ThaiMonth): number {
  return year * 12 + month - 1;
}

/** The month of a serial. */
function monthOfSerial(serial: number): ThaiMonth {
  return { year: Math.floor(serial / 12), month: (serial % 12) + 1 };
}

/** The key of a serial: `2565-06`. */
export function keyOfSerial(serial: number): string {
  return monthKey(monthOfSerial(serial));
}

/** Reads month cells. */
export function monthReader(): (cell: unknown) => MonthRead {
  const known = new Map<string, MonthRead>();
  return (cell) => {
    if (typeof cell !== 'string') return monthRead(cell);
    let read = known.get(cell);
    if (!read) {
      read = cell.length > LONGEST_KEY ? UNREADABLE : monthRead(cell);
      known.set(cell, read);
    }
    return read;
  };
}

function monthRead(cell: unknown): MonthRead {
  const read = readMonth(cell);
  if (read === null || isProblem<Problem>(read)) return UNREADABLE;
  if (typeof cell !== 'string') return { serial: serialOf(read), era: null };
  const written = /\d{4}/.exec(arabicDigits(cell));
  return { serial: serialOf(read), era: written && Number(written[0]) < 2400 ? 'common' : 'buddhist' };
}

/** Reads unit cells; null for a name that is not of the list. */
export function unitReader(units: readonly CheckedUnit[] | null): (cell: unknown) => ReportUnit | null {
  const known = new Map<string, ReportUnit | null>();
  const ready = (units ?? []).map(
    (unit, id): ReportUnit => ({ id, unit, isProvince: unit.type === 'จังหวัด' }),
  );
  const named = new Map(ready.map((one) => [textKey(one.unit.name), one] as const));
  const byName = units && unitFinder(units);
  const find = (text: string): ReportUnit | null => {
    if (text.length > LONGEST_KEY) return null;
    const key = textKey(text);
    const exact = named.get(key);
    if (exact || key === '') return exact ?? null;
    if (byName) {
      const unit = byName(text);
      return unit ? (named.get(textKey(unit.name)) ?? null) : null;
    }
    const fresh: ReportUnit = {
      id: named.size,
      unit: { name: cleanText(text), aliases: [], type: '' },
      isProvince: false,
    };
    named.set(key, fresh);
    return fresh;
  };
  return (cell) => {
    const text = cellText(cell);
    let unit = known.get(text);
    if (unit === undefined) {
      unit = find(text);
      known.set(text, unit);
    }
    return unit;
  };
}

/** Reads KPI cells. A number is refused: 2.10 has become 2.1, another KPI. */
export function kpiReader(
  columns: ReportColumns,
  sources: CheckSources,
  unitOf: (cell: unknown) => ReportUnit | null,
): (cell: unknown) => ReportKpi | Problem {
  const byText = new Map<unknown, ReportKpi | Problem>();
  const byCode = new Map<string, ReportKpi | Problem>();
  const find = (cell: unknown): ReportKpi | Problem => {
    if (typeof cell === 'number') return { code: 'kpi-as-number' };
    const typed = cleanText(cellText(cell));
    if (typed === '') return { code: 'kpi-blank' };
    const found = sources.kpi(typed.slice(0, LONGEST_KEY));
    if (!('inputs' in found)) return found;
    const { code } = found as CheckedKpi;
    const ready = byCode.get(code) ?? readyKpi(byCode.size, found as CheckedKpi, columns, sources, unitOf);
    byCode.set(code, ready);
    return ready;
  };
  return (cell) => {
    let kpi = byText.get(cell);
    if (kpi === undefined) {
      kpi = find(cell);
      byText.set(cell, kpi);
    }
    return kpi;
  };
}
