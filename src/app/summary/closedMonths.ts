// Months as they were when they were closed: the counted reports of each, and of one what was agreed and set.
import type { Decisions } from '../../catalogue/decisionTable';
import { SETTINGS, type SettingKey } from '../../catalogue/settings';
import type { CatalogueKpi, UnitTarget } from '../../catalogue/types';
import type { CheckedKpi, CheckedUnit } from '../../domain/checks/checkRequest';
import { keyOfSerial, monthReader, unitReader } from '../../domain/checks/keyReaders';
import type { Office } from '../check/office';
import { reportKey } from '../reports/reportTab';
import { kpiTitle } from './names';

/** As `closeMonth` wrote it: texts that are only printed are not in the KPIs. */
export interface Snapshot {
  readonly kpis: readonly CatalogueKpi[];
  /** For each KPI. */
  readonly targets: readonly (readonly UnitTarget[] | null)[];
  readonly settings: { readonly [key: string]: string };
  /** Absent in what older versions wrote, as are rows with a `month`: reports of earlier months that are in the sums of this one. */
  readonly units?: readonly CheckedUnit[] | null;
  readonly rows: readonly (readonly [
    unit: string,
    kpi: string,
    attempt: unknown,
    cells: readonly unknown[],
    month?: string,
  ])[];
}

/** What is counted of closed months. */
export interface ClosedReports {
  /** Key of a report that was counted → its cells in the order of `FROZEN`. */
  readonly cells: ReadonlyMap<string, readonly unknown[]>;
  /** True when nothing the unit has sent since counts. `month`: a serial; `kpi`: a code. */
  isShut(month: number, unit: string, kpi: string): boolean;
}

/** Whether reports of earlier months are in a later one's result. */
export function runsOn({ inputs, adjustments }: Pick<CheckedKpi, 'inputs' | 'adjustments'>): boolean {
  return adjustments.length > 0 || inputs.some(({ type }) => type === 'rate');
}

/** Settings that decide what counts how much. */
const COUNTING: readonly SettingKey[] = ['floor', 'notMeasured', 'rounding', 'ratio'];

/** Null for a month that is open or was opened again for all, and where what was written down cannot be read. */
export function snapshotOf({ snapshots, closed }: Decisions, month: number): Snapshot | null {
  const key = keyOfSerial(month);
  if (closed.get(key)?.some(({ unit }) => unit === '')) return null;
  try {
    const read = JSON.parse(snapshots.get(key) ?? '') as Snapshot;
    return Array.isArray(read?.rows) ? read : null;
  } catch {
    return null;
  }
}

/**
 * Units for which a month was opened again since count as they stand; so does what was sent back since. `asked`: the month that is looked
 * at; the sums it was closed with go before what stands in earlier months.
 */
export function closedReports(
  decisions: Decisions,
  { sources }: Office,
  asked: number,
  isRead: (month: number) => boolean,
): ClosedReports {
  const { closed, last, snapshots } = decisions;
  const cells = new Map<string, readonly unknown[]>();
  const shut = new Map<number, (unit: string) => boolean>();
  const [unitOf, monthOf] = [unitReader(sources.units), monthReader()];
  const serials = [...snapshots.keys()].map((month) => monthOf(month).serial).filter(isRead);
  const summed = new Set<string>();
  for (const serial of serials.sort((a, b) => a - b)) {
    const snapshot = snapshotOf(decisions, serial);
    if (!snapshot) continue;
    const month = keyOfSerial(serial);
    const openings = closed.get(month) ?? [];
    const isShut = (name: string) => !openings.some(({ unit }) => unit === name);
    shut.set(serial, isShut);
    if (serial === asked && snapshot.units)
      for (const kpi of snapshot.kpis) if (runsOn(kpi)) summed.add(kpi.code);
    for (const [named, kpi, attempt, frozen, of = month] of snapshot.rows) {
      const unit = unitOf(named)?.unit.name ?? named;
      const key = reportKey(of, unit, kpi);
      const now = last.get(key);
      const isBack = now?.state === 'returned' && now.attempt >= (Number(attempt) || 0);
      if (isShut(unit) && !isBack && (of === month || serial === asked)) cells.set(key, frozen);
    }
  }
  const isShut = (month: number, unit: string) => shut.get(month)?.(unit) ?? false;
  return {
    cells,
    isShut: (month, unit, kpi) =>
      isShut(month, unit) || (month < asked && summed.has(kpi) && isShut(asked, unit)),
  };
}

/** The office with the rules, weights, targets and settings of then, and units that are gone; names and printed texts are those of now. */
export function officeThen(live: Office, snapshot: Snapshot): Office {
  const { kpis, targets, settings } = snapshot;
  const { sources } = live;
  const printed = { description: '', collection: '', dataSource: '', evidence: [] };
  const then = kpis.map((kpi) => ({
    ...printed,
    ...live.kpis.find(({ code }) => code === kpi.code),
    ...kpi,
  }));
  const find = (code: string) => then.findIndex((kpi) => kpi.code === code);
  return {
    ...live,
    kpis: then,
    unread: live.unread.filter(({ title }) => !then.some((kpi) => kpiTitle(kpi) === title)),
    settings: {
      ...live.settings,
      floor: settings.floor === '1' ? 1 : 0,
      text: (key) => (COUNTING.includes(key) ? (settings[key] ?? '') : live.settings.text(key)),
    },
    sources: {
      ...sources,
      units: sources.units && [...sources.units, ...goneUnits(live, snapshot)],
      floor: settings.floor === '1' ? 1 : 0,
      kpi: (typed) => {
        const found = sources.kpi(typed);
        return then[find('inputs' in found ? found.code : typed)] ?? found;
      },
      targets: ({ code }) => targets[find(code)] ?? null,
    },
  };
}

function goneUnits({ sources }: Office, { units }: Snapshot): CheckedUnit[] {
  const unitOf = unitReader(sources.units);
  return (units ?? []).filter(({ name }) => !unitOf(name));
}

/** What differs now, in the words of the tabs. */
export interface ChangedSince {
  /** KPIs by code. */
  readonly weights: readonly { readonly kpi: string; readonly now: number; readonly before: number }[];
  readonly rules: readonly string[];
  readonly targets: readonly { readonly kpi: string; readonly units: readonly string[] }[];
  /** Names of settings. */
  readonly settings: readonly string[];
  /** Names of units that are no longer there. */
  readonly units: readonly string[];
}

const RULES = [
  'inputs',
  'measures',
  'levels',
  'counting',
  'method',
  'rateRule',
  'adjustments',
  'group',
] as const;

export function changedSince(live: Office, snapshot: Snapshot): ChangedSince {
  const { kpis, targets, settings } = snapshot;
  const both = kpis.map((before, k) => ({
    before,
    now: live.kpis.find(({ code }) => code === before.code),
    k,
  }));
  return {
    weights: both.flatMap(({ before, now }) =>
      now && now.weight !== before.weight
        ? [{ kpi: before.code, now: now.weight, before: before.weight }]
        : [],
    ),
    rules: both
      .filter(({ before, now }) => !now || RULES.some((rule) => !isSame(now[rule], before[rule])))
      .map(({ before }) => before.code)
      .concat(live.kpis.map(({ code }) => code).filter((code) => !kpis.some((kpi) => kpi.code === code))),
    targets: both.flatMap(({ before, now, k }) => {
      const own = countedOf(now && (live.sources.targets(now) as readonly UnitTarget[] | null));
      const then = countedOf(targets[k]);
      // A large office has thousands, which hardly ever differ.
      if (isSame(own, then)) return [];
      const of = (list: typeof own, name: string) => list.find(({ unit }) => unit === name);
      const differ = [...own, ...then]
        .map(({ unit }) => unit)
        .filter((name, i, all) => all.indexOf(name) === i && !isSame(of(own, name), of(then, name)));
      return differ.length > 0 ? [{ kpi: before.code, units: differ }] : [];
    }),
    settings: COUNTING.filter((key) => live.settings.text(key) !== (settings[key] ?? '')).map(
      (key) => SETTINGS[key].name,
    ),
    units: goneUnits(live, snapshot).map(({ name }) => name),
  };
}

/** What of the targets counts. */
function countedOf(targets: readonly UnitTarget[] | null | undefined) {
  return (targets ?? []).map(({ note: _, history: __, ...counted }) => counted);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
